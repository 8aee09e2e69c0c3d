// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/readiness/board.h"

#include <QMutex>

namespace slipway::readiness {

/// A board that an earlier run of the program kept.
struct KeptBoard
{
    /// What it says is of `readAt`; how long it is to a launch, or since something, is as of now. Its rows
    /// hold what a row shows: no explanations or grounds of results, no rules of policies.
    std::shared_ptr<const Board> board;
    QDateTime readAt;
};

/// Keeps the board of each workspace from one run of the program to the next, so that there is one to show
/// before the history is read. Files that may be lost at any time; see docs/adr/0032. Any thread.
class BoardKeeper
{
public:
    /// An absolute path; empty: nothing is kept.
    explicit BoardKeeper(QString folder, model::Clock clock = model::systemNow);

    /// Reads what was kept of the workspace file at `location`, for take(). Nothing where none was kept of
    /// this very file by this version of the program, or the file cannot be read any more. May block.
    void recall(const QString& location);
    /// What recall() found, once; it is out of date soon. Never blocks.
    [[nodiscard]] std::optional<KeptBoard> take(const QString& location);
    /// A board of now, with its trends. Where it cannot be kept, it is not. May block.
    void keep(const QString& location, const Board& board);

private:
    [[nodiscard]] std::optional<Board> read(const QString& location);

    const QString m_folder;
    const model::Clock m_clock;
    QMutex m_files;
    QMutex m_recalling; ///< another one: who takes does not wait for a file
    QHash<QString, KeptBoard> m_recalled;
};

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QObject>

namespace slipway::readiness {
class BoardKeeper;
}

namespace slipway::views {

/// Reads boards off the GUI thread: first without trends, which is quick, then with them. Asking again while
/// a read runs reads once more afterwards, however often it was asked. With a keeper the board that the last
/// run of the program kept comes at once, before anything is read. GUI thread.
class BoardReader : public QObject
{
    Q_OBJECT

public:
    using BoardPointer = std::shared_ptr<const readiness::Board>;

    explicit BoardReader(QObject* parent)
        : QObject(parent)
    {
    }

    /// For the workspaces set from now on.
    void setKeeper(std::shared_ptr<readiness::BoardKeeper> keeper) { m_keeper = std::move(keeper); }
    /// From now on reads this one; what is still read of the one before is dropped.
    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace);
    /// From now on reads as of then; nothing: now.
    void setMoment(const std::optional<QDateTime>& moment);
    void refresh();
    /// While the board that came last is a kept one: when it was read.
    [[nodiscard]] const std::optional<QDateTime>& keptAt() const { return m_keptAt; }
    [[nodiscard]] bool isReadingRows() const { return m_isReadingRows; }

Q_SIGNALS:
    void boardRead(const std::shared_ptr<const slipway::readiness::Board>& board);
    void failed(const slipway::model::Error& error);

private:
    void restart();
    void showKept();
    void readRows();
    void readTrends();

    std::shared_ptr<readiness::Workspace> m_workspace;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    std::optional<QDateTime> m_moment;
    std::shared_ptr<readiness::BoardKeeper> m_keeper;
    std::optional<QDateTime> m_keptAt;
    BoardPointer m_last;
    int m_generation = 0; ///< of the rows; trends of an earlier one are dropped
    bool m_isReadingRows = false;
    bool m_isReadingTrends = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views

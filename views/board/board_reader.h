// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QObject>

namespace slipway::views {

/// Reads boards off the GUI thread: first without trends, which is quick, then with them. Asking again while
/// a read runs reads once more afterwards, however often it was asked. GUI thread.
class BoardReader : public QObject
{
    Q_OBJECT

public:
    using BoardPointer = std::shared_ptr<const readiness::Board>;

    explicit BoardReader(QObject* parent)
        : QObject(parent)
    {
    }

    /// From now on reads this one; what is still read of the one before is dropped.
    void setWorkspace(std::shared_ptr<readiness::Workspace> workspace);
    /// From now on reads as of then; nothing: now.
    void setMoment(const std::optional<QDateTime>& moment);
    void refresh();

Q_SIGNALS:
    void boardRead(const std::shared_ptr<const slipway::readiness::Board>& board);
    void failed(const slipway::model::Error& error);

private:
    void restart();
    void readRows();
    void readTrends();

    std::shared_ptr<readiness::Workspace> m_workspace;
    std::unique_ptr<QObject> m_reads; ///< the context of this workspace's reads
    std::optional<QDateTime> m_moment;
    BoardPointer m_last;
    int m_generation = 0; ///< of the rows; trends of an earlier one are dropped
    bool m_isReadingRows = false;
    bool m_isReadingTrends = false;
    bool m_isAskedAgain = false;
};

} // namespace slipway::views

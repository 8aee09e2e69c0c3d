// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/change_watch.h"

#include "core/readiness/task.h"

namespace slipway::views {

using namespace model;

ChangeWatch::ChangeWatch(QObject* parent)
    : QObject(parent)
{
    constexpr int kLookMs = 2000;
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
}

void ChangeWatch::watch(std::shared_ptr<readiness::Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_looks = std::make_unique<QObject>();
    m_isLooking = false;
    m_timer.start();
}

void ChangeWatch::look()
{
    if (!m_workspace || std::exchange(m_isLooking, true))
        return;
    readiness::runTask<qint64>(
        m_looks.get(),
        [workspace = m_workspace](const Progress&) { return workspace->history().changeCounter(); },
        [this](const Result<qint64>& counter) {
            m_isLooking = false;
            // A workspace that cannot be read for a moment is looked at again.
            if (!counter || std::exchange(m_seen, *counter) == *counter)
                return;
            Q_EMIT changed();
        });
}

} // namespace slipway::views

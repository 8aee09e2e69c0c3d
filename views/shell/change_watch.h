// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

#include <QTimer>

#include <memory>

namespace slipway::views {

/// Notices what others, such as the command line, write into the open workspace: looks at its change counter
/// every two seconds, away from the GUI thread.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(QObject* parent);

    void watch(std::shared_ptr<readiness::Workspace> workspace);
    /// What is shown is as of that count.
    void setSeen(qint64 changeCounter) { m_seen = changeCounter; }

Q_SIGNALS:
    void changed();

private:
    void look();

    std::shared_ptr<readiness::Workspace> m_workspace;
    std::unique_ptr<QObject> m_looks; ///< context of what is under way: gone with the workspace
    QTimer m_timer;
    qint64 m_seen = -1;
    bool m_isLooking = false;
};

} // namespace slipway::views

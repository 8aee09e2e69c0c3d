// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timed_application.h"

#include <QElapsedTimer>

namespace slipway::bench {

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const int type = event->type();
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool isDone = QApplication::notify(receiver, event);
    --m_depth;
    note(static_cast<double>(timer.nsecsElapsed()) / 1e6, QStringLiteral("%1, event %2").arg(name).arg(type));
    return isDone;
}

void TimedApplication::note(double ms, const QString& what)
{
    if (ms > m_worstMs) {
        m_worstMs = ms;
        m_worst = what;
    }
}

QString TimedApplication::takeWorst()
{
    const QString said = QStringLiteral("%1 ms (%2)").arg(m_worstMs, 0, 'f', 1).arg(m_worst);
    m_worstMs = 0;
    return said;
}

void TimedApplication::step(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    note(static_cast<double>(timer.nsecsElapsed()) / 1e6, QStringLiteral("the step itself"));
    processEvents();
}

views::AppPort portOf(const readiness::Shipped& shipped)
{
    views::AppPort port;
    port.openWorkspace = [shipped](const QString& path) -> model::Result<views::WorkspacePointer> {
        auto workspace = readiness::Workspace::open(path, shipped);
        if (!workspace)
            return workspace.error();
        return views::WorkspacePointer(std::move(workspace).value());
    };
    return port;
}

} // namespace slipway::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timed_application.h"

#include "views/board/board_page.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>

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

namespace {

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

} // namespace

BenchWindow::BenchWindow(const readiness::Shipped& shipped)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QApplication::setStyle(QStringLiteral("fusion"));
    views::ViewContext context;
    context.theme = &m_theme;
    context.actions = &m_actions;
    context.person = QStringLiteral("bench");
    m_window = std::make_unique<views::MainWindow>(context, portOf(shipped));
    m_window->resize(1280, 800);
    m_window->show();
}

bool BenchWindow::open(const QString& path)
{
    QSignalSpy shown(&m_window->board(), &views::BoardPage::boardShown);
    m_window->openWorkspace(path);
    return shown.wait(120'000);
}

} // namespace slipway::bench

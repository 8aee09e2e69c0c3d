// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_trace.h"

#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/shell/main_window.h"

#include <QApplication>
#include <QEvent>

#include <cstdio>
#include <ctime>

namespace slipway::app {

namespace {

bool isAskedFor()
{
    static const bool is = qEnvironmentVariableIsSet("SLIPWAY_TRACE_START");
    return is;
}

} // namespace

void StartTrace::mark(const char* step)
{
    if (!isAskedFor())
        return;
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::fprintf(stderr, "%s %.3f\n", step, double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
}

StartTrace::StartTrace(views::MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.board().table().viewport()->installEventFilter(this);
}

void StartTrace::follow(views::MainWindow& window)
{
    if (isAskedFor())
        new StartTrace(window);
}

bool StartTrace::eventFilter(QObject* watched, QEvent* event)
{
    const bool isFirst = event->type() == QEvent::Paint && !m_isPainted;
    if (isFirst && m_window.board().filter().rowCount() > 0) {
        m_isPainted = true;
        // Behind this event everything else is painted and handed to the display.
        QMetaObject::invokeMethod(
            this,
            [] {
                QGuiApplication::sync();
                mark("board");
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slipway::app

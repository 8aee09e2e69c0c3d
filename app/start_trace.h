// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::views {
class MainWindow;
}

namespace slipway::app {

/// For tests/bench/startup.sh: with SLIPWAY_TRACE_START set, the program tells on stderr when (milliseconds
/// of CLOCK_MONOTONIC) each step of its start was done, ends as soon as the first full board is on the
/// screen, and calls that step "board". Without it this is nothing. GUI thread.
class StartTrace : public QObject
{
    Q_OBJECT

public:
    /// A step was done.
    static void mark(const char* step);
    /// Waits for the window's first board, and ends the program.
    static void follow(views::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit StartTrace(views::MainWindow& window);

    views::MainWindow& m_window;
    bool m_isPainted = false;
};

} // namespace slipway::app

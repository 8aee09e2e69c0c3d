// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/shell/main_window.h"
#include "views/theme/theme.h"
#include "views/widgets/action_collection.h"

#include <QApplication>
#include <QTemporaryDir>

#include <functional>

namespace slipway::bench {

/// Remembers the slowest event that it delivered.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    void note(double ms, const QString& what);
    /// "12.5 ms (QTableView, event 5)" since it was asked last.
    QString takeWorst();
    /// Does the step and lets its events run; both count.
    void step(const std::function<void()>& act);

private:
    int m_depth = 0;
    double m_worstMs = 0;
    QString m_worst;
};

/// The window over a workspace file, at 1280 x 800, in a settings folder of its own.
class BenchWindow
{
public:
    explicit BenchWindow(const readiness::Shipped& shipped);

    /// Opens it and waits for its board; false if none came in two minutes.
    [[nodiscard]] bool open(const QString& path);
    [[nodiscard]] views::MainWindow& window() { return *m_window; }

private:
    QTemporaryDir m_settings;
    views::Theme m_theme;
    views::ActionCollection m_actions;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace slipway::bench

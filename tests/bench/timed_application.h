// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/shell/main_window.h"

#include <QApplication>

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

/// What a window needs to open a workspace.
[[nodiscard]] views::AppPort portOf(const readiness::Shipped& shipped);

} // namespace slipway::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace slipway::views {

/// What stands where the table would: still reading, nothing there yet (with the way to a first verdict),
/// nothing that matches, or not readable; each with what to do about it.
class BoardBlank : public QWidget
{
    Q_OBJECT

public:
    enum class Reason
    {
        Reading,
        NoRelease,
        NoMatch,
        Unreadable
    };

    explicit BoardBlank(QWidget* parent);

    void setReason(Reason reason);
    [[nodiscard]] Reason reason() const { return m_reason; }

Q_SIGNALS:
    void addRequested();
    void demoRequested();
    void clearRequested();
    void retryRequested();

private:
    void act();
    [[nodiscard]] QWidget* makeSteps();

    Reason m_reason = Reason::Reading;
    QLabel* m_title;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QWidget* m_steps;
    QPushButton* m_button;
    QPushButton* m_demo;
};

} // namespace slipway::views

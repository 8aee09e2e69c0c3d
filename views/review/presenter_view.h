// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;

namespace slipway::views {

/// What who runs the meeting sees: the time, what comes next, the agenda, who is there, the path to Go, and
/// the minutes as they are written. In a window of its own on the first display, or in the meeting's.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    PresenterView(Meeting& meeting, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeRight();
    void follow();
    void showTime();
    void fillAgenda(const readiness::ReviewState& state);
    void fillPeople(const readiness::ReviewState& state);
    void fillMinutes();
    void joinTyped();
    void writeNote();

    Meeting& m_meeting;
    QLabel* m_now;
    QLabel* m_timer;
    QLabel* m_next;
    QTreeWidget* m_agenda;
    QTreeWidget* m_path;
    QTreeWidget* m_people;
    QLineEdit* m_name;
    QTreeWidget* m_minutes;
    QPlainTextEdit* m_note;
    QTimer m_clock;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/meeting.h"
#include "views/review/meeting_look.h"
#include "views/review/slide_content.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace slipway::views {

class CharacteristicStrip;
class MeetingBar;
class MeetingButton;
class MeetingForm;
class MeetingTop;
class PresenterView;
class SignOffStrip;
class SlideLines;
class SlideTitle;

/// What the room sees: one release a page, and the summary at the end. Follows the meeting.
class MeetingWindow : public QWidget
{
    Q_OBJECT

public:
    MeetingWindow(Meeting& meeting, const QList<QAction*>& actions);

    void toggle(SlideDetail detail); ///< shows it, or what is blocking again
    void toggleKeys();
    void ask(model::Verdict verdict);
    void askNote();
    void scroll(int lines);
    void togglePresenter(); ///< in the same window, where there is one display
    /// Closes what is open on the page; true if there was something.
    bool closeWhatIsOpen();
    [[nodiscard]] MeetingForm& form() { return *m_form; }
    void say(const QString& text, const QString& kind, const QString& button = {},
             std::function<void()> act = {});
    void hush(); ///< what was said is seen no more

Q_SIGNALS:
    void leaveRequested();
    void asking(bool isAsking);         ///< a form is open: its fields have the keys
    void chosen(const QString& action); ///< a button: the id of the action that does it

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePage();
    void connectMeeting();
    void follow(); ///< shows the meeting as it is
    [[nodiscard]] SlideList list() const;
    void showDetail();
    void showTop();
    void fit();

    Meeting& m_meeting;
    MeetingLook m_look;
    QStackedWidget* m_stack;
    QWidget* m_page;
    PresenterView* m_presenter;
    QVBoxLayout* m_layout;
    MeetingBar* m_bar;
    MeetingTop* m_top;
    SlideTitle* m_title;
    CharacteristicStrip* m_characteristics;
    SlideLines* m_lines;
    SignOffStrip* m_signOffs;
    MeetingForm* m_form;
    QFrame* m_message;
    QLabel* m_messageText;
    MeetingButton* m_messageButton;
    std::function<void()> m_act;
    QTimer m_clock;
    SlideDetail m_detail = SlideDetail::Blocking;
    bool m_showsKeys = false;
    int m_shownPlace = -1; ///< what was said of another item is no news of this one
    QList<QAction*> m_actions;
};

} // namespace slipway::views

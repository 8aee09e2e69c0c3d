// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_window.h"

#include "views/review/characteristic_strip.h"
#include "views/review/meeting_bar.h"
#include "views/review/meeting_button.h"
#include "views/review/meeting_form.h"
#include "views/review/meeting_top.h"
#include "views/review/presenter_view.h"
#include "views/review/sign_off_strip.h"
#include "views/review/slide_lines.h"
#include "views/review/slide_title.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QCloseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

MeetingWindow::MeetingWindow(Meeting& meeting, const QList<QAction*>& actions)
    : m_meeting(meeting)
    , m_look(*meeting.context().theme)
    , m_stack(new QStackedWidget(this))
    , m_page(new QWidget(this))
    , m_presenter(new PresenterView(meeting, this))
    , m_layout(new QVBoxLayout(m_page))
    , m_bar(new MeetingBar(m_look, m_page))
    , m_top(new MeetingTop(m_look, m_page))
    , m_title(new SlideTitle(m_look, m_page))
    , m_characteristics(new CharacteristicStrip(m_look, m_page))
    , m_lines(new SlideLines(m_look, m_page))
    , m_signOffs(new SignOffStrip(m_look, m_page))
    , m_form(new MeetingForm(meeting.context(), m_page))
    , m_message(new QFrame(m_page))
    , m_messageText(makeLabel({}, TextStyle::Body, m_message))
    , m_messageButton(new MeetingButton(m_look, {}, tr("F5"), Colour::Accent, false, m_message))
    , m_actions(actions)
{
    setObjectName(QStringLiteral("meetingWindow"));
    setWindowTitle(tr("Launch review"));
    setMinimumSize(960, 540);
    addActions(actions);
    makePage();
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_presenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    constexpr int kSecond = 1000;
    m_clock.setInterval(kSecond);
    connect(&m_clock, &QTimer::timeout, this, &MeetingWindow::showTop);
    m_clock.start();
    connectMeeting();
    connect(m_meeting.context().theme, &Theme::changed, this, &MeetingWindow::fit);
    meeting.context().theme->dress(*this);
    setFocusPolicy(Qt::StrongFocus);
    follow();
}

void MeetingWindow::connectMeeting()
{
    connect(&m_meeting, &Meeting::changed, this, &MeetingWindow::follow);
    connect(&m_meeting, &Meeting::becameStale, this, [this] {
        say(tr("Things changed since this was shown."), QStringLiteral("info"), tr("Show it as it is now"),
            [this] { m_meeting.showAgain(); });
    });
    connect(&m_meeting, &Meeting::refused, m_form, &MeetingForm::refuse);
    connect(&m_meeting, &Meeting::decided, this, [this](const QString& said) {
        m_form->done();
        say(said, QStringLiteral("success"));
    });
    connect(&m_meeting, &Meeting::noted, this, [this] {
        // A note from the presenter's window leaves what is typed here.
        if (m_form->asksNote())
            m_form->done();
        if (!m_meeting.isStale()) // that offer is worth more
            say(tr("The note is in the minutes."), QStringLiteral("success"));
    });
    connect(&m_meeting, &Meeting::failed, this, [this](const Error& error) {
        if (m_form->asksNote())
            m_form->refuse(error);
        else
            say(error.line(), QStringLiteral("error"));
    });
    connect(&m_meeting, &Meeting::exported, this,
            [this](const QString& path) { say(tr("Wrote %1.").arg(path), QStringLiteral("success")); });
    connect(m_form, &MeetingForm::decisionGiven, &m_meeting, &Meeting::decide);
    connect(m_form, &MeetingForm::noteGiven, &m_meeting, &Meeting::note);
    connect(m_form, &MeetingForm::kept, this, [this] {
        if (!m_meeting.isStale()) // as above
            say(tr("What was typed is kept, and not written down yet: the same key shows it again."),
                QStringLiteral("info"));
    });
    connect(m_form, &MeetingForm::closed, this, [this] {
        Q_EMIT asking(false);
        showDetail();
        setFocus();
    });
    connect(m_bar, &MeetingBar::chosen, this, &MeetingWindow::chosen);
}

void MeetingWindow::makePage()
{
    m_top->setObjectName(QStringLiteral("meetingTop"));
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_characteristics->setObjectName(QStringLiteral("meetingCharacteristics"));
    m_lines->setObjectName(QStringLiteral("meetingLines"));
    m_signOffs->setObjectName(QStringLiteral("meetingSignOffs"));
    m_messageText->setObjectName(QStringLiteral("meetingMessage"));
    auto* message = new QHBoxLayout(m_message);
    message->setContentsMargins(12, 4, 12, 4);
    m_messageText->setWordWrap(true);
    message->addWidget(m_messageText, 1);
    message->addWidget(m_messageButton);
    m_message->hide();
    connect(m_messageButton, &QAbstractButton::clicked, this, [this] {
        const auto act = m_act;
        m_message->hide();
        if (act)
            act();
    });
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_top, m_title, m_characteristics, m_message, m_lines, m_form})
        m_layout->addWidget(part, part == m_lines || part == m_form ? 1 : 0);
    m_layout->addWidget(m_signOffs);
    m_layout->addWidget(m_bar);
}

void MeetingWindow::fit()
{
    m_look.fitTo(size());
    m_layout->setContentsMargins(m_look.px(76), m_look.px(48), m_look.px(76), m_look.px(44));
    m_layout->setSpacing(m_look.px(30));
    m_bar->fit();
    // Only what is typed into and spoken in is styled by the sheet; the rest is painted.
    const QString sheet = m_look.styleSheet();
    for (QWidget* styled : std::initializer_list<QWidget*>{m_form, m_message})
        styled->setStyleSheet(sheet);
    for (QWidget* part : m_page->findChildren<QWidget*>())
        part->updateGeometry();
    update();
}

void MeetingWindow::resizeEvent(QResizeEvent* event)
{
    fit();
    QWidget::resizeEvent(event);
}

void MeetingWindow::paintEvent(QPaintEvent*)
{
    if (m_stack->currentWidget() == m_page)
        QPainter(this).fillRect(rect(), m_look.backdrop());
}

void MeetingWindow::closeEvent(QCloseEvent* event)
{
    // Closed by the window's own means it is left, which is written down first.
    event->ignore();
    Q_EMIT leaveRequested();
}

void MeetingWindow::showTop()
{
    const SlideTimer timer = timerOf(m_meeting);
    m_top->setTexts(whereText(m_meeting), timer.text, timer.isOver, timeOfDay(m_meeting.context().clock()));
}

void MeetingWindow::follow()
{
    showTop();
    const bool isOther = std::exchange(m_shownPlace, m_meeting.place()) != m_meeting.place();
    if (isOther || (!m_meeting.isStale() && !m_messageButton->isHidden()))
        m_message->hide();
    const bool isSummary = m_meeting.isAtSummary();
    m_bar->setSummary(isSummary);
    if (const readiness::ReviewLook* look = m_meeting.look()) {
        m_title->setContent(titleOf(m_meeting, *look));
        m_characteristics->setEvaluation(look->dossier.evaluation);
        m_signOffs->setSignOffs(look->dossier.evaluation.signOffs, m_meeting.state().present);
    } else if (isSummary && m_meeting.minutes()) {
        m_title->setContent(titleOf(*m_meeting.minutes()));
    } else {
        m_title->setContent({tr("Opening the review…"), {}, Verdict::NoEvidence, {}, {}, {}});
    }
    showDetail();
}

SlideList MeetingWindow::list() const
{
    SlideList list;
    if (m_showsKeys) {
        list.heading = tr("Keys");
        for (const QAction* action : m_actions)
            list.lines.push_back({std::nullopt, action->text(),
                                  QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                                  Colour::Text, QString(), false});
        return list;
    }
    if (m_detail == SlideDetail::Agenda)
        return {tr("Agenda"), agendaLines(m_meeting.state(), m_meeting.names()), {}};
    if (m_meeting.look())
        return listOf(*m_meeting.look(), m_detail);
    return m_meeting.minutes() ? summaryOf(*m_meeting.minutes()) : list;
}

void MeetingWindow::showDetail()
{
    const bool asks = m_form->isVisibleTo(m_page);
    // What is asked for and the keys need the room.
    m_characteristics->setVisible(!m_meeting.isAtSummary() && !asks && !m_showsKeys);
    const readiness::ReviewLook* look = m_meeting.look();
    SlideList shown = list();
    m_lines->setLines(shown.heading, std::move(shown.lines), shown.blank, shown.blankState, m_showsKeys);
    m_lines->setVisible(!asks && !shown.heading.isEmpty());
    m_signOffs->setVisible(look && !asks && !m_showsKeys && m_detail == SlideDetail::Blocking &&
                           !look->dossier.evaluation.signOffs.empty());
}

void MeetingWindow::toggle(SlideDetail detail)
{
    m_showsKeys = false;
    m_detail = m_detail == detail ? SlideDetail::Blocking : detail;
    showDetail();
}

void MeetingWindow::toggleKeys()
{
    m_showsKeys = !m_showsKeys;
    showDetail();
}

void MeetingWindow::ask(Verdict verdict)
{
    if (!m_meeting.look())
        return;
    m_stack->setCurrentWidget(m_page);
    m_message->hide();
    activateWindow();
    Q_EMIT asking(true);
    m_form->askDecision(m_meeting.look()->dossier, verdict);
    showDetail();
}

void MeetingWindow::askNote()
{
    m_stack->setCurrentWidget(m_page);
    activateWindow();
    Q_EMIT asking(true);
    if (const readiness::ReviewLook* look = m_meeting.look())
        m_form->askNote(look->dossier.release.id, m_title->content().name);
    else
        m_form->askNote({}, tr("the whole review"));
    showDetail();
}

void MeetingWindow::scroll(int lines)
{
    m_lines->scrollBy(lines);
}

void MeetingWindow::togglePresenter()
{
    const bool shows = m_stack->currentWidget() == m_page;
    m_stack->setCurrentWidget(shows ? static_cast<QWidget*>(m_presenter) : m_page);
    update();
}

bool MeetingWindow::closeWhatIsOpen()
{
    if (m_form->isVisible()) {
        m_form->cancel();
        return true;
    }
    if (m_stack->currentWidget() != m_page) {
        togglePresenter();
        return true;
    }
    const bool isOpen = m_showsKeys || m_detail != SlideDetail::Blocking;
    m_showsKeys = false;
    m_detail = SlideDetail::Blocking;
    showDetail();
    return isOpen;
}

void MeetingWindow::hush()
{
    m_message->hide();
}

void MeetingWindow::say(const QString& text, const QString& kind, const QString& button,
                        std::function<void()> act)
{
    m_act = std::move(act);
    m_messageText->setText(text);
    m_messageButton->setText(button);
    m_messageButton->setAccessibleName(button);
    m_messageButton->setVisible(!button.isEmpty());
    m_message->setProperty("message", kind);
    m_message->setStyleSheet(m_look.styleSheet());
    m_message->show();
}

} // namespace slipway::views

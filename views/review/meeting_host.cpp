// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_host.h"

#include "core/readiness/task.h"
#include "views/review/meeting_form.h"
#include "views/review/meeting_window.h"
#include "views/review/presenter_view.h"
#include "views/review/review_to_hold.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/translated_words.h"

#include <QGuiApplication>
#include <QScreen>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

MeetingHost::MeetingHost(ViewContext context, QObject* parent)
    : QObject(parent)
    , chooseFile([this] {
        return chooseSavePath(m_window.get(), tr("Export the minutes"),
                              minutesFileName(m_meeting->file().review),
                              tr("PDF files (*.pdf);;Markdown files (*.md)"));
    })
    , m_context(std::move(context))
{
    constexpr int kQuietMs = 1000;
    m_keeps.setSingleShot(true);
    m_keeps.setInterval(kQuietMs);
    connect(&m_keeps, &QTimer::timeout, this, &MeetingHost::keepTyped);
    addActions();
}

MeetingHost::~MeetingHost()
{
    keepTyped();
}

void MeetingHost::keepTyped()
{
    if (m_meeting && m_window)
        keepDraft(m_meeting->review(), m_window->form().draft());
}

void MeetingHost::setContext(const ViewContext& context)
{
    if (context.workspace != m_context.workspace && m_meeting)
        finish(false);
    m_context = context;
}

std::vector<MeetingHost::Command> MeetingHost::commands()
{
    const auto key = [](auto... keys) { return QList<QKeySequence>{QKeySequence(keys)...}; };
    const auto ask = [this](Verdict verdict) { return [this, verdict] { m_window->ask(verdict); }; };
    const auto toggle = [this](SlideDetail detail) { return [this, detail] { m_window->toggle(detail); }; };
    return {
        {"meeting.go", tr("Decide Go"), key(Qt::Key_G), ask(Verdict::Go)},
        {"meeting.conditional", tr("Decide Conditional"), key(Qt::Key_C), ask(Verdict::Conditional)},
        {"meeting.noGo", tr("Decide No-go"), key(Qt::Key_N), ask(Verdict::NoGo)},
        {"meeting.previous", tr("Previous release"), key(Qt::Key_Left, Qt::Key_PageUp),
         [this] { m_meeting->go(m_meeting->place() - 1); }},
        {"meeting.next", tr("Next release, at last the summary"), key(Qt::Key_Right, Qt::Key_PageDown),
         [this] { m_meeting->go(m_meeting->place() + 1); }},
        {"meeting.note", tr("Write a note"), key(Qt::Key_M), [this] { m_window->askNote(); }},
        {"meeting.clock", tr("Stop or start the clock"), key(Qt::Key_T),
         [this] { m_meeting->toggleClock(); }},
        {"meeting.difference", tr("What turned since the last review"), key(Qt::Key_D),
         toggle(SlideDetail::Difference)},
        {"meeting.path", tr("Path to Go"), key(Qt::Key_P), toggle(SlideDetail::Path)},
        {"meeting.agenda", tr("Agenda"), key(Qt::Key_A), toggle(SlideDetail::Agenda)},
        {"meeting.down", tr("Lines further down"), key(Qt::Key_Down), [this] { m_window->scroll(1); }},
        {"meeting.up", tr("Lines further up"), key(Qt::Key_Up), [this] { m_window->scroll(-1); }},
        {"meeting.again", tr("Show the release as it is now"), key(Qt::Key_F5),
         [this] { m_meeting->showAgain(); }},
        {"meeting.presenter", tr("Presenter view"), key(Qt::Key_S), [this] { m_window->togglePresenter(); }},
        {"meeting.keys", tr("Keys"), key(Qt::Key_Question), [this] { m_window->toggleKeys(); }},
        {"meeting.export", tr("Export the minutes"), key(Qt::Key_E), [this] { exportMinutes(); }},
        {"meeting.close", tr("Close the review, at the summary"), key(Qt::Key_X), [this] { close(); }},
        {"meeting.leave", tr("Close what is open, then leave"), key(Qt::Key_Escape), [this] { leave(); }},
    };
}

void MeetingHost::addActions()
{
    for (Command& command : commands()) {
        QAction* action = m_context.actions->add(
            QString::fromLatin1(command.id), command.text, {}, this,
            [this, id = QLatin1String(command.id), run = std::move(command.run)] {
                if (!m_meeting || !m_window)
                    return;
                // Who goes on with anything else does not close it.
                if (id != QLatin1String("meeting.close") && id != QLatin1String("meeting.leave"))
                    takeBackTheQuestion();
                run();
            });
        action->setShortcuts(command.keys);
        action->setEnabled(false);
        m_actions += action;
    }
}

void MeetingHost::start(const std::vector<ReleaseId>& releases)
{
    if (m_meeting) {
        m_window->activateWindow();
        return;
    }
    if (!m_context.workspace || m_context.isPast())
        return;
    const QDateTime now = m_context.clock();
    readiness::ReviewPlan plan;
    plan.title = tr("Launch review");
    plan.plannedAt = now;
    plan.by = m_context.person;
    readiness::runTask<ReviewId>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, releases, plan](const Progress&) {
            ReviewDesk desk(*workspace, clock);
            return reviewToHold(desk, releases, plan);
        },
        [this](const Result<ReviewId>& review) {
            if (review)
                resume(*review);
            else
                Q_EMIT failed(review.error());
        });
}

void MeetingHost::resume(const ReviewId& review)
{
    if (m_meeting || !m_context.workspace || m_context.isPast())
        return;
    m_meeting = std::make_unique<Meeting>(m_context, review, nullptr);
    m_window = std::make_unique<MeetingWindow>(*m_meeting, m_actions);
    m_isAskedToClose = false;
    m_window->form().setDraft(keptDraft(review));
    // The program may end in the middle of it.
    connect(&m_window->form(), &MeetingForm::typed, &m_keeps, qOverload<>(&QTimer::start));
    connect(&m_window->form(), &MeetingForm::closed, this, &MeetingHost::keepTyped);
    connect(m_window.get(), &MeetingWindow::leaveRequested, this, [this] { m_meeting->leave(); });
    connect(m_window.get(), &MeetingWindow::chosen, this,
            [this](const QString& action) { m_context.actions->find(action)->trigger(); });
    connect(m_window.get(), &MeetingWindow::asking, this, [this](bool isAsking) {
        for (QAction* action : m_actions)
            action->setEnabled(!isAsking || action->objectName() == QLatin1String("meeting.leave"));
    });
    connect(m_meeting.get(), &Meeting::changed, this, [this] {
        if (!m_meeting->isAtSummary())
            takeBackTheQuestion();
    });
    // Its own signal must not delete it.
    connect(m_meeting.get(), &Meeting::ended, this, &MeetingHost::finish, Qt::QueuedConnection);
    connect(
        m_meeting.get(), &Meeting::failed, this,
        [this](const Error& error) {
            if (!m_meeting || m_meeting->isOpen())
                return;
            Q_EMIT failed(error);
            finish(false);
        },
        Qt::QueuedConnection);
    for (QAction* action : m_actions)
        action->setEnabled(true);
    place();
    m_meeting->open();
}

void MeetingHost::place()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.size() > 1) {
        QScreen* first = QGuiApplication::primaryScreen();
        QScreen* second = screens.at(screens.at(0) == first ? 1 : 0);
        m_presenter = std::make_unique<PresenterView>(*m_meeting, nullptr);
        m_presenter->addActions(m_actions);
        m_presenter->setGeometry(first->availableGeometry());
        m_presenter->showMaximized();
        m_window->setGeometry(second->geometry());
    }
    m_window->showFullScreen();
    m_window->setFocus();
}

void MeetingHost::leave()
{
    if (m_isAskedToClose)
        takeBackTheQuestion();
    else if (!m_window->closeWhatIsOpen())
        m_meeting->leave();
}

void MeetingHost::takeBackTheQuestion()
{
    if (std::exchange(m_isAskedToClose, false))
        m_window->hush();
}

QString MeetingHost::whatClosingLeavesOut() const
{
    QStringList parts;
    const int items = m_meeting->items();
    // The summary's are the newer ones.
    const int decided =
        m_meeting->minutes() ? m_meeting->minutes()->state.decided() : m_meeting->state().decided();
    if (decided < items)
        parts += tr("Not decided: %1 of %2.").arg(items - decided).arg(items);
    // The minutes of a review that is closed take nothing more.
    if (!m_window->form().draft().isEmpty())
        parts += tr("Something was typed and is not written down: M shows the note, a decision's key its "
                    "reason.");
    return parts.join(QLatin1Char(' '));
}

void MeetingHost::close()
{
    if (!m_meeting->isAtSummary())
        return;
    const QString leftOut = whatClosingLeavesOut();
    if (leftOut.isEmpty() || m_isAskedToClose) {
        m_meeting->close();
        return;
    }
    m_isAskedToClose = true;
    m_window->say(tr("%1 X again closes the review for good; Esc goes back.").arg(leftOut),
                  QStringLiteral("info"));
}

void MeetingHost::exportMinutes()
{
    const QString path = chooseFile();
    if (!path.isEmpty())
        m_meeting->exportMinutes(path);
}

void MeetingHost::finish(bool isClosed)
{
    if (!m_meeting) // another workspace was opened meanwhile
        return;
    if (isClosed)
        keepDraft(m_meeting->review(), {});
    else
        keepTyped();
    for (QAction* action : m_actions)
        action->setEnabled(false);
    m_presenter.reset();
    m_window.reset();
    m_meeting.reset();
    Q_EMIT ended(isClosed);
}

} // namespace slipway::views

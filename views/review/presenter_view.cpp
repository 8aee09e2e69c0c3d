// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/presenter_view.h"

#include "core/policy/people_rules.h"
#include "views/widgets/labels.h"
#include "views/widgets/plain_tree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::views {

using namespace model;

PresenterView::PresenterView(Meeting& meeting, QWidget* parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_now(makeLabel({}, TextStyle::PageTitle, this))
    , m_timer(makeLabel({}, TextStyle::Display, this))
    , m_next(makeLabel({}, TextStyle::Body, this, true))
    , m_agenda(makePlainTree({tr("Release"), tr("State"), tr("Time")}, tr("Agenda"), this))
    , m_path(makePlainTree({tr("Path to Go"), tr("Who")}, tr("Path to Go"), this))
    , m_people(makePlainTree({tr("Attendee"), tr("Role"), tr("There")}, tr("Attendees"), this))
    , m_name(new QLineEdit(this))
    , m_minutes(makePlainTree({tr("Minutes")}, tr("Minutes"), this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("presenterView"));
    setWindowTitle(tr("Presenter"));
    setAutoFillBackground(true);
    m_timer->setObjectName(QStringLiteral("presenterTimer"));
    m_next->setObjectName(QStringLiteral("presenterNext"));
    m_agenda->setObjectName(QStringLiteral("presenterAgenda"));
    m_path->setObjectName(QStringLiteral("presenterPath"));
    m_people->setObjectName(QStringLiteral("presenterPeople"));
    m_minutes->setObjectName(QStringLiteral("presenterMinutes"));
    m_name->setObjectName(QStringLiteral("presenterName"));
    m_note->setObjectName(QStringLiteral("presenterNote"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(20);
    layout->addWidget(makeLeft(), 1);
    layout->addWidget(makeRight(), 1);
    constexpr int kSecond = 1000;
    m_clock.setInterval(kSecond);
    m_clock.start();
    connect(&m_clock, &QTimer::timeout, this, &PresenterView::showTime);
    connect(&m_meeting, &Meeting::changed, this, &PresenterView::follow);
    connect(m_agenda, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { m_meeting.go(m_agenda->indexOfTopLevelItem(item)); });
    connect(m_people, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        m_meeting.join({item->text(0), item->text(1)});
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PresenterView::joinTyped);
}

QWidget* PresenterView::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_now);
    layout->addWidget(m_timer);
    layout->addWidget(m_next);
    layout->addWidget(m_agenda, 2);
    layout->addWidget(m_path, 2);
    return left;
}

QWidget* PresenterView::makeRight()
{
    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_people, 2);
    m_name->setPlaceholderText(tr("Somebody else who is there: name, role"));
    m_name->setAccessibleName(tr("Somebody else who is there"));
    layout->addWidget(m_name);
    layout->addWidget(m_minutes, 3);
    m_note->setPlaceholderText(tr("A note for the minutes"));
    m_note->setAccessibleName(tr("A note for the minutes"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    layout->addWidget(m_note);
    QPushButton* write = makeButton(tr("Write the note down"), ButtonLook::Primary, right);
    write->setObjectName(QStringLiteral("presenterWrite"));
    layout->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, &PresenterView::writeNote);
    return right;
}

void PresenterView::showTime()
{
    const readiness::ReviewState state = m_meeting.state();
    const readiness::ItemState* item =
        m_meeting.look() ? state.find(m_meeting.look()->dossier.release.id) : nullptr;
    if (!item) {
        m_timer->setText(clockText(state.spent));
        return;
    }
    const QString text = tr("%1 of %2 min").arg(clockText(item->spent)).arg(item->item.minutes);
    m_timer->setText(state.isClockRunning ? text : tr("%1, paused").arg(text));
}

void PresenterView::follow()
{
    showTime();
    const readiness::ReviewState state = m_meeting.state();
    const auto nameAt = [&](int place) {
        const ReleaseId& release = state.items[static_cast<size_t>(place)].item.release;
        return m_meeting.names().value(release, release.toString());
    };
    const int count = static_cast<int>(state.items.size());
    const int place = m_meeting.place();
    m_now->setText(place < count ? nameAt(place) : tr("Summary"));
    m_next->setText(place + 1 < count ? tr("Next: %1").arg(nameAt(place + 1)) : tr("Next: the summary"));
    fillAgenda(state);
    fillPeople(state);
    fillMinutes();
    m_path->clear();
    if (m_meeting.look()) {
        for (const SlideLine& line : pathLines(m_meeting.look()->dossier))
            m_path->addTopLevelItem(new QTreeWidgetItem({line.text, line.strong}));
    }
    if (m_path->topLevelItemCount() == 0)
        m_path->addTopLevelItem(new QTreeWidgetItem({tr("Nothing is left to do.")}));
    m_path->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void PresenterView::fillAgenda(const readiness::ReviewState& state)
{
    m_agenda->clear();
    for (const SlideLine& line : agendaLines(state, m_meeting.names()))
        m_agenda->addTopLevelItem(new QTreeWidgetItem({line.text, line.strong, line.rest}));
    m_agenda->setCurrentItem(m_agenda->topLevelItem(m_meeting.place()));
    m_agenda->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void PresenterView::fillPeople(const readiness::ReviewState& state)
{
    m_people->clear();
    std::vector<Attendee> people = state.present;
    const auto isThere = [&](const Attendee& wanted) {
        return std::any_of(state.present.begin(), state.present.end(), [&](const Attendee& there) {
            return policy::isSamePerson(there.name, wanted.name);
        });
    };
    for (const Attendee& attendee : people)
        m_people->addTopLevelItem(new QTreeWidgetItem({attendee.name, attendee.role, tr("✔ there")}));
    for (const Attendee& attendee : m_meeting.file().review.attendees) {
        if (!isThere(attendee))
            m_people->addTopLevelItem(
                new QTreeWidgetItem({attendee.name, attendee.role, tr("○ Enter: is there")}));
    }
}

void PresenterView::fillMinutes()
{
    m_minutes->clear();
    for (const ReviewEvent& event : m_meeting.file().events) {
        const QString text = eventText(event, m_meeting.names());
        if (!text.isEmpty())
            m_minutes->addTopLevelItem(new QTreeWidgetItem({text}));
    }
    m_minutes->scrollToBottom();
}

void PresenterView::joinTyped()
{
    const QString typed = m_name->text();
    if (typed.trimmed().isEmpty())
        return;
    const qsizetype comma = typed.indexOf(QLatin1Char(','));
    m_meeting.join({(comma < 0 ? typed : typed.left(comma)).trimmed(),
                    comma < 0 ? QString() : typed.mid(comma + 1).trimmed()});
    m_name->clear();
}

void PresenterView::writeNote()
{
    if (m_note->toPlainText().trimmed().isEmpty())
        return;
    m_meeting.note(m_note->toPlainText());
    m_note->clear();
}

void PresenterView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        writeNote();
    else
        QWidget::keyPressEvent(event);
}

} // namespace slipway::views

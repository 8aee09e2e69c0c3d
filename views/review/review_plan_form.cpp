// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/review_plan_form.h"

#include "core/readiness/proposed_agenda.h"
#include "core/readiness/task.h"
#include "views/review/agenda_list.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

namespace {

/// "ada (Quality), bo": as attendees are typed and shown.
QString attendeesText(const std::vector<Attendee>& attendees)
{
    QStringList texts;
    for (const Attendee& attendee : attendees)
        texts += attendee.role.isEmpty() ? attendee.name
                                         : QStringLiteral("%1 (%2)").arg(attendee.name, attendee.role);
    return texts.join(QStringLiteral(", "));
}

std::vector<Attendee> attendeesOf(const QString& text)
{
    std::vector<Attendee> attendees;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString trimmed = one.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype open =
            trimmed.endsWith(QLatin1Char(')')) ? trimmed.lastIndexOf(QLatin1Char('(')) : -1;
        if (open > 0)
            attendees.push_back({trimmed.left(open).trimmed(), trimmed.mid(open + 1).chopped(1).trimmed()});
        else
            attendees.push_back({trimmed, {}});
    }
    return attendees;
}

} // namespace

ReviewPlanForm::ReviewPlanForm(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_heading(makeLabel({}, TextStyle::Title, this))
    , m_title(new QLineEdit(this))
    , m_when(new QDateTimeEdit(this))
    , m_attendees(new QLineEdit(this))
    , m_release(new QComboBox(this))
    , m_agenda(new AgendaList(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton({}, ButtonLook::Primary, this))
{
    setObjectName(QStringLiteral("reviewPlanForm"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_when->setObjectName(QStringLiteral("planWhen"));
    m_when->setAccessibleName(tr("When it is held"));
    giveCalendar(*m_when);
    m_when->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "date format"));
    m_attendees->setObjectName(QStringLiteral("planAttendees"));
    m_attendees->setAccessibleName(tr("Attendees"));
    m_attendees->setPlaceholderText(tr("Names, with their roles in brackets: ada (Quality), bo"));
    m_release->setObjectName(QStringLiteral("planRelease"));
    m_release->setAccessibleName(tr("A release for the agenda"));
    m_release->setEditable(true);
    m_release->setInsertPolicy(QComboBox::NoInsert);
    m_release->completer()->setFilterMode(Qt::MatchContains);
    m_release->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_problem->setObjectName(QStringLiteral("planProblem"));
    m_problem->setProperty("failing", true);
    m_send->setObjectName(QStringLiteral("planSend"));
    QPushButton* add = makeButton(tr("Put on the agenda"), ButtonLook::Plain, this);
    add->setObjectName(QStringLiteral("planAdd"));
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    auto* picker = new QHBoxLayout;
    picker->addWidget(m_release, 1);
    picker->addWidget(add);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    for (const auto& [text, field] : std::initializer_list<std::pair<QString, QWidget*>>{
             {tr("Title"), m_title}, {tr("When"), m_when}, {tr("Attendees"), m_attendees}}) {
        layout->addWidget(makeLabel(text, TextStyle::Small, this, true));
        layout->addWidget(field);
    }
    layout->addWidget(
        makeLabel(tr("Agenda: drag, or Alt with the arrow keys; Delete takes off; + and − time"),
                  TextStyle::Small, this, true));
    layout->addWidget(m_agenda, 1);
    layout->addLayout(picker);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ReviewPlanForm::addChosen);
    connect(m_release->lineEdit(), &QLineEdit::returnPressed, this, &ReviewPlanForm::addChosen);
    connect(m_send, &QPushButton::clicked, this, &ReviewPlanForm::send);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ReviewPlanForm::open(const QString& title, const QString& send)
{
    m_heading->setText(title);
    m_send->setText(send);
    m_send->setEnabled(true);
    m_problem->hide();
    show();
    m_title->setFocus();
    m_title->selectAll();
}

void ReviewPlanForm::plan()
{
    if (isVisible() && !m_review)
        return m_title->setFocus(); // asked again, what was typed stays
    m_review.reset();
    m_title->setText(tr("Launch review"));
    // The next full hour: the meeting that somebody plans is seldom past.
    const QDateTime now = m_context.clock().toLocalTime();
    m_when->setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600));
    m_attendees->clear();
    m_agenda->setAgenda({}, {});
    open(tr("Plan a review"), tr("Plan it"));
    readChoices(true);
}

void ReviewPlanForm::change(const Review& review)
{
    m_review = review;
    m_title->setText(review.title);
    m_when->setDateTime(review.plannedAt.toLocalTime());
    m_attendees->setText(attendeesText(review.attendees));
    open(tr("Change the plan"), tr("Save"));
    readChoices(false);
}

void ReviewPlanForm::readChoices(bool proposes)
{
    readiness::runTask<Choices>(
        this,
        [workspace = m_context.workspace](const Progress&) -> Result<Choices> {
            const auto board = workspace->board(false);
            if (!board)
                return board.error();
            Choices choices;
            for (const readiness::BoardRow& row : board->rows) {
                choices.order.push_back(row.release.id);
                choices.names.insert(row.release.id, row.project.name + QLatin1Char(' ') + row.release.name);
            }
            choices.proposed = readiness::proposedAgenda(*board);
            return choices;
        },
        [this, proposes](const Result<Choices>& choices) {
            if (!choices) {
                m_problem->setText(choices.error().line());
                m_problem->show();
                return;
            }
            m_names = choices->names;
            m_release->clear();
            for (const ReleaseId& release : choices->order)
                m_release->addItem(m_names.value(release), release.toString());
            m_agenda->setAgenda(proposes   ? choices->proposed
                                : m_review ? m_review->agenda
                                           : std::vector<AgendaItem>(),
                                m_names);
        });
}

void ReviewPlanForm::addChosen()
{
    const int index = m_release->findText(m_release->currentText(), Qt::MatchFixedString);
    if (index < 0)
        return;
    m_agenda->add({ReleaseId(m_release->itemData(index).toString())}, m_release->itemText(index));
}

readiness::ReviewPlan ReviewPlanForm::request() const
{
    return {m_title->text(), m_when->dateTime().toUTC(), attendeesOf(m_attendees->text()), m_agenda->agenda(),
            m_context.person};
}

void ReviewPlanForm::send()
{
    m_send->setEnabled(false);
    readiness::runTask<Review>(
        this,
        [workspace = m_context.workspace, clock = m_context.clock, plan = request(),
         id = m_review ? m_review->id : ReviewId()](const Progress&) {
            ReviewDesk desk(*workspace, clock);
            return id.isEmpty() ? desk.plan(plan) : desk.change(id, plan);
        },
        [this](const Result<Review>& review) {
            m_send->setEnabled(true);
            m_problem->setVisible(!review.ok());
            if (!review) {
                m_problem->setText(review.error().line());
                return;
            }
            hide();
            Q_EMIT planned(*review, !m_review);
            m_review.reset();
        });
}

void ReviewPlanForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views

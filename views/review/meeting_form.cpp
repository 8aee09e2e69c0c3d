// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting_form.h"

#include "core/readiness/mentions.h"
#include "core/readiness/people_desk.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

MeetingForm::MeetingForm(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_label(makeLabel({}, TextStyle::Body, this, true))
    , m_text(new QPlainTextEdit(this))
    , m_conditionArea(new QScrollArea(this))
    , m_conditionBox(new QWidget(this))
    , m_conditionLayout(new QVBoxLayout(m_conditionBox))
    , m_problem(new QFrame(this))
    , m_problemText(makeParagraph({}, TextStyle::Body, m_problem))
    , m_send(makeButton(tr("Write down (Ctrl+Enter)"), ButtonLook::Primary, this))
{
    setObjectName(QStringLiteral("meetingForm"));
    setProperty("card", true);
    m_text->setObjectName(QStringLiteral("meetingText"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_problem->setProperty("message", QStringLiteral("error"));
    m_problemText->setObjectName(QStringLiteral("meetingProblem"));
    m_send->setObjectName(QStringLiteral("meetingSend"));
    auto* problem = new QVBoxLayout(m_problem);
    problem->addWidget(m_problemText);
    m_conditionLayout->setContentsMargins(0, 0, 0, 0);
    m_conditionLayout->addWidget(makeLabel(tr("Conditions: what must still happen, who sees to it, by when"),
                                           TextStyle::Body, m_conditionBox, true));
    QPushButton* add = makeButton(tr("Add a condition"), ButtonLook::Link, m_conditionBox);
    add->setObjectName(QStringLiteral("meetingAddCondition"));
    m_conditionLayout->addWidget(add, 0, Qt::AlignLeft);
    m_conditionLayout->addStretch();
    QPushButton* cancelButton = makeButton(tr("Cancel (Esc)"), ButtonLook::Plain, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_label);
    layout->addWidget(m_text, 1);
    m_conditionArea->setWidgetResizable(true);
    m_conditionArea->setFrameShape(QFrame::NoFrame);
    m_conditionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_conditionArea->setFocusPolicy(Qt::NoFocus);
    m_conditionArea->setWidget(m_conditionBox);
    // Qt fills both with the palette's window colour, which is not the meeting's.
    m_conditionBox->setAutoFillBackground(false);
    m_conditionArea->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_conditionArea, 2);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MeetingForm::typed);
    connect(add, &QPushButton::clicked, this, &MeetingForm::addCondition);
    connect(m_send, &QPushButton::clicked, this, &MeetingForm::send);
    connect(cancelButton, &QPushButton::clicked, this, &MeetingForm::cancel);
    hide();
}

void MeetingForm::open(const QString& title, const QString& label)
{
    m_title->setText(title);
    m_label->setText(label);
    m_text->setAccessibleName(label);
    m_problem->hide();
    m_send->setEnabled(true);
    show();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void MeetingForm::clear()
{
    m_reasonDrafts.clear();
    for (const ConditionRow& condition : m_conditions)
        delete condition.row;
    m_conditions.clear();
}

DecisionDraft MeetingForm::decisionDraft() const
{
    DecisionDraft draft{m_reasonDrafts, conditions()};
    draft.reasons.removeIf([](const auto& typed) { return typed.value().trimmed().isEmpty(); });
    return draft;
}

void MeetingForm::turnTo(const ReleaseId& release)
{
    if (const DecisionDraft left = decisionDraft(); !left.isEmpty())
        m_otherDecisions.insert(m_release, left);
    clear();
    m_release = release;
    const DecisionDraft draft = m_otherDecisions.take(release);
    m_reasonDrafts = draft.reasons;
    for (const Condition& condition : draft.conditions) {
        addCondition();
        const ConditionRow& row = m_conditions.back();
        row.what->setText(condition.what);
        row.owner->setText(condition.owner);
        row.due->setDate(condition.due.toLocalTime().date());
    }
}

void MeetingForm::askDecision(const readiness::Dossier& dossier, Verdict verdict)
{
    if (m_release != dossier.release.id)
        turnTo(dossier.release.id);
    m_people = readiness::knownPeople(dossier.people);
    for (const ConditionRow& row : m_conditions) // kept ones were made before anybody was known
        static_cast<QStringListModel*>(row.owner->completer()->model())->setStringList(m_people);
    m_verdict = verdict;
    const bool isConditional = verdict == Verdict::Conditional;
    m_conditionArea->setVisible(isConditional);
    if (isConditional && m_conditions.empty())
        addCondition();
    m_text->setPlainText(m_reasonDrafts.value(verdict));
    open(tr("%1 for %2 %3").arg(Words::of(verdict), dossier.project.name, dossier.release.name),
         tr("Reason"));
    // Before a reason is written for it.
    if (const auto refusal = readiness::decisionRefusal(verdict, dossier, m_context.clock()))
        refuse(*refusal);
}

void MeetingForm::askNote(const ReleaseId& release, const QString& about)
{
    m_verdict.reset();
    m_noteOn = release;
    m_conditionArea->hide();
    m_text->setPlainText(m_noteDrafts.value(release));
    open(tr("Note on %1").arg(about), tr("It is kept in the minutes"));
}

void MeetingForm::addCondition()
{
    auto* row = new QWidget(m_conditionBox);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const int number = static_cast<int>(m_conditions.size()) + 1;
    auto* what = new QLineEdit(row);
    what->setObjectName(QStringLiteral("meetingWhat-%1").arg(number));
    what->setPlaceholderText(tr("What must happen"));
    what->setAccessibleName(tr("What must happen"));
    auto* owner = new QLineEdit(row);
    owner->setObjectName(QStringLiteral("meetingOwner-%1").arg(number));
    owner->setPlaceholderText(tr("Who"));
    owner->setAccessibleName(tr("Who sees to it"));
    auto* completer = new QCompleter(m_people, owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    owner->setCompleter(completer);
    auto* due = new QDateEdit(row);
    due->setObjectName(QStringLiteral("meetingDue-%1").arg(number));
    due->setAccessibleName(tr("By when"));
    due->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    due->setButtonSymbols(QAbstractSpinBox::NoButtons);
    const QDate today = m_context.clock().toLocalTime().date();
    due->setMinimumDate(today);
    due->setDate(today.addDays(7));
    for (QWidget* field : std::initializer_list<QWidget*>{what, owner, due})
        field->installEventFilter(this);
    for (QLineEdit* field : {what, owner})
        connect(field, &QLineEdit::textChanged, this, &MeetingForm::typed);
    connect(due, &QDateEdit::dateChanged, this, &MeetingForm::typed);
    layout->addWidget(what, 4);
    layout->addWidget(owner, 2);
    layout->addWidget(due, 2);
    m_conditionLayout->insertWidget(m_conditionLayout->count() - 2, row); // before the button and the rest
    // Made after the button, and still before it in the order of the keyboard.
    QWidget* before = m_conditions.empty() ? static_cast<QWidget*>(m_text) : m_conditions.back().due;
    setTabOrder(before, what);
    setTabOrder(what, owner);
    setTabOrder(owner, due);
    m_conditions.push_back({row, what, owner, due});
    if (isVisible())
        what->setFocus();
    // Once the row has its place.
    QMetaObject::invokeMethod(
        row, [this, row] { m_conditionArea->ensureWidgetVisible(row); }, Qt::QueuedConnection);
}

readiness::DecisionRequest MeetingForm::request() const
{
    readiness::DecisionRequest request;
    request.release = m_release;
    request.verdict = m_verdict.value_or(Verdict::NoGo);
    request.by = m_context.person;
    request.reason = m_text->toPlainText();
    if (request.verdict == Verdict::Conditional)
        request.conditions = conditions();
    return request;
}

std::vector<Condition> MeetingForm::conditions() const
{
    std::vector<Condition> conditions;
    for (const ConditionRow& row : m_conditions) {
        // A row that nobody filled in asks for nothing.
        if (!row.what->text().trimmed().isEmpty() || !row.owner->text().trimmed().isEmpty())
            conditions.push_back({row.what->text(), row.owner->text(), row.due->date().endOfDay().toUTC()});
    }
    return conditions;
}

void MeetingForm::keepTyped()
{
    if (m_verdict)
        m_reasonDrafts[*m_verdict] = m_text->toPlainText();
    else
        m_noteDrafts[m_noteOn] = m_text->toPlainText();
}

MeetingDraft MeetingForm::draft()
{
    if (!isHidden())
        keepTyped();
    MeetingDraft draft{m_otherDecisions, m_noteDrafts};
    if (const DecisionDraft shown = decisionDraft(); !shown.isEmpty())
        draft.decisions.insert(m_release, shown);
    draft.notes.removeIf([](const auto& typed) { return typed.value().trimmed().isEmpty(); });
    return draft;
}

void MeetingForm::setDraft(const MeetingDraft& draft)
{
    clear();
    m_release = {};
    m_otherDecisions = draft.decisions;
    m_noteDrafts = draft.notes;
}

void MeetingForm::send()
{
    if (!m_send->isEnabled())
        return;
    if (!m_verdict) {
        if (m_text->toPlainText().trimmed().isEmpty())
            return cancel();
        m_send->setEnabled(false);
        Q_EMIT noteGiven(m_text->toPlainText());
        return;
    }
    m_send->setEnabled(false);
    Q_EMIT decisionGiven(request());
}

void MeetingForm::refuse(const Error& error)
{
    m_send->setEnabled(true);
    m_problemText->setText(error.line());
    m_problem->show();
    m_text->setFocus();
}

void MeetingForm::done()
{
    if (m_verdict)
        clear();
    else
        m_noteDrafts.remove(m_noteOn);
    m_text->clear();
    hide();
    Q_EMIT closed();
}

void MeetingForm::cancel()
{
    keepTyped();
    hide();
    Q_EMIT closed();
    if (!m_text->toPlainText().trimmed().isEmpty())
        Q_EMIT kept();
}

bool MeetingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEscape = key->key() == Qt::Key_Escape;
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool sends = isReturn && (key->modifiers().testFlag(Qt::ControlModifier) || watched != m_text);
    if (!isEscape && !sends)
        return QFrame::eventFilter(watched, event);
    // Escape closes the form and not the meeting: its shortcut must not take the key.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isEscape)
        cancel();
    else
        send();
    return true;
}

} // namespace slipway::views

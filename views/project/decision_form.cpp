// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/decision_form.h"

#include "core/readiness/mentions.h"
#include "core/readiness/task.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/labels.h"
#include "views/widgets/translated_words.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

DecisionForm::DecisionForm(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_verdict(new QButtonGroup(this))
    , m_reason(new QPlainTextEdit(this))
    , m_conditionBox(new QWidget(this))
    , m_conditionLayout(new QVBoxLayout(m_conditionBox))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton(tr("Write down"), ButtonLook::Primary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("decisionForm"));
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setFixedHeight(64);
    m_reason->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("decisionProblem"));
    m_problem->setProperty("failing", true);
    m_send->setObjectName(QStringLiteral("decisionSend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* verdicts = new QHBoxLayout;
    verdicts->setSpacing(20);
    for (const Verdict verdict : {Verdict::Go, Verdict::Conditional, Verdict::NoGo}) {
        auto* choice = new QRadioButton(Words::of(verdict), this);
        choice->setObjectName(QStringLiteral("decide-") + toKey(verdict));
        m_verdict->addButton(choice, static_cast<int>(verdict));
        verdicts->addWidget(choice);
    }
    verdicts->addStretch();
    makeConditionBox();
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(verdicts);
    layout->addWidget(makeLabel(tr("Reason"), TextStyle::Small, this, true));
    layout->addWidget(m_reason);
    layout->addWidget(m_conditionBox);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_verdict, &QButtonGroup::idToggled, this, &DecisionForm::showConditions);
    connect(m_send, &QPushButton::clicked, this, &DecisionForm::send);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void DecisionForm::makeConditionBox()
{
    m_conditionLayout->setContentsMargins(0, 0, 0, 0);
    m_conditionLayout->setSpacing(6);
    m_conditionLayout->addWidget(makeLabel(tr("Conditions: what must still happen, who sees to it, by when"),
                                           TextStyle::Small, m_conditionBox, true));
    QPushButton* add = makeButton(tr("Add a condition"), ButtonLook::Link, m_conditionBox);
    add->setObjectName(QStringLiteral("addCondition"));
    m_conditionLayout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &DecisionForm::addCondition);
}

void DecisionForm::ask(const readiness::Dossier& dossier)
{
    // Asked again of the same release, what was typed stays.
    if (isVisible() && m_release == dossier.release.id) {
        m_reason->setFocus();
        return;
    }
    m_release = dossier.release.id;
    m_people = readiness::knownPeople(dossier.people);
    m_reason->clear();
    m_problem->hide();
    for (const ConditionRow& condition : m_conditions)
        delete condition.row;
    m_conditions.clear();
    // What the criteria allow is what is decided most often.
    const Verdict verdict = dossier.evaluation.criteriaVerdict;
    const Verdict preset = verdict == Verdict::NoEvidence ? Verdict::NoGo : verdict;
    m_verdict->button(static_cast<int>(preset))->setChecked(true);
    showConditions();
    show();
    m_reason->setFocus();
}

void DecisionForm::showConditions()
{
    const bool isConditional = m_verdict->checkedId() == static_cast<int>(Verdict::Conditional);
    m_conditionBox->setVisible(isConditional);
    updateGeometry();
    if (isConditional && m_conditions.empty())
        addCondition();
}

void DecisionForm::addCondition()
{
    auto* row = new QWidget(m_conditionBox);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* what = new QLineEdit(row);
    auto* owner = new QLineEdit(row);
    auto* due = new QDateEdit(row);
    const int number = static_cast<int>(m_conditions.size()) + 1;
    what->setObjectName(QStringLiteral("conditionWhat-%1").arg(number));
    what->setPlaceholderText(tr("What must happen"));
    what->setAccessibleName(tr("What must happen"));
    owner->setObjectName(QStringLiteral("conditionOwner-%1").arg(number));
    owner->setPlaceholderText(tr("Who"));
    owner->setAccessibleName(tr("Who sees to it"));
    owner->setMaximumWidth(160);
    auto* completer = new QCompleter(m_people, owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    owner->setCompleter(completer);
    due->setObjectName(QStringLiteral("conditionDue-%1").arg(number));
    due->setAccessibleName(tr("By when"));
    giveCalendar(*due);
    due->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    const QDate today = m_context.clock().toLocalTime().date();
    due->setMinimumDate(today);
    due->setDate(today.addDays(7));
    layout->addWidget(what, 1);
    layout->addWidget(owner);
    layout->addWidget(due);
    m_conditionLayout->insertWidget(m_conditionLayout->count() - 1, row);
    m_conditions.push_back({row, what, owner, due});
    what->setFocus();
}

readiness::DecisionRequest DecisionForm::request() const
{
    readiness::DecisionRequest request;
    request.release = m_release;
    request.verdict = static_cast<Verdict>(m_verdict->checkedId());
    request.by = m_context.person;
    request.reason = m_reason->toPlainText();
    if (request.verdict != Verdict::Conditional)
        return request;
    for (const ConditionRow& row : m_conditions) {
        // A row that nobody filled in asks for nothing.
        if (!row.what->text().trimmed().isEmpty() || !row.owner->text().trimmed().isEmpty())
            request.conditions.push_back(
                {row.what->text(), row.owner->text(), row.due->date().endOfDay().toUTC()});
    }
    return request;
}

void DecisionForm::send()
{
    m_send->setEnabled(false);
    readiness::runTask<Decision>(
        this,
        [workspace = m_context.workspace, wanted = request()](const Progress&) {
            return workspace->decide(wanted);
        },
        [this](const Result<Decision>& decision) {
            m_send->setEnabled(true);
            m_problem->setVisible(!decision.ok());
            if (!decision) {
                m_problem->setText(decision.error().line());
                return;
            }
            hide();
            // No undo: what a meeting decided is in its minutes. Another decision corrects it.
            Q_EMIT decided(tr("Decided %1, on snapshot %2. Deciding again corrects it.")
                               .arg(Words::of(decision->verdict), decision->snapshotSha256.left(12)));
        });
}

void DecisionForm::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace slipway::views

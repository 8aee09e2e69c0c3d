// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/answer_form.h"

#include "core/readiness/task.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/form_keys.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace slipway::views {

namespace {
constexpr int kAttestDays = 30;
constexpr int kWaiveDays = 14;
} // namespace

AnswerForm::AnswerForm(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_answers(new QWidget(this))
    , m_answer(new QButtonGroup(this))
    , m_reasonLabel(makeLabel({}, TextStyle::Small, this, true))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_secondLabel(makeLabel({}, TextStyle::Small, this, true))
    , m_second(new QLineEdit(this))
    , m_approverLabel(makeLabel(tr("Approved by; empty: it is asked for"), TextStyle::Small, this, true))
    , m_approver(new QLineEdit(this))
    , m_roleLabel(makeLabel(tr("Approved in the role"), TextStyle::Small, this, true))
    , m_role(new QComboBox(this))
    , m_until(new QDateEdit(this))
    , m_send(makeButton({}, ButtonLook::Primary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("answerForm"));
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("answerProblem"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_second->setObjectName(QStringLiteral("second"));
    m_approver->setObjectName(QStringLiteral("approver"));
    m_send->setObjectName(QStringLiteral("send"));
    m_reason->setFixedHeight(72);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    giveCalendar(*m_until);
    m_until->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    m_until->setAccessibleName(tr("Counts until"));
    m_approver->setAccessibleName(tr("Approved by"));
    m_role->setObjectName(QStringLiteral("approverRole"));
    m_role->setAccessibleName(tr("Approved in the role"));
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    layOut(cancel);
    connect(m_send, &QPushButton::clicked, this, &AnswerForm::send);
    connect(m_approver, &QLineEdit::textChanged, this, [this](const QString& approver) {
        m_send->setText(approver.trimmed().isEmpty() ? tr("Request waiver") : tr("Record waiver"));
    });
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancel);
    hide();
}

void AnswerForm::layOut(QPushButton* cancel)
{
    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    auto* yes = new QRadioButton(tr("It holds"), m_answers);
    auto* no = new QRadioButton(tr("It does not hold"), m_answers);
    yes->setObjectName(QStringLiteral("answerYes"));
    no->setObjectName(QStringLiteral("answerNo"));
    m_answer->addButton(yes, 1);
    m_answer->addButton(no, 0);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_answers);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_secondLabel);
    layout->addWidget(m_second);
    layout->addWidget(m_approverLabel);
    layout->addWidget(m_approver);
    layout->addWidget(m_roleLabel);
    layout->addWidget(m_role);
    layout->addWidget(makeLabel(tr("Counts until"), TextStyle::Small, this, true));
    layout->addWidget(m_until);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void AnswerForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

bool AnswerForm::event(QEvent* event)
{
    // Otherwise the window's own command of that key would begin the form anew.
    if (event->type() == QEvent::ShortcutOverride && sendsForm(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void AnswerForm::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (sendsForm(*event) && m_send->isEnabled())
        send();
    else
        QFrame::keyPressEvent(event);
}

void AnswerForm::ask(Purpose purpose, const model::ReleaseId& release, const model::Criterion& criterion,
                     const QStringList& approverRoles)
{
    const bool isWaiver = purpose == Purpose::Waive;
    const bool isSame = m_purpose == purpose && m_release == release && m_criterion == criterion.id;
    if (isVisible() && isSame && !m_reason->document()->isEmpty()) {
        m_reason->setFocus(); // what was typed stays
        return;
    }
    m_purpose = purpose;
    m_release = release;
    m_criterion = criterion.id;
    m_title->setText(isWaiver ? tr("Waiver") : tr("Your answer"));
    m_answers->setVisible(!isWaiver);
    m_answer->button(1)->setChecked(true);
    m_reasonLabel->setText(isWaiver ? tr("Reason: why is it acceptable until then?")
                                    : tr("Reason: how do you know?"));
    m_reason->clear();
    m_second->clear();
    m_secondLabel->setText(isWaiver ? tr("What lowers the risk meanwhile")
                                    : tr("Link, if there is more to read"));
    m_second->setAccessibleName(m_secondLabel->text());
    m_approver->clear();
    m_approverLabel->setVisible(isWaiver);
    m_approver->setVisible(isWaiver);
    m_role->clear();
    m_role->addItems(approverRoles);
    m_roleLabel->setVisible(isWaiver && !approverRoles.isEmpty());
    m_role->setVisible(isWaiver && !approverRoles.isEmpty());
    const QDate today = m_context.clock().toLocalTime().date();
    m_until->setDateRange(today.addDays(1), today.addYears(1));
    m_until->setDate(today.addDays(isWaiver ? kWaiveDays : kAttestDays));
    m_send->setText(isWaiver ? tr("Request waiver") : tr("Attest"));
    m_send->setEnabled(true);
    m_problem->hide();
    show();
    m_reason->setFocus();
}

QDateTime AnswerForm::until() const
{
    return m_until->date().endOfDay().toUTC();
}

void AnswerForm::send()
{
    m_send->setEnabled(false);
    const auto workspace = m_context.workspace;
    if (m_purpose == Purpose::Attest) {
        const readiness::Answer answer{m_release,
                                       m_criterion,
                                       m_answer->checkedId() == 1,
                                       m_context.person,
                                       m_reason->toPlainText(),
                                       m_second->text(),
                                       until()};
        readiness::runTask<readiness::Reversal>(
            this,
            [workspace, answer](const model::Progress&) {
                return readiness::reversalOf(workspace->attest(answer), answer.by);
            },
            [this](const model::Result<readiness::Reversal>& stored) { finish(stored); });
        return;
    }
    const readiness::WaiverRequest request{
        m_release,        m_criterion, m_context.person,     m_approver->text(), m_reason->toPlainText(),
        m_second->text(), until(),     m_role->currentText()};
    const bool isApproved = !m_approver->text().trimmed().isEmpty();
    m_purpose = isApproved ? Purpose::Waive : Purpose::RequestWaiver;
    readiness::runTask<readiness::Reversal>(
        this,
        [workspace, request, isApproved](const model::Progress&) {
            return readiness::reversalOf(isApproved ? workspace->waive(request)
                                                    : workspace->requestWaiver(request),
                                         request.requestedBy);
        },
        [this](const model::Result<readiness::Reversal>& stored) { finish(stored); });
}

void AnswerForm::finish(const model::Result<readiness::Reversal>& outcome)
{
    m_send->setEnabled(true);
    m_problem->setVisible(!outcome.ok());
    if (!outcome) {
        m_problem->setText(outcome.error().line());
        return;
    }
    hide();
    Q_EMIT stored(m_criterion, m_purpose, until(), *outcome);
}

} // namespace slipway::views

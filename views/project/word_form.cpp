// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/word_form.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/widgets/calendar_popup.h"
#include "views/widgets/form_keys.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace slipway::views {

WordForm::WordForm(ViewContext context, QWidget* parent)
    : QFrame(parent)
    , m_context(std::move(context))
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_textLabel(makeLabel({}, TextStyle::Small, this, true))
    , m_text(new QPlainTextEdit(this))
    , m_name(makeField("wordName"))
    , m_role(makeField("wordRole"))
    , m_hasDay(new QCheckBox(this))
    , m_day(new QDateEdit(this))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
    , m_send(makeButton({}, ButtonLook::Primary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("wordForm"));
    m_text->setObjectName(QStringLiteral("wordText"));
    m_hasDay->setObjectName(QStringLiteral("wordHasDay"));
    m_day->setObjectName(QStringLiteral("wordDay"));
    m_send->setObjectName(QStringLiteral("wordSend"));
    m_problem->setObjectName(QStringLiteral("wordProblem"));
    m_problem->setProperty("failing", true);
    m_text->setFixedHeight(64);
    m_text->setTabChangesFocus(true);
    giveCalendar(*m_day);
    m_day->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    cancel->setObjectName(QStringLiteral("wordCancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_textLabel, m_text, m_name.label, m_name.edit,
                                         m_role.label, m_role.edit, m_hasDay, m_day, m_problem})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_send, &QPushButton::clicked, this, &WordForm::send);
    connect(cancel, &QPushButton::clicked, this, &WordForm::cancel);
    hide();
}

WordForm::NameField WordForm::makeField(const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    return {makeLabel({}, TextStyle::Small, this, true), edit};
}

void WordForm::ask(WordQuestion question)
{
    const auto focus = [this] {
        QWidget* first = m_question.textLabel.isEmpty() ? static_cast<QWidget*>(m_name.edit) : m_text;
        first->setFocus();
    };
    // The same question asked again leaves what was typed.
    const bool isAskedAgain = isVisible() && m_question.title == question.title;
    m_question = std::move(question);
    if (isAskedAgain) {
        focus();
        return;
    }
    m_title->setText(m_question.title);
    m_textLabel->setText(m_question.textLabel);
    m_textLabel->setVisible(!m_question.textLabel.isEmpty());
    m_text->setVisible(!m_question.textLabel.isEmpty());
    m_text->setAccessibleName(m_question.textLabel);
    m_text->clear();
    const auto showField = [](const NameField& field, const QString& label, const QString& text) {
        field.label->setText(label);
        field.label->setVisible(!label.isEmpty());
        field.edit->setVisible(!label.isEmpty());
        field.edit->setAccessibleName(label);
        field.edit->setText(text);
    };
    showField(m_name, m_question.nameLabel, m_question.name);
    showField(m_role, m_question.roleLabel, {});
    auto* completer = new QCompleter(m_question.people, m_name.edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name.edit->setCompleter(completer);
    const bool asksDay = !m_question.dayLabel.isEmpty();
    const QDate today = m_context.clock().toLocalTime().date();
    m_hasDay->setText(m_question.dayLabel);
    m_hasDay->setVisible(asksDay);
    m_day->setVisible(asksDay);
    m_day->setAccessibleName(m_question.dayLabel);
    m_day->setMinimumDate(today);
    m_day->setDate(m_question.day.value_or(today.addDays(7)));
    m_hasDay->setChecked(m_question.day.has_value());
    m_day->setEnabled(m_question.day.has_value());
    m_send->setText(m_question.send);
    m_send->setEnabled(true);
    m_problem->hide();
    show();
    focus();
}

void WordForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

bool WordForm::event(QEvent* event)
{
    // Otherwise the window's own command of that key would begin the form anew.
    if (event->type() == QEvent::ShortcutOverride && sendsForm(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void WordForm::keyPressEvent(QKeyEvent* event)
{
    // Escape leaves the form, not the page.
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (sendsForm(*event) && m_send->isEnabled())
        send();
    else
        QFrame::keyPressEvent(event);
}

void WordForm::send()
{
    m_send->setEnabled(false);
    WordAnswer answer{m_text->toPlainText(), m_name.edit->text(), m_role.edit->text(), {}};
    if (!m_question.dayLabel.isEmpty() && m_hasDay->isChecked())
        answer.day = m_day->date().endOfDay().toUTC();
    readiness::runTask<readiness::Reversal>(
        this,
        [workspace = m_context.workspace, store = m_question.store, answer](const model::Progress&) {
            return store(*workspace, answer);
        },
        [this](const model::Result<readiness::Reversal>& done) {
            m_send->setEnabled(true);
            m_problem->setVisible(!done.ok());
            if (!done) {
                m_problem->setText(done.error().line());
                return;
            }
            hide();
            Q_EMIT stored(m_question.said, m_question.step, *done);
        });
}

} // namespace slipway::views

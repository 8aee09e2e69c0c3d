// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/config_field_row.h"

#include "views/sources/setting_label.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using Kind = ConfigField::Kind;

namespace {

QString choiceText(const Json& choice)
{
    return choice.is_string() ? toQString(choice.get<std::string>()) : toQString(choice.dump());
}

} // namespace

ConfigFieldRow::ConfigFieldRow(const ConfigField& field, const Json& value, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_wasGiven(!value.is_null())
    , m_editor(makeEditor(value))
    , m_problem(makeParagraph({}, TextStyle::Small, this))
{
    const QString name = field.isNeeded ? tr("%1 (needed)").arg(field.label) : field.label;
    m_editor->setObjectName(QStringLiteral("config.") + field.key);
    m_editor->setAccessibleName(name);
    m_editor->setAccessibleDescription(field.hint);
    if (!field.key.isEmpty()) {
        const QString told = tr("In the configuration: %1").arg(field.key);
        setToolTip(Qt::mightBeRichText(told) ? told.toHtmlEscaped() : told); // a key is no markup
    }
    m_problem->setProperty("failing", true);
    m_problem->setObjectName(QStringLiteral("problem.") + field.key);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!m_check)
        layout->addWidget(makeSettingLabel(name, m_editor, this));
    layout->addWidget(m_editor);
    if (!field.hint.isEmpty())
        layout->addWidget(makeParagraph(field.hint, TextStyle::Small, this, true));
    layout->addWidget(m_problem);
}

QWidget* ConfigFieldRow::makeEditor(const Json& value)
{
    switch (m_field.kind) {
    case Kind::YesNo:
        m_check = new QCheckBox(withoutKeys(m_field.label), this);
        keepNarrow(*m_check);
        m_check->setChecked(value == true || (value.is_null() && m_field.usual == true));
        connect(m_check, &QCheckBox::toggled, this, &ConfigFieldRow::edited);
        return m_check;
    case Kind::Choice:
        return makeChoice(value);
    case Kind::Text:
    case Kind::Number:
    case Kind::Integer:
        m_line = new QLineEdit(ConfigForm::textOf(m_field, value), this);
        m_line->setPlaceholderText(placeholder());
        connect(m_line, &QLineEdit::textChanged, this, &ConfigFieldRow::edited);
        return m_line;
    case Kind::List:
    case Kind::Json:
    case Kind::Rest:
        break;
    }
    constexpr int kLinesHigh = 72;
    m_text = new QPlainTextEdit(this);
    m_text->setPlainText(m_wasGiven ? ConfigForm::textOf(m_field, value) : QString());
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_field.kind == Kind::List ? kLinesHigh : 2 * kLinesHigh);
    m_text->setProperty("code", m_field.kind != Kind::List);
    m_text->setPlaceholderText(placeholder());
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConfigFieldRow::edited);
    return m_text;
}

/// What stands there as long as nothing is typed.
QString ConfigFieldRow::placeholder() const
{
    if (!m_field.usual.is_null())
        return ConfigForm::textOf(m_field, m_field.usual);
    if (m_line)
        return m_field.example.isEmpty() ? QString() : tr("For example %1").arg(m_field.example);
    if (m_field.kind != Kind::List)
        return tr("JSON");
    QStringList choices;
    for (const Json& choice : m_field.choices)
        choices += choiceText(choice);
    return choices.isEmpty() ? tr("One a line") : tr("One a line: %1").arg(choices.join(QLatin1String(", ")));
}

QWidget* ConfigFieldRow::makeChoice(const Json& value)
{
    m_choice = new QComboBox(this);
    keepNarrow(*m_choice);
    if (!m_field.isNeeded || !m_wasGiven)
        m_choice->addItem(
            m_field.usual.is_null() ? tr("Not set") : tr("Not set: %1").arg(choiceText(m_field.usual)), -1);
    for (size_t i = 0; i < m_field.choices.size(); ++i) {
        m_choice->addItem(choiceText(m_field.choices[i]), static_cast<int>(i));
        if (m_wasGiven && m_field.choices[i] == value)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ConfigFieldRow::edited);
    return m_choice;
}

Result<std::optional<Json>> ConfigFieldRow::value() const
{
    using Value = std::optional<Json>;
    if (m_check) {
        // What was left out and is as usual is left out still.
        const bool isUsual = m_check->isChecked() == (m_field.usual == true);
        return isUsual && !m_wasGiven ? Value() : Value(Json(m_check->isChecked()));
    }
    if (m_choice) {
        const int chosen = m_choice->currentData().toInt();
        return chosen < 0 ? Value() : Value(m_field.choices[static_cast<size_t>(chosen)]);
    }
    return ConfigForm::valueOf(m_field, m_line ? m_line->text() : m_text->toPlainText());
}

void ConfigFieldRow::showProblem(const QString& text)
{
    m_problem->setText(text.left(1).toUpper() + text.mid(1));
    m_problem->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text.isEmpty() ? m_field.hint : text);
}

void ConfigFieldRow::focusField()
{
    m_editor->setFocus();
}

} // namespace slipway::views

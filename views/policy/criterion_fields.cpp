// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/criterion_fields.h"

#include "core/model/words.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;
using policy::CriterionOrigin;

namespace {

constexpr int kTextHeight = 64;

template<class Word, size_t N>
QStringList keysOf(const std::array<Word, N>& words)
{
    QStringList keys;
    for (const Word word : words)
        keys += toKey(word);
    return keys;
}

QString memberText(const Json& object, const QString& member)
{
    const std::string key = toText(member);
    if (!object.is_object() || !object.contains(key) || object[key].is_null())
        return {};
    return object[key].is_string() ? toQString(object[key].get<std::string>())
                                   : toQString(object[key].dump());
}

Json textOrNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? Json() : Json(toText(text.trimmed()));
}

/// Tells that it was edited once the keyboard leaves it.
class LeavingText : public QPlainTextEdit
{
public:
    LeavingText(std::function<void()> left, QWidget* parent)
        : QPlainTextEdit(parent)
        , m_left(std::move(left))
    {
    }

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

} // namespace

CriterionFields::CriterionFields(QWidget* parent)
    : QWidget(parent)
    , m_origin(makeParagraph({}, TextStyle::Small, this, true))
    , m_reason(new QLineEdit(this))
    , m_restore(makeButton(tr("As inherited"), ButtonLook::Plain, this))
    , m_reasonRow(makeReason())
    , m_rule(new RuleFields(tr("Rule"), this))
    , m_hasWhen(new QCheckBox(tr("Applies only to some projects"), this))
    , m_when(new RuleFields(tr("Applies when"), this))
{
    setAccessibleName(tr("Criterion"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 20);
    layout->setSpacing(6);
    layout->addWidget(m_origin);
    layout->addWidget(m_reasonRow);
    addLine("id", tr("Id"));
    addLine("question", tr("Question"));
    addChoice("characteristic", tr("Characteristic"), keysOf(kCharacteristics));
    addChoice("severity", tr("Severity"), keysOf(kSeverities));
    m_weight = addLine("weight", tr("Weight"));
    addRules();
    addLine("freshness", tr("Evidence may be this old: P7D, PT12H"));
    addChoice("bound_to", tr("Bound to"), keysOf(kBindings));
    addLine("owner_role", tr("Owner's role"));
    addText("rationale", tr("Why it is asked"));
    addText("how_to_fix", tr("How to fix it"));
    addLine("answered_by", tr("Which evidence answers it"));
    layout->addStretch();
}

QWidget* CriterionFields::makeReason()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reason->setPlaceholderText(tr("Reason, needed"));
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_restore);
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        if (!m_isShowing && m_reason->isModified())
            Q_EMIT reasonEdited(m_reason->text().trimmed());
        m_reason->setModified(false);
    });
    connect(m_restore, &QPushButton::clicked, this, &CriterionFields::restoreRequested);
    return row;
}

void CriterionFields::addRow(const QString& label, QWidget* field)
{
    QLabel* name = makeLabel(label, TextStyle::Small, this, true);
    name->setBuddy(field);
    field->setAccessibleName(label);
    layout()->addWidget(name);
    layout()->addWidget(field);
}

QLineEdit* CriterionFields::addLine(const char* member, const QString& label)
{
    auto* line = new QLineEdit(this);
    const QString name = QString::fromLatin1(member);
    line->setObjectName(QStringLiteral("criterion.") + name);
    m_lines.insert(name, line);
    addRow(label, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, name] {
        if (m_isShowing || !line->isModified())
            return;
        line->setModified(false);
        Json value = textOrNothing(line->text());
        bool isNumber = false;
        if (const double number = line->text().toDouble(&isNumber); line == m_weight && isNumber)
            value = number == double(qint64(number)) ? Json(qint64(number)) : Json(number);
        Q_EMIT edited(name, value);
    });
    return line;
}

QComboBox* CriterionFields::addChoice(const char* member, const QString& label, const QStringList& words)
{
    auto* choice = new QComboBox(this);
    const QString name = QString::fromLatin1(member);
    choice->setObjectName(QStringLiteral("criterion.") + name);
    choice->addItems(words);
    m_choices.insert(name, choice);
    addRow(label, choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice, name] { Q_EMIT edited(name, toText(choice->currentText())); });
    return choice;
}

QPlainTextEdit* CriterionFields::addText(const char* member, const QString& label)
{
    const QString name = QString::fromLatin1(member);
    auto* text = new LeavingText(
        [this, name] {
            const QString typed = m_texts[name]->toPlainText().trimmed();
            if (!m_isShowing && typed != memberText(m_criterion, name))
                Q_EMIT edited(name, textOrNothing(typed));
        },
        this);
    text->setObjectName(QStringLiteral("criterion.") + name);
    text->setTabChangesFocus(true);
    text->setFixedHeight(kTextHeight);
    m_texts.insert(name, text);
    addRow(label, text);
    return text;
}

void CriterionFields::addRules()
{
    addRow(tr("Rule"), m_rule);
    layout()->addWidget(m_hasWhen);
    layout()->addWidget(m_when);
    connect(m_rule, &RuleFields::edited, this,
            [this](const Json& rule) { Q_EMIT edited(QStringLiteral("rule"), rule); });
    connect(m_when, &RuleFields::edited, this,
            [this](const Json& rule) { Q_EMIT edited(QStringLiteral("when"), rule); });
    connect(m_hasWhen, &QCheckBox::clicked, this, [this](bool isOn) {
        Q_EMIT edited(QStringLiteral("when"), isOn ? Json{{"project_kind", {"web-service"}}} : Json());
    });
}

void CriterionFields::setRegistry(const std::shared_ptr<const FactRegistry>& registry)
{
    m_rule->setRegistry(registry);
    m_when->setRegistry(registry);
}

void CriterionFields::setCriterion(const Json& criterion, CriterionOrigin origin, const QString& reason)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_criterion = criterion;
    const bool isChanged = origin == CriterionOrigin::Overridden || origin == CriterionOrigin::LeftOut;
    m_reasonRow->setVisible(isChanged);
    m_origin->setVisible(origin != CriterionOrigin::Own);
    m_origin->setText(origin == CriterionOrigin::LeftOut ? tr("Inherited, and not asked here.")
                      : isChanged
                          ? tr("Inherited, and changed here.")
                          : tr("Inherited. Changing it here makes an override, which needs a reason."));
    if (!m_reason->hasFocus() || !m_reason->isModified())
        m_reason->setText(reason);
    for (auto line = m_lines.constBegin(); line != m_lines.constEnd(); ++line) {
        const QString text = memberText(criterion, line.key());
        if ((*line)->text() != text && !((*line)->hasFocus() && (*line)->isModified())) {
            (*line)->setText(text);
            (*line)->setCursorPosition(0); // a long one is read from its beginning
        }
    }
    m_lines[QStringLiteral("id")]->setReadOnly(origin != CriterionOrigin::Own);
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice)
        (*choice)->setCurrentText(memberText(criterion, choice.key()));
    for (auto text = m_texts.constBegin(); text != m_texts.constEnd(); ++text) {
        const QString wanted = memberText(criterion, text.key());
        if ((*text)->toPlainText() != wanted && !(*text)->hasFocus())
            (*text)->setPlainText(wanted);
    }
    const bool hasWhen = criterion.is_object() && criterion.contains("when") && !criterion["when"].is_null();
    m_hasWhen->setChecked(hasWhen);
    m_when->setVisible(hasWhen);
    m_rule->setRule(criterion.is_object() && criterion.contains("rule") ? criterion["rule"] : Json::object());
    m_when->setRule(hasWhen ? criterion["when"] : Json::object());
}

void CriterionFields::focusFirst()
{
    m_lines[QStringLiteral("question")]->setFocus();
}

} // namespace slipway::views

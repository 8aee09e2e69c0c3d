// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/rule_fields.h"

#include "views/policy/json_text.h"
#include "views/policy/rule_parts.h"
#include "views/widgets/labels.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kTreeHeight = 148;
constexpr int kPointerRole = Qt::UserRole;

} // namespace

RuleFields::RuleFields(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_kind(new QComboBox(this))
    , m_fact(new QLineEdit(this))
    , m_op(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_unit(makeLabel({}, TextStyle::Small, this, true))
    , m_hint(new QCheckBox(tr("Can be wrong"), this))
    , m_words(new QLineEdit(this))
    , m_add(makeButton(tr("Add part"), ButtonLook::Plain, this))
    , m_remove(makeButton(tr("Remove part"), ButtonLook::Plain, this))
{
    m_tree->setObjectName(QStringLiteral("ruleTree"));
    m_tree->setAccessibleName(name);
    m_tree->setHeaderHidden(true);
    m_tree->setFixedHeight(kTreeHeight);
    for (const char* kind : kRuleKinds)
        m_kind->addItem(QString::fromLatin1(kind));
    for (const char* op : kRuleOps)
        m_op->addItem(QString::fromLatin1(op));
    m_kind->setAccessibleName(tr("Kind of rule"));
    m_fact->setAccessibleName(tr("Fact"));
    m_fact->setObjectName(QStringLiteral("ruleFact"));
    m_fact->setPlaceholderText(tr("Fact, such as load.p95_ms"));
    m_op->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(QStringLiteral("ruleValue"));
    m_value->setPlaceholderText(tr("Value, or {parameter}"));
    m_words->setAccessibleName(tr("Kinds or criterion"));
    m_hint->setToolTip(tr("A check that can be wrong gives a warning until a person confirms it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tree);
    layout->addWidget(makeFields());
    connectFields();
}

QWidget* RuleFields::makeFields()
{
    auto* fields = new QWidget(this);
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->addWidget(m_kind);
    first->addWidget(m_fact, 1);
    first->addWidget(m_words, 1);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    second->addWidget(m_op);
    second->addWidget(m_value, 1);
    second->addWidget(m_unit);
    second->addWidget(m_hint);
    layout->addLayout(second);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    return fields;
}

void RuleFields::connectFields()
{
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &RuleFields::showPart);
    connect(m_kind, &QComboBox::activated, this, &RuleFields::setKind);
    for (QLineEdit* line : {m_fact, m_value, m_words})
        connect(line, &QLineEdit::editingFinished, this, &RuleFields::setFact);
    connect(m_op, &QComboBox::activated, this, &RuleFields::setFact);
    connect(m_hint, &QCheckBox::clicked, this, &RuleFields::setFact);
    connect(m_add, &QPushButton::clicked, this, &RuleFields::addPart);
    connect(m_remove, &QPushButton::clicked, this, &RuleFields::removePart);
}

void RuleFields::setRegistry(std::shared_ptr<const FactRegistry> registry)
{
    m_registry = std::move(registry);
    auto* completer = new QCompleter(m_registry->keys(), m_fact);
    completer->setFilterMode(Qt::MatchContains);
    m_fact->setCompleter(completer);
}

void RuleFields::setRule(const Json& rule)
{
    dressPopup(*m_fact->completer()->popup(), *this);
    if (rule == m_rule && m_tree->topLevelItemCount() > 0)
        return;
    const QString before = chosenPointer();
    m_rule = rule;
    const QScopedValueRollback showing(m_isShowing, true);
    m_tree->clear();
    auto* root = new QTreeWidgetItem(m_tree);
    fill(root, rule, {});
    m_tree->expandAll();
    m_tree->setCurrentItem(root);
    for (QTreeWidgetItem* item = root; item; item = m_tree->itemBelow(item)) {
        if (item->data(0, kPointerRole).toString() == before)
            m_tree->setCurrentItem(item);
    }
    showPart();
}

void RuleFields::fill(QTreeWidgetItem* item, const Json& rule, const QString& pointer)
{
    const QString kind = ruleKind(rule);
    QString text = kind.isEmpty() ? tr("No rule") : kind;
    if (kind == QLatin1String("fact"))
        text = QStringLiteral("%1 %2 %3")
                   .arg(textAt(rule, "fact"), textAt(rule, "op"), ruleValueText(rule))
                   .trimmed();
    else if (kind == QLatin1String("attested"))
        text = tr("a person says so");
    else if (kind == QLatin1String("criterion"))
        text = tr("criterion %1 passes").arg(textAt(rule, "criterion"));
    else if (kind == QLatin1String("project_kind"))
        text = tr("the project is a %1").arg(ruleValueText(Json{{"value", rule["project_kind"]}}));
    else if (kind == QLatin1String("count") && rule["count"].is_object())
        text = tr("count %1 %2").arg(textAt(rule["count"], "op"), ruleValueText(rule["count"]));
    item->setText(0, text);
    item->setData(0, kPointerRole, pointer);
    if (const FactDefinition* fact = m_registry ? m_registry->find(textAt(rule, "fact")) : nullptr)
        item->setToolTip(0, fact->meaning);
    for (const auto& [below, part] : ruleParts(rule))
        fill(new QTreeWidgetItem(item), part, pointer + below);
}

QString RuleFields::chosenPointer() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, kPointerRole).toString() : QString();
}

Json RuleFields::chosenPart() const
{
    const Json::json_pointer at(toText(chosenPointer()));
    return m_rule.contains(at) || chosenPointer().isEmpty() ? m_rule.at(at) : Json();
}

void RuleFields::showPart()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Json part = chosenPart();
    const QString kind = ruleKind(part);
    const bool isFact = kind == QLatin1String("fact");
    const bool isCount = kind == QLatin1String("count") && part["count"].is_object();
    const bool hasWords = kind == QLatin1String("project_kind") || kind == QLatin1String("criterion");
    m_kind->setCurrentText(kind);
    m_fact->setVisible(isFact);
    m_op->setVisible(isFact || isCount);
    m_value->setVisible(isFact || isCount);
    m_hint->setVisible(isFact);
    m_words->setVisible(hasWords);
    m_add->setEnabled(!ruleParts(part).empty() && kind != QLatin1String("not"));
    m_remove->setEnabled(!chosenPointer().isEmpty() && !chosenPointer().endsWith(QLatin1String("/not")));
    const Json& compared = isCount ? part["count"] : part;
    m_fact->setText(textAt(part, "fact"));
    m_op->setCurrentText(textAt(compared, "op"));
    m_value->setText(compared.is_object() ? ruleValueText(compared) : QString());
    m_value->setEnabled(m_op->currentText() != QLatin1String("exists"));
    m_hint->setChecked(isFact && part.contains("hint") && part["hint"] == true);
    m_words->setText(kind == QLatin1String("criterion") ? textAt(part, "criterion")
                     : hasWords                         ? ruleValueText(Json{{"value", part["project_kind"]}})
                                                        : QString());
    const FactDefinition* fact = m_registry && isFact ? m_registry->find(m_fact->text()) : nullptr;
    m_unit->setText(fact ? fact->unit : QString());
}

void RuleFields::changePart(const Json& part)
{
    Json rule = m_rule;
    rule[Json::json_pointer(toText(chosenPointer()))] = part;
    if (rule != m_rule)
        Q_EMIT edited(rule);
}

void RuleFields::setKind()
{
    if (!m_isShowing)
        changePart(ruleAsKind(chosenPart(), m_kind->currentText()));
}

void RuleFields::setFact()
{
    if (m_isShowing)
        return;
    Json part = chosenPart();
    const QString kind = ruleKind(part);
    if (kind == QLatin1String("criterion")) {
        part["criterion"] = toText(m_words->text().trimmed());
    } else if (kind == QLatin1String("project_kind")) {
        part["project_kind"] = commaWords(m_words->text());
    } else if (kind == QLatin1String("count")) {
        part["count"]["op"] = toText(m_op->currentText());
        part["count"]["value"] = ruleValue(m_value->text(), m_op->currentText());
    } else if (kind == QLatin1String("fact")) {
        part["fact"] = toText(m_fact->text().trimmed());
        part["op"] = toText(m_op->currentText());
        if (m_op->currentText() == QLatin1String("exists"))
            part.erase("value");
        else
            part["value"] = ruleValue(m_value->text(), m_op->currentText());
        part.erase("hint");
        if (m_hint->isChecked())
            part["hint"] = true;
    }
    changePart(part);
}

void RuleFields::addPart()
{
    Json part = chosenPart();
    const Json fresh{{"fact", ""}, {"op", "exists"}};
    const QString kind = ruleKind(part);
    (kind == QLatin1String("count") ? part["count"]["of"] : part[toText(kind)]).push_back(fresh);
    changePart(part);
}

void RuleFields::removePart()
{
    const QString pointer = chosenPointer();
    const qsizetype slash = pointer.lastIndexOf(QLatin1Char('/'));
    Json rule = m_rule;
    Json& list = rule[Json::json_pointer(toText(pointer.left(slash)))];
    if (!list.is_array())
        return;
    list.erase(pointer.mid(slash + 1).toULongLong());
    Q_EMIT edited(rule);
}

} // namespace slipway::views

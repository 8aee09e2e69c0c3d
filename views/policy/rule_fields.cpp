// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/rule_fields.h"

#include "views/policy/json_text.h"
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

#include <array>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kTreeHeight = 148;
constexpr int kPointerRole = Qt::UserRole;
constexpr std::array kKinds{"fact", "attested", "project_kind", "criterion", "all", "any", "not", "count"};
constexpr std::array kOps{"==", "!=", "<", "<=", ">", ">=", "in", "matches", "exists"};

QString kindOf(const Json& rule)
{
    for (const char* kind : kKinds) {
        if (rule.is_object() && rule.contains(kind))
            return QString::fromLatin1(kind);
    }
    return {};
}

/// As it is typed: a parameter in braces, a list by commas.
QString valueText(const Json& rule)
{
    if (!rule.contains("value"))
        return {};
    const Json& value = rule["value"];
    if (value.is_object())
        return QLatin1Char('{') + textAt(value, "parameter") + QLatin1Char('}');
    if (value.is_string())
        return toQString(value.get<std::string>());
    if (!value.is_array())
        return toQString(value.dump());
    QStringList items;
    for (const Json& item : value)
        items += item.is_string() ? toQString(item.get<std::string>()) : toQString(item.dump());
    return items.join(QStringLiteral(", "));
}

/// A number, true or false where the text is one; else the text.
Json plainValue(const QString& text)
{
    bool isNumber = false;
    if (const qint64 whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return number;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return toText(text);
}

Json wordsOf(const QString& text)
{
    Json words = Json::array();
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.push_back(toText(word.trimmed()));
    return words;
}

/// The parts with their places below the rule.
std::vector<std::pair<QString, Json>> partsOf(const Json& rule)
{
    std::vector<std::pair<QString, Json>> parts;
    const auto add = [&](const QString& below, const Json& list) {
        for (size_t i = 0; list.is_array() && i < list.size(); ++i)
            parts.emplace_back(below + QLatin1Char('/') + QString::number(i), list[i]);
    };
    const QString kind = kindOf(rule);
    if (kind == QLatin1String("all") || kind == QLatin1String("any"))
        add(QLatin1Char('/') + kind, rule[toText(kind)]);
    else if (kind == QLatin1String("not"))
        parts.emplace_back(QStringLiteral("/not"), rule["not"]);
    else if (kind == QLatin1String("count") && rule["count"].is_object() && rule["count"].contains("of"))
        add(QStringLiteral("/count/of"), rule["count"]["of"]);
    return parts;
}

/// The same content under another kind, as far as both have it.
Json asKind(const Json& rule, const QString& kind)
{
    std::vector<std::pair<QString, Json>> parts = partsOf(rule);
    if (parts.empty())
        parts.emplace_back(QString(), rule);
    Json list = Json::array();
    for (const auto& [below, part] : parts)
        list.push_back(part);
    if (kind == QLatin1String("all") || kind == QLatin1String("any"))
        return {{toText(kind), list}};
    if (kind == QLatin1String("not"))
        return {{"not", list.front()}};
    if (kind == QLatin1String("count"))
        return {{"count", {{"of", list}, {"op", ">="}, {"value", 1}}}};
    if (kind == QLatin1String("attested"))
        return {{"attested", true}};
    if (kind == QLatin1String("project_kind"))
        return {{"project_kind", {"web-service"}}};
    if (kind == QLatin1String("criterion"))
        return {{"criterion", ""}};
    for (const Json& part : list) {
        if (kindOf(part) == QLatin1String("fact"))
            return part;
    }
    return {{"fact", ""}, {"op", "exists"}};
}

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
    for (const char* kind : kKinds)
        m_kind->addItem(QString::fromLatin1(kind));
    for (const char* op : kOps)
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
    const QString kind = kindOf(rule);
    QString text = kind.isEmpty() ? tr("No rule") : kind;
    if (kind == QLatin1String("fact"))
        text = QStringLiteral("%1 %2 %3")
                   .arg(textAt(rule, "fact"), textAt(rule, "op"), valueText(rule))
                   .trimmed();
    else if (kind == QLatin1String("attested"))
        text = tr("a person says so");
    else if (kind == QLatin1String("criterion"))
        text = tr("criterion %1 passes").arg(textAt(rule, "criterion"));
    else if (kind == QLatin1String("project_kind"))
        text = tr("the project is a %1").arg(valueText(Json{{"value", rule["project_kind"]}}));
    else if (kind == QLatin1String("count") && rule["count"].is_object())
        text = tr("count %1 %2").arg(textAt(rule["count"], "op"), valueText(rule["count"]));
    item->setText(0, text);
    item->setData(0, kPointerRole, pointer);
    if (const FactDefinition* fact = m_registry ? m_registry->find(textAt(rule, "fact")) : nullptr)
        item->setToolTip(0, fact->meaning);
    for (const auto& [below, part] : partsOf(rule))
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
    const QString kind = kindOf(part);
    const bool isFact = kind == QLatin1String("fact");
    const bool isCount = kind == QLatin1String("count") && part["count"].is_object();
    const bool hasWords = kind == QLatin1String("project_kind") || kind == QLatin1String("criterion");
    m_kind->setCurrentText(kind);
    m_fact->setVisible(isFact);
    m_op->setVisible(isFact || isCount);
    m_value->setVisible(isFact || isCount);
    m_hint->setVisible(isFact);
    m_words->setVisible(hasWords);
    m_add->setEnabled(!partsOf(part).empty() && kind != QLatin1String("not"));
    m_remove->setEnabled(!chosenPointer().isEmpty() && !chosenPointer().endsWith(QLatin1String("/not")));
    const Json& compared = isCount ? part["count"] : part;
    m_fact->setText(textAt(part, "fact"));
    m_op->setCurrentText(textAt(compared, "op"));
    m_value->setText(compared.is_object() ? valueText(compared) : QString());
    m_value->setEnabled(m_op->currentText() != QLatin1String("exists"));
    m_hint->setChecked(isFact && part.contains("hint") && part["hint"] == true);
    m_words->setText(kind == QLatin1String("criterion") ? textAt(part, "criterion")
                     : hasWords                         ? valueText(Json{{"value", part["project_kind"]}})
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
        changePart(asKind(chosenPart(), m_kind->currentText()));
}

Json RuleFields::typedValue() const
{
    const QString text = m_value->text().trimmed();
    if (text.startsWith(QLatin1Char('{')) && text.endsWith(QLatin1Char('}')))
        return {{"parameter", toText(text.mid(1, text.size() - 2))}};
    if (m_op->currentText() == QLatin1String("in"))
        return wordsOf(text);
    return plainValue(text);
}

void RuleFields::setFact()
{
    if (m_isShowing)
        return;
    Json part = chosenPart();
    const QString kind = kindOf(part);
    if (kind == QLatin1String("criterion")) {
        part["criterion"] = toText(m_words->text().trimmed());
    } else if (kind == QLatin1String("project_kind")) {
        part["project_kind"] = wordsOf(m_words->text());
    } else if (kind == QLatin1String("count")) {
        part["count"]["op"] = toText(m_op->currentText());
        part["count"]["value"] = typedValue();
    } else if (kind == QLatin1String("fact")) {
        part["fact"] = toText(m_fact->text().trimmed());
        part["op"] = toText(m_op->currentText());
        if (m_op->currentText() == QLatin1String("exists"))
            part.erase("value");
        else
            part["value"] = typedValue();
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
    const QString kind = kindOf(part);
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

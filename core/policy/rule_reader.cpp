// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_reader.h"

#include <QRegularExpression>

#include <array>
#include <cstdint>

namespace slipway::policy {

using namespace model;

namespace {

constexpr int kMaxDepth = 32;
constexpr int kMaxPattern = 1000;

constexpr std::array kOps{CompareOp::Equal,       CompareOp::NotEqual, CompareOp::Less,
                          CompareOp::LessOrEqual, CompareOp::Greater,  CompareOp::GreaterOrEqual,
                          CompareOp::In,          CompareOp::Matches,  CompareOp::Exists};

bool isOrdering(CompareOp op)
{
    return op == CompareOp::Less || op == CompareOp::LessOrEqual || op == CompareOp::Greater ||
           op == CompareOp::GreaterOrEqual;
}

class RuleReader
{
public:
    RuleReader(const RuleScope& scope, RuleUse use)
        : m_scope(scope)
        , m_use(use)
    {
    }

    Rule read(const JsonCursor& at, int depth) const;

private:
    Rule readFact(const JsonCursor& at) const;
    void readParameter(const JsonCursor& at, FactRule& rule) const;
    void readOperand(const JsonCursor& at, FactRule& rule) const;
    const Parameter* findParameter(const JsonCursor& at) const;
    Rule readAttested(const JsonCursor& at) const;
    Rule readKinds(const JsonCursor& at) const;
    Rule readCount(const JsonCursor& at, int depth) const;
    Rule readParts(const JsonCursor& at, const char* key, Quantifier quantifier, int depth) const;
    CompareOp readOp(const JsonCursor& at) const;
    void checkFact(const JsonCursor& at, const FactRule& rule) const;
    void checkValue(const JsonCursor& at, const FactRule& rule, const FactDefinition& definition) const;
    void checkOperand(const JsonCursor& at, const FactRule& rule, const FactDefinition& definition) const;

    const RuleScope& m_scope;
    RuleUse m_use;
};

std::vector<FactValue> readValues(const JsonCursor& at, CompareOp op)
{
    std::vector<JsonCursor> cursors;
    if (op == CompareOp::In)
        cursors = at.items();
    else
        cursors.push_back(at);
    if (cursors.empty())
        at.refuse(QStringLiteral("must name at least one value"), QStringLiteral("write [\"a\", \"b\"]"));
    std::vector<FactValue> values;
    for (const JsonCursor& cursor : cursors) {
        if (const auto value = factValueFrom(cursor.json()))
            values.push_back(*value);
        else
            cursor.refuse(QStringLiteral("must be a number, a text, true or false"),
                          QStringLiteral("write a plain value"));
    }
    return values;
}

CompareOp RuleReader::readOp(const JsonCursor& at) const
{
    const JsonCursor member = at.at("op");
    const QString word = member.text();
    QStringList known;
    for (const CompareOp op : kOps) {
        if (toKey(op) == word)
            return op;
        known += toKey(op);
    }
    member.refuse(QStringLiteral("\"%1\" is not an operator").arg(word),
                  QStringLiteral("use one of: ") + known.join(QLatin1String(" ")));
    return CompareOp::Exists;
}

Rule RuleReader::readFact(const JsonCursor& at) const
{
    static constexpr std::array known{"fact", "op", "value", "unit", "hint", "across", "required"};
    at.allowOnly(known);
    FactRule rule;
    rule.fact = at.text("fact");
    rule.op = readOp(at);
    rule.isHint = at.flag("hint");
    if (at.has("required"))
        rule.required = at.text("required");
    if (at.has("across")) {
        const QString across = at.text("across");
        rule.anySource = across == QLatin1String("any");
        if (!rule.anySource && across != QLatin1String("every"))
            at.at("across").refuse(QStringLiteral("\"%1\" is not known here").arg(across),
                                   QStringLiteral("write \"every\" or \"any\""));
    }
    if (rule.op != CompareOp::Exists && at.has("value") && at.at("value").has("fact"))
        readOperand(at.at("value"), rule);
    else if (rule.op != CompareOp::Exists && at.has("value") && at.at("value").json().is_object())
        readParameter(at.at("value"), rule);
    else if (rule.op != CompareOp::Exists)
        rule.values = readValues(at.at("value"), rule.op);
    else if (at.has("value"))
        at.at("value").refuse(QStringLiteral("exists takes no value"), QStringLiteral("remove \"value\""));
    checkFact(at, rule);
    return {rule};
}

void RuleReader::readParameter(const JsonCursor& at, FactRule& rule) const
{
    static constexpr std::array known{"parameter"};
    at.allowOnly(known);
    rule.parameter = at.text("parameter");
    const Parameter* found = findParameter(at);
    if (!found)
        return;
    rule.values = {found->value};
    const FactDefinition* definition = m_scope.registry.find(rule.fact);
    if (definition && definition->unit != found->unit)
        at.refuse(QStringLiteral("%1 is measured in \"%2\", and the parameter %3 in \"%4\"")
                      .arg(rule.fact, definition->unit, found->name, found->unit),
                  QStringLiteral("give the parameter the fact's unit"));
}

/// The parameter that an object names, refused if the policy has none of that name.
const Parameter* RuleReader::findParameter(const JsonCursor& at) const
{
    const QString name = at.text("parameter");
    const auto& all = m_scope.parameters;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Parameter& p) { return p.name == name; });
    if (found != all.end())
        return &*found;
    at.at("parameter")
        .refuse(QStringLiteral("the policy has no parameter %1").arg(name),
                QStringLiteral("add it under \"parameters\""));
    return nullptr;
}

void RuleReader::readOperand(const JsonCursor& at, FactRule& rule) const
{
    static constexpr std::array known{"fact", "times"};
    static constexpr std::array inTimes{"parameter"};
    at.allowOnly(known);
    FactOperand operand;
    operand.fact = at.text("fact");
    if (at.has("times") && at.at("times").json().is_object()) {
        at.at("times").allowOnly(inTimes);
        operand.parameter = at.at("times").text("parameter");
        const Parameter* parameter = findParameter(at.at("times"));
        const auto times = parameter ? asNumber(parameter->value) : std::nullopt;
        if (parameter && (!times || (parameter->unit != QLatin1String("x") && !parameter->unit.isEmpty())))
            at.at("times").refuse(QStringLiteral("the parameter %1 is not a factor").arg(parameter->name),
                                  QStringLiteral("use one that is a number with the unit x, or none"));
        else if (parameter && parameter->minimum.value_or(0) <= 0)
            at.at("times").refuse(
                QStringLiteral("the parameter %1 could be 0, and anything would do").arg(parameter->name),
                QStringLiteral("give it a \"minimum\" above 0"));
        operand.times = times.value_or(1);
    } else if (at.has("times")) {
        operand.times = at.at("times").positiveNumber();
    }
    rule.operand = operand;
}

void RuleReader::checkFact(const JsonCursor& at, const FactRule& rule) const
{
    if (FactRegistry::isCustom(rule.fact)) {
        if (rule.operand)
            at.at("value").refuse(QStringLiteral("%1 is custom, so its unit is not known").arg(rule.fact),
                                  QStringLiteral("compare a registered fact, or with a plain value"));
        return;
    }
    const FactDefinition* definition = m_scope.registry.find(rule.fact);
    if (!definition) {
        const QString nearest = m_scope.registry.nearestKey(rule.fact);
        at.at("fact").refuse(QStringLiteral("the fact %1 is not registered").arg(rule.fact),
                             nearest.isEmpty() ? QStringLiteral("use a key of facts.json, or one under x.")
                                               : QStringLiteral("did you mean %1?").arg(nearest));
        return;
    }
    if (at.has("unit") && at.text("unit") != definition->unit)
        at.at("unit").refuse(QStringLiteral("%1 is measured in \"%2\", not \"%3\"")
                                 .arg(rule.fact, definition->unit, at.text("unit")),
                             QStringLiteral("convert the value and write \"%1\"").arg(definition->unit));
    if (rule.operand)
        checkOperand(at.at("value"), rule, *definition);
    else if (rule.op != CompareOp::Exists)
        checkValue(at.at("value"), rule, *definition);
}

void RuleReader::checkOperand(const JsonCursor& at, const FactRule& rule,
                              const FactDefinition& definition) const
{
    const auto isNumeric = [](const FactDefinition& d) {
        return d.type == FactType::Integer || d.type == FactType::Number;
    };
    const QString& key = rule.operand->fact;
    const FactDefinition* other = m_scope.registry.find(key);
    if (!other) {
        const QString nearest = m_scope.registry.nearestKey(key);
        at.at("fact").refuse(QStringLiteral("the fact %1 is not registered").arg(key),
                             nearest.isEmpty() ? QStringLiteral("compare with a key of facts.json")
                                               : QStringLiteral("did you mean %1?").arg(nearest));
    } else if (!isNumeric(definition) || !isNumeric(*other)) {
        at.refuse(QStringLiteral("%1 and %2 are not both numbers").arg(rule.fact, key),
                  QStringLiteral("compare numbers with each other"));
    } else if (definition.unit != other->unit) {
        at.refuse(QStringLiteral("%1 is measured in \"%2\", and %3 in \"%4\"")
                      .arg(rule.fact, definition.unit, key, other->unit),
                  QStringLiteral("compare facts of one unit"));
    } else if (rule.op == CompareOp::In || rule.op == CompareOp::Matches) {
        at.refuse(QStringLiteral("%1 takes no fact").arg(toKey(rule.op)),
                  QStringLiteral("use >=, >, ==, !=, <= or <"));
    }
}

void RuleReader::checkValue(const JsonCursor& at, const FactRule& rule,
                            const FactDefinition& definition) const
{
    const bool isNumeric = definition.type == FactType::Integer || definition.type == FactType::Number;
    if (isOrdering(rule.op) && !isNumeric) {
        at.refuse(QStringLiteral("%1 is a %2 and has no order").arg(rule.fact, toKey(definition.type)),
                  QStringLiteral("use == or in"));
        return;
    }
    if (rule.op == CompareOp::Matches) {
        const auto* pattern = rule.values.empty() ? nullptr : std::get_if<QString>(&rule.values.front());
        if (definition.type != FactType::Text || !pattern || pattern->size() > kMaxPattern ||
            !QRegularExpression(*pattern).isValid())
            at.refuse(QStringLiteral("matches needs a text fact and a valid regular expression"),
                      QStringLiteral("correct the pattern, at most %1 characters").arg(kMaxPattern));
        return;
    }
    // A threshold on an integer fact may be fractional; an equality may not.
    const FactType wanted = isOrdering(rule.op) ? FactType::Number : definition.type;
    for (const FactValue& value : rule.values) {
        if (!holds(wanted, value))
            at.refuse(QStringLiteral("%1 is a %2").arg(rule.fact, toKey(definition.type)),
                      QStringLiteral("write a %1 here").arg(toKey(wanted)));
    }
}

Rule RuleReader::readAttested(const JsonCursor& at) const
{
    static constexpr std::array known{"attested"};
    at.allowOnly(known);
    if (at.at("attested").json() != Json(true))
        at.at("attested")
            .refuse(QStringLiteral("must be true"), QStringLiteral("write {\"attested\": true}"));
    if (m_use == RuleUse::When)
        at.refuse(QStringLiteral("nobody attests whether a criterion applies"),
                  QStringLiteral("use project_kind or a fact in \"when\""));
    return {AttestedRule{}};
}

Rule RuleReader::readKinds(const JsonCursor& at) const
{
    static constexpr std::array known{"project_kind"};
    at.allowOnly(known);
    KindRule rule;
    for (const JsonCursor& item : at.at("project_kind").items()) {
        const auto kind = fromKey(kProjectKinds, item.text());
        if (kind)
            rule.kinds.push_back(*kind);
        else
            item.refuse(
                QStringLiteral("\"%1\" is not a kind of project").arg(item.text()),
                QStringLiteral("use web-service, web-app, ai-service, library, internal-tool, prototype"));
    }
    return {rule};
}

Rule RuleReader::readParts(const JsonCursor& at, const char* key, Quantifier quantifier, int depth) const
{
    const std::array known{key};
    at.allowOnly(known);
    CompositeRule rule;
    rule.quantifier = quantifier;
    const JsonCursor parts = at.at(key);
    if (quantifier == Quantifier::Not) {
        rule.parts.push_back(read(parts, depth + 1));
        return {rule};
    }
    for (const JsonCursor& item : parts.items())
        rule.parts.push_back(read(item, depth + 1));
    if (rule.parts.empty())
        parts.refuse(QStringLiteral("must hold at least one rule"), QStringLiteral("add a rule"));
    return {rule};
}

Rule RuleReader::readCount(const JsonCursor& at, int depth) const
{
    static constexpr std::array outer{"count"};
    static constexpr std::array inner{"of", "op", "value"};
    at.allowOnly(outer);
    const JsonCursor count = at.at("count");
    count.allowOnly(inner);
    CompositeRule rule;
    rule.quantifier = Quantifier::Count;
    for (const JsonCursor& item : count.at("of").items())
        rule.parts.push_back(read(item, depth + 1));
    rule.op = readOp(count);
    const JsonCursor value = count.at("value");
    const auto parts = static_cast<qint64>(rule.parts.size());
    if (!value.json().is_number_integer() || value.json().get<int64_t>() < 0 ||
        value.json().get<int64_t>() > parts)
        value.refuse(QStringLiteral("must be a whole number from 0 to %1, the number of rules").arg(parts),
                     QStringLiteral("correct the number"));
    else
        rule.value = value.json().get<int64_t>();
    if (!isOrdering(rule.op) && rule.op != CompareOp::Equal && rule.op != CompareOp::NotEqual)
        count.at("op").refuse(QStringLiteral("count compares numbers"),
                              QStringLiteral("use >=, >, ==, <= or <"));
    return {rule};
}

Rule RuleReader::read(const JsonCursor& at, int depth) const
{
    if (depth > kMaxDepth) {
        at.refuse(QStringLiteral("nested more than %1 rules deep").arg(kMaxDepth),
                  QStringLiteral("flatten it"));
        return {};
    }
    if (at.has("fact"))
        return readFact(at);
    if (at.has("attested"))
        return readAttested(at);
    if (at.has("project_kind"))
        return readKinds(at);
    if (at.has("criterion")) {
        static constexpr std::array known{"criterion"};
        at.allowOnly(known);
        return {CriterionRule{CriterionId(at.text("criterion"))}};
    }
    if (at.has("all"))
        return readParts(at, "all", Quantifier::All, depth);
    if (at.has("any"))
        return readParts(at, "any", Quantifier::Any, depth);
    if (at.has("not"))
        return readParts(at, "not", Quantifier::Not, depth);
    if (at.has("count"))
        return readCount(at, depth);
    at.refuse(QStringLiteral("is not a rule"),
              QStringLiteral("write one of: fact, attested, project_kind, criterion, all, any, not, count"));
    return {};
}

} // namespace

Rule readRule(const JsonCursor& at, const RuleScope& scope, RuleUse use)
{
    return RuleReader(scope, use).read(at, 0);
}

} // namespace slipway::policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compiled_policy.h"

#include "core/policy/display.h"
#include "core/policy/policy_checks.h"
#include "core/policy/stated_facts.h"

namespace slipway::policy {

using namespace model;

namespace {

/// Compiles the rules of one criterion.
class Compiler
{
public:
    Compiler(const Policy& policy, const Criterion& criterion, const FactRegistry& registry,
             const QHash<CriterionId, size_t>& indexes, const Phrases& phrases)
        : m_policy(policy)
        , m_criterion(criterion)
        , m_registry(registry)
        , m_indexes(indexes)
        , m_phrases(phrases)
    {
    }

    [[nodiscard]] CompiledRule compile(const Rule& rule) const
    {
        CompiledRule compiled;
        compiled.rule = &rule;
        std::visit([&](const auto& node) { fill(compiled, node); }, rule.node);
        return compiled;
    }

private:
    void fill(CompiledRule& compiled, const FactRule& rule) const
    {
        compiled.required = displayRequirement(rule, m_registry, m_phrases);
        compiled.facts = QStringList{rule.fact};
        if (rule.operand)
            compiled.facts += rule.operand->fact;
        compiled.isStated = isStatedInBrief(rule.fact);
        compiled.isCondition = compiled.isStated && rule.op == CompareOp::Exists && !rule.isHint;
        compiled.definition = m_registry.find(rule.fact);
        compiled.unanswered =
            m_criterion.answeredBy.isEmpty()
                ? m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Nothing has reported %1 yet."), {rule.fact})
                : m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "Nothing has answered this yet; %1 would."),
                                {m_criterion.answeredBy});
        if (rule.op == CompareOp::Matches)
            compiled.pattern = patternOf(rule);
    }
    void fill(CompiledRule& compiled, const AttestedRule&) const
    {
        compiled.required = m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "a person's answer"));
        compiled.unanswered = m_phrases.say(
            QT_TRANSLATE_NOOP("Evaluation", "Nobody has answered yet; the %1 can."), {m_criterion.ownerRole});
    }
    void fill(CompiledRule& compiled, const KindRule& rule) const
    {
        QStringList kinds;
        for (const ProjectKind kind : rule.kinds)
            kinds += m_phrases.word(toKey(kind));
        compiled.required = kinds.join(QLatin1String(", "));
    }
    void fill(CompiledRule& compiled, const CriterionRule& rule) const
    {
        const auto found = m_indexes.constFind(rule.criterion);
        if (found == m_indexes.constEnd())
            return;
        compiled.criterion = *found;
        compiled.required = m_phrases.say(QT_TRANSLATE_NOOP("Evaluation", "pass of “%1”"),
                                          {m_policy.criteria[*found].question});
    }
    void fill(CompiledRule& compiled, const CompositeRule& rule) const
    {
        for (const Rule& part : rule.parts)
            compiled.parts.push_back(compile(part));
        compiled.isCondition = rule.quantifier == Quantifier::Not && compiled.parts.size() == 1 &&
                               compiled.parts.front().isCondition;
        if (rule.quantifier == Quantifier::Count)
            compiled.required = displayCount(rule, m_phrases);
    }

    static QRegularExpression patternOf(const FactRule& rule)
    {
        // PCRE2's own limit keeps a hostile pattern from running for ever; over it nothing matches.
        const auto* pattern = rule.values.empty() ? nullptr : std::get_if<QString>(&rule.values.front());
        return pattern ? QRegularExpression(QStringLiteral("(*LIMIT_MATCH=100000)") + *pattern)
                       : QRegularExpression();
    }

    const Policy& m_policy;
    const Criterion& m_criterion;
    const FactRegistry& m_registry;
    const QHash<CriterionId, size_t>& m_indexes;
    const Phrases& m_phrases;
};

} // namespace

CompiledPolicy::CompiledPolicy(const Policy& policy, const FactRegistry& registry, const Phrases& phrases)
    : m_policy(policy)
{
    for (size_t i = 0; i < policy.criteria.size(); ++i)
        m_indexes.insert(policy.criteria[i].id, i);
    m_criteria.reserve(policy.criteria.size());
    for (const Criterion& criterion : policy.criteria) {
        const Compiler compiler(policy, criterion, registry, m_indexes, phrases);
        CompiledCriterion compiled;
        compiled.rule = compiler.compile(criterion.rule);
        if (criterion.when)
            compiled.when = compiler.compile(*criterion.when);
        compiled.refersToOthers = !referredCriteria(criterion).empty();
        compiled.isAttestable = isAttestable(criterion.rule);
        m_criteria.push_back(std::move(compiled));
    }
}

std::optional<size_t> CompiledPolicy::indexOf(const CriterionId& criterion) const
{
    const auto found = m_indexes.constFind(criterion);
    return found == m_indexes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace slipway::policy

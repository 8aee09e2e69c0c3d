// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"
#include "core/policy/fact_rule.h"

#include <deque>

namespace slipway::policy {

/// Answers the criteria of one policy for one release at one moment, each once, following references
/// between them. A policy that was read by readPolicy has no circles. The input has a compiled policy.
class RuleEvaluator
{
public:
    explicit RuleEvaluator(const EvaluationInput& input);

    /// The result of the criterion at that place of the policy, waivers and overrides applied.
    const model::CriterionResult& result(size_t index);
    /// Those of all criteria, in the policy's order.
    [[nodiscard]] std::vector<model::CriterionResult> takeResults();

private:
    model::CriterionResult judge(size_t index);
    Ruling rule(const CompiledRule& compiled, const model::Criterion& criterion, Weighed& weighed);
    Ruling ruleAttested(const CompiledRule& compiled, const model::Criterion& criterion,
                        Weighed& weighed) const;
    Ruling ruleReference(const CompiledRule& compiled);
    [[nodiscard]] Ruling ruleKind(const CompiledRule& compiled) const;
    Ruling ruleComposite(const CompiledRule& compiled, const model::Criterion& criterion, Weighed& weighed);
    bool applies(size_t index, Weighed& weighed);
    Weighed& nextWeighed();
    /// What the rule says, or a person's no against it.
    Answer decide(size_t index, Weighed& weighed);
    /// What the rule would say if no criterion that it refers to were waived.
    model::ResultState withoutWaivers(size_t index, const Answer& decided, Weighed& weighed);
    /// One person alone took it out of the checklist: that lets no other criterion pass.
    [[nodiscard]] bool isOneWordOnly(size_t index) const;

    const EvaluationInput& m_input;
    Age m_age = Age::Counts;
    bool m_heedsWaivers = true; ///< of the criteria that rules refer to
    std::vector<model::CriterionResult> m_results;
    std::vector<char> m_isJudged;
    std::deque<Weighed> m_weighed; ///< kept to use their memory again; as many as references are deep
    size_t m_depth = 0;
};

} // namespace slipway::policy

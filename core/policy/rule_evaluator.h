// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/answer.h"
#include "core/policy/evaluate.h"
#include "core/policy/fact_rule.h"

namespace slipway::policy {

/// Answers the criteria of one policy for one release at one moment, each once, following references
/// between them. A policy that was read by readPolicy has no circles.
class RuleEvaluator
{
public:
    explicit RuleEvaluator(const EvaluationInput& input);

    /// The result of one criterion, waivers and overrides applied.
    const model::CriterionResult& result(const model::Criterion& criterion);

private:
    model::CriterionResult judge(const model::Criterion& criterion);
    Answer decide(const model::Criterion& criterion);
    Answer answer(const model::Rule& rule, const model::Criterion& criterion);
    Answer answerReference(const model::CriterionId& id);
    Answer answerKind(const model::KindRule& rule) const;
    Answer answerComposite(const model::CompositeRule& rule, const model::Criterion& criterion);
    bool applies(const model::Criterion& criterion);
    /// One person alone took it out of the checklist: that lets no other criterion pass.
    [[nodiscard]] bool isOneWordOnly(const model::CriterionId& id) const;

    const EvaluationInput& m_input;
    Age m_age = Age::Counts;
    QHash<model::CriterionId, model::CriterionResult> m_results;
};

} // namespace slipway::policy

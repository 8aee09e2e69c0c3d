// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/evaluate.h"

#include "core/policy/path_to_go.h"
#include "core/policy/people_rules.h"
#include "core/policy/rule_evaluator.h"
#include "core/policy/verdict.h"

namespace slipway::policy {

using namespace model;

namespace {

void noteAges(Evaluation& evaluation)
{
    for (const CriterionResult& result : evaluation.results) {
        for (const Judged& judged : result.judged) {
            if (judged.evidence.isEmpty())
                continue;
            if (!evaluation.freshest || judged.observedAt > *evaluation.freshest)
                evaluation.freshest = judged.observedAt;
            if (!evaluation.oldest || judged.observedAt < *evaluation.oldest)
                evaluation.oldest = judged.observedAt;
        }
    }
}

Evaluation evaluateCompiled(const EvaluationInput& input)
{
    Evaluation evaluation;
    evaluation.release = input.release.id;
    evaluation.target = input.release.target;
    evaluation.policyId = input.policy.id;
    evaluation.policyVersion = input.policy.version;
    evaluation.at = input.at;
    evaluation.results = RuleEvaluator(input).takeResults();
    conclude(evaluation, input.policy, *input.phrases);
    heedDecision(evaluation, input);
    evaluation.signOffs = judgeSignOffs(input, evaluation);
    noteAges(evaluation);
    evaluation.pathToGo = pathToGo(evaluation, input);
    return evaluation;
}

} // namespace

Evaluation evaluate(const EvaluationInput& input)
{
    if (input.compiled)
        return evaluateCompiled(input);
    const CompiledPolicy compiled(input.policy, input.registry, *input.phrases);
    EvaluationInput ready = input;
    ready.compiled = &compiled;
    return evaluateCompiled(ready);
}

} // namespace slipway::policy

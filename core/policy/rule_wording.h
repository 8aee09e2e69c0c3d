// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"
#include "core/policy/ruling.h"

namespace slipway::policy {

/// Says in words what was ruled: measured, required, why, and everything it rests on.
class RuleWording
{
public:
    /// `results` are those of the policy's criteria that were judged so far: what a ruling refers to is.
    RuleWording(const EvaluationInput& input, const model::Criterion& criterion, const Weighed& weighed,
                const std::vector<model::CriterionResult>& results)
        : m_input(input)
        , m_criterion(criterion)
        , m_weighed(weighed)
        , m_results(results)
        , m_phrases(*input.phrases)
    {
    }

    [[nodiscard]] Answer say(const Ruling& ruling) const;

private:
    [[nodiscard]] const Ruling& part(const Ruling& ruling, size_t index) const;
    [[nodiscard]] QString measured(const Ruling& ruling) const;
    [[nodiscard]] QString required(const Ruling& ruling) const;
    [[nodiscard]] QString because(const Ruling& ruling) const;
    [[nodiscard]] QString nothingToCompareWith(const Ruling& ruling) const;
    [[nodiscard]] bool asksFacts(const Ruling& ruling) const;
    [[nodiscard]] QString shortfall(const Ruling& ruling) const;
    [[nodiscard]] QString missing(const Ruling& ruling) const;
    [[nodiscard]] QString missingFact(const Ruling& ruling, const model::FactRule& fact) const;
    [[nodiscard]] std::optional<QDateTime> endsAt(const Ruling& ruling) const;
    void addGrounds(const Ruling& ruling, Answer& to) const;

    const EvaluationInput& m_input;
    const model::Criterion& m_criterion;
    const Weighed& m_weighed;
    const std::vector<model::CriterionResult>& m_results;
    const Phrases& m_phrases;
};

/// "Measured 1.4x, needs at least 2x.", and what there is to add.
[[nodiscard]] QString sentence(const Answer& answer, const Phrases& phrases);

} // namespace slipway::policy

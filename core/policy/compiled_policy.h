// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/policy.h"
#include "core/policy/phrases.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace slipway::policy {

/// A rule with everything about it that is the same for every release: words, and where it refers to.
struct CompiledRule
{
    const model::Rule* rule = nullptr;
    QString required;           ///< what it asks for, in words
    QString unanswered;         ///< why a fact rule is not answered where nothing was reported
    QStringList facts;          ///< the fact that it asks itself, and the one that it compares it with
    bool isStated = false;      ///< the launch brief says it
    bool isCondition = false;   ///< only asks whether the brief says something, or that it does not
    QRegularExpression pattern; ///< of Matches
    const model::FactDefinition* definition = nullptr; ///< of the fact; null for custom facts
    std::optional<size_t> criterion;                   ///< the place of the one that it refers to
    std::vector<CompiledRule> parts;
};

struct CompiledCriterion
{
    CompiledRule rule;
    std::optional<CompiledRule> when;
    bool refersToOthers = false;
    bool isAttestable = false;
};

/// A policy made ready to evaluate many releases. Borrows the policy and the registry, which must outlive it
/// and not move. Immutable: any thread.
class CompiledPolicy
{
public:
    /// What it says beforehand is said in those words.
    CompiledPolicy(const model::Policy& policy, const model::FactRegistry& registry,
                   const Phrases& phrases = Phrases::english());

    [[nodiscard]] const model::Policy& policy() const { return m_policy; }
    /// As many as the policy has, in its order.
    [[nodiscard]] const std::vector<CompiledCriterion>& criteria() const { return m_criteria; }
    [[nodiscard]] std::optional<size_t> indexOf(const model::CriterionId& criterion) const;

private:
    const model::Policy& m_policy;
    std::vector<CompiledCriterion> m_criteria;
    QHash<model::CriterionId, size_t> m_indexes;
};

} // namespace slipway::policy

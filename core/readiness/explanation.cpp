// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/explanation.h"

#include "core/policy/dependencies.h"

namespace slipway::readiness {

using namespace model;
using policy::Phrases;

namespace {

/// One text: as it is recorded, as English gives it again, and as the other language does.
void replace(QString& recorded, const QString& english, const QString& other)
{
    if (recorded == english)
        recorded = other;
}

/// Words, and the policy prepared in them: that takes about as long as an evaluation.
struct Wording
{
    const Phrases& phrases;
    policy::CompiledPolicy policy;
};

/// Evaluates what a dossier tells of, in any words.
class Again
{
public:
    Again(const Dossier& dossier, const policy::WhatIf& whatIf)
        : m_dossier(dossier)
        , m_whatIf(whatIf)
        // Evidence is indexed in the order in which it came; a dossier tells the newest first.
        , m_asItCame(dossier.evidence.rbegin(), dossier.evidence.rend())
        , m_facts(m_asItCame)
    {
    }

    [[nodiscard]] Wording in(const Phrases& phrases) const
    {
        return {phrases, policy::CompiledPolicy(*m_dossier.policy, *m_dossier.registry, phrases)};
    }
    [[nodiscard]] Evaluation at(const QDateTime& moment, const Wording& wording) const
    {
        return policy::evaluate({*m_dossier.policy, *m_dossier.registry, m_dossier.project, m_dossier.release,
                                 m_facts, m_dossier.people, moment, m_whatIf, &wording.policy,
                                 &wording.phrases});
    }
    /// As of now, with the releases that it waits for as they are recorded.
    [[nodiscard]] Evaluation now(const Wording& wording) const
    {
        Evaluation evaluation = at(m_dossier.evaluation.at, wording);
        std::vector<DependencyState> states = m_dossier.evaluation.dependencies;
        for (DependencyState& state : states)
            policy::weigh(state, wording.phrases);
        if (!states.empty())
            policy::heedDependencies(evaluation, std::move(states), wording.phrases);
        return evaluation;
    }

private:
    const Dossier& m_dossier;
    const policy::WhatIf& m_whatIf;
    std::vector<Evidence> m_asItCame;
    policy::FactIndex m_facts;
};

void explainResults(Evaluation& recorded, const Evaluation& english, const Evaluation& other)
{
    for (size_t i = 0; i < std::min(recorded.results.size(), english.results.size()); ++i) {
        CriterionResult& result = recorded.results[i];
        const CriterionResult& again = english.results[i];
        if (result.criterion != again.criterion)
            continue;
        replace(result.measured, again.measured, other.results[i].measured);
        replace(result.required, again.required, other.results[i].required);
        replace(result.explanation, again.explanation, other.results[i].explanation);
    }
}

void explain(Evaluation& recorded, const Evaluation& english, const Evaluation& other)
{
    explainResults(recorded, english, other);
    replace(recorded.reason, english.reason, other.reason);
    for (size_t i = 0; i < std::min(recorded.pathToGo.size(), english.pathToGo.size()); ++i) {
        if (recorded.pathToGo[i].name() == english.pathToGo[i].name())
            replace(recorded.pathToGo[i].text, english.pathToGo[i].text, other.pathToGo[i].text);
    }
    for (size_t i = 0; i < std::min(recorded.signOffs.size(), english.signOffs.size()); ++i)
        replace(recorded.signOffs[i].voidBecause, english.signOffs[i].voidBecause,
                other.signOffs[i].voidBecause);
    for (size_t i = 0; i < std::min(recorded.dependencies.size(), english.dependencies.size()); ++i)
        replace(recorded.dependencies[i].reason, english.dependencies[i].reason,
                other.dependencies[i].reason);
}

/// What a criterion measured, if English gives what is recorded of it.
void explainMeasured(QString& recorded, const CriterionId& criterion, const Evaluation& english,
                     const Evaluation& other)
{
    const CriterionResult* again = english.find(criterion);
    const CriterionResult* said = other.find(criterion);
    if (again && said)
        replace(recorded, again->measured, said->measured);
}

} // namespace

void explainIn(Dossier& dossier, const Phrases& phrases, const policy::WhatIf& whatIf)
{
    if (phrases.isEnglish() || !dossier.policy || !dossier.registry)
        return;
    const Again again(dossier, whatIf);
    const Wording inEnglish = again.in(Phrases::english());
    const Wording inOther = again.in(phrases);
    const Evaluation english = again.now(inEnglish);
    const Evaluation other = again.now(inOther);
    if (dossier.changesSince && !dossier.changes.empty()) {
        // What it was by the policy of today, of the commit of today: where it was of others, it stays
        // English.
        const Evaluation before = again.at(*dossier.changesSince, inEnglish);
        const Evaluation otherBefore = again.at(*dossier.changesSince, inOther);
        for (Change& change : dossier.changes) {
            explainMeasured(change.measuredBefore, change.criterion, before, otherBefore);
            explainMeasured(change.measuredAfter, change.criterion, english, other);
        }
    }
    explain(dossier.evaluation, english, other);
}

} // namespace slipway::readiness

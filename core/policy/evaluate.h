// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "core/model/fact_registry.h"
#include "core/policy/compiled_policy.h"
#include "core/policy/fact_index.h"
#include "core/policy/phrases.h"

#include <QHash>

/// The readiness engine: pure functions of (policy, evidence, people's input, t).
namespace slipway::policy {

/// "What if": nothing of it is stored.
struct WhatIf
{
    QHash<model::CriterionId, model::ResultState> states = {}; ///< criteria taken to be in this state
    bool conditionsMet = false; ///< the conditions of the decision are taken to be met

    [[nodiscard]] bool isEmpty() const { return states.isEmpty() && !conditionsMet; }
};

struct EvaluationInput
{
    const model::Policy& policy;
    const model::FactRegistry& registry;
    const model::Project& project;
    const model::Release& release;
    const FactIndex& facts;            ///< of the project's evidence; what was recorded after t is left out
    const model::PeoplesInput& people; ///< of the release; likewise
    QDateTime at;                      ///< t, UTC
    WhatIf whatIf = {};
    const CompiledPolicy* compiled = nullptr;     ///< of `policy` and `registry`, in the words of `phrases`;
                                                  ///< null: compiled for this once
    const Phrases* phrases = &Phrases::english(); ///< of the texts; what is kept is English
};

/// Everything DESIGN section 5 says of results, verdict, score and path to Go. Never fails: what cannot be
/// answered is unknown, with its reason in the explanation.
[[nodiscard]] model::Evaluation evaluate(const EvaluationInput& input);

/// What turned between two evaluations of one release: every criterion in another state, with the numbers
/// before and after; what got worse comes first.
[[nodiscard]] std::vector<model::Change> changes(const model::Evaluation& before,
                                                 const model::Evaluation& after);

/// An age for people: "12 min", "3 h", "6 d"; "now" below a minute.
[[nodiscard]] QString displayAge(const QDateTime& then, const QDateTime& now,
                                 const Phrases& phrases = Phrases::english());

} // namespace slipway::policy

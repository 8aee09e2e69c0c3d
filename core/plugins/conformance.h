// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/envelope_reader.h"
#include "core/model/progress.h"
#include "core/plugins/plugin_folders.h"
#include "core/plugins/sandbox.h"

namespace slipway::plugins {

/// One rule of docs/plugin-protocol.md, held against a plugin.
struct RuleOutcome
{
    enum class State
    {
        Pass,
        Fail,
        Skipped
    };
    QString id;   ///< stable, e.g. "cancel.answered"
    QString rule; ///< a sentence
    State state = State::Pass;
    QString detail; ///< why not, and what to do

    [[nodiscard]] bool isBroken() const { return state == State::Fail; }
};

[[nodiscard]] QString toKey(RuleOutcome::State state); ///< "pass", "fail", "skipped"

/// What a check goes by. Everything is borrowed.
struct ConformanceTerms
{
    const Sandbox& sandbox;
    const evidence::EnvelopeRules& envelopes;
    Limits limits; ///< of a check: deadlines a person can wait for
};

/// Limits for a check: every answer within 10 s, the collection within 60 s.
[[nodiscard]] Limits checkLimits();

/// Plays a host against the plugin through normal, slow, cancelled and hostile exchanges. Blocks, some
/// seconds. One outcome per rule, in the order of the protocol; `progress` is told each rule.
[[nodiscard]] std::vector<RuleOutcome> checkConformance(const Plugin& plugin, const ConformanceTerms& terms,
                                                        const model::Progress& progress);

} // namespace slipway::plugins

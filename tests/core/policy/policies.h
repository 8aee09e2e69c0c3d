// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/evaluate.h"

#include "support/builders.h"

/// Small policies for tests, and one evaluation of them with sensible surroundings.
namespace slipway::test {

/// A criterion as JSON: `rule` is JSON text; `extra` is spliced in ("\"freshness\": \"P7D\", …").
[[nodiscard]] QByteArray aCriterion(const QByteArray& id, const QByteArray& rule,
                                    const QByteArray& severity = "blocker",
                                    const QByteArray& boundTo = "commit", const QByteArray& extra = {});
[[nodiscard]] QByteArray aPolicyText(const QList<QByteArray>& criteria, const QByteArray& extra = {});
/// Reads it; aborts the test if it is refused.
[[nodiscard]] model::Policy aPolicy(const QList<QByteArray>& criteria, const QByteArray& extra = {});

struct Situation
{
    model::Policy policy;
    model::Project project = aProject();
    model::Release release = aRelease();
    std::vector<model::Evidence> evidence = {};
    model::PeoplesInput people = {};
    QDateTime at = theDay();
    QHash<model::CriterionId, model::ResultState> overrides = {};

    [[nodiscard]] model::Evaluation evaluate() const;
    /// The result of the first criterion.
    [[nodiscard]] model::CriterionResult first() const { return evaluate().results.front(); }
};

[[nodiscard]] model::Attestation anAttestation(const char* criterion, bool holds = true, int daysLeft = 30);
[[nodiscard]] model::Waiver aWaiver(const char* criterion, int daysLeft = 14);

inline const QByteArray kPeakRule = R"({"fact":"load.peak_ratio","op":">=","value":2})";
inline const QByteArray kAttested = R"({"attested":true})";

} // namespace slipway::test

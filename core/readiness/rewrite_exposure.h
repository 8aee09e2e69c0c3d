// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "core/model/json.h"
#include "core/policy/phrases.h"
#include "core/readiness/settings.h"

/// What shipping a release as it is may cost later, by the workspace's own cost model. Pure.
namespace slipway::readiness {

inline constexpr QLatin1String kRewriteCostSetting("rewrite-cost");

/// What it costs to build a service anew, or to retrofit what it lacks while it runs. The defaults are an
/// industry estimate without a study behind it, and say so; a workspace sets its own.
struct RewriteCost
{
    double low = 150'000; ///< of one rewrite
    double high = 300'000;
    double retrofit = 3;                      ///< how many times that, where it is added under load
    QString currency = QStringLiteral("USD"); ///< ISO 4217
    QString source = QStringLiteral("industry estimate, edit it");

    bool operator==(const RewriteCost&) const = default;
};

/// The workspace's own, or the default.
[[nodiscard]] RewriteCost rewriteCost(const Settings& settings);
[[nodiscard]] model::Json rewriteCostJson(const RewriteCost& cost);
/// InvalidInput: amounts below zero or not finite, a low end above the high one, a factor below 1, no
/// currency, or no source.
[[nodiscard]] model::Status checkRewriteCost(const RewriteCost& cost);

struct RewriteExposure
{
    RewriteCost cost;
    QString policy;          ///< id and version that it was judged by
    double missingShare = 0; ///< 0 to 1: the weight of what does not pass, of all that applies
    int missing = 0;
    int applicable = 0;
    std::vector<model::CriterionId> heaviest; ///< of what is missing, heaviest first, at most five

    [[nodiscard]] double rewriteLow() const { return missingShare * cost.low; }
    [[nodiscard]] double rewriteHigh() const { return missingShare * cost.high; }
    [[nodiscard]] double retrofitLow() const { return rewriteLow() * cost.retrofit; }
    [[nodiscard]] double retrofitHigh() const { return rewriteHigh() * cost.retrofit; }
};

/// Of an evaluation by the production-grade policy. Only pass counts as there: a waived criterion is missing
/// all the same, and what nobody has shown is not there.
[[nodiscard]] RewriteExposure exposureOf(const model::Evaluation& evaluation, const model::Policy& policy,
                                         const RewriteCost& cost);

[[nodiscard]] model::Json exposureJson(const RewriteExposure& exposure);
/// Its inverse; what is not there, or of another type, is as in an exposure of nothing.
[[nodiscard]] RewriteExposure exposureFrom(const model::Json& json);
/// "Rewrite exposure: 50% of production-grade 1.2.0 is missing; …", with the amounts and their source.
[[nodiscard]] QString exposureSentence(const RewriteExposure& exposure,
                                       const policy::Phrases& phrases = policy::Phrases::english());

/// "75,000 to 150,000 USD", rounded to thousands from 10,000 on.
[[nodiscard]] QString displayAmounts(double low, double high, const QString& currency,
                                     const policy::Phrases& phrases = policy::Phrases::english());

} // namespace slipway::readiness

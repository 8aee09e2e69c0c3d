// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/evidence_ages.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using std::chrono::milliseconds;

namespace {

/// The sooner of what the criterion, the evidence and the person who answered allow.
std::optional<milliseconds> limitOf(const Criterion& criterion, const CriterionResult& result,
                                    const Judged& judged, const Dossier& dossier)
{
    std::optional<milliseconds> limit;
    const auto endsAt = [&](const QDateTime& end) {
        const milliseconds span(std::max<qint64>(0, judged.observedAt.msecsTo(end)));
        limit = limit ? std::min(*limit, span) : span;
    };
    if (judged.evidence.isEmpty()) {
        if (result.answerEndsAt)
            endsAt(*result.answerEndsAt);
        return limit;
    }
    limit = criterion.freshness;
    const auto evidence = std::find_if(dossier.evidence.begin(), dossier.evidence.end(),
                                       [&](const Evidence& e) { return e.id == judged.evidence; });
    if (evidence != dossier.evidence.end() && evidence->expiresAt)
        endsAt(*evidence->expiresAt);
    return limit;
}

} // namespace

std::optional<double> EvidenceAge::share() const
{
    if (!limit)
        return std::nullopt;
    return static_cast<double>(age.count()) / static_cast<double>(std::max<qint64>(1, limit->count()));
}

std::vector<EvidenceAge> evidenceAges(const Dossier& dossier)
{
    std::vector<EvidenceAge> ages;
    for (const CriterionResult& result : dossier.evaluation.results) {
        const Criterion* criterion = dossier.policy->find(result.criterion);
        if (!criterion || result.judged.empty() || result.state == ResultState::NotApplicable)
            continue;
        const Judged& judged = result.judged.front();
        const milliseconds age(std::max<qint64>(0, judged.observedAt.msecsTo(dossier.evaluation.at)));
        ages.push_back({result.criterion, criterion->question, result.state, judged.by, judged.evidence,
                        judged.observedAt, age, limitOf(*criterion, result, judged, dossier)});
    }
    std::stable_sort(ages.begin(), ages.end(), [](const EvidenceAge& a, const EvidenceAge& b) {
        if (a.limit.has_value() != b.limit.has_value())
            return a.limit.has_value();
        return a.limit ? *a.share() > *b.share() : a.age > b.age;
    });
    return ages;
}

} // namespace slipway::readiness

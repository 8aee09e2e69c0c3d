// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/telemetry.h"

#include "core/policy/stated_facts.h"
#include "core/readiness/telemetry_sweep.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr std::array kTelemetryFacts{"slo.budget_left", "slo.burn_rate_1h", "slo.pages_burning", "golden.rps",
                                     "golden.error_rate"};

bool hasExpired(const Evidence& evidence, const QDateTime& at)
{
    return (evidence.expiresAt && *evidence.expiresAt <= at) ||
           evidence.observedAt.addSecs(std::chrono::seconds(kTelemetryCounts).count()) < at;
}

/// Of each source the newest reading; of those the one that `isWorse` prefers.
template<class Compare>
std::optional<double> worst(const policy::FactIndex& facts, const char* key,
                            const TelemetryQuestion& question, Compare isWorse, Telemetry& telemetry)
{
    std::optional<double> found;
    QSet<std::pair<QStringView, QStringView>> seen;
    for (const policy::Reading& reading : facts.readings(QLatin1String(key))) {
        const Evidence& evidence = *reading.evidence;
        const std::pair<QStringView, QStringView> source(evidence.source.plugin, evidence.source.instance);
        if (!isAbout(evidence, question) || seen.contains(source))
            continue;
        seen.insert(source);
        const auto value = asNumber(reading.fact->value);
        if (!value || hasExpired(evidence, question.at))
            continue;
        if (!found || isWorse(*value, *found))
            found = value;
        telemetry.observedAt =
            std::max(telemetry.observedAt.value_or(evidence.observedAt), evidence.observedAt);
    }
    return found;
}

} // namespace

bool isAbout(const Evidence& evidence, const TelemetryQuestion& question)
{
    const Subject& subject = evidence.subject;
    return subject.environment.compare(toKey(question.environment), Qt::CaseInsensitive) == 0 &&
           (question.commit.isEmpty() || subject.commit.isEmpty() || subject.commit == question.commit) &&
           evidence.recordedAt <= question.at && evidence.observedAt <= question.at &&
           (!question.since || evidence.observedAt >= *question.since);
}

slo::Figures sloFigures(const Telemetry& telemetry)
{
    slo::Figures figures{{}, telemetry.burnRate1h, telemetry.pagesBurning};
    if (telemetry.budgetLeftPercent)
        figures.budgetLeft = *telemetry.budgetLeftPercent / 100;
    return figures;
}

Telemetry telemetryOf(const policy::FactIndex& facts, const TelemetryQuestion& question)
{
    Telemetry telemetry;
    telemetry.budgetLeftPercent = worst(facts, "slo.budget_left", question, std::less<>(), telemetry);
    telemetry.burnRate1h = worst(facts, "slo.burn_rate_1h", question, std::greater<>(), telemetry);
    telemetry.pagesBurning = worst(facts, "slo.pages_burning", question, std::greater<>(), telemetry);
    telemetry.rps = worst(facts, "golden.rps", question, std::greater<>(), telemetry);
    telemetry.errorPercent = worst(facts, "golden.error_rate", question, std::greater<>(), telemetry);
    return telemetry;
}

std::vector<QDateTime> telemetryMoments(const policy::FactIndex& facts, const TelemetryQuestion& question)
{
    std::vector<QDateTime> moments;
    for (const char* key : kTelemetryFacts) {
        for (const policy::Reading& reading : facts.readings(QLatin1String(key))) {
            if (isAbout(*reading.evidence, question))
                moments.push_back(std::max(reading.evidence->recordedAt, reading.evidence->observedAt));
        }
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

std::optional<double> forecastPeakRps(const policy::FactIndex& facts, const Release& release,
                                      const QDateTime& at)
{
    const auto stated = policy::statedReading(QStringLiteral("brief.peak_rps"), facts, release.name, at);
    return stated ? asNumber(stated->fact->value) : std::nullopt;
}

} // namespace slipway::readiness

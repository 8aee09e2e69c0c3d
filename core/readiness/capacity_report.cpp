// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/capacity_report.h"

namespace slipway::readiness {

using namespace model;

namespace {

std::optional<double> numberOf(const Evidence& evidence, QLatin1String key)
{
    for (const Fact& fact : evidence.facts) {
        if (fact.key == key)
            return asNumber(fact.value);
    }
    return std::nullopt;
}

std::optional<double> parameterOf(const Policy& policy, const char* name)
{
    const Parameter* parameter = policy.findParameter(QLatin1String(name));
    return parameter ? asNumber(parameter->value) : std::nullopt;
}

/// The load test of the target commit that reached the highest peak; without one, of the release's others.
void findTested(const Dossier& dossier, CapacityReport& report)
{
    const auto most = parameterOf(*dossier.policy, "load_error_percent");
    std::optional<slo::LoadTested>& highest = report.input.tested;
    for (const Evidence& evidence : dossier.evidence) {
        const Subject& subject = evidence.subject;
        const bool isOfTarget = subject.commit == dossier.release.target;
        const auto peak = numberOf(evidence, QLatin1String("load.peak_rps"));
        const auto rps = peak ? peak : numberOf(evidence, QLatin1String("load.rps"));
        if (!(isOfTarget || subject.release == dossier.release.name) || !rps ||
            evidence.recordedAt > dossier.evaluation.at)
            continue;
        const auto errors = numberOf(evidence, QLatin1String("load.error_rate"));
        if (most && errors && *errors > *most) {
            ++report.failedTests;
            continue;
        }
        const bool isBetterKind = isOfTarget && !report.testedOther.isEmpty();
        const bool isWorseKind = !isOfTarget && highest && report.testedOther.isEmpty();
        if (isWorseKind || (highest && !isBetterKind && *rps <= highest->peakRps))
            continue;
        highest = slo::LoadTested{*rps, numberOf(evidence, QLatin1String("load.p95_ms")), errors,
                                  evidence.observedAt};
        report.testedOther = isOfTarget                 ? QString()
                             : subject.commit.isEmpty() ? QStringLiteral("unknown")
                                                        : subject.commit.hex();
    }
}

bool isLive(const Evidence& evidence, const Dossier& dossier)
{
    return evidence.subject.environment.compare(toKey(dossier.stages.launch()), Qt::CaseInsensitive) == 0;
}

Json measureJson(const slo::Measure& measure)
{
    return {{"value", measure.value ? Json(*measure.value) : Json()}, {"why", toText(measure.why)}};
}

Json saturationJson(const slo::Saturation& saturation)
{
    return {
        {"day", saturation.day ? Json(toText(saturation.day->toUTC().date().toString(Qt::ISODate))) : Json()},
        {"why", toText(saturation.why)},
        {"from", toText(saturation.from)}};
}

Json numberJson(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

} // namespace

CapacityReport capacityOf(const Dossier& dossier)
{
    CapacityReport report;
    slo::CapacityInput& input = report.input;
    input.at = dossier.evaluation.at;
    input.launchAt = dossier.release.launchAt;
    if (const Brief* brief = briefInForce(dossier.people.briefs, dossier.release.id, input.at)) {
        input.forecastPeakRps = brief->forecast.peakRps;
        input.growthPercent = brief->forecast.growthPercent;
    }
    findTested(dossier, report);
    input.p95TargetMs = parameterOf(*dossier.policy, "p95_target_ms");
    report.wantedRatio = parameterOf(*dossier.policy, "peak_ratio").value_or(report.wantedRatio);
    for (const Evidence& evidence : dossier.evidence) {
        const auto rps = numberOf(evidence, QLatin1String("golden.rps"));
        if (rps && isLive(evidence, dossier) && evidence.recordedAt <= input.at)
            input.traffic.push_back({evidence.observedAt, *rps});
    }
    report.capacity = slo::capacityOf(input);
    return report;
}

Json capacityJson(const CapacityReport& report)
{
    const slo::CapacityInput& input = report.input;
    const slo::Capacity& capacity = report.capacity;
    Json json = {{"forecast_peak_rps", numberJson(input.forecastPeakRps)},
                 {"growth_percent", numberJson(input.growthPercent)},
                 {"wanted_ratio", report.wantedRatio},
                 {"p95_target_ms", numberJson(input.p95TargetMs)},
                 {"tested", Json()}};
    if (input.tested)
        json["tested"] = {
            {"peak_rps", input.tested->peakRps},
            {"p95_ms", numberJson(input.tested->p95Ms)},
            {"error_percent", numberJson(input.tested->errorPercent)},
            {"at", toText(input.tested->at)},
            {"other_commit", report.testedOther.isEmpty() ? Json() : Json(toText(report.testedOther))}};
    json["failed_tests"] = report.failedTests;
    json["ratio"] = measureJson(capacity.ratio);
    json["current_peak_rps"] = measureJson(capacity.currentPeak);
    json["headroom"] = measureJson(capacity.headroom);
    json["p95_share"] = measureJson(capacity.p95Share);
    json["saturation_by_trend"] = saturationJson(capacity.byTrend);
    json["saturation_by_growth"] = saturationJson(capacity.byGrowth);
    return json;
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"

#include "core/readiness/capacity_report.h"

namespace slipway::app {

using namespace model;

namespace {

struct CapacityOptions
{
    std::string project;
    std::string release;
};

QString numberOr(const std::optional<double>& number, const QString& unit, const QString& otherwise)
{
    return number ? displayValue(*number, FactDefinition()) + unit : otherwise;
}

QString measureText(const slo::Measure& measure, const QString& unit)
{
    return numberOr(measure.value, unit, measure.why);
}

QString saturationText(const slo::Saturation& saturation)
{
    const QString day =
        saturation.day ? saturation.day->toLocalTime().date().toString(Qt::ISODate) : saturation.why;
    return saturation.from.isEmpty() ? day : QStringLiteral("%1 (%2)").arg(day, saturation.from);
}

/// What one must know of the tests to trust the number.
QString aboutTests(const readiness::CapacityReport& report)
{
    QString about;
    if (!report.testedOther.isEmpty())
        about += QStringLiteral(", of another commit than the target (%1)").arg(report.testedOther.left(7));
    if (report.failedTests > 0)
        about += QStringLiteral("; %1 left out for too many errors").arg(report.failedTests);
    return about;
}

std::vector<QStringList> tableOf(const readiness::CapacityReport& report)
{
    const slo::CapacityInput& input = report.input;
    const slo::Capacity& capacity = report.capacity;
    const QString rps = QStringLiteral(" requests/s");
    const auto tested = input.tested ? std::optional(input.tested->peakRps) : std::nullopt;
    const auto p95 = input.tested ? input.tested->p95Ms : std::nullopt;
    const QString p95Text = numberOr(p95, QStringLiteral(" ms"), QStringLiteral("not told"));
    return {
        {QStringLiteral("CAPACITY"), QString()},
        {QStringLiteral("forecast peak"), numberOr(input.forecastPeakRps, rps, QStringLiteral("not stated"))},
        {QStringLiteral("highest load tested"),
         numberOr(tested, rps, QStringLiteral("none of this release")) + aboutTests(report)},
        {QStringLiteral("tested over forecast"), QStringLiteral("%1, wanted %2x")
                                                     .arg(measureText(capacity.ratio, QStringLiteral("x")))
                                                     .arg(report.wantedRatio)},
        {QStringLiteral("P95 at that load"),
         QStringLiteral("%1, target %2")
             .arg(p95Text, numberOr(input.p95TargetMs, QStringLiteral(" ms"), QStringLiteral("none")))},
        {QStringLiteral("peak of live traffic"), measureText(capacity.currentPeak, rps)},
        {QStringLiteral("headroom, tested over live"), measureText(capacity.headroom, QStringLiteral("x"))},
        {QStringLiteral("saturated by traffic trend"), saturationText(capacity.byTrend)},
        {QStringLiteral("saturated by stated growth"), saturationText(capacity.byGrowth)},
    };
}

int capacity(const CommandContext& context, const CapacityOptions& options)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release));
    if (!release)
        return context.fail(release.error());
    const auto dossier = (*workspace)->dossier(release->id);
    if (!dossier)
        return context.fail(dossier.error());
    const readiness::CapacityReport report = readiness::capacityOf(*dossier);
    if (!context.json) {
        context.terminal.printTable(tableOf(report));
        return kDone;
    }
    Json json = readiness::capacityJson(report);
    json["project"] = toText(dossier->project.name);
    json["release"] = toText(release->name);
    context.terminal.print(json);
    return kDone;
}

} // namespace

void declareCapacity(CommandLine& line)
{
    auto* command = line.root().addSubcommand(
        "capacity", "What a release was tested to carry, against its forecast and its traffic");
    auto options = std::make_shared<CapacityOptions>();
    command->addOption("--project", options->project, "The project")->required();
    command->addOption("--release", options->release, "The release (default: the one that launches soonest)");
    line.on(command, [options](const CommandContext& context) { return capacity(context, *options); });
}

} // namespace slipway::app

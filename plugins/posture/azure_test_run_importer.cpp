// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/azure_test_run_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/numbers.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// Azure DevOps REST API, "Runs - Get Test Run By Id": totals, and since 5.0 statistics by outcome.
struct Totals
{
    std::optional<qint64> total;
    std::optional<qint64> passed;
    std::optional<qint64> failed;
};

/// Without statistics what failed is known only if there is nothing else that it could be.
Totals totalsOf(const Json& run)
{
    Totals totals{countAt(run, "totalTests"), countAt(run, "passedTests"), std::nullopt};
    const Json* statistics = jsonAt(run, "runStatistics");
    if (statistics && statistics->is_array() && !statistics->empty()) {
        qint64 failed = 0;
        for (const Json& each : *statistics) {
            if (textAt(each, "outcome").compare(QLatin1String("Failed"), Qt::CaseInsensitive) == 0)
                failed += countAt(each, "count").value_or(0);
        }
        totals.failed = failed;
    } else if (totals.total && totals.passed && *totals.total == *totals.passed) {
        totals.failed = 0;
    }
    return totals;
}

Report reportOf(const Json& run)
{
    Report report;
    report.tool = QStringLiteral("Azure DevOps");
    report.observedAt = utcTime(textAt(run, "completedDate"));
    const QString state = textAt(run, "state");
    if (state.compare(QLatin1String("Completed"), Qt::CaseInsensitive) != 0) {
        report.warnings.append(
            QStringLiteral("the run is \"%1\", not completed: nothing is counted").arg(state));
        return report;
    }
    const Totals totals = totalsOf(run);
    FactList facts;
    if (totals.total)
        facts.count("tests.total", *totals.total);
    if (totals.passed)
        facts.count("tests.passed", *totals.passed);
    if (totals.failed)
        facts.count("tests.failed", *totals.failed);
    if (totals.passed && totals.failed)
        facts.number("tests.pass_rate",
                     percentOf(double(*totals.passed), double(*totals.passed + *totals.failed)), "%");
    else
        report.warnings.append(QStringLiteral("the run does not say how many tests failed"));
    const auto started = utcTime(textAt(run, "startedDate"));
    if (started && report.observedAt && *started <= *report.observedAt)
        facts.number("tests.duration_s", double(started->msecsTo(*report.observedAt)) / 1000.0, "s");
    else if (started && report.observedAt)
        report.warnings.append(QStringLiteral("the run ends before it starts: no duration taken"));
    report.facts = facts.take();
    return report;
}

bool isRunAt(const ReportHead& head, const QString& at)
{
    const auto has = [&](const char* name) { return head.has(at + QLatin1String(name)); };
    return has("totalTests") && has("state") && (has("passedTests") || has("isAutomated") || has("revision"));
}

const QString kWrapped = QStringLiteral("responses/200/body");

} // namespace

Match AzureTestRunImporter::matches(const ReportHead& head) const
{
    const bool fits =
        head.isJson() && (isRunAt(head, QString()) || isRunAt(head, kWrapped + QLatin1Char('/')));
    return fits ? Match::Sure : Match::No;
}

Result<Report> AzureTestRunImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                          const Progress& progress) const
{
    Report report;
    const JsonTap tap{isRunAt(head, QString()) ? QString() : kWrapped,
                      [&](const Json& run, const JsonPlace&) -> Status {
                          report = reportOf(run);
                          return Done{};
                      }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return report;
}

} // namespace slipway::plugin

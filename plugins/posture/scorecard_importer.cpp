// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/scorecard_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/utc_time.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// A check scores 0 to 10; -1 says that it could not be decided (ossf/scorecard,
/// checker.InconclusiveResultScore).
Status takeCheck(const Json& check, Report& report, qint64& checks, qint64& inconclusive, size_t& total)
{
    const auto score = numberAt(check, "score");
    const QString name = textAt(check, "name");
    if (!score || name.isEmpty() || *score > 10)
        return Error{ErrorCode::InvalidInput, QStringLiteral("a check without name or score"), name,
                     QStringLiteral("use scorecard --format json")};
    ++checks;
    if (*score < 0) {
        ++inconclusive;
        return Done{};
    }
    if (*score >= 10)
        return Done{};
    Finding finding;
    finding.rule = name;
    finding.level = *score < 5 ? FindingLevel::Warning : FindingLevel::Note;
    finding.message = QStringLiteral("%1 of 10: %2").arg(*score).arg(textAt(check, "reason"));
    addFinding(report, std::move(finding), total);
    return Done{};
}

Result<Report> reportOf(const Json& result, const QString& where)
{
    Report report;
    qint64 checks = 0;
    qint64 inconclusive = 0;
    size_t total = 0;
    const Json* list = jsonAt(result, "checks");
    if (!list || !list->is_array())
        return Error{ErrorCode::InvalidInput, QStringLiteral("no list of checks"), where,
                     QStringLiteral("use scorecard --format json")};
    for (const Json& check : *list) {
        if (const Status status = takeCheck(check, report, checks, inconclusive, total); !status)
            return status.error();
    }
    report.tool = (QStringLiteral("OpenSSF Scorecard ") + textAt(result, "scorecard/version")).trimmed();
    report.observedAt = utcTime(textAt(result, "date"));
    report.commit = CommitId::fromHex(textAt(result, "repo/commit")).value_or(CommitId());
    FactList facts;
    const auto score = numberAt(result, "score");
    if (score && *score >= 0 && *score <= 10)
        facts.number("scorecard.score", *score, "");
    else
        report.warnings.append(QStringLiteral("no score from 0 to 10: the checks were not conclusive"));
    facts.count("scorecard.checks", checks).count("scorecard.inconclusive", inconclusive);
    report.facts = facts.take();
    warnOfLeftOut(report, total);
    return report;
}

} // namespace

Match ScorecardImporter::matches(const ReportHead& head) const
{
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    return head.syntax == Syntax::JsonDocument && has("scorecard") && has("repo") && has("checks")
               ? Match::Sure
               : Match::No;
}

Result<Report> ScorecardImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                       const Progress& progress) const
{
    Result<Report> report = Report();
    const JsonTap tap{QString(), [&](const Json& result, const JsonPlace&) -> Status {
                          report = reportOf(result, head.name);
                          return Done{};
                      }};
    if (const Status status = readJsonStream(device, head.name, {tap}, progress); !status)
        return status.error();
    return report;
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/scan/gitleaks_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// What gitleaks writes when it found nothing: "null" (version 7) or "[]" (version 8).
bool isNothing(const ReportHead& head)
{
    if (!head.isWhole || head.bytes.size() > 64)
        return false;
    const QByteArray text = head.bytes.simplified();
    return text == "null" || text == "[]" || text == "[ ]";
}

/// Only where it is and which rule found it; neither the line nor the match may leave the file.
Finding findingOf(const Json& row, bool isEight)
{
    Finding finding;
    finding.rule = textAt(row, isEight ? "RuleID" : "rule");
    finding.level = FindingLevel::Error;
    finding.path = textAt(row, isEight ? "File" : "file");
    const qint64 line = countAt(row, isEight ? "StartLine" : "lineNumber").value_or(0);
    finding.line = line <= INT_MAX ? static_cast<int>(line) : 0;
    const QString commit = textAt(row, isEight ? "Commit" : "commit");
    finding.message = QStringLiteral("possible secret");
    if (!commit.isEmpty())
        finding.message += QStringLiteral(", commit ") + commit.left(12);
    return finding;
}

} // namespace

Match GitleaksImporter::matches(const ReportHead& head) const
{
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    if (head.isJson() && has("[]/RuleID") && (has("[]/StartLine") || has("[]/Fingerprint")))
        return Match::Sure;
    if (head.isJson() && has("[]/rule") && has("[]/offender"))
        return Match::Sure;
    return isNothing(head) ? Match::Possible : Match::No;
}

Result<Report> GitleaksImporter::read(QIODevice& device, const ReportHead& head, const ImportSettings&,
                                      const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("gitleaks");
    size_t total = 0;
    const auto take = [&](const Json& row, const JsonPlace& place) -> Status {
        const bool isEight = jsonAt(row, "RuleID") != nullptr;
        if (!isEight && !jsonAt(row, "rule"))
            return Error{ErrorCode::InvalidInput, QStringLiteral("finding %1 names no rule").arg(place.at(0)),
                         head.name, QStringLiteral("use the report that gitleaks wrote")};
        addFinding(report, findingOf(row, isEight), total);
        return Done{};
    };
    const Status status = readJsonStream(device, head.name, {{QStringLiteral("[]"), take}}, progress);
    if (!status)
        return status.error();
    if (total == 0 && !isNothing(head))
        return Error{ErrorCode::InvalidInput, QStringLiteral("not a list of findings"), head.name,
                     QStringLiteral("use gitleaks with --report-format json")};
    report.facts = FactList().count("secrets.found", static_cast<qint64>(total)).take();
    if (total == 0)
        report.warnings.append(QStringLiteral("an empty list: taken as a scan by gitleaks without findings"));
    warnOfLeftOut(report, total);
    return report;
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/told_findings.h"

#include "core/readiness/record_members.h"
#include "core/report/enclosures.h"

#include <QSet>

#include <algorithm>

namespace slipway::report {

using namespace model;
using policy::JsonCursor;

namespace {

Json findingJson(const Finding& finding)
{
    return {{"rule", toText(finding.rule)},
            {"level", toText(toKey(finding.level))},
            {"path", toText(finding.path)},
            {"line", finding.line},
            {"message", toText(finding.message)}};
}

int lineAt(const JsonCursor& record)
{
    const Json& line = record.at("line").json();
    if (line.is_number_integer() && line >= 0 && line <= std::numeric_limits<int>::max())
        return line.get<int>();
    record.at("line").refuse(QStringLiteral("is no line"), QStringLiteral("a whole number, 0 for none"));
    return 0;
}

Finding findingAt(const JsonCursor& record)
{
    return {readiness::textAt(record, "rule"), readiness::wordAt(record, "level", kFindingLevels),
            readiness::textAt(record, "path"), lineAt(record), readiness::textAt(record, "message")};
}

/// As many as toldFindings() tells of so many, and in its order.
bool isAsTold(const ToldFindings& one)
{
    return one.count > 0 && one.findings.size() == std::min(static_cast<size_t>(one.count), kFindingsTold) &&
           std::ranges::is_sorted(one.findings, std::ranges::greater(), &Finding::level);
}

} // namespace

std::vector<ToldFindings> toldFindings(const std::vector<Evidence>& whole)
{
    std::vector<ToldFindings> told;
    for (const Evidence& evidence : whole) {
        if (evidence.findings.empty())
            continue;
        ToldFindings one{evidence.id, static_cast<int>(evidence.findings.size()), evidence.findings};
        std::ranges::stable_sort(one.findings, std::ranges::greater(), &Finding::level);
        if (one.findings.size() > kFindingsTold)
            one.findings.resize(kFindingsTold);
        told.push_back(std::move(one));
    }
    return told;
}

Json findingsJson(const std::vector<ToldFindings>& told)
{
    Json evidence = Json::array();
    for (const ToldFindings& one : told) {
        Json findings = Json::array();
        for (const Finding& finding : one.findings)
            findings.push_back(findingJson(finding));
        evidence.push_back({{"evidence", toText(one.evidence.toString())},
                            {"count", one.count},
                            {"findings", std::move(findings)}});
    }
    return {{"schema", "slipway.findings/1"}, {"findings", std::move(evidence)}};
}

Result<std::vector<ToldFindings>> readFindings(const Json& json)
{
    policy::Refusal refusal(kFindingsFile);
    const JsonCursor at(json, {}, refusal);
    auto told = readiness::listAt(at, "findings", [](const JsonCursor& record) {
        return ToldFindings{readiness::idAt<EvidenceId>(record, "evidence"),
                            readiness::countAt(record, "count"),
                            readiness::listAt(record, "findings", findingAt)};
    });
    if (refusal.error())
        return *refusal.error();
    if (!std::ranges::all_of(told, isAsTold))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("does not tell the worst findings of as many as it counts"),
                     kFindingsFile, QStringLiteral("give the file as slipway export attached it")};
    if (findingsJson(told) != json)
        return Error{ErrorCode::InvalidInput, QStringLiteral("has members that are none of its own"),
                     kFindingsFile, QStringLiteral("give the file as slipway export attached it")};
    return told;
}

Result<std::vector<ToldFindings>> findingsOf(const QByteArray& content, const std::vector<Evidence>& evidence)
{
    const auto json = parseJson(content, kFindingsFile);
    if (!json)
        return json.error();
    auto told = readFindings(*json);
    if (!told)
        return told;
    QSet<EvidenceId> known;
    for (const Evidence& one : evidence)
        known.insert(one.id);
    for (const ToldFindings& one : *told) {
        if (!known.remove(one.evidence))
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("tells twice of one piece of evidence, or of one that is not in the "
                                        "snapshot: %1")
                             .arg(one.evidence.toString().left(80)),
                         kFindingsFile, QStringLiteral("give the file as slipway export attached it")};
    }
    return told;
}

} // namespace slipway::report

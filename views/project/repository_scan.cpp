// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/repository_scan.h"

#include "views/project/check_docs.h"

#include <QMap>

#include <limits>

namespace slipway::views {

using namespace model;

namespace {

const QString kScan = QStringLiteral("repository-scan");

/// The tree itself comes last.
int orderOf(int family)
{
    return family < 0 ? std::numeric_limits<int>::max() : family;
}

} // namespace

const Evidence* newestScan(const readiness::Dossier& dossier)
{
    const Evidence* other = nullptr;
    for (const Evidence& evidence : dossier.evidence) { // newest first
        if (evidence.kind != kScan)
            continue;
        if (evidence.subject.commit == dossier.release.target)
            return &evidence;
        if (!other)
            other = &evidence;
    }
    return other;
}

Result<RepositoryScan> readScan(readiness::Workspace& workspace, const EvidenceId& id)
{
    auto read = workspace.history().evidence(id);
    if (!read)
        return read.error();
    const CheckDocs& docs = CheckDocs::shipped();
    QMap<int, ScannedFamily> families;
    const auto familyOf = [&](const QString& rule) -> ScannedFamily& {
        const int family = docs.familyOf(rule);
        ScannedFamily& scanned = families[orderOf(family)];
        scanned.family = family;
        return scanned;
    };
    RepositoryScan scan;
    scan.evidence = std::move(read).value();
    for (const Fact& fact : scan.evidence.facts)
        familyOf(fact.key).facts.push_back(fact);
    QHash<QString, ScannedFamily*> byRule; // rules are few, findings many
    for (const Finding& finding : scan.evidence.findings) {
        ScannedFamily*& known = byRule[finding.rule];
        if (!known) {
            known = &familyOf(finding.rule);
            known->rules.insert(finding.rule);
        }
        ScannedFamily& family = *known;
        ++family.findings;
        family.problems += finding.level >= FindingLevel::Warning ? 1 : 0;
        family.worst = std::max(family.worst, finding.level);
    }
    scan.findings = std::make_shared<const std::vector<Finding>>(std::move(scan.evidence.findings));
    scan.evidence.findings.clear();
    for (ScannedFamily& family : families)
        scan.families.push_back(std::move(family));
    return scan;
}

} // namespace slipway::views

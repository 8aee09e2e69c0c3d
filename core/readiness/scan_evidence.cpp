// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/scan_evidence.h"

namespace slipway::readiness {

using namespace model;

Evidence evidenceOf(const repo::ScanReport& report, const FactRegistry& registry, const QString& project,
                    const QString& release, const QDateTime& observedAt)
{
    Evidence evidence;
    evidence.id = EvidenceId(makeUuidV7(observedAt.toMSecsSinceEpoch()));
    evidence.kind = QStringLiteral("repository-scan");
    evidence.source = {QStringLiteral("repository"), QStringLiteral(SLIPWAY_VERSION),
                       QStringLiteral("default")};
    evidence.subject = {project, report.revision.commit, release, {}};
    evidence.observedAt = observedAt;
    evidence.facts = report.facts;
    for (Fact& fact : evidence.facts) {
        if (const FactDefinition* definition = registry.find(fact.key))
            fact.unit = definition->unit;
    }
    evidence.findings = report.findings;
    for (const QString& note : report.notes)
        evidence.findings.push_back({QStringLiteral("repo.scan"), FindingLevel::Note, {}, 0, note});
    evidence.provenance.push_back({QStringLiteral("git:") + report.revision.commit.hex(), {}});
    return evidence;
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_row.h"

#include "core/store/evidence_codec.h"

namespace slipway::store {

using namespace model;

Result<EvidenceRow> readEvidenceRow(Statement& row)
{
    EvidenceRow read;
    Evidence& evidence = read.evidence;
    read.sequence = row.integer();
    evidence.id = EvidenceId(row.text());
    read.project = ProjectId(row.text());
    evidence.subject.project = row.text();
    evidence.kind = row.text();
    evidence.source.plugin = row.text();
    evidence.source.version = row.text();
    evidence.source.instance = row.text();
    evidence.subject.commit = CommitId::fromHex(row.text()).value_or(CommitId());
    evidence.subject.release = row.text();
    evidence.subject.environment = row.text();
    evidence.observedAt = row.time();
    evidence.expiresAt = row.maybeTime();
    evidence.recordedAt = row.time();
    auto facts = decodeFacts(row.blob(), evidence.id.toString());
    auto provenance = decodeProvenance(row.blob(), evidence.id.toString());
    evidence.correlationId = row.text();
    if (!facts)
        return facts.error();
    if (!provenance)
        return provenance.error();
    evidence.facts = std::move(facts).value();
    evidence.provenance = std::move(provenance).value();
    return read;
}

} // namespace slipway::store

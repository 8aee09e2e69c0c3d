// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/evidence_use.h"

#include <QSet>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

QHash<EvidenceId, std::vector<CriterionId>> decidedBy(const Evaluation& evaluation)
{
    QHash<EvidenceId, std::vector<CriterionId>> decided;
    for (const CriterionResult& result : evaluation.results) {
        for (const Judged& judged : result.judged) {
            auto& criteria = decided[judged.evidence];
            if (criteria.empty() || criteria.back() != result.criterion)
                criteria.push_back(result.criterion);
        }
    }
    decided.remove({}); // what people answered
    return decided;
}

EvidenceUse useOf(const Evidence& evidence, const Dossier& dossier, bool isNewest)
{
    const Subject& subject = evidence.subject;
    if (evidence.expiresAt && *evidence.expiresAt <= dossier.evaluation.at)
        return EvidenceUse::Expired;
    if (!subject.commit.isEmpty() && subject.commit != dossier.release.target)
        return EvidenceUse::OtherCommit;
    const QString stage = toKey(dossier.release.stage);
    if (!subject.environment.isEmpty() && subject.environment.compare(stage, Qt::CaseInsensitive) != 0)
        return EvidenceUse::OtherEnvironment;
    return isNewest ? EvidenceUse::NotAsked : EvidenceUse::Superseded;
}

} // namespace

std::vector<EvidencePart> partsOf(const Dossier& dossier)
{
    const auto decided = decidedBy(dossier.evaluation);
    std::vector<EvidencePart> parts;
    parts.reserve(dossier.evidence.size());
    QSet<QStringList> seen;
    for (const Evidence& evidence : dossier.evidence) { // newest first
        const QStringList series{evidence.source.plugin, evidence.source.instance, evidence.kind,
                                 evidence.subject.commit.hex(), evidence.subject.environment};
        const bool isNewest = !seen.contains(series);
        seen.insert(series);
        if (const auto found = decided.constFind(evidence.id); found != decided.constEnd())
            parts.push_back({EvidenceUse::Decides, *found});
        else
            parts.push_back({useOf(evidence, dossier, isNewest), {}});
    }
    return parts;
}

} // namespace slipway::readiness

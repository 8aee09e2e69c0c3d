// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/burn_down.h"

namespace slipway::readiness {

using namespace model;

namespace {

bool standsInTheWay(const CriterionTurn& turn, const Policy& policy)
{
    if (!turn.state || turn.severity == Severity::Minor)
        return false;
    const bool isBlocker = turn.severity == Severity::Blocker;
    switch (*turn.state) {
    case ResultState::Fail:
        return true;
    case ResultState::Stale:
        return isBlocker || policy.staleMajorIsConditional;
    case ResultState::Unknown:
        return isBlocker || policy.unknownMajorIsConditional;
    default:
        return false;
    }
}

OpenCount countOf(const QHash<CriterionId, Severity>& open, const QDateTime& at)
{
    OpenCount count{at, 0, 0};
    for (const Severity severity : open)
        ++(severity == Severity::Blocker ? count.blockers : count.majors);
    return count;
}

} // namespace

BurnDown burnDown(const Dossier& dossier)
{
    BurnDown picture{{}, dossier.evaluation.at, dossier.release.launchAt, {}, {}};
    if (dossier.forecast) {
        picture.likely = dossier.forecast->likely;
        picture.safe = dossier.forecast->safe;
    }
    if (!dossier.transitions)
        return picture;
    QHash<CriterionId, Severity> open;
    const std::vector<CriterionTurn>& turns = dossier.transitions->turns;
    for (size_t i = 0; i < turns.size(); ++i) {
        if (standsInTheWay(turns[i], *dossier.policy))
            open.insert(turns[i].criterion, turns[i].severity);
        else
            open.remove(turns[i].criterion);
        if (i + 1 < turns.size() && turns[i + 1].at == turns[i].at)
            continue; // the same moment goes on
        const OpenCount count = countOf(open, turns[i].at);
        if (picture.counts.empty() || picture.counts.back().blockers != count.blockers ||
            picture.counts.back().majors != count.majors)
            picture.counts.push_back(count);
    }
    return picture;
}

} // namespace slipway::readiness

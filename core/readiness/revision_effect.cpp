// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/revision_effect.h"

#include <QSet>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

/// Names what was judged: a piece of evidence, or a person's record.
QString nameOf(const Judged& judged)
{
    return judged.evidence.isEmpty() ? judged.record.toString() : judged.evidence.toString();
}

/// Whether what was judged for it counts: of another commit or too old it answers nothing.
bool isAnswered(const CriterionResult& result)
{
    return result.state != ResultState::Unknown && result.state != ResultState::Stale;
}

QSet<QString> judgedIn(const Evaluation& evaluation)
{
    QSet<QString> names;
    for (const CriterionResult& result : evaluation.results) {
        if (!isAnswered(result))
            continue;
        for (const Judged& judged : result.judged)
            names.insert(nameOf(judged));
    }
    return names;
}

} // namespace

RevisionEffect revisionEffect(const Dossier& now, const Dossier& then)
{
    RevisionEffect effect;
    effect.difference = differenceOf(now, then);
    if (now.release.stage != then.release.stage)
        effect.stage = then.release.stage;
    QSet<QString> kept = judgedIn(then.evaluation);
    for (const CriterionResult& result : now.evaluation.results) {
        if (!isAnswered(result))
            continue;
        for (const Judged& judged : result.judged) {
            if (kept.contains(nameOf(judged)))
                continue;
            kept.insert(nameOf(judged)); // each once
            effect.lost.push_back(judged);
        }
    }
    for (const SignOffState& state : now.evaluation.signOffs) {
        if (!state.signOff || state.isVoid)
            continue;
        const auto after = std::find_if(then.evaluation.signOffs.begin(), then.evaluation.signOffs.end(),
                                        [&](const SignOffState& s) { return s.role == state.role; });
        if (after == then.evaluation.signOffs.end() || !after->signOff || after->isVoid)
            effect.signOffsLost += state.role;
    }
    return effect;
}

} // namespace slipway::readiness

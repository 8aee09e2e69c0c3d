// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/transitions.h"

#include "core/policy/display.h"

#include <QMap>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

const Judged* decidingEvidence(const CriterionResult& result)
{
    const auto found = std::find_if(result.judged.begin(), result.judged.end(),
                                    [](const Judged& judged) { return !judged.evidence.isEmpty(); });
    return found == result.judged.end() ? nullptr : &*found;
}

/// The number that the result shows as measured; nothing where that is no number of one fact.
std::optional<double> measuredNumber(const CriterionResult& result, const EvidenceId& evidence,
                                     const policy::FactIndex& facts, const FactRegistry& registry)
{
    if (result.facts.isEmpty() || result.measured.isEmpty())
        return std::nullopt;
    for (const policy::Reading& reading : facts.readings(result.facts.front())) {
        if (reading.evidence->id == evidence &&
            policy::displayFact(*reading.fact, registry) == result.measured)
            return asNumber(reading.fact->value);
    }
    return std::nullopt;
}

CriterionTurn turnOf(const CriterionResult& result, const Criterion& criterion, const ReleaseHistory& history,
                     const QDateTime& at)
{
    CriterionTurn turn;
    turn.at = at;
    turn.criterion = result.criterion;
    turn.state = result.state;
    turn.characteristic = criterion.characteristic;
    turn.severity = criterion.severity;
    if (const Judged* judged = decidingEvidence(result)) {
        turn.evidence = judged->evidence;
        turn.value = measuredNumber(result, judged->evidence, history.index().facts(history.project().id),
                                    history.index().registry());
    }
    if (turn.value)
        turn.measured = result.measured;
    return turn;
}

bool isSame(const CriterionTurn& a, const CriterionTurn& b)
{
    return a.state == b.state && a.value == b.value && a.characteristic == b.characteristic &&
           a.severity == b.severity;
}

/// The newest turn of each criterion, kept while turns are appended.
class Front
{
public:
    explicit Front(const Transitions& transitions)
    {
        for (const CriterionTurn& turn : transitions.turns)
            m_newest.insert(turn.criterion, turn);
    }

    void append(const Evaluation& evaluation, const Policy& policy, const ReleaseHistory& history,
                Transitions& into)
    {
        for (size_t i = 0; i < evaluation.results.size(); ++i) {
            const CriterionTurn turn =
                turnOf(evaluation.results[i], policy.criteria[i], history, evaluation.at);
            const auto known = m_newest.constFind(turn.criterion);
            if (known != m_newest.constEnd() && isSame(*known, turn))
                continue;
            m_newest.insert(turn.criterion, turn);
            into.turns.push_back(turn);
        }
        for (CriterionTurn& turn : m_newest) {
            if (!turn.state || evaluation.find(turn.criterion))
                continue;
            turn.at = evaluation.at;
            turn.state.reset();
            turn.value.reset();
            turn.measured.clear();
            turn.evidence = {};
            into.turns.push_back(turn);
        }
        const Standing standing{evaluation.at, evaluation.verdict, evaluation.score};
        if (into.standings.empty() || into.standings.back().verdict != standing.verdict ||
            into.standings.back().score != standing.score)
            into.standings.push_back(standing);
    }

private:
    QMap<CriterionId, CriterionTurn> m_newest; ///< in an order that does not change from run to run
};

} // namespace

QString transitionsEngine()
{
    // The number is for changes of the evaluation within a version.
    return QStringLiteral(SLIPWAY_VERSION "/2");
}

namespace {

/// Those of the release, and of every release that it may have waited for meanwhile.
Result<std::vector<QDateTime>> momentsOf(SnapshotIndex& index, const ReleaseHistory& history,
                                         const QDateTime& after, const QDateTime& until)
{
    auto moments = turningMoments(history, after, until);
    for (const ReleaseId& id : index.dependencies().everWaitedFor(history.release().id)) {
        const Release* release = index.everRelease(id);
        const Project* project = release ? index.everProject(release->project) : nullptr;
        if (!moments || !project)
            continue;
        const QDateTime begin = after.isValid() ? after : history.release().createdAt;
        const auto others = turningMoments(ReleaseHistory(index, *project, *release), begin, until);
        if (!others)
            return others.error();
        moments->insert(moments->end(), others->begin(), others->end());
        for (const QDateTime& at : index.dependencies().moments(id)) {
            if (at > begin && at <= until)
                moments->push_back(at);
        }
    }
    if (moments) {
        std::sort(moments->begin(), moments->end());
        moments->erase(std::unique(moments->begin(), moments->end()), moments->end());
    }
    return moments;
}

} // namespace

Result<int> extend(Transitions& known, ReleaseHistories& histories, const ReleaseId& id,
                   const QDateTime& until)
{
    if (known.until.isValid() && until <= known.until)
        return 0;
    SnapshotIndex& index = histories.index();
    const Release* release = index.release(id);
    const Project* project = release ? index.project(release->project) : nullptr;
    if (!project)
        return Error{
            ErrorCode::NotFound, QStringLiteral("the release is not in the workspace"), id.toString(), {}};
    const ReleaseHistory history(index, *project, *release);
    const auto moments = momentsOf(index, history, known.until, until);
    if (!moments)
        return moments.error();
    Front front(known);
    for (const QDateTime& moment : *moments) {
        const auto grounds = index.timeline().at(*project, moment);
        // What could not be judged turned nothing.
        if (grounds && grounds->isUnreadable)
            continue;
        const auto evaluation = histories.at(id, moment);
        if (!grounds || !evaluation)
            return grounds ? evaluation.error() : grounds.error();
        front.append(*evaluation, *grounds->policy, history, known);
    }
    known.until = until;
    return static_cast<int>(moments->size());
}

Transitions upTo(Transitions transitions, const QDateTime& t)
{
    std::erase_if(transitions.turns, [&](const CriterionTurn& turn) { return turn.at > t; });
    std::erase_if(transitions.standings, [&](const Standing& standing) { return standing.at > t; });
    transitions.until = std::min(transitions.until, t);
    return transitions;
}

const Standing* standingAt(const Transitions& transitions, const QDateTime& t)
{
    const auto after =
        std::upper_bound(transitions.standings.begin(), transitions.standings.end(), t,
                         [](const QDateTime& at, const Standing& standing) { return at < standing.at; });
    return after == transitions.standings.begin() ? nullptr : &*std::prev(after);
}

std::vector<TrendPoint> dailyTrend(const Transitions& transitions, const QDateTime& createdAt,
                                   const QDateTime& until)
{
    std::vector<TrendPoint> points;
    for (int day = kTrendDays - 1; day >= 0; --day) {
        const QDateTime t = until.addDays(-day);
        const Standing* standing = t < createdAt ? nullptr : standingAt(transitions, t);
        if (standing)
            points.push_back({t, standing->score, standing->verdict});
    }
    return points;
}

std::vector<TallyTurn> tallyTurns(const Transitions& transitions, Characteristic characteristic)
{
    QHash<CriterionId, ResultState> states;
    std::vector<TallyTurn> tallies;
    for (size_t i = 0; i < transitions.turns.size(); ++i) {
        const CriterionTurn& turn = transitions.turns[i];
        if (turn.state && turn.characteristic == characteristic && *turn.state != ResultState::NotApplicable)
            states.insert(turn.criterion, *turn.state);
        else
            states.remove(turn.criterion);
        if (i + 1 < transitions.turns.size() && transitions.turns[i + 1].at == turn.at)
            continue;
        TallyTurn tally{turn.at, 0, static_cast<int>(states.size())};
        tally.passed = static_cast<int>(std::count(states.begin(), states.end(), ResultState::Pass));
        if (tallies.empty() || tallies.back().passed != tally.passed ||
            tallies.back().applicable != tally.applicable)
            tallies.push_back(tally);
    }
    return tallies;
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_timeline.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;
using Lane = TimelineEvent::Lane;

namespace {

constexpr qint64 kTogether = 60LL * 1000; ///< milliseconds: what one run brings is one event

bool isAbout(const Evidence& evidence, const Dossier& dossier)
{
    if (!evidence.subject.release.isEmpty())
        return evidence.subject.release == dossier.release.name;
    return evidence.subject.commit == dossier.release.target && !evidence.subject.commit.isEmpty();
}

void addEvidence(std::vector<TimelineEvent>& events, const Dossier& dossier)
{
    std::vector<const Evidence*> about;
    for (const Evidence& evidence : dossier.evidence) {
        if (evidence.recordedAt.isValid() && isAbout(evidence, dossier))
            about.push_back(&evidence);
    }
    std::stable_sort(about.begin(), about.end(),
                     [](const Evidence* a, const Evidence* b) { return a->recordedAt < b->recordedAt; });
    QHash<QString, size_t> newest; ///< event by plugin
    for (const Evidence* evidence : about) {
        const QString& plugin = evidence->source.plugin;
        const auto known = newest.constFind(plugin);
        if (known != newest.constEnd() && events[*known].at.msecsTo(evidence->recordedAt) < kTogether) {
            ++std::get<EvidenceCame>(events[*known].what).count;
            continue;
        }
        newest.insert(plugin, events.size());
        events.push_back({evidence->recordedAt, EvidenceCame{evidence->id, plugin, 1}});
    }
}

template<class Record>
void addRecords(std::vector<TimelineEvent>& events, const std::vector<Record>& records)
{
    for (const Record& record : records)
        events.push_back({record.at, record});
}

void addPeople(std::vector<TimelineEvent>& events, const PeoplesInput& people)
{
    addRecords(events, people.attestations);
    addRecords(events, people.waivers);
    addRecords(events, people.signOffs);
    addRecords(events, people.notApplicable);
    addRecords(events, people.assignments);
    addRecords(events, people.decisions);
    addRecords(events, people.conditionsMet);
    addRecords(events, people.briefs);
    addRecords(events, people.launchEvents);
}

} // namespace

Lane TimelineEvent::lane() const
{
    if (std::holds_alternative<EvidenceCame>(what))
        return Lane::Evidence;
    if (std::holds_alternative<VerdictTurn>(what))
        return Lane::Verdict;
    const bool isLaunch = std::holds_alternative<ReleaseAdded>(what) ||
                          std::holds_alternative<LaunchPlanned>(what) ||
                          std::holds_alternative<LaunchEvent>(what);
    return isLaunch ? Lane::Launch : Lane::People;
}

std::vector<TimelineEvent> verdictTurns(const Transitions& transitions)
{
    std::vector<TimelineEvent> turns;
    const Standing* before = nullptr;
    for (const Standing& standing : transitions.standings) {
        if (before && before->verdict == standing.verdict) {
            before = &standing;
            continue;
        }
        VerdictTurn turn;
        turn.after = standing.verdict;
        turn.score = standing.score;
        if (before) {
            turn.before = before->verdict;
            turn.scoreBefore = before->score;
            std::copy_if(transitions.turns.begin(), transitions.turns.end(), std::back_inserter(turn.because),
                         [&](const CriterionTurn& one) {
                             return one.at == standing.at && one.severity != Severity::Minor;
                         });
        }
        turns.push_back({standing.at, std::move(turn)});
        before = &standing;
    }
    return turns;
}

std::vector<TimelineEvent> releaseTimeline(const Dossier& dossier)
{
    std::vector<TimelineEvent> events;
    addEvidence(events, dossier);
    events.push_back({dossier.release.createdAt, ReleaseAdded{}});
    if (dossier.transitions) {
        for (TimelineEvent& turn : verdictTurns(*dossier.transitions))
            events.push_back(std::move(turn));
    }
    addPeople(events, dossier.people);
    if (dossier.release.launchAt)
        events.push_back({*dossier.release.launchAt, LaunchPlanned{}});
    std::stable_sort(events.begin(), events.end(),
                     [](const TimelineEvent& a, const TimelineEvent& b) { return a.at < b.at; });
    return events;
}

} // namespace slipway::readiness

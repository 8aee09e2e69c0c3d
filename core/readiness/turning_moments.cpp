// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/transitions.h"

#include "core/policy/people_rules.h"
#include "core/policy/stated_facts.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace slipway::readiness {

using namespace model;

namespace {

/// How the policies in force look at one fact.
struct Interest
{
    std::set<qint64> freshness; ///< milliseconds
    bool anySubject = false;    ///< a criterion bound to the environment or the project asks
    bool byRelease = false;     ///< a criterion bound to the release asks
};
using Interests = QHash<QString, Interest>;

void note(const Rule& rule, const Criterion& criterion, Interests& into)
{
    if (const auto* fact = std::get_if<FactRule>(&rule.node)) {
        Interest& interest = into[fact->fact];
        if (criterion.freshness)
            interest.freshness.insert(criterion.freshness->count());
        interest.byRelease |= criterion.boundTo == Binding::Release;
        interest.anySubject |= criterion.boundTo == Binding::Environment ||
                               criterion.boundTo == Binding::Project || policy::isStatedInBrief(fact->fact);
        if (fact->operand)
            into[fact->operand->fact].anySubject = true;
    } else if (const auto* composite = std::get_if<CompositeRule>(&rule.node)) {
        for (const Rule& part : composite->parts)
            note(part, criterion, into);
    }
}

/// Of every policy that judged the project at one of the moments.
Result<Interests> interestsOf(const ReleaseHistory& history, const std::vector<QDateTime>& moments)
{
    Interests interests;
    QSet<const Policy*> seen;
    for (const QDateTime& moment : moments) {
        const auto grounds = history.index().timeline().at(history.project(), moment);
        if (!grounds)
            return grounds.error();
        if (seen.contains(grounds->policy.get()))
            continue;
        seen.insert(grounds->policy.get());
        for (const Criterion& criterion : grounds->policy->criteria) {
            note(criterion.rule, criterion, interests);
            if (criterion.when)
                note(*criterion.when, criterion, interests);
        }
    }
    return interests;
}

/// Collects those in the window.
class Moments
{
public:
    Moments(const QDateTime& after, const QDateTime& until)
        : m_after(after)
        , m_until(until)
    {
    }
    void add(const QDateTime& at)
    {
        if (at.isValid() && at <= m_until && (!m_after.isValid() || at > m_after))
            m_moments.push_back(at);
    }
    void add(const std::optional<QDateTime>& at)
    {
        if (at)
            add(*at);
    }
    std::vector<QDateTime> sorted()
    {
        std::sort(m_moments.begin(), m_moments.end());
        m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
        return std::move(m_moments);
    }

private:
    QDateTime m_after;
    QDateTime m_until;
    std::vector<QDateTime> m_moments;
};

void addPeople(const PeoplesInput& people, Moments& moments)
{
    const auto addTimes = [&](const auto& records) {
        for (const auto& record : records)
            moments.add(record.at);
    };
    addTimes(people.attestations);
    addTimes(people.waivers);
    addTimes(people.signOffs);
    addTimes(people.decisions);
    addTimes(people.conditionsMet);
    addTimes(people.notApplicable);
    addTimes(people.launchEvents);
    addTimes(people.briefs);
    for (const Attestation& attestation : people.attestations) {
        moments.add(policy::endsSoonAt(attestation));
        moments.add(attestation.expiresAt);
    }
    for (const Waiver& waiver : people.waivers)
        moments.add(waiver.expiresAt);
    for (const Decision& decision : people.decisions) {
        for (const Condition& condition : decision.conditions)
            moments.add(condition.due);
    }
}

/// Evidence of one source about one subject: of these only the newest observation counts.
QString seriesOf(const Evidence& evidence)
{
    return QStringList{evidence.source.plugin, evidence.source.instance, evidence.subject.commit.hex(),
                       evidence.subject.release, evidence.subject.environment}
        .join(QChar(u'\u001f'));
}

class EvidenceMoments
{
public:
    EvidenceMoments(const ReleaseHistory& history, Moments& moments)
        : m_history(history)
        , m_moments(moments)
    {
        m_targets.insert(history.release().target.hex());
        for (const store::ReleaseRevision& revision : history.index().revisions(history.release().id))
            m_targets.insert(revision.release.target.hex());
    }

    void add(const QString& fact, const Interest& interest)
    {
        QHash<QString, QDateTime> replacedAt; ///< from when on a newer observation of the series counts
        for (const policy::Reading& reading :
             m_history.index().facts(m_history.project().id).readings(fact)) {
            const Evidence& evidence = *reading.evidence;
            if (!mayCount(evidence, interest))
                continue;
            m_moments.add(evidence.recordedAt);
            QDateTime& replaced = replacedAt[seriesOf(evidence)];
            const auto addEnd = [&](const QDateTime& end) {
                if (!replaced.isValid() || end < replaced)
                    m_moments.add(end);
            };
            if (evidence.expiresAt)
                addEnd(*evidence.expiresAt);
            for (const qint64 milliseconds : interest.freshness)
                addEnd(evidence.observedAt.addMSecs(milliseconds + 1)); // fresh for that long, and no longer
            if (!replaced.isValid() || evidence.recordedAt < replaced)
                replaced = evidence.recordedAt;
        }
    }

private:
    [[nodiscard]] bool mayCount(const Evidence& evidence, const Interest& interest) const
    {
        return interest.anySubject || m_targets.contains(evidence.subject.commit.hex()) ||
               (interest.byRelease && evidence.subject.release == m_history.release().name);
    }

    const ReleaseHistory& m_history;
    Moments& m_moments;
    QSet<QString> m_targets; ///< every commit that the release ever was
};

} // namespace

Result<std::vector<QDateTime>> turningMoments(const ReleaseHistory& history, const QDateTime& after,
                                              const QDateTime& until)
{
    const QDateTime begin = after.isValid() ? after : history.release().createdAt;
    Moments grounds(begin, until);
    for (const QDateTime& at : history.index().timeline().moments(history.project().id))
        grounds.add(at);
    Moments moments(after.isValid() ? after : begin.addMSecs(-1), until);
    moments.add(begin);
    std::vector<QDateTime> periods = grounds.sorted();
    for (const QDateTime& at : periods)
        moments.add(at);
    periods.push_back(begin);
    const auto interests = interestsOf(history, periods);
    if (!interests)
        return interests.error();
    for (const store::ReleaseRevision& revision : history.index().revisions(history.release().id))
        moments.add(revision.at);
    addPeople(history.index().people(history.release().id), moments);
    EvidenceMoments evidence(history, moments);
    for (auto at = interests->constBegin(); at != interests->constEnd(); ++at)
        evidence.add(at.key(), at.value());
    return moments.sorted();
}

} // namespace slipway::readiness

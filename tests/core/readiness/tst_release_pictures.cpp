// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/burn_down.h"
#include "core/readiness/characteristic_readiness.h"
#include "core/readiness/evidence_ages.h"
#include "core/readiness/fact_series.h"
#include "core/readiness/release_timeline.h"

#include "core/policy/policies.h"
#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::BurnDown;
using readiness::Dossier;
using readiness::OpenCount;
using readiness::TimelineEvent;

namespace {

QDateTime hour(int hours)
{
    return theDay().addSecs(3600 * hours);
}

CriterionTurn turn(int hours, const char* criterion, std::optional<ResultState> state,
                   Severity severity = Severity::Blocker)
{
    return {hour(hours), CriterionId(QString::fromLatin1(criterion)),
            state,       Characteristic::Stability,
            severity,    {},
            {},          {}};
}

/// A dossier with a past and nothing else.
Dossier aDossier(Transitions transitions, Policy policy = {})
{
    Dossier dossier;
    dossier.release = aRelease();
    dossier.release.createdAt = hour(0);
    dossier.policy = std::make_shared<const Policy>(std::move(policy));
    dossier.evaluation.at = transitions.until;
    dossier.transitions = std::make_shared<const Transitions>(std::move(transitions));
    return dossier;
}

template<class What>
std::vector<What> of(const std::vector<TimelineEvent>& events)
{
    std::vector<What> found;
    for (const TimelineEvent& event : events) {
        if (const auto* what = std::get_if<What>(&event.what))
            found.push_back(*what);
    }
    return found;
}

} // namespace

/// What a release's pictures show.
class TestReleasePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBurnDownCountsWhatStandsInTheWayAtEachMoment()
    {
        Transitions past;
        past.until = hour(10);
        past.turns = {turn(0, "a", ResultState::Unknown),
                      turn(0, "b", ResultState::Fail),
                      turn(0, "c", ResultState::Fail, Severity::Major),
                      turn(0, "d", ResultState::Fail, Severity::Minor),
                      turn(2, "a", ResultState::Pass),
                      turn(2, "b", ResultState::Waived),
                      turn(4, "c", std::nullopt, Severity::Major),
                      turn(6, "b", ResultState::Stale)};
        const BurnDown picture = readiness::burnDown(aDossier(past));
        const std::vector<OpenCount> wanted{
            {hour(0), 2, 1}, {hour(2), 0, 1}, {hour(4), 0, 0}, {hour(6), 1, 0}};
        QVERIFY(picture.counts == wanted);
        QCOMPARE(picture.until, hour(10));
    }

    void aMomentAtWhichNoCountChangesIsLeftOut()
    {
        Transitions past;
        past.until = hour(10);
        // One comes right as another goes wrong.
        past.turns = {turn(0, "a", ResultState::Fail), turn(0, "b", ResultState::Pass),
                      turn(3, "a", ResultState::Pass), turn(3, "b", ResultState::Fail)};
        QCOMPARE(readiness::burnDown(aDossier(past)).counts.size(), size_t(1));
    }

    void majorCriteriaCountAsThePolicyWeighsThem_data()
    {
        QTest::addColumn<bool>("isTight");
        QTest::addColumn<int>("majors");
        QTest::newRow("unanswered and stale ones do not count") << false << 1;
        QTest::newRow("unless the policy says so") << true << 3;
    }
    void majorCriteriaCountAsThePolicyWeighsThem()
    {
        QFETCH(bool, isTight);
        QFETCH(int, majors);
        Transitions past;
        past.until = hour(10);
        past.turns = {turn(0, "a", ResultState::Fail, Severity::Major),
                      turn(0, "b", ResultState::Stale, Severity::Major),
                      turn(0, "c", ResultState::Unknown, Severity::Major)};
        Policy policy;
        policy.staleMajorIsConditional = policy.unknownMajorIsConditional = isTight;
        QCOMPARE(readiness::burnDown(aDossier(past, policy)).counts.back().majors, majors);
    }

    void theBurnDownEndsWithTheBlockersThatThereAre()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        workspace.scan(release.id);
        workspace.wait(std::chrono::hours(2));
        valueOf(workspace->attest(workspace.anAnswer(release.id)));
        const Dossier dossier = workspace.dossier(release.id);
        const BurnDown picture = readiness::burnDown(dossier);
        QVERIFY(picture.counts.size() >= 2);
        QVERIFY(dossier.evaluation.blockers > 0);
        QCOMPARE(picture.counts.back().blockers, dossier.evaluation.blockers);
        QCOMPARE(picture.launchAt, release.launchAt);
    }

    void withoutThePastThereIsNoBurnDown()
    {
        TestWorkspace workspace;
        const Dossier dossier = valueOf(workspace->dossier(workspace.addRelease().id));
        QVERIFY(readiness::burnDown(dossier).counts.empty());
        QVERIFY(of<readiness::VerdictTurn>(readiness::releaseTimeline(dossier)).empty());
    }

    void readinessIsComparedWithTheLastReview()
    {
        Transitions past;
        past.until = hour(48);
        past.turns = {turn(0, "a", ResultState::Fail), turn(0, "b", ResultState::Pass),
                      turn(30, "a", ResultState::Pass)};
        Dossier dossier = aDossier(past);
        dossier.changesSince = hour(24);
        dossier.changesSinceReview = true;
        Tally& now = dossier.evaluation.tallies[static_cast<size_t>(Characteristic::Stability)];
        now = {2, 2, ResultState::Pass};
        const auto all = readiness::characteristicReadiness(dossier);
        QCOMPARE(all.size(), size_t(1)); // of the others nothing is asked
        QCOMPARE(all[0].share(), 1.0);
        QCOMPARE(all[0].shareBefore(), std::optional(0.5));
    }

    void anAgeIsHeldAgainstTheSoonestLimit()
    {
        Dossier dossier = aDossier({});
        dossier.evaluation.at = hour(48);
        Policy policy = aPolicy({aCriterion("old", kPeakRule, "blocker", "commit", R"("freshness": "P4D")"),
                                 aCriterion("ends", kPeakRule, "blocker", "commit", R"("freshness": "P4D")"),
                                 aCriterion("any", kPeakRule), aCriterion("person", kAttested)});
        dossier.policy = std::make_shared<const Policy>(policy);
        Evidence plain = anEvidence().observed(hour(0));
        plain.id = EvidenceId(QStringLiteral("plain"));
        Evidence ending = anEvidence().observed(hour(0)).expires(hour(24));
        ending.id = EvidenceId(QStringLiteral("ending"));
        dossier.evidence = {plain, ending};
        const auto add = [&](const char* id, const Evidence* evidence, ResultState state) {
            CriterionResult result;
            result.criterion = CriterionId(QLatin1String(id));
            result.state = state;
            Judged judged;
            judged.evidence = evidence ? evidence->id : EvidenceId();
            judged.by = evidence ? QStringLiteral("k6") : QStringLiteral("ada");
            judged.observedAt = hour(0);
            result.judged = {judged};
            if (!evidence)
                result.answerEndsAt = hour(480);
            dossier.evaluation.results.push_back(result);
        };
        add("old", &plain, ResultState::Pass);
        add("ends", &ending, ResultState::Stale);
        add("any", &plain, ResultState::Pass);
        add("person", nullptr, ResultState::Pass);
        const auto ages = readiness::evidenceAges(dossier);
        QCOMPARE(ages.size(), size_t(4));
        QCOMPARE(ages[0].criterion.toString(), QStringLiteral("ends"));
        QCOMPARE(ages[0].share(), std::optional(2.0));
        QCOMPARE(ages[1].criterion.toString(), QStringLiteral("old"));
        QCOMPARE(ages[1].share(), std::optional(0.5));
        QCOMPARE(ages[2].by, QStringLiteral("ada"));
        QCOMPARE(ages[2].share(), std::optional(0.1));
        QVERIFY(!ages[3].limit); // without one last
    }

    void whatNothingAnswersHasNoAge()
    {
        TestWorkspace workspace;
        QVERIFY(readiness::evidenceAges(workspace.dossier(workspace.addRelease().id)).empty());
    }

    void aFactIsToldOldestFirst()
    {
        Dossier dossier = aDossier({});
        dossier.evidence = {anEvidence().observed(hour(5)).with(QStringLiteral("load.p95_ms"), 412.0),
                            anEvidence()
                                .observed(hour(1))
                                .with(QStringLiteral("load.p95_ms"), qint64(280))
                                .with(QStringLiteral("ai.grader"), QStringLiteral("human"))};
        QCOMPARE(readiness::numericFacts(dossier), QStringList{QStringLiteral("load.p95_ms")});
        const auto series = readiness::factSeries(dossier, QStringLiteral("load.p95_ms"));
        QCOMPARE(series.size(), size_t(2));
        QCOMPARE(series[0].value, 280.0);
        QCOMPARE(series[1].at, hour(5));
    }

    void aVerdictTurnNamesWhatTurnedIt()
    {
        Transitions past;
        past.until = hour(10);
        past.turns = {turn(0, "a", ResultState::Fail), turn(2, "a", ResultState::Pass),
                      turn(2, "m", ResultState::Fail, Severity::Minor)};
        past.standings = {{hour(0), Verdict::NoGo, 40},
                          {hour(1), Verdict::NoGo, 50}, // only its score
                          {hour(2), Verdict::Go, 90},
                          {hour(5), Verdict::Conditional, 90}};
        const auto turns = of<readiness::VerdictTurn>(readiness::verdictTurns(past));
        QCOMPARE(turns.size(), size_t(3));
        QVERIFY(!turns[0].before);
        QCOMPARE(turns[1].before, std::optional(Verdict::NoGo));
        QCOMPARE(turns[1].scoreBefore, 50.0);
        QCOMPARE(turns[1].because.size(), size_t(1));
        QCOMPARE(turns[1].because[0].criterion.toString(), QStringLiteral("a"));
        QVERIFY(turns[2].because.empty()); // a decision did it
    }

    void theTimelineTellsEverythingInOrder()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        workspace.wait(std::chrono::hours(1));
        workspace.scan(release.id);
        workspace.wait(std::chrono::hours(1));
        valueOf(workspace->attest(workspace.anAnswer(release.id)));
        const Dossier dossier = workspace.dossier(release.id);
        const auto events = readiness::releaseTimeline(dossier);
        QVERIFY(std::is_sorted(events.begin(), events.end(),
                               [](const auto& a, const auto& b) { return a.at < b.at; }));
        QVERIFY(std::holds_alternative<readiness::LaunchPlanned>(events.back().what));
        QCOMPARE(of<readiness::ReleaseAdded>(events).size(), size_t(1));
        QCOMPARE(of<Attestation>(events).size(), size_t(1));
        QCOMPARE(of<readiness::EvidenceCame>(events).size(), size_t(1));
        QVERIFY(!of<readiness::VerdictTurn>(events).empty());
    }

    void whatOneRunBringsIsOneEvent()
    {
        Dossier dossier = aDossier({});
        for (const int seconds : {0, 10, 20, 200}) {
            Evidence evidence = anEvidence()
                                    .about(dossier.release.target)
                                    .observed(hour(1).addSecs(seconds))
                                    .from(QStringLiteral("junit"));
            dossier.evidence.push_back(evidence);
        }
        const auto came = of<readiness::EvidenceCame>(readiness::releaseTimeline(dossier));
        QCOMPARE(came.size(), size_t(2));
        QCOMPARE(came[0].count, 3);
        QCOMPARE(came[1].count, 1);
    }
};

QTEST_GUILESS_MAIN(TestReleasePictures)
#include "tst_release_pictures.moc"

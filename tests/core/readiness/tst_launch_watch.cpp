// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/launch_watch.h"
#include "core/readiness/telemetry_sweep.h"

#include "support/builders.h"

#include <QTest>

#include <random>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using namespace std::chrono_literals;
using readiness::LaunchWatch;
using readiness::WatchState;

namespace {

/// Launched on theDay() with three days to bake.
struct Scene
{
    Policy policy;
    Release release = aRelease();
    std::vector<LaunchEvent> events;
    std::vector<Evidence> evidence = {};

    Scene()
    {
        policy.bake = 72h;
        policy.parameters = {{QStringLiteral("budget_left_percent"), {}, QStringLiteral("%"), 25.0, {}, {}},
                             {QStringLiteral("load_error_percent"), {}, QStringLiteral("%"), 2.0, {}, {}}};
        release.stage = Stage::production();
        events = {event(LaunchStep::Promoted, 0)};
        events.front().blastRadius = QStringLiteral("all buyers");
        events.front().canarySteps = {QStringLiteral("10%"), QStringLiteral("100%")};
    }

    static LaunchEvent event(LaunchStep step, int hour, const QString& reason = {})
    {
        LaunchEvent event;
        event.step = step;
        event.stage = Stage::production();
        event.commit = commitOf('a');
        event.by = QStringLiteral("ada");
        event.reason = reason;
        event.at = theDay().addSecs(3600 * hour);
        return event;
    }

    /// Seen so many hours after the launch.
    void measure(int hour, std::initializer_list<std::pair<const char*, double>> facts,
                 const char* environment = "production", char commit = 'a')
    {
        EvidenceBuilder piece = anEvidence();
        piece.from(QStringLiteral("prometheus"))
            .about(commitOf(commit))
            .environment(QString::fromLatin1(environment))
            .observed(theDay().addSecs(3600 * hour));
        for (const auto& [key, value] : facts)
            piece.with(QString::fromLatin1(key), value);
        evidence.push_back(piece);
    }
    void forecast(double rps, const QString& ofRelease = {})
    {
        state(ofRelease, theDay().addDays(-3), true)
            .facts.push_back({QStringLiteral("brief.peak_rps"), rps, QStringLiteral("/s")});
    }
    /// A brief that says nothing of the peak; what was said before is taken back if it is not stated.
    Evidence& state(const QString& ofRelease, const QDateTime& when, bool isStated)
    {
        evidence.push_back(anEvidence()
                               .from(QStringLiteral("brief"), ofRelease)
                               .release(ofRelease)
                               .observed(when)
                               .with(QStringLiteral("brief.stated"), isStated));
        evidence.back().kind = QStringLiteral("launch-brief");
        return evidence.back();
    }

    [[nodiscard]] LaunchWatch at(int hour) const { return after(std::chrono::hours(hour)); }
    [[nodiscard]] LaunchWatch after(std::chrono::seconds time) const
    {
        const policy::FactIndex facts(evidence);
        const StageLadder stages;
        PeoplesInput people;
        people.launchEvents = events;
        LaunchWatch watch =
            readiness::watchOf({policy, release, stages, people, facts, theDay().addSecs(time.count())});
        watch.sentence.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        return watch;
    }
};

} // namespace

class TestLaunchWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReleaseInStagingIsNotLaunched()
    {
        Scene scene;
        scene.release.stage = Stage::staging();
        scene.events.clear();
        QCOMPARE(scene.at(1).state, WatchState::NotLaunched);
    }

    void aLaunchedReleaseBakes()
    {
        Scene scene;
        scene.forecast(300);
        scene.measure(11, {{"slo.budget_left", 80},
                           {"slo.burn_rate_1h", 0.5},
                           {"golden.rps", 120},
                           {"golden.error_rate", 0.2}});
        scene.events.push_back(Scene::event(LaunchStep::CanaryStep, 10, QStringLiteral("10%")));
        const LaunchWatch watch = scene.at(12);
        QCOMPARE(watch.state, WatchState::Baking);
        QCOMPARE(watch.sentence,
                 QStringLiteral(
                     "Baking for 2 d 12 h more: 80.0% of the error budget is left, it burns at 0.5x, 120 "
                     "of the forecast 300 requests/s arrive, 0.2% fail."));
        QCOMPARE(watch.launchedAt, std::optional(theDay()));
        QCOMPARE(watch.bakesUntil, std::optional(theDay().addDays(3)));
        QCOMPARE(watch.canaryStep, QStringLiteral("10%"));
        QCOMPARE(watch.blastRadius, QStringLiteral("all buyers"));
    }

    void silenceIsSaid()
    {
        Scene scene;
        QCOMPARE(scene.at(1).sentence,
                 QStringLiteral(
                     "Baking for 2 d 23 h more; nothing has been measured in production since the launch."));
        scene.measure(1, {{"golden.rps", 5}});
        QCOMPARE(scene.at(40).sentence,
                 QStringLiteral("Baking for 32 h more; nothing has been measured in production for 24 h."));
    }

    void withoutABriefNothingIsForecast()
    {
        Scene scene;
        scene.measure(1, {{"golden.rps", 5}});
        QCOMPARE(
            scene.at(2).sentence,
            QStringLiteral("Baking for 2 d 22 h more: 5.0 requests/s arrive, and no brief forecasts any."));
    }

    void aPageOrTooLittleBudgetBurns()
    {
        Scene scene;
        scene.measure(1, {{"slo.budget_left", 80}, {"slo.burn_rate_1h", 15}});
        QCOMPARE(scene.at(2).state, WatchState::Burning);
        QVERIFY(scene.at(2).sentence.startsWith(QLatin1String("The error budget burns 15.0 times")));
        scene.measure(3, {{"slo.budget_left", 24}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(4).state, WatchState::Burning);
        QCOMPARE(scene.at(4).sentence,
                 QStringLiteral("24.0% of the error budget is left, and 25.0% must be."));
        QCOMPARE(scene.at(0).state, WatchState::Baking); // before it was seen
    }

    void errorsAndTrafficAreOff()
    {
        Scene scene;
        scene.measure(1, {{"golden.error_rate", 2.5}});
        QCOMPARE(scene.at(1).state, WatchState::Off);
        QCOMPARE(scene.at(1).sentence, QStringLiteral("2.5% of the requests fail, and 2.0% may."));
        scene.measure(2, {{"golden.error_rate", 2.0}, {"golden.rps", 0}});
        QCOMPARE(scene.at(2).sentence, QStringLiteral("No requests arrive."));
        scene.forecast(100);
        scene.measure(3, {{"golden.error_rate", 0}, {"golden.rps", 150}});
        QCOMPARE(scene.at(3).sentence,
                 QStringLiteral("150 requests/s arrive, and the brief forecasts 100 at the peak."));
        scene.forecast(200, scene.release.name); // its own counts, not the project's
        QCOMPARE(scene.at(3).state, WatchState::Baking);
    }

    void onlyTheBriefInForceForecasts()
    {
        Scene scene;
        scene.measure(1, {{"golden.error_rate", 0}, {"golden.rps", 150}});
        scene.forecast(100);
        QCOMPARE(scene.at(1).state, WatchState::Off);
        scene.state(scene.release.name, theDay().addDays(-2), true); // a newer one without a forecast
        QCOMPARE(scene.at(1).state, WatchState::Baking);
        scene.state(scene.release.name, theDay().addDays(-1), false); // taken back: the project's again
        QCOMPARE(scene.at(1).state, WatchState::Off);
        scene.state({}, theDay().addDays(-1), false);
        QCOMPARE(scene.at(1).state, WatchState::Baking);
    }

    void itIsBakedWhenItRanWellToTheEnd()
    {
        Scene scene;
        scene.measure(60, {{"slo.budget_left", 80}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(71).state, WatchState::Baking);
        const LaunchWatch watch = scene.at(72);
        QCOMPARE(watch.state, WatchState::Baked);
        QCOMPARE(watch.bakedAt, std::optional(theDay().addDays(3)));
        QCOMPARE(watch.sentence, QStringLiteral("Baked: it ran well at the end of its bake time."));
        QVERIFY(watch.isOver());
        scene.measure(100, {{"slo.budget_left", 1}, {"slo.burn_rate_1h", 99}});
        QCOMPARE(scene.at(101).state, WatchState::Baked); // later trouble is not the launch's
    }

    /// Nobody measured it to the end: it stays unwatched until somebody does.
    void whatNobodyWatchedIsNotBaked()
    {
        Scene scene;
        scene.measure(1, {{"slo.budget_left", 80}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(72).state, WatchState::Unwatched);
        QCOMPARE(
            scene.at(72).sentence,
            QStringLiteral("The bake time is over, but nothing has been measured in production for 24 h, so "
                           "nobody knows how it runs."));
        scene.measure(80, {{"slo.budget_left", 80}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(79).state, WatchState::Unwatched);
        QCOMPARE(scene.at(80).state, WatchState::Baked);
        QCOMPARE(scene.at(80).bakedAt, std::optional(theDay().addSecs(3600 * 80)));
    }

    void whatBurnsAtTheEndIsNotBaked()
    {
        Scene scene;
        scene.measure(71, {{"slo.budget_left", 10}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(73).state, WatchState::Burning);
        scene.measure(90, {{"slo.budget_left", 30}, {"slo.burn_rate_1h", 1}});
        QCOMPARE(scene.at(90).state, WatchState::Baked);
        QCOMPARE(scene.at(90).sentence,
                 QStringLiteral("Baked: it ran well at %1, 18 h after its bake time.")
                     .arg(QLocale::c().toString(theDay().addSecs(3600 * 90).toUTC(),
                                                QStringLiteral("d MMM yyyy HH:mm 'UTC'"))));
    }

    void trafficAloneDoesNotShowThatItRunsWell()
    {
        Scene scene;
        scene.forecast(100);
        scene.measure(71, {{"golden.rps", 50}});
        QCOMPARE(scene.at(73).state, WatchState::Unwatched);
        QCOMPARE(
            scene.at(73).sentence,
            QStringLiteral("The bake time is over, but neither its error rate nor its error budget has "
                           "been measured in production in the last 24 h, so nobody knows how it runs."));
        scene.measure(74, {{"golden.error_rate", 0.5}});
        QCOMPARE(scene.at(74).state, WatchState::Baked);
        QCOMPARE(scene.at(74).bakedAt, std::optional(theDay().addSecs(3600 * 74)));
    }

    void whatIsLeftOfTheBakeTimeIsRoundedUp()
    {
        Scene scene;
        const auto left = [&](std::chrono::seconds after) {
            return scene.after(after).sentence.section(QLatin1String(" more"), 0, 0);
        };
        QCOMPARE(left(1s), QStringLiteral("Baking for 3 d"));
        QCOMPARE(left(1h + 1s), QStringLiteral("Baking for 2 d 23 h"));
        QCOMPARE(left(24h + 1s), QStringLiteral("Baking for 2 d"));
        QCOMPARE(left(25h), QStringLiteral("Baking for 47 h"));
        QCOMPARE(left(71h + 1s), QStringLiteral("Baking for 60 min"));
        QCOMPARE(left(72h - 1s), QStringLiteral("Baking for 1 min"));
    }

    /// The sweep is only faster than asking for each moment anew.
    void theSweepSaysWhatEachMomentSays()
    {
        std::mt19937 random(7);
        const auto below = [&](int count) {
            return static_cast<int>(random() % static_cast<unsigned>(count));
        };
        const std::array keys{"slo.budget_left", "slo.burn_rate_1h", "slo.pages_burning", "golden.rps",
                              "golden.error_rate"};
        for (int round = 0; round < 20; ++round) {
            std::vector<Evidence> evidence;
            for (int i = 0; i < 120; ++i) {
                const QDateTime observed = theDay().addSecs(3600 * (below(120) - 10));
                EvidenceBuilder piece = anEvidence();
                piece.from(QStringLiteral("prometheus"), QString::number(below(3)))
                    .about(below(5) == 0 ? commitOf('b') : commitOf('a'))
                    .environment(below(6) == 0 ? QStringLiteral("staging") : QStringLiteral("production"))
                    .observed(observed);
                piece.with(QString::fromLatin1(keys[static_cast<size_t>(below(5))]), double(below(100)));
                Evidence made = piece;
                made.recordedAt = observed.addSecs(3600 * below(30));
                if (below(4) == 0)
                    made.expiresAt = observed.addSecs(3600 * below(20));
                evidence.push_back(made);
            }
            const policy::FactIndex facts(evidence);
            const auto question = [](const QDateTime& at) {
                return readiness::TelemetryQuestion{Stage::production(), at, theDay(), commitOf('a')};
            };
            readiness::TelemetrySweep sweep(facts, question(theDay().addDays(9)));
            for (int hour = 0; hour < 150; ++hour) {
                const QDateTime at = theDay().addSecs(3600 * hour);
                const readiness::Telemetry plain = readiness::telemetryOf(facts, question(at));
                const readiness::Telemetry swept = sweep.at(at);
                QCOMPARE(swept.budgetLeftPercent, plain.budgetLeftPercent);
                QCOMPARE(swept.burnRate1h, plain.burnRate1h);
                QCOMPARE(swept.pagesBurning, plain.pagesBurning);
                QCOMPARE(swept.rps, plain.rps);
                QCOMPARE(swept.errorPercent, plain.errorPercent);
                QCOMPARE(swept.observedAt, plain.observedAt);
            }
        }
    }

    /// Asked anew for every moment, this does not end within the time that a test has.
    void manyReadingsAreSweptOnce()
    {
        Scene scene;
        for (int second = 0; second < 20'000; ++second) {
            scene.evidence.push_back(anEvidence()
                                         .from(QStringLiteral("prometheus"), QString::number(second % 500))
                                         .about(commitOf('a'))
                                         .environment(QStringLiteral("production"))
                                         .observed(theDay().addDays(3).addSecs(second))
                                         .with(QStringLiteral("golden.error_rate"), 5.0));
        }
        const LaunchWatch watch = scene.at(80);
        QCOMPARE(watch.state, WatchState::Off);
        QVERIFY(!watch.bakedAt);
    }

    void whatIsNotAboutItDoesNotCount()
    {
        Scene scene;
        scene.measure(-1, {{"golden.error_rate", 50}});                   // before the launch
        scene.measure(1, {{"golden.error_rate", 50}}, "staging");         // elsewhere
        scene.measure(1, {{"golden.error_rate", 50}}, "production", 'b'); // another version
        QVERIFY(scene.at(2).telemetry.isEmpty());
        QCOMPARE(scene.at(2).state, WatchState::Baking);
    }

    void theWorstSourceCounts()
    {
        Scene scene;
        scene.measure(1, {{"golden.error_rate", 0}});
        scene.evidence.push_back(anEvidence()
                                     .from(QStringLiteral("datadog"))
                                     .environment(QStringLiteral("Production"))
                                     .about({})
                                     .observed(theDay().addSecs(1800))
                                     .with(QStringLiteral("golden.error_rate"), 9.0));
        QCOMPARE(scene.at(1).state, WatchState::Off);
    }

    void aRolledBackReleaseSaysWhy()
    {
        Scene scene;
        scene.events.push_back(Scene::event(LaunchStep::RolledBack, 5, QStringLiteral("Payments failed")));
        scene.release.stage = Stage::staging();
        const LaunchWatch watch = scene.at(6);
        QCOMPARE(watch.state, WatchState::RolledBack);
        QCOMPARE(watch.sentence, QStringLiteral("Rolled back from production by ada: Payments failed"));
        QCOMPARE(watch.launchedAt, std::optional(theDay()));
        QVERIFY(!watch.isOver());
        scene.release.target = commitOf('b'); // a new commit begins anew
        QCOMPARE(scene.at(6).state, WatchState::NotLaunched);
    }

    void aLaunchAfterARollBackBakesAgain()
    {
        Scene scene;
        scene.events.push_back(Scene::event(LaunchStep::CanaryStep, 1, QStringLiteral("10%")));
        scene.events.push_back(Scene::event(LaunchStep::RolledBack, 5));
        scene.events.push_back(Scene::event(LaunchStep::Promoted, 10));
        const LaunchWatch watch = scene.at(11);
        QCOMPARE(watch.state, WatchState::Baking);
        QCOMPARE(watch.launchedAt, std::optional(theDay().addSecs(36000)));
        QCOMPARE(watch.canaryStep, QString());
    }

    void whatIsStillToComeDoesNotCount()
    {
        Scene scene;
        scene.events.push_back(Scene::event(LaunchStep::CanaryStep, 10, QStringLiteral("10%")));
        QCOMPARE(scene.at(9).canaryStep, QString());
        QCOMPARE(scene.at(10).canaryStep, QStringLiteral("10%"));
        scene.events.push_back(Scene::event(LaunchStep::Promoted, 20));
        QCOMPARE(scene.at(19).launchedAt, std::optional(theDay()));
        QCOMPARE(scene.at(20).launchedAt, std::optional(theDay().addSecs(20 * 3600)));
    }

    void withoutABakeTimeNobodyWatches()
    {
        Scene scene;
        scene.policy.bake.reset();
        QCOMPARE(scene.at(1).state, WatchState::Unwatched);
        QCOMPARE(scene.at(1).sentence, QStringLiteral("The policy names no time to watch it."));
        scene.events.clear();
        QCOMPARE(scene.at(1).sentence,
                 QStringLiteral("It reached production before launches were recorded."));
    }
};

QTEST_GUILESS_MAIN(TestLaunchWatch)
#include "tst_launch_watch.moc"

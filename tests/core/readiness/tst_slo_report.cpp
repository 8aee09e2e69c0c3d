// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/slo_report.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::SloReport;

namespace {

/// Of a release in staging, under a policy by which a launch needs 25% of the budget.
struct Scene
{
    readiness::Dossier dossier;

    Scene()
    {
        dossier.project = aProject();
        dossier.release = aRelease();
        auto policy = std::make_shared<Policy>();
        policy->parameters = {{QStringLiteral("budget_left_percent"), {}, QStringLiteral("%"), 25.0, {}, {}}};
        dossier.policy = policy;
        dossier.evaluation.at = theDay();
    }

    /// The newest must be told first, as dossiers do.
    EvidenceBuilder measured(const QString& name, int hoursAgo)
    {
        return anEvidence()
            .from(QStringLiteral("slo"), name)
            .environment(QStringLiteral("staging"))
            .observed(theDay().addSecs(-3600 * hoursAgo));
    }
    void add(const Evidence& evidence) { dossier.evidence.push_back(evidence); }
    [[nodiscard]] SloReport report() const { return readiness::sloReportOf(dossier); }
};

} // namespace

/// What evidence says of objectives.
class TestSloReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestMeasurementOfEachSourceIsOneObjective()
    {
        Scene scene;
        scene.add(scene.measured(QStringLiteral("checkout"), 1)
                      .with(QStringLiteral("slo.target"), 99.9)
                      .with(QStringLiteral("slo.attainment"), 99.95)
                      .with(QStringLiteral("slo.budget_left"), 50.0)
                      .with(QStringLiteral("slo.window_days"), 28.0));
        scene.add(scene.measured(QStringLiteral("search"), 2).with(QStringLiteral("slo.budget_left"), 10.0));
        scene.add(
            scene.measured(QStringLiteral("checkout"), 30).with(QStringLiteral("slo.budget_left"), 60.0));
        const SloReport report = scene.report();
        QCOMPARE(report.objectives.size(), size_t(2));
        QCOMPARE(report.objectives[0].source.instance,
                 QStringLiteral("search")); // the one nearest to its end
        const readiness::SloObjective& checkout = report.objectives[1];
        QCOMPARE(checkout.target, std::optional(99.9 / 100));
        QCOMPARE(checkout.attainment, std::optional(99.95 / 100));
        QCOMPARE(checkout.budgetLeft, std::optional(0.5));
        QVERIFY(checkout.isWindowTold);
        QCOMPARE(checkout.window, slo::Duration(28 * slo::kDay));
        QVERIFY(checkout.isCurrent);
        QCOMPARE(checkout.budget, (std::vector<readiness::BudgetPoint>{{theDay().addSecs(-3600 * 30), 0.6},
                                                                       {theDay().addSecs(-3600), 0.5}}));
    }

    void withoutAWindowThirtyDaysAreTakenAndSaidToBe()
    {
        Scene scene;
        scene.add(
            scene.measured(QStringLiteral("checkout"), 1).with(QStringLiteral("slo.budget_left"), 50.0));
        const auto objective = scene.report().objectives.front();
        QVERIFY(!objective.isWindowTold);
        QCOMPARE(objective.window, slo::Duration(30 * slo::kDay));
    }

    void aMeasurementOfTheDayBeforeYesterdayIsNotCurrent()
    {
        Scene scene;
        scene.add(
            scene.measured(QStringLiteral("checkout"), 25).with(QStringLiteral("slo.budget_left"), 50.0));
        QVERIFY(!scene.report().objectives.front().isCurrent);
    }

    void anAlertFiresWhereBothOfItsWindowsBurn_data()
    {
        QTest::addColumn<double>("hour");
        QTest::addColumn<double>("fiveMinutes");
        QTest::addColumn<bool>("fires");
        QTest::newRow("both") << 14.4 << 20.0 << true;
        QTest::newRow("it is over") << 20.0 << 1.0 << false;
        QTest::newRow("just begun") << 2.0 << 20.0 << false;
    }

    void anAlertFiresWhereBothOfItsWindowsBurn()
    {
        QFETCH(double, hour);
        QFETCH(double, fiveMinutes);
        QFETCH(bool, fires);
        Scene scene;
        scene.add(scene.measured(QStringLiteral("checkout"), 1)
                      .with(QStringLiteral("slo.budget_left"), 50.0)
                      .with(QStringLiteral("slo.burn_rate_1h"), hour)
                      .with(QStringLiteral("slo.burn_rate_5m"), fiveMinutes));
        const auto burns = scene.report().objectives.front().burns;
        QCOMPARE(burns[0].factor, 14.4);
        QCOMPARE(burns[0].fires, std::optional(fires));
        QCOMPARE(burns[1].fires, std::nullopt); // six hours were not measured
    }

    void thePaceOfNowSaysWhenTheBudgetIsUsedUp()
    {
        Scene scene;
        scene.add(scene.measured(QStringLiteral("checkout"), 0)
                      .with(QStringLiteral("slo.budget_left"), 50.0)
                      .with(QStringLiteral("slo.burn_rate_1h"), 3.0));
        // Half of 30 days' budget at three times the pace.
        QCOMPARE(scene.report().objectives.front().exhaustedAt, std::optional(theDay().addDays(5)));
        scene.dossier.evidence.clear();
        scene.add(scene.measured(QStringLiteral("checkout"), 0)
                      .with(QStringLiteral("slo.budget_left"), 50.0)
                      .with(QStringLiteral("slo.burn_rate_1h"), 0.0));
        QCOMPARE(scene.report().objectives.front().exhaustedAt, std::nullopt);
    }

    void definitionsAreToldWithWhereTheyStand()
    {
        Scene scene;
        scene.add(anEvidence()
                      .from(QStringLiteral("openslo"))
                      .uri(QStringLiteral("slo/checkout.yaml"))
                      .with(QStringLiteral("slo.objectives"), qint64(3))
                      .with(QStringLiteral("slo.with_burn_alerts"), qint64(2))
                      .with(QStringLiteral("slo.target"), 99.9));
        const SloReport report = scene.report();
        QVERIFY(report.objectives.empty());
        QCOMPARE(report.definitions.size(), size_t(1));
        QCOMPARE(report.definitions.front().where, QStringLiteral("slo/checkout.yaml"));
        QCOMPARE(report.definitions.front().objectives, qint64(3));
        QCOMPARE(report.definitions.front().withBurnAlerts, std::optional(qint64(2)));
    }

    void theScanThatFoundObjectivesIsThatOfTheTarget()
    {
        Scene scene;
        Evidence other =
            anEvidence().about(commitOf('b')).with(QStringLiteral("repo.slo.objectives"), qint64(2));
        scene.add(other);
        QVERIFY(scene.report().isEmpty());
        Evidence scan =
            anEvidence().about(commitOf('a')).with(QStringLiteral("repo.slo.objectives"), qint64(2));
        scan.id = EvidenceId(QStringLiteral("scan"));
        scene.add(scan);
        QCOMPARE(scene.report().scan, scan.id);
    }

    void theGatesAreOfTheNextStageAndOfThisOne()
    {
        Scene scene;
        scene.add(scene.measured(QStringLiteral("checkout"), 1)
                      .with(QStringLiteral("slo.budget_left"), 20.0)
                      .with(QStringLiteral("slo.burn_rate_1h"), 1.0));
        const SloReport report = scene.report();
        QCOMPARE(report.leastBudget, 0.25);
        QCOMPARE(report.gates.size(), size_t(2));
        QCOMPARE(report.gates[0].stage, Stage::production());
        QCOMPARE(report.gates[0].gate.state, slo::GateState::Unknown);
        QCOMPARE(report.gates[1].stage, Stage::staging());
        QCOMPARE(report.gates[1].gate.state, slo::GateState::Closed);
    }
};

QTEST_GUILESS_MAIN(TestSloReport)
#include "tst_slo_report.moc"

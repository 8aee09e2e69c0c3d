// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/capacity_report.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::CapacityReport;

namespace {

/// Of a release at commit a, of a policy under which 2% of the requests may fail.
struct Scene
{
    readiness::Dossier dossier;

    Scene()
    {
        dossier.project = aProject();
        dossier.release = aRelease();
        auto policy = std::make_shared<Policy>();
        policy->parameters = {{QStringLiteral("load_error_percent"), {}, QStringLiteral("%"), 2.0, {}, {}}};
        dossier.policy = policy;
        dossier.evaluation.at = theDay();
    }

    void tested(double rps, char commit, double errors = 0)
    {
        dossier.evidence.push_back(anEvidence()
                                       .from(QStringLiteral("load"))
                                       .about(commitOf(commit))
                                       .release(dossier.release.name)
                                       .observed(theDay().addSecs(-3600))
                                       .with(QStringLiteral("load.peak_rps"), rps)
                                       .with(QStringLiteral("load.error_rate"), errors));
    }
    void traffic(double rps, const QString& environment)
    {
        dossier.evidence.push_back(anEvidence()
                                       .from(QStringLiteral("prometheus"))
                                       .environment(environment)
                                       .observed(theDay().addSecs(-3600))
                                       .with(QStringLiteral("golden.rps"), rps));
    }
    [[nodiscard]] CapacityReport report() const { return readiness::capacityOf(dossier); }
};

} // namespace

/// Which measurements count for a release's capacity.
class TestCapacityReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLaunchStageIsLive()
    {
        Scene scene;
        scene.traffic(900, QStringLiteral("staging"));
        scene.traffic(900, QString());
        QVERIFY(scene.report().input.traffic.empty());
        scene.traffic(120, QStringLiteral("Production"));
        QCOMPARE(scene.report().input.traffic.size(), size_t(1));
        QCOMPARE(scene.report().capacity.currentPeak.value, std::optional(120.0));
    }

    void theTargetsTestsComeFirst()
    {
        Scene scene;
        QVERIFY(!scene.report().input.tested);
        scene.tested(500, 'b');
        QCOMPARE(scene.report().input.tested->peakRps, 500.0);
        QCOMPARE(scene.report().testedOther, commitOf('b').hex());
        scene.tested(200, 'a');
        QCOMPARE(scene.report().input.tested->peakRps, 200.0);
        scene.tested(300, 'a');
        scene.tested(250, 'a');
        scene.tested(800, 'b');
        const CapacityReport report = scene.report();
        QCOMPARE(report.input.tested->peakRps, 300.0);
        QVERIFY(report.testedOther.isEmpty());
        QVERIFY(readiness::capacityJson(report)["tested"]["other_commit"].is_null());
    }

    void whatFailedWasNotCarried()
    {
        Scene scene;
        scene.tested(900, 'a', 2.1);
        QVERIFY(!scene.report().input.tested);
        QCOMPARE(scene.report().failedTests, 1);
        scene.tested(300, 'a', 2.0);
        QCOMPARE(scene.report().input.tested->peakRps, 300.0);
    }
};

QTEST_GUILESS_MAIN(TestCapacityReport)
#include "tst_capacity_report.moc"

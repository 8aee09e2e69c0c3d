// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_report.h"

#include "core/report/dossiers.h"
#include "support/builders.h"

#include <QCryptographicHash>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// The report for programs: the snapshot, with the hash that names it.
class TestJsonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDossierGivesTheSameBytes()
    {
        QCOMPARE(report::renderJson(aDossier(45)), report::renderJson(aDossier(45)));
        QVERIFY(report::renderJson(aDossier(45)) != report::renderJson(aDossier(44)));
    }

    void theHashIsOfTheSnapshotInside()
    {
        const auto json = parseJson(report::renderJson(aDossier(45)), QStringLiteral("report"));
        QVERIFY(json.ok());
        QCOMPARE((*json)["schema"].get<std::string>(), std::string("slipway.report/1"));
        const QByteArray snapshot = canonicalJson((*json)["snapshot"]);
        QCOMPARE((*json)["snapshot_sha256"].get<std::string>(),
                 QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex().toStdString());
        QCOMPARE((*json)["snapshot"]["evaluation"]["results"].size(), size_t(45));
    }

    void whatTurnedSinceTheLastReviewIsBesideTheSnapshot()
    {
        readiness::Dossier dossier = aDossier(1);
        const QByteArray before = report::renderJson(dossier);
        QVERIFY(!before.contains("changed_since"));
        dossier.changesSince = theDay();
        dossier.changesSinceReview = true;
        dossier.changes = {{model::CriterionId(QStringLiteral("criterion-0")), model::ResultState::Pass,
                            model::ResultState::Fail, QStringLiteral("2.1x"), QStringLiteral("1.4x"), false}};
        const auto json = parseJson(report::renderJson(dossier), QStringLiteral("report"));
        QVERIFY(json.ok());
        const Json& since = (*json)["changed_since"];
        QCOMPARE(since["at"].get<std::string>(), std::string("2026-11-24T09:00:00.000Z"));
        QCOMPARE(since["is_review"].get<bool>(), true);
        QCOMPARE(since["changes"][0]["before"].get<std::string>(), std::string("pass"));
        QCOMPARE(since["changes"][0]["measured_after"].get<std::string>(), std::string("1.4x"));
    }

    void itIsOneLineOfText()
    {
        readiness::Dossier dossier = aDossier(1);
        dossier.project.name = QStringLiteral("a\nb\u2028\x1b[31m");
        const QByteArray report = report::renderJson(dossier);
        QCOMPARE(report.count('\n'), 1);
        QVERIFY(report.endsWith('\n') && !report.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestJsonReport)
#include "tst_json_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_report.h"

#include "core/report/dossiers.h"

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

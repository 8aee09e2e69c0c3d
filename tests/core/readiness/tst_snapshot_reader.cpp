// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/snapshot_reader.h"
#include "core/readiness/snapshot_text.h"

#include "resources/full_dossier.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// A snapshot is evaluated again where there is no workspace.
class TestSnapshotReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const readiness::Dossier dossier = fullDossier();
        m_snapshot = readiness::snapshotOf(dossier);
        m_policy = dossier.policy->document;
    }

    void everythingComesOutAsItWas()
    {
        const auto again = evaluated();
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().line()));
        QCOMPARE(canonicalJson(readiness::snapshotOf(again->dossier)), canonicalJson(m_snapshot));
        const PeoplesInput before = fullDossier().people;
        QCOMPARE(again->dossier.people.decisions.front().conditions, before.decisions.front().conditions);
        QCOMPARE(again->dossier.people.waivers.size(), size_t(2));
        QCOMPARE(again->dossier.people.briefs.front().dependsOn, before.briefs.front().dependsOn);
        QCOMPARE(again->dossier.evaluation.dependencies, fullDossier().evaluation.dependencies);
    }

    /// The members must be told in their order for that: a dossier that has everything shows it.
    void theTextOfASnapshotIsItsCanonicalForm()
    {
        const readiness::Dossier dossier = fullDossier();
        QCOMPARE(readiness::snapshotText(dossier), canonicalJson(readiness::snapshotOf(dossier)));
        QCOMPARE(readiness::snapshotSha256(dossier), sha256Of(readiness::snapshotOf(dossier)));
    }

    void whatTheSnapshotStatesIsNotTakenOver()
    {
        m_snapshot["evaluation"]["verdict"] = "go";
        m_snapshot["evaluation"]["results"][0]["state"] = "pass";
        const auto again = evaluated();
        QVERIFY(again.ok());
        QCOMPARE(again->dossier.evaluation.verdict, Verdict::NoGo);
        QCOMPARE(again->dossier.evaluation.results.front().state,
                 fullDossier().evaluation.results.front().state);
    }

    void otherEvidenceGivesAnotherResult()
    {
        const CriterionId load(QStringLiteral("load-test-2x"));
        const auto before = evaluated();
        QCOMPARE(before->dossier.evaluation.find(load)->measured, QStringLiteral("1.4x"));
        m_snapshot["evidence"][0]["facts"][0]["value"] = 2; // a whole number, as JSON writes 2.0
        const auto again = evaluated();
        QVERIFY(again.ok());
        QCOMPARE(before->dossier.evaluation.find(load)->state, ResultState::Waived);
        QCOMPARE(again->dossier.evaluation.find(load)->state, ResultState::Pass);
    }

    void wherePartsMakeNoSenseIsSaid_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* pointer, const char* value) {
            QTest::newRow(pointer) << QByteArray(pointer) << QByteArray(value);
        };
        row("/at", R"("yesterday")");
        row("/release/commit", R"("abc")");
        row("/release/stage", R"("Nowhere!")");
        row("/project/kind", R"("rocket")");
        row("/evidence/0/observed_at", R"("2026-11-24T09:00:00+01:00")");
        row("/evidence/0/facts/0/value", "null");
        row("/people/attestations/0/expires_at", R"("never")");
        row("/people/decisions/0/conditions/0/due", R"("")");
        row("/people/launch_events/0/step", R"("jumped")");
        row("/evaluation/dependencies/0/verdict", R"("maybe")");
        row("/brief/forecast", "7");
    }

    void wherePartsMakeNoSenseIsSaid()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        m_snapshot[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const auto again = evaluated();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::InvalidInput);
        QCOMPARE(again.error().where, QStringLiteral("snapshot.json#") + QString::fromLatin1(pointer));
    }

    /// A release that it waits for cannot be left out, nor another be put in its place.
    void whatTheBriefDependsOnIsAllThere()
    {
        Json& evaluation = m_snapshot["evaluation"];
        const Json both = evaluation["dependencies"];
        QCOMPARE(both.size(), size_t(2));
        for (const Json& other : {Json::array(), Json::array({both[0]}), Json::array({both[1], both[0]}),
                                  Json::array({both[0], both[1], both[1]})}) {
            evaluation["dependencies"] = other;
            const auto again = evaluated();
            QVERIFY(!again.ok());
            QCOMPARE(again.error().where, QStringLiteral("snapshot.json#/evaluation"));
        }
        evaluation.erase("dependencies");
        QVERIFY(!evaluated().ok());
    }

    /// Only in which file of the repository a ground of evidence lies is taken from the snapshot.
    void placesAreTakenOverOfEvidenceAlone()
    {
        Json* ofPerson = nullptr;
        Json* ofEvidence = nullptr;
        for (Json& result : m_snapshot["evaluation"]["results"]) {
            for (Json& ground : result["grounds"])
                (ground.contains("record") ? ofPerson : ofEvidence) = &ground;
        }
        QVERIFY(ofPerson && ofEvidence);
        QCOMPARE(evaluated()->statedPlaces, 0);
        const std::string before = (*ofEvidence)["where"];
        (*ofEvidence)["where"] = "src/other.cpp";
        QCOMPARE(evaluated()->statedPlaces, 1);
        (*ofEvidence)["where"] = "https://example.org/all-is-well";
        QCOMPARE(evaluated()->statedPlaces, 0);
        (*ofEvidence)["where"] = before;
        (*ofPerson)["where"] = "src/other.cpp";
        const auto again = evaluated();
        QCOMPARE(again->statedPlaces, 0);
        QVERIFY(readiness::snapshotOf(again->dossier) != m_snapshot);
    }

    void aPolicyThatCannotBeReadIsSaid()
    {
        m_policy.replace("\"blocker\"", "\"whatever\"");
        const auto again = evaluated();
        QVERIFY(!again.ok());
        QVERIFY2(again.error().where.startsWith(QLatin1String("policy.json#/criteria/")),
                 qPrintable(again.error().line()));
    }

private:
    Result<readiness::EvaluatedSnapshot> evaluated() const
    {
        return readiness::evaluateAgain(m_snapshot, m_policy,
                                        std::make_shared<const FactRegistry>(theRegistry()));
    }

    Json m_snapshot;
    QByteArray m_policy;
};

QTEST_GUILESS_MAIN(TestSnapshotReader)
#include "tst_snapshot_reader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/evidence_use.h"

#include "core/readiness/test_workspace.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::EvidenceUse;

Q_DECLARE_METATYPE(Evidence)
Q_DECLARE_METATYPE(EvidenceUse)

/// What each piece of evidence is good for in one release.
class TestEvidenceUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAResultRestsOnCounts()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        const Evidence scan = workspace.scan(release.id);
        const auto dossier = workspace.dossier(release.id);
        const auto parts = readiness::partsOf(dossier);
        QCOMPARE(parts.size(), dossier.evidence.size());
        QCOMPARE(parts.front().use, EvidenceUse::Decides);
        QVERIFY(parts.front().counts());
        QVERIFY(!parts.front().criteria.empty());
        for (const CriterionId& criterion : parts.front().criteria) {
            const auto& judged = dossier.evaluation.find(criterion)->judged;
            QVERIFY(std::any_of(judged.begin(), judged.end(),
                                [&](const Judged& one) { return one.evidence == scan.id; }));
        }
    }

    void whatKeepsAPieceFromCountingIsTold_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<EvidenceUse>("use");
        const CommitId target = commitOf('a');
        QTest::newRow("expired") << Evidence(anEvidence().about(target).expires(theDay()))
                                 << EvidenceUse::Expired;
        QTest::newRow("another commit")
            << Evidence(anEvidence().about(commitOf('b'))) << EvidenceUse::OtherCommit;
        QTest::newRow("another stage")
            << Evidence(anEvidence().about(target).environment(QStringLiteral("production")))
            << EvidenceUse::OtherEnvironment;
        QTest::newRow("its own stage, in capitals")
            << Evidence(anEvidence().about(target).environment(QStringLiteral("Staging")))
            << EvidenceUse::NotAsked;
        QTest::newRow("asked by nobody") << Evidence(anEvidence().about(target)) << EvidenceUse::NotAsked;
        QTest::newRow("expires later")
            << Evidence(anEvidence().about(target).expires(theDay().addSecs(1))) << EvidenceUse::NotAsked;
    }

    void whatKeepsAPieceFromCountingIsTold()
    {
        QFETCH(Evidence, evidence);
        QFETCH(EvidenceUse, use);
        QCOMPARE(readiness::partsOf(dossierOf({evidence})).front().use, use);
    }

    void anOlderPieceOfTheSameSourceIsSuperseded()
    {
        const Evidence newer = anEvidence().about(commitOf('a')).from(QStringLiteral("junit"));
        Evidence older = newer;
        older.id = EvidenceId(QStringLiteral("older"));
        Evidence other =
            anEvidence().about(commitOf('a')).from(QStringLiteral("junit"), QStringLiteral("nightly"));
        const auto parts = readiness::partsOf(dossierOf({newer, older, other}));
        QCOMPARE(parts[0].use, EvidenceUse::NotAsked);
        QCOMPARE(parts[1].use, EvidenceUse::Superseded);
        QCOMPARE(parts[2].use, EvidenceUse::NotAsked);
    }

private:
    static readiness::Dossier dossierOf(std::vector<Evidence> evidence)
    {
        readiness::Dossier dossier;
        dossier.release = aRelease();
        dossier.evidence = std::move(evidence);
        dossier.evaluation.at = theDay();
        return dossier;
    }
};

QTEST_GUILESS_MAIN(TestEvidenceUse)
#include "tst_evidence_use.moc"

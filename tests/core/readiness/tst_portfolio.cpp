// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policies.h"
#include "core/readiness/policy_desk.h"
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::Board;
using readiness::BoardRow;
using readiness::Dossier;

/// The board with the dossiers of what is not Go, against each read alone.
class TestPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheBoardAndTheDossiersOfItsMoment()
    {
        TestWorkspace workspace;
        const Release first = workspace.addRelease();
        workspace.scan(first.id);
        valueOf(workspace->attest(workspace.anAnswer(first.id)));
        addBareProject(workspace, QStringLiteral("api"));
        addBareProject(workspace, QStringLiteral("mail"));
        const QDateTime then = workspace.now();
        workspace.wait(std::chrono::hours(24));
        valueOf(workspace->withdrawAttestation(first.id, workspace.anAnswer(first.id).criterion,
                                               QStringLiteral("ada")));
        for (const store::AsOf& asOf : {store::AsOf(), store::AsOf(then)}) {
            const Board board = valueOf(workspace->board(false, asOf));
            std::vector<Dossier> dossiers;
            const Board again = valueOf(
                workspace->portfolio(asOf, [&](Dossier dossier) { dossiers.push_back(std::move(dossier)); }));
            QCOMPARE(again.at, board.at);
            QCOMPARE(again.rows.size(), size_t(3));
            QCOMPARE(dossiers.size(), size_t(3)); // none is Go
            for (size_t i = 0; i < dossiers.size(); ++i) {
                QCOMPARE(again.rows[i].evaluation.verdict, board.rows[i].evaluation.verdict);
                QCOMPARE(again.rows[i].evaluation.score, board.rows[i].evaluation.score);
                QCOMPARE(dossiers[i].release.id, board.rows[i].release.id);
                const Dossier alone = workspace.dossier(board.rows[i].release.id, board.at);
                QCOMPARE(canonicalJson(snapshotOf(dossiers[i])), canonicalJson(snapshotOf(alone)));
                QVERIFY(dossiers[i].changes == alone.changes);
                QCOMPARE(dossiers[i].changesSince, alone.changesSince);
                QCOMPARE(dossiers[i].changesSinceReview, alone.changesSinceReview);
                QCOMPARE(readiness::exposureSentence(dossiers[i].exposure),
                         readiness::exposureSentence(alone.exposure));
            }
        }
    }

    void whatIsGoHasNoDossier()
    {
        TestWorkspace workspace;
        adoptPolicyOfOneQuestion(workspace);
        const Release ready = workspace.addRelease();
        valueOf(workspace->attest(workspace.anAnswer(ready.id)));
        const Release open = addBareProject(workspace, QStringLiteral("api"));
        QList<ReleaseId> handed;
        const Board board =
            valueOf(workspace->portfolio({}, [&](const Dossier& dossier) { handed += dossier.release.id; }));
        QCOMPARE(board.rows.size(), size_t(2));
        QCOMPARE(handed, QList<ReleaseId>{open.id});
    }

private:
    static Release addBareProject(TestWorkspace& workspace, const QString& name)
    {
        valueOf(workspace->addProject({name, {}, ProjectKind::Unspecified, {}}, QStringLiteral("ada")));
        readiness::NewRelease release;
        release.project = name;
        release.name = QStringLiteral("1.0.0");
        release.revision = commitOf('a').hex();
        return valueOf(workspace->addRelease(release, QStringLiteral("ada")));
    }
    static void adoptPolicyOfOneQuestion(TestWorkspace& workspace)
    {
        auto draft = valueOf(readiness::draftPolicy(aPolicyText({aCriterion("pii-redaction", kAttested)}),
                                                    QStringLiteral("one"), {}, workspace->registry()));
        draft.adopted.isDefault = true;
        valueOf(workspace->history().adoptPolicy(draft.adopted, QStringLiteral("ada")));
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_catalogue.h"
#include "core/readiness/policy_desk.h"

#include "test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

/// As a later Slipway may have adopted it: of a kind of rule that this one does not know.
store::AdoptedPolicy unreadable(const QByteArray& id, const QByteArray& kinds = {})
{
    store::AdoptedPolicy policy;
    policy.id = QString::fromLatin1(id);
    policy.version = QStringLiteral("9");
    policy.sha256 = QString(64, QLatin1Char('9'));
    policy.json = "{\"schema\":\"slipway.policy/1\",\"id\":\"" + id +
                  "\",\"version\":\"9\",\"title\":\"T\",\"kinds\":[" + kinds +
                  "],\"criteria\":[{\"id\":\"x\",\"rule\":{\"oracle\":1}}]}";
    policy.isDefault = false;
    return policy;
}

void adopt(TestWorkspace& workspace, store::AdoptedPolicy policy)
{
    QVERIFY(workspace->history().adoptPolicy(policy, QStringLiteral("ada")));
}

void choose(TestWorkspace& workspace, const QString& policy)
{
    Project project = valueOf(workspace->findProject(QStringLiteral("web")));
    project.policy = policy;
    valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
}

} // namespace

/// A policy in force that cannot be read any more stops what it judges, and nothing else.
class TestPolicyShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheProjectsThatItJudgesAreStopped()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        valueOf(workspace->addProject({QStringLiteral("other"), {}, ProjectKind::Library, {}},
                                      QStringLiteral("ada")));
        readiness::NewRelease second;
        second.project = QStringLiteral("other");
        second.name = QStringLiteral("1.0.0");
        second.revision = QString(40, QLatin1Char('a'));
        const Release fine = valueOf(workspace->addRelease(second, QStringLiteral("ada")));
        adopt(workspace, unreadable("future"));
        choose(workspace, QStringLiteral("future"));
        const auto board = valueOf(workspace->board(false));
        QCOMPARE(board.rows.size(), size_t(2));
        for (const readiness::BoardRow& row : board.rows) {
            const bool isStopped = row.release.id == release.id;
            QCOMPARE(row.problem.has_value(), isStopped);
            if (!isStopped)
                continue;
            QCOMPARE(row.evaluation.verdict, Verdict::NoEvidence);
            QCOMPARE(row.problem->code, ErrorCode::Corrupt);
            QVERIFY(
                row.evaluation.reason.contains(QStringLiteral("the policy that judges it cannot be read")));
            QCOMPARE(row.policy->version, QStringLiteral("9"));
        }
        const auto stopped = workspace->dossier(release.id);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Corrupt);
        QVERIFY(stopped.error().where.startsWith(QStringLiteral("policy future 9#/")));
        QVERIFY(workspace->dossier(fine.id));
    }

    /// What could not be judged for a while turned nothing.
    void aTimeThatCannotBeJudgedIsNotKept()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        adopt(workspace, unreadable("future"));
        workspace.wait(std::chrono::hours(1));
        const size_t turns = workspace.dossier(release.id).transitions->turns.size();
        QVERIFY(turns > 50);
        choose(workspace, QStringLiteral("future"));
        workspace.wait(std::chrono::hours(1));
        choose(workspace, QStringLiteral("production-grade"));
        workspace.wait(std::chrono::hours(1));
        QCOMPARE(workspace.dossier(release.id).transitions->turns.size(), turns);
    }

    void itIsChosenByItsKindsAsFarAsTheyCanBeRead()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        adopt(workspace, unreadable("future", "\"library\""));
        QVERIFY(!valueOf(workspace->board(false)).rows.front().problem);
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.kind = ProjectKind::Library;
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
        QVERIFY(valueOf(workspace->board(false)).rows.front().problem);
    }

    void whoseKindsAreNotKnownMayJudgeWhoeverChoseNone()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        store::AdoptedPolicy garbled = unreadable("garbled");
        garbled.json = "{ not JSON";
        adopt(workspace, garbled);
        QVERIFY(valueOf(workspace->board(false)).rows.front().problem);
        choose(workspace, QStringLiteral("production-grade"));
        QVERIFY(!valueOf(workspace->board(false)).rows.front().problem);
    }

    void aDefaultThatCannotBeReadIsSaid()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        store::AdoptedPolicy policy = unreadable("future");
        policy.isDefault = true;
        adopt(workspace, policy);
        const auto refused = workspace->policy();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Corrupt);
        QVERIFY(valueOf(workspace->board(false)).rows.front().problem);
    }

    void theCatalogueTellsWhatEachJudgesAndWhatIsUnreadable()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        adopt(workspace, unreadable("future"));
        const auto catalogue = valueOf(readiness::policyCatalogue(*workspace.operator->()));
        QCOMPARE(catalogue.policies.front().id, QStringLiteral("future"));
        QVERIFY(catalogue.policies.front().problem);
        const auto standard = std::find_if(catalogue.policies.begin(), catalogue.policies.end(),
                                           [](const auto& p) { return p.isDefault; });
        QVERIFY(standard != catalogue.policies.end());
        QCOMPARE(standard->projects, 1);
        QCOMPARE(standard->releases, 1);
        QVERIFY(standard->criteria > 50);
        QVERIFY(standard->adoptedAt);
    }

    void judgingAProjectOtherwiseIsWeighedFirst()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        const ProjectKind before = std::exchange(project.kind, ProjectKind::Library);
        const auto impact = valueOf(readiness::impactOf(*workspace.operator->(), project, workspace.now()));
        QCOMPARE(impact.releases, 1);
        QCOMPARE(impact.impacted.size(), size_t(1));
        QVERIFY(impact.impacted.front().askedAfter < impact.impacted.front().askedBefore);
        // Nothing was stored, and what does not change has no impact.
        const Project now = valueOf(workspace->findProject(QStringLiteral("web")));
        QCOMPARE(now.kind, before);
        QVERIFY(before != ProjectKind::Library);
        QVERIFY(valueOf(readiness::impactOf(*workspace.operator->(), now, workspace.now())).impacted.empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicyShelf)
#include "tst_policy_shelf.moc"

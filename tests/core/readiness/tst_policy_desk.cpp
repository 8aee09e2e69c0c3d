// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/policy_desk.h"

#include "test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::PolicyDraft;

namespace {

QByteArray derived(const QByteArray& id, const QByteArray& members)
{
    return "{\"schema\":\"slipway.policy/1\",\"id\":\"" + id +
           "\",\"version\":\"1\",\"title\":\"T\",\"extends\":\"production-grade\"," + members + "}";
}

/// Of production-grade only that the README says how to run it, which the test's repository does.
const QByteArray kReadmeOnly = R"("keeps":{"criteria":["readme"],"reason":"A trial."})";

PolicyDraft draftOf(TestWorkspace& workspace, const QByteArray& text)
{
    return valueOf(readiness::draftPolicy(
        text, QStringLiteral("p.json"),
        readiness::policyLookup(valueOf(workspace->history().policies()), workspace->shipped()),
        workspace->registry()));
}

void adopt(TestWorkspace& workspace, const QByteArray& text, bool isDefault)
{
    PolicyDraft draft = draftOf(workspace, text);
    draft.adopted.isDefault = isDefault;
    QVERIFY(workspace->history().adoptPolicy(draft.adopted, QStringLiteral("ada")));
}

} // namespace

class TestPolicyDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAdoptedStandsOnItsOwn()
    {
        TestWorkspace workspace;
        const PolicyDraft draft = draftOf(workspace, derived("readme-only", kReadmeOnly));
        QCOMPARE(draft.policy->criteria.size(), size_t(1));
        QVERIFY(!draft.adopted.json.contains("\"extends\""));
        const auto again = valueOf(
            readiness::draftPolicy(draft.adopted.json, QStringLiteral("again"), {}, workspace->registry()));
        QCOMPARE(again.policy->sha256, draft.adopted.sha256);
    }

    void aProjectIsJudgedByTheProfileOfItsKind()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("production-grade"));
        adopt(workspace, derived("libraries", "\"kinds\":[\"library\"]," + kReadmeOnly), false);
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("production-grade"));
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.kind = ProjectKind::Library;
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("libraries"));
        QCOMPARE(workspace.dossier(release.id).evaluation.results.size(), size_t(1));
        const auto board = valueOf(workspace->board(false));
        QCOMPARE(board.rows.front().policy->id, QStringLiteral("libraries"));
    }

    void aProfileOfAnotherDefaultDoesNotCount()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        adopt(workspace, derived("libraries", "\"kinds\":[\"library\"]," + kReadmeOnly), false);
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.kind = ProjectKind::Library;
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
        QByteArray own = workspace->shipped().policies.front().json;
        own.replace("\"id\": \"production-grade\"", "\"id\": \"our-own\"");
        adopt(workspace, own, true);
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("our-own"));
    }

    void theChosenPolicyGoesBeforeTheKinds()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        adopt(workspace, derived("chosen", kReadmeOnly), false);
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.policy = QStringLiteral("chosen");
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("chosen"));
    }

    void aProjectsParametersAreInItsPolicy()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        Project project = valueOf(workspace->findProject(QStringLiteral("web")));
        project.parameters.insert(QStringLiteral("p95_target_ms"), qint64(120));
        valueOf(workspace->history().updateProject(project, QStringLiteral("ada")));
        workspace.reopen();
        const readiness::Dossier dossier = workspace.dossier(release.id);
        QCOMPARE(dossier.policy->findParameter(QStringLiteral("p95_target_ms"))->value,
                 FactValue(qint64(120)));
        const auto* criterion = dossier.policy->find(CriterionId(QStringLiteral("p95-latency")));
        QVERIFY(criterion->question.contains(QStringLiteral("120")));
        QCOMPARE(std::get<FactRule>(criterion->rule.node).values, std::vector<FactValue>{qint64(120)});
        const Json snapshot = readiness::snapshotOf(dossier);
        QCOMPARE(snapshot["policy"]["parameters"]["p95_target_ms"].get<int>(), 120);
    }

    void thePolicyOfThenHoldsAsOfThen()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        const QDateTime then = workspace.now();
        workspace.wait(std::chrono::hours(1));
        adopt(workspace, derived("readme-only", kReadmeOnly), true);
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("readme-only"));
        QCOMPARE(workspace.dossier(release.id, then).policy->id, QStringLiteral("production-grade"));
    }

    void theImpactSaysWhatTurnsAndStoresNothing()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        (void)workspace.scan(release.id);
        PolicyDraft draft = draftOf(workspace, derived("readme-only", kReadmeOnly));
        draft.adopted.isDefault = true;
        const auto impact = valueOf(readiness::impactOf(*workspace.operator->(), draft, workspace.now()));
        QCOMPARE(impact.releases, 1);
        QCOMPARE(impact.impacted.size(), size_t(1));
        QCOMPARE(impact.impacted.front().project, QStringLiteral("web"));
        QCOMPARE(impact.impacted.front().before, Verdict::NoGo);
        QCOMPARE(impact.impacted.front().after, Verdict::Go);
        QCOMPARE(impact.summary(),
                 QStringLiteral("1 release turns Go; 0 keep their verdict. 1 is judged by another policy."));
        QCOMPARE(workspace.dossier(release.id).policy->id, QStringLiteral("production-grade"));
    }

    void aPolicyForOtherProjectsHasNoImpact()
    {
        TestWorkspace workspace;
        (void)workspace.addRelease();
        PolicyDraft draft = draftOf(workspace, derived("readme-only", kReadmeOnly));
        draft.adopted.isDefault = false;
        const auto impact = valueOf(readiness::impactOf(*workspace.operator->(), draft, workspace.now()));
        QVERIFY(impact.impacted.empty());
        QCOMPARE(impact.summary(), QStringLiteral("No release changes its verdict."));
    }
};

QTEST_GUILESS_MAIN(TestPolicyDesk)
#include "tst_policy_desk.moc"

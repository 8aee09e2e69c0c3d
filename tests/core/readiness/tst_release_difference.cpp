// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_difference.h"

#include "core/readiness/test_workspace.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;
using readiness::ResultDifference;

namespace {

const ResultDifference* rowOf(const readiness::ReleaseDifference& difference, const char* criterion)
{
    const auto found =
        std::find_if(difference.results.begin(), difference.results.end(), [&](const ResultDifference& one) {
            return one.criterion.toString() == QLatin1String(criterion);
        });
    return found == difference.results.end() ? nullptr : &*found;
}

} // namespace

/// How two looks at a release differ.
class TestReleaseDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWorseComesFirst()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        workspace.scan(release.id);
        valueOf(workspace->attest(workspace.anAnswer(release.id)));
        const readiness::Dossier before = workspace.dossier(release.id);
        workspace.wait(std::chrono::hours(24 * 40)); // the answer ended
        valueOf(workspace->attest(workspace.anAnswer(release.id, "runbook")));
        const readiness::Dossier after = workspace.dossier(release.id);
        const auto difference = readiness::differenceOf(before, after);
        QVERIFY(!difference.results.empty());
        QVERIFY(!difference.results.front().isBetter());
        const ResultDifference* answer = rowOf(difference, "pii-redaction");
        QVERIFY(answer);
        QCOMPARE(answer->before->state, ResultState::Pass);
        QCOMPARE(answer->after->state, ResultState::Stale);
        bool isBetter = false;
        for (const ResultDifference& one : difference.results) {
            if (one.kind != ResultDifference::Kind::Turned)
                break;
            QVERIFY(!isBetter || one.isBetter());
            isBetter = one.isBetter();
        }
    }

    void anAnswerThatOnlyAgedIsNoDifference()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        valueOf(workspace->attest(workspace.anAnswer(release.id)));
        const readiness::Dossier before = workspace.dossier(release.id);
        workspace.wait(std::chrono::hours(24 * 3));
        const readiness::Dossier after = workspace.dossier(release.id);
        const CriterionId criterion(QStringLiteral("pii-redaction"));
        QVERIFY(before.evaluation.find(criterion)->measured != after.evaluation.find(criterion)->measured);
        QVERIFY(!rowOf(readiness::differenceOf(before, after), "pii-redaction"));
    }

    /// A meeting, a condition or a dependency turns the verdict without any criterion.
    void theVerdictAndDependenciesAreDifferencesToo()
    {
        TestWorkspace workspace;
        readiness::Dossier before = workspace.dossier(workspace.addRelease().id);
        before.evaluation.verdict = Verdict::Go;
        before.evaluation.reason = QStringLiteral("All is well.");
        DependencyState identity;
        identity.on = {QStringLiteral("identity"), {}};
        identity.name = QStringLiteral("identity 3.1");
        identity.verdict = identity.allows = Verdict::Go;
        before.evaluation.dependencies = {identity};
        readiness::Dossier after = before;
        QVERIFY(readiness::differenceOf(before, after).isEmpty());
        after.evaluation.verdict = Verdict::NoGo;
        after.evaluation.reason = QStringLiteral("It depends on identity 3.1, which is No-go.");
        after.evaluation.dependencies[0].verdict = after.evaluation.dependencies[0].allows = Verdict::NoGo;
        after.evaluation.dependencies[0].reason = QStringLiteral("identity 3.1 is No-go.");
        const auto difference = readiness::differenceOf(before, after);
        QVERIFY(!difference.isEmpty());
        QVERIFY(difference.results.empty());
        QVERIFY(difference.verdict);
        QCOMPARE(difference.verdict->before, Verdict::Go);
        QCOMPARE(difference.verdict->after, Verdict::NoGo);
        QCOMPARE(difference.verdict->reasonBefore, before.evaluation.reason);
        QCOMPARE(difference.verdict->reason, after.evaluation.reason);
        const readiness::DependencyDifference turned{QStringLiteral("identity 3.1"), Verdict::Go,
                                                     Verdict::NoGo, QStringLiteral("identity 3.1 is No-go.")};
        QCOMPARE(difference.dependencies, std::vector{turned});
        after.evaluation.dependencies.clear();
        QCOMPARE(readiness::differenceOf(before, after).dependencies.front().after, std::nullopt);
        QCOMPARE(readiness::differenceOf(after, before).dependencies.front().before, std::nullopt);
    }

    void aYoungReleaseIsComparedSinceItWasAdded()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        workspace.wait(std::chrono::hours(1));
        QCOMPARE(readiness::comparedSince(workspace.dossier(release.id)), release.createdAt);
        workspace.wait(std::chrono::hours(24 * 30));
        QCOMPARE(readiness::comparedSince(workspace.dossier(release.id)), workspace.now().addDays(-7));
    }
};

QTEST_GUILESS_MAIN(TestReleaseDifference)
#include "tst_release_difference.moc"

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

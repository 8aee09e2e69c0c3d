// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

const QString kEngine = QStringLiteral("1.0/1");

Transitions aPast(const QDateTime& until)
{
    const CriterionId criterion(QStringLiteral("p95"));
    Transitions past;
    past.turns = {
        {theDay(), criterion, ResultState::Unknown, Characteristic::Performance, Severity::Major, {}, {}, {}},
        {theDay().addSecs(60), criterion, ResultState::Pass, Characteristic::Performance, Severity::Blocker,
         0.1, QStringLiteral("0.1 ms"), EvidenceId(QStringLiteral("e"))},
        {theDay().addSecs(60),
         CriterionId(QStringLiteral("a")),
         std::nullopt,
         Characteristic::Ai,
         Severity::Minor,
         {},
         {},
         {}}};
    past.standings = {{theDay(), Verdict::NoEvidence, 0}, {theDay().addSecs(60), Verdict::Go, 99.9}};
    past.until = until;
    return past;
}

} // namespace

/// The cache of what turned: it may be dropped, and never tells what is not so any more.
class TestTransitionsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeBackAsTheyWere()
    {
        TestHistory test;
        const Project project = test.addProject();
        const Release release = test.addRelease(project);
        const Transitions past = aPast(test.now());
        const qint64 record = valueOf(test->changeCounter());
        QVERIFY(test->keepTransitions({{release.id, past}}, kEngine, record));
        test.reopen();
        QVERIFY(valueOf(test->transitions(project.id, kEngine)).value(release.id) == past);
        QVERIFY(valueOf(test->transitions({}, kEngine)).value(release.id) == past);
        QVERIFY(valueOf(test->transitions(ProjectId(QStringLiteral("other")), kEngine)).isEmpty());
        // No record tells of it: views that watch for changes are not woken.
        QCOMPARE(valueOf(test->changeCounter()), record);
    }

    void theyReplaceThoseBefore()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        const qint64 record = valueOf(test->changeCounter());
        QVERIFY(test->keepTransitions({{release.id, aPast(test.now())}}, kEngine, record));
        Transitions shorter = aPast(test.now());
        shorter.turns.pop_back();
        QVERIFY(test->keepTransitions({{release.id, shorter}}, kEngine, record));
        QVERIFY(valueOf(test->transitions({}, kEngine)).value(release.id) == shorter);
    }

    void anotherEngineComputesAnew()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        QVERIFY(test->keepTransitions({{release.id, aPast(test.now())}}, kEngine,
                                      valueOf(test->changeCounter())));
        QVERIFY(valueOf(test->transitions({}, QStringLiteral("1.1/1"))).isEmpty());
    }

    void aRecordThatReachesBackMakesThemVoid()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        test.wait(60);
        QVERIFY(test->keepTransitions({{release.id, aPast(test.now())}}, kEngine,
                                      valueOf(test->changeCounter())));
        test.wait(1);
        valueOf(test->append(anAttestation(release.id, test.now()))); // after: they still hold
        QCOMPARE(valueOf(test->transitions({}, kEngine)).size(), 1);
        test.wait(-1); // the moment that they reach to
        valueOf(test->append(anAttestation(release.id, test.now())));
        QVERIFY(valueOf(test->transitions({}, kEngine)).isEmpty());
    }

    void theyMayBeDeleted()
    {
        TestHistory test;
        const Release release = test.addRelease(test.addProject());
        QVERIFY(test->keepTransitions({{release.id, aPast(test.now())}}, kEngine,
                                      valueOf(test->changeCounter())));
        test.close();
        for (const char* sql : {"DELETE FROM turns", "DELETE FROM standings", "DELETE FROM transition_marks"})
            QCOMPARE(runSql(test.path(), sql), QString());
        test.reopen();
        QVERIFY(valueOf(test->transitions({}, kEngine)).isEmpty());
        QVERIFY(test->verifyAuditChain());
    }

    void everyAdoptionAndRevisionIsRead()
    {
        TestHistory test;
        Project project = test.addProject();
        const auto adopt = [&](const char* version) {
            QVERIFY(test->adoptPolicy({QStringLiteral("p"),
                                       QString::fromLatin1(version),
                                       QString::fromLatin1(version),
                                       version,
                                       {}},
                                      QStringLiteral("ada")));
        };
        adopt("1");
        const QDateTime first = test.now();
        test.wait(60);
        adopt("2");
        project.team = QStringLiteral("Payments");
        valueOf(test->updateProject(project, QStringLiteral("ada")));
        const store::HistorySnapshot now = valueOf(test->snapshot());
        QCOMPARE(now.adoptions.size(), size_t(2));
        QCOMPARE(now.adoptions[0].json, QByteArray("1"));
        QCOMPARE(now.adoptions[1].adoptedAt, first.addSecs(60));
        QCOMPARE(store::policiesInForce(now.adoptions, first).all.at(0).version, QStringLiteral("1"));
        QVERIFY(store::policiesInForce(now.adoptions, first.addMSecs(-1)).all.empty());
        const auto revisions = now.projectRevisions.value(project.id);
        QCOMPARE(revisions.size(), size_t(2));
        QCOMPARE(revisions[0].project.team, QString());
        QCOMPARE(revisions[1].at, first.addSecs(60));
        const store::HistorySnapshot then = valueOf(test->snapshotOf(project.id, first));
        QCOMPARE(then.adoptions.size(), size_t(1));
        QCOMPARE(then.projectRevisions.value(project.id).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTransitionsKept)
#include "tst_transitions_kept.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"
#include "core/store/review_history.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::TestHistory;
using slipway::test::valueOf;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The past cannot be changed by accident, and not unnoticed on purpose.
class TestAppendOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTableCanBeRewritten_data();
    void noTableCanBeRewritten();
    void everyWriteLeavesAnAuditRecord();
    void aChangedAuditRecordIsFound_data();
    void aChangedAuditRecordIsFound();
    void theHeadStandsForWhatWasWrittenUntilThen();
    void theTablesAreStrict();

private:
    static void fill(TestHistory& test);
};

void TestAppendOnly::fill(TestHistory& test)
{
    const Project project = test.addProject();
    const Release release = test.addRelease(project);
    Evidence evidence = test::numberedEvidence(QStringLiteral("web"), 1);
    evidence.findings = {{QStringLiteral("tests.total"), FindingLevel::Error, QStringLiteral("a"), 1, {}}};
    valueOf(test->appendEvidence(std::span(&evidence, 1), QStringLiteral("ada")));
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    Waiver waiver;
    waiver.release = release.id;
    waiver.criterion = CriterionId(QStringLiteral("runbook"));
    waiver.at = test.now();
    waiver.expiresAt = test.now().addDays(1);
    valueOf(test->append(waiver));
    valueOf(test->append(SignOff{{},
                                 release.id,
                                 QStringLiteral("Quality"),
                                 QStringLiteral("qa"),
                                 test::commitOf('a'),
                                 {},
                                 test.now()}));
    Decision decision;
    decision.release = release.id;
    decision.at = test.now();
    decision = valueOf(test->append(decision));
    ConditionMet met;
    met.release = release.id;
    met.decision = decision.id;
    met.at = test.now();
    valueOf(test->append(met));
    const CriterionId criterion(QStringLiteral("runbook"));
    valueOf(test->append(NotApplicable{
        {}, release.id, criterion, false, QStringLiteral("ada"), {}, QStringLiteral("no API"), {}}));
    valueOf(test->append(Assignment{{}, release.id, criterion, QStringLiteral("bo"), {}, {}, {}}));
    const Note note = valueOf(
        test->append(Note{{}, release.id, criterion, QStringLiteral("ada"), QStringLiteral("?"), {}, {}}));
    valueOf(test->append(NoteSeen{{}, release.id, note.id, QStringLiteral("bo"), {}}));
    valueOf(test->append(NoteWithdrawal{{}, release.id, note.id, QStringLiteral("ada"), {}}));
    LaunchEvent event;
    event.release = release.id;
    valueOf(test->append(event));
    Brief brief;
    brief.project = project.id;
    evidence.id = EvidenceId(QStringLiteral("brief"));
    valueOf(test->append(brief, evidence));
    Review review;
    review.agenda = {{release.id, 10}};
    review.plannedAt = test.now();
    store::ReviewHistory& reviews = store::reviewsOf(test.history());
    review = valueOf(reviews.addReview(review));
    ReviewEvent opened;
    opened.review = review.id;
    valueOf(reviews.append(opened, valueOf(reviews.review(review.id))));
    QVERIFY(test->set(QStringLiteral("cost"), "{}", QStringLiteral("ada")));
    QVERIFY(
        test->adoptPolicy({QStringLiteral("p"), QStringLiteral("1"), {}, "{}", {}}, QStringLiteral("ada")));
    const DeadLetter letter = valueOf(test->appendDeadLetter(test::aDeadLetter(), QStringLiteral("ada")));
    QVERIFY(test->recordDeadLetterEvent(letter.id, DeadLetterEventKind::Discarded, QStringLiteral("old"),
                                        QStringLiteral("ada")));
    const Source source = valueOf(test->addSource(test::aSource(project.id), QStringLiteral("ada")));
    QVERIFY(test->recordCollection(test::aCollection(source.id, test.now()), QStringLiteral("ada")));
}

void TestAppendOnly::noTableCanBeRewritten_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char* table : {"projects",
                              "project_revisions",
                              "releases",
                              "release_revisions",
                              "evidence",
                              "findings",
                              "attestations",
                              "waivers",
                              "sign_offs",
                              "decisions",
                              "conditions_met",
                              "policies",
                              "dead_letters",
                              "not_applicable",
                              "assignments",
                              "notes",
                              "notes_seen",
                              "note_withdrawals",
                              "launch_events",
                              "briefs",
                              "reviews",
                              "review_plans",
                              "review_events",
                              "settings",
                              "dead_letter_events",
                              "source_revisions",
                              "collections",
                              "audit"})
        QTest::newRow(table) << QByteArray(table);
}

void TestAppendOnly::noTableCanBeRewritten()
{
    QFETCH(QByteArray, table);
    TestHistory test;
    fill(test);
    test.close();
    const QByteArray count = "SELECT count(*) FROM " + table;
    const QString before = test::askSql(test.path(), count.constData());
    QVERIFY2(before.toInt() > 0, "the test stored nothing there");
    const QByteArray column =
        test::askSql(
            test.path(),
            ("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid DESC LIMIT 1").constData())
            .toUtf8();
    const QByteArray update = "UPDATE " + table + " SET " + column + " = " + column;
    QCOMPARE(test::runSql(test.path(), update.constData()), QStringLiteral("append-only"));
    const QByteArray erase = "DELETE FROM " + table;
    QCOMPARE(test::runSql(test.path(), erase.constData()), QStringLiteral("append-only"));
    QCOMPARE(test::askSql(test.path(), count.constData()), before);
}

void TestAppendOnly::everyWriteLeavesAnAuditRecord()
{
    TestHistory test;
    fill(test);
    QStringList actions;
    for (const store::AuditRecord& record : valueOf(test->auditTrail(100)))
        actions.prepend(record.action);
    const QStringList wanted{QStringLiteral("project-added"),
                             QStringLiteral("release-added"),
                             QStringLiteral("evidence-stored"),
                             QStringLiteral("attested"),
                             QStringLiteral("waived"),
                             QStringLiteral("signed-off"),
                             QStringLiteral("decided"),
                             QStringLiteral("condition-met"),
                             QStringLiteral("not-applicable"),
                             QStringLiteral("assigned"),
                             QStringLiteral("noted"),
                             QStringLiteral("note-seen"),
                             QStringLiteral("note-withdrawn"),
                             QStringLiteral("promoted"),
                             QStringLiteral("brief-written"),
                             QStringLiteral("review-planned"),
                             QStringLiteral("review-opened"),
                             QStringLiteral("setting-changed"),
                             QStringLiteral("policy-adopted"),
                             QStringLiteral("dead-letters-kept"),
                             QStringLiteral("dead-letter-discarded"),
                             QStringLiteral("source-added"),
                             QStringLiteral("collected")};
    QCOMPARE(actions, wanted);
    const auto newest = valueOf(test->auditTrail(1));
    QCOMPARE(newest.size(), size_t(1));
    QCOMPARE(newest[0].actor, QStringLiteral("ada"));
    QCOMPARE(newest[0].hash.size(), 64);
    QVERIFY(test->verifyAuditChain());
}

void TestAppendOnly::aChangedAuditRecordIsFound_data()
{
    QTest::addColumn<QByteArray>("tampering");
    QTest::newRow("another actor") << QByteArray("UPDATE audit SET actor = 'eve' WHERE seq = 3");
    QTest::newRow("another time") << QByteArray("UPDATE audit SET at = at + 1 WHERE seq = 3");
    QTest::newRow("another action") << QByteArray("UPDATE audit SET action = 'slept' WHERE seq = 3");
    QTest::newRow("another subject") << QByteArray("UPDATE audit SET subject = 'x' WHERE seq = 3");
    QTest::newRow("another payload") << QByteArray("UPDATE audit SET payload = x'7b7d' WHERE seq = 3");
    QTest::newRow("a record gone") << QByteArray("DELETE FROM audit WHERE seq = 3");
    QTest::newRow("another hash") << QByteArray(
        "UPDATE audit SET hash = CASE substr(hash, 1, 1) WHEN '0' THEN '1' ELSE '0' END || substr(hash, 2) "
        "WHERE seq = 3");
}

void TestAppendOnly::aChangedAuditRecordIsFound()
{
    QFETCH(QByteArray, tampering);
    TestHistory test;
    fill(test);
    test.close();
    const QByteArray sql = "DROP TRIGGER audit_keep; DROP TRIGGER audit_stay; " + tampering;
    QCOMPARE(test::runSql(test.path(), sql.constData()), QString());
    test.reopen();
    const Status verified = test->verifyAuditChain();
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Corrupt);
    const QString line = verified.error().line();
    QVERIFY2(line.contains(QLatin1Char('3')) || line.contains(QLatin1Char('4')), qPrintable(line));
}

void TestAppendOnly::theHeadStandsForWhatWasWrittenUntilThen()
{
    TestHistory test;
    QCOMPARE(valueOf(test->auditHead(test.now().addYears(-1))).sequence, 0);
    fill(test);
    const store::AuditHead head = valueOf(test->auditHead());
    const store::AuditRecord newest = valueOf(test->auditTrail(1)).front();
    QCOMPARE(head, (store::AuditHead{newest.sequence, newest.hash}));
    const QDateTime then = test.now();
    test.wait(3600);
    test.addProject(QStringLiteral("later"));
    QCOMPARE(valueOf(test->auditHead(then)), head);
    QCOMPARE(valueOf(test->auditHead()).sequence, head.sequence + 1);
    const QString file = test.path();
    test.close();
    const QByteArray before = contentOf(file);
    QVERIFY(store::checkAuditTrail(file, head));
    QCOMPARE(contentOf(file), before); // looked at, and not touched
    const Status other = store::checkAuditTrail(file, {head.sequence, QString(64, QLatin1Char('0'))});
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QVERIFY2(other.error().what.contains(head.hash), qPrintable(other.error().what));
    const Status none = store::checkAuditTrail(file, {head.sequence + 2, head.hash});
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    const Status gone = store::checkAuditTrail(test.beside(QStringLiteral("none.slipway")), head);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    const QString foreign = test.beside(QStringLiteral("other.db"));
    QCOMPARE(test::runSql(foreign, "CREATE TABLE audit (seq, hash)"), QString());
    QCOMPARE(store::checkAuditTrail(foreign, head).error().code, ErrorCode::NotOurs);
    QCOMPARE(test::runSql(file, "DROP TRIGGER audit_keep; UPDATE audit SET actor = 'eve' WHERE seq = 2"),
             QString());
    QCOMPARE(store::checkAuditTrail(file, head).error().code, ErrorCode::Corrupt);
}

void TestAppendOnly::theTablesAreStrict()
{
    TestHistory test;
    test.close();
    QCOMPARE(test::askSql(test.path(),
                          "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = "
                          "'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"),
             QStringLiteral("0"));
    QCOMPARE(test::askSql(test.path(), "PRAGMA journal_mode"), QStringLiteral("wal"));
}

QTEST_GUILESS_MAIN(TestAppendOnly)
#include "tst_append_only.moc"

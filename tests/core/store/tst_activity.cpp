// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/store/activity.h"
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::store;
using slipway::test::TestHistory;
using slipway::test::valueOf;

/// The audit trail as people read it: who did what to what, found by any of it, bit by bit.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirstWithWhatItIsAbout();
    void evidenceAndLettersNameTheirProject();
    void pagesFollowEachOtherWithoutGapOrDouble();
    void onlyWhatCameSinceIsRead();
    void everyWordMustBeFoundInAnyOfIt_data();
    void everyWordMustBeFoundInAnyOfIt();
    void itIsNarrowedByPersonActionProjectAndTime();
    void aPageLooksAtSoManyRecordsOnly();
    void whatWasReplacedIsToldOfTheSameSubject();
    void whoWroteIsListedOnce();
};

namespace {

const QString kAda = QStringLiteral("ada");

QStringList actionsOf(const ActivityPage& page)
{
    QStringList actions;
    for (const ActivityLine& line : page.lines)
        actions += line.record.action;
    return actions;
}

ActivityQuery wordsOf(const QString& text)
{
    ActivityQuery query;
    for (const QString& word : text.split(QLatin1Char(' ')))
        query.words.push_back({word});
    return query;
}

} // namespace

void TestActivity::newestComesFirstWithWhatItIsAbout()
{
    TestHistory test;
    const Project web = test.addProject();
    const Release release = test.addRelease(web);
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    const Source source = valueOf(test->addSource(test::aSource(web.id), kAda));
    const ActivityPage page = valueOf(readActivity(test.history(), {}, {}));
    QCOMPARE(actionsOf(page),
             QStringList({QStringLiteral("source-added"), QStringLiteral("attested"),
                          QStringLiteral("release-added"), QStringLiteral("project-added")}));
    QCOMPARE(page.next, 0);
    QCOMPARE(page.lines[0].projectId, web.id);
    QVERIFY(page.lines[0].about.startsWith(source.plugin));
    QCOMPARE(page.lines[1].releaseId, release.id);
    QCOMPARE(page.lines[1].release, release.name);
    QCOMPARE(page.lines[1].project, web.name);
    QCOMPARE(page.lines[2].releaseId, release.id);
    QCOMPARE(page.lines[3].project, web.name);
    QVERIFY(page.lines[3].releaseId.isEmpty());
}

void TestActivity::evidenceAndLettersNameTheirProject()
{
    TestHistory test;
    const Project web = test.addProject();
    const Evidence evidence = test::numberedEvidence(web.name, 1);
    valueOf(test->appendEvidence(std::span(&evidence, 1), QStringLiteral("ci")));
    DeadLetter letter = test::aDeadLetter();
    letter.project = web.name;
    const DeadLetter kept = valueOf(test->appendDeadLetter(letter, QStringLiteral("ci")));
    QVERIFY(
        test->recordDeadLetterEvent(kept.id, DeadLetterEventKind::Discarded, QStringLiteral("old"), kAda));
    const ActivityPage page = valueOf(readActivity(test.history(), {}, {}));
    QCOMPARE(page.lines.size(), 4u);
    for (const ActivityLine& line : page.lines)
        QCOMPARE(line.project, web.name);
    QCOMPARE(page.lines[0].record.action, QStringLiteral("dead-letter-discarded"));
    QCOMPARE(page.lines[2].about, evidence.kind);
}

void TestActivity::pagesFollowEachOtherWithoutGapOrDouble()
{
    TestHistory test;
    for (int i = 0; i < 23; ++i)
        QVERIFY(test->set(QStringLiteral("x%1").arg(i), "1", kAda));
    QList<qint64> seen;
    ActivityRange range;
    range.limit = 5;
    do {
        const ActivityPage page = valueOf(readActivity(test.history(), {}, range));
        QVERIFY(page.lines.size() <= 5u);
        for (const ActivityLine& line : page.lines)
            seen += line.record.sequence;
        range.below = page.next;
    } while (range.below > 0);
    QCOMPARE(seen.size(), 23);
    for (qsizetype i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], 23 - i);
}

void TestActivity::onlyWhatCameSinceIsRead()
{
    TestHistory test;
    QVERIFY(test->set(QStringLiteral("a"), "1", kAda));
    const qint64 known = valueOf(readActivity(test.history(), {}, {})).lines.front().record.sequence;
    QVERIFY(valueOf(readActivity(test.history(), {}, {known, 0, 10})).lines.empty());
    QVERIFY(test->set(QStringLiteral("b"), "1", kAda));
    const ActivityPage page = valueOf(readActivity(test.history(), {}, {known, 0, 10}));
    QCOMPARE(page.lines.size(), 1u);
    QCOMPARE(page.lines.front().about, QStringLiteral("b"));
    QCOMPARE(page.next, 0);
}

void TestActivity::everyWordMustBeFoundInAnyOfIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("person") << "BO" << 1;
    QTest::newRow("action") << "project-add" << 2;
    QTest::newRow("project") << "shop" << 3;
    QTest::newRow("release") << "1.0" << 2;
    QTest::newRow("what was said") << "pager" << 1;
    QTest::newRow("umlauts in any case") << "FÜR" << 1;
    QTest::newRow("both words") << "bo pager" << 1;
    QTest::newRow("one of two is missing") << "bo nothing" << 0;
}

void TestActivity::everyWordMustBeFoundInAnyOfIt()
{
    QFETCH(QString, words);
    QFETCH(int, found);
    TestHistory test;
    const Release release = test.addRelease(test.addProject(QStringLiteral("shop")));
    test.addProject(QStringLiteral("web"));
    valueOf(test->append(NotApplicable{{},
                                       release.id,
                                       CriterionId(QStringLiteral("runbook")),
                                       false,
                                       QStringLiteral("bo"),
                                       {},
                                       QStringLiteral("no pager für sie"),
                                       {}}));
    const ActivityPage page = valueOf(readActivity(test.history(), wordsOf(words), {}));
    QCOMPARE(static_cast<int>(page.lines.size()), found);
}

void TestActivity::itIsNarrowedByPersonActionProjectAndTime()
{
    TestHistory test;
    const Project web = test.addProject();
    test.wait(3600);
    const QDateTime later = test.now();
    const Project shop = test.addProject(QStringLiteral("shop"));
    test.wait(3600);
    QVERIFY(test->set(QStringLiteral("a"), "1", QStringLiteral("bo")));
    const auto count = [&](const ActivityQuery& query) {
        return valueOf(readActivity(test.history(), query, {})).lines.size();
    };
    ActivityQuery query;
    query.actor = QStringLiteral("bo");
    QCOMPARE(count(query), 1u);
    query = {};
    query.actions = {QStringLiteral("project-added")};
    QCOMPARE(count(query), 2u);
    query.project = shop.id;
    QCOMPARE(count(query), 1u);
    query = {};
    query.since = later;
    QCOMPARE(count(query), 2u);
    query.until = later.addSecs(1);
    QCOMPARE(count(query), 1u);
    query = {};
    query.words = {{QStringLiteral("gesetzt"), {QStringLiteral("setting-changed")}}};
    QCOMPARE(count(query), 1u);
    QVERIFY(web.id != shop.id);
}

void TestActivity::aPageLooksAtSoManyRecordsOnly()
{
    TestHistory test;
    QVERIFY(test->set(QStringLiteral("needle"), "1", kAda));
    QCOMPARE(test::runSql(test.path(), "INSERT INTO audit (seq, at, actor, action, subject, payload, hash) "
                                       "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n "
                                       "WHERE i < 45001) SELECT i, 0, 'ci', 'x', '', x'7b7d', '' FROM n"),
             QString());
    ActivityRange range;
    int pages = 0;
    size_t found = 0;
    do {
        const ActivityPage page =
            valueOf(readActivity(test.history(), wordsOf(QStringLiteral("needle")), range));
        found += page.lines.size();
        range.below = page.next;
        ++pages;
    } while (range.below > 0);
    QCOMPARE(found, 1u);
    QCOMPARE(pages, 3);
}

void TestActivity::whatWasReplacedIsToldOfTheSameSubject()
{
    TestHistory test;
    Project web = test.addProject();
    test.addProject(QStringLiteral("shop"));
    web.team = QStringLiteral("core");
    valueOf(test->updateProject(web, kAda));
    const ActivityPage page = valueOf(readActivity(test.history(), {}, {}));
    const auto replaced = valueOf(readReplaced(test.history(), page.lines[0].record));
    QVERIFY(replaced);
    QCOMPARE(replaced->sequence, page.lines[2].record.sequence);
    QCOMPARE(replaced->payload, page.lines[2].record.payload);
    QVERIFY(!valueOf(readReplaced(test.history(), page.lines[1].record)));
    const Release release = test.addRelease(web);
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    valueOf(test->append(test::anAttestation(release.id, test.now())));
    QVERIFY(!valueOf(
        readReplaced(test.history(), valueOf(readActivity(test.history(), {}, {})).lines[0].record)));
}

void TestActivity::whoWroteIsListedOnce()
{
    TestHistory test;
    QVERIFY(valueOf(readActors(test.history())).isEmpty());
    for (const char* name : {"bo", "Ada", "bo", "cy"})
        QVERIFY(test->set(QStringLiteral("a"), "1", QString::fromLatin1(name)));
    QCOMPARE(valueOf(readActors(test.history())),
             QStringList({QStringLiteral("Ada"), QStringLiteral("bo"), QStringLiteral("cy")}));
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_query.h"
#include "core/store/histories.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using slipway::test::anEvidence;
using slipway::test::commitOf;
using slipway::test::numberedEvidence;
using slipway::test::TestHistory;
using slipway::test::theDay;
using slipway::test::valueOf;

/// All evidence of the workspace, page by page and filtered.
class TestEvidenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastRecordedComesFirst();
    void pagesFollowEachOtherWithoutGapsOrRepeats();
    void whatArrivesMeanwhileDoesNotShiftThePages();
    void whatArrivedSinceIsAskedForAlone();
    void aPageEndsWhereEnoughWasLookedAt();
    void aFilterKeepsWhatFits_data();
    void aFilterKeepsWhatFits();
    void aWildcardIsALetter();
    void theNumberOfFindingsIsTold();
    void thePastHoldsWhatWasRecordedThen();
    void countsTellWhatThereIs();
    void countsGoOnFromTheLastPiece();
};

namespace {

const QString kAda = QStringLiteral("ada");

void append(TestHistory& test, const std::vector<Evidence>& batch)
{
    QCOMPARE(valueOf(test->appendEvidence(batch, kAda)).stored, static_cast<int>(batch.size()));
}

void appendNumbered(TestHistory& test, int from, int to)
{
    std::vector<Evidence> batch;
    for (int i = from; i <= to; ++i)
        batch.push_back(numberedEvidence(QStringLiteral("web"), i));
    append(test, batch);
}

std::vector<qint64> sequencesOf(const store::EvidencePage& page)
{
    std::vector<qint64> sequences;
    for (const store::ListedEvidence& piece : page.pieces)
        sequences.push_back(piece.sequence);
    return sequences;
}

/// Three pieces of two projects that differ in everything that is filtered by.
void appendDifferent(TestHistory& test)
{
    test.addProject(QStringLiteral("web"));
    test.addProject(QStringLiteral("Pay-API"));
    Evidence junit = numberedEvidence(QStringLiteral("web"), 1);
    junit.kind = QStringLiteral("test-run");
    junit.source = {QStringLiteral("junit"), QStringLiteral("1"), QStringLiteral("ci-main")};
    junit.subject.release = QStringLiteral("4.2.0-rc3");
    junit.provenance = {{QStringLiteral("target/TEST-Cart.xml"), {}}};
    Evidence load = anEvidence().with(QStringLiteral("load.p95_ms"), qint64(412));
    load.id = numberedEvidence({}, 2).id;
    load.subject = {QStringLiteral("Pay-API"), commitOf('c'), {}, QStringLiteral("staging")};
    load.kind = QStringLiteral("load-test");
    load.source = {QStringLiteral("k6"), QStringLiteral("1"), QStringLiteral("nightly")};
    load.observedAt = theDay().addDays(-3);
    load.provenance.clear();
    Evidence scan = anEvidence().with(QStringLiteral("repo.ci.runs_tests"), true);
    scan.id = numberedEvidence({}, 3).id;
    scan.subject = {QStringLiteral("Pay-API"), commitOf('a'), {}, {}};
    scan.kind = QStringLiteral("repository-scan");
    scan.source = {QStringLiteral("repository"), QStringLiteral("1"), QStringLiteral("default")};
    scan.provenance.clear();
    append(test, {junit, load, scan});
}

} // namespace

void TestEvidenceList::theLastRecordedComesFirst()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 3);
    const auto page = valueOf(store::listEvidence(test.history(), store::EvidenceQuery()));
    QCOMPARE(sequencesOf(page), (std::vector<qint64>{3, 2, 1}));
    QCOMPARE(page.next, qint64(0));
    QCOMPARE(page.pieces.front().evidence.facts.front().value, FactValue(qint64(3)));
    QCOMPARE(page.pieces.front().evidence.subject.project, QStringLiteral("web"));
}

void TestEvidenceList::pagesFollowEachOtherWithoutGapsOrRepeats()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 7);
    store::EvidenceQuery query;
    query.limit = 3;
    std::vector<qint64> all;
    do {
        const auto page = valueOf(store::listEvidence(test.history(), query));
        for (const qint64 sequence : sequencesOf(page))
            all.push_back(sequence);
        query.before = page.next;
    } while (query.before > 0);
    QCOMPARE(all, (std::vector<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void TestEvidenceList::whatArrivesMeanwhileDoesNotShiftThePages()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 4);
    store::EvidenceQuery query;
    query.limit = 2;
    query.before = valueOf(store::listEvidence(test.history(), query)).next;
    appendNumbered(test, 5, 6);
    QCOMPARE(sequencesOf(valueOf(store::listEvidence(test.history(), query))), (std::vector<qint64>{2, 1}));
}

void TestEvidenceList::whatArrivedSinceIsAskedForAlone()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 3);
    store::EvidenceQuery query;
    query.after = 3;
    QVERIFY(valueOf(store::listEvidence(test.history(), query)).pieces.empty());
    appendNumbered(test, 4, 6);
    query.limit = 2;
    const auto page = valueOf(store::listEvidence(test.history(), query));
    QCOMPARE(sequencesOf(page), (std::vector<qint64>{6, 5}));
    QCOMPARE(page.next, qint64(5));
    query.before = page.next;
    const auto rest = valueOf(store::listEvidence(test.history(), query));
    QCOMPARE(sequencesOf(rest), (std::vector<qint64>{4}));
    QCOMPARE(rest.next, qint64(0));
}

void TestEvidenceList::aPageEndsWhereEnoughWasLookedAt()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 10);
    store::EvidenceQuery query;
    query.mostLooked = 4;
    query.filter.kind = QStringLiteral("nothing-like-it");
    std::vector<qint64> nexts;
    do {
        const auto page = valueOf(store::listEvidence(test.history(), query));
        QVERIFY(page.pieces.empty());
        QCOMPARE(page.newest, qint64(10));
        query.before = page.next;
        nexts.push_back(page.next);
    } while (query.before > 0);
    QCOMPARE(nexts, (std::vector<qint64>{7, 3, 0}));
}

void TestEvidenceList::aFilterKeepsWhatFits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("daysBack");
    QTest::addColumn<QList<int>>("kept");
    const QString none;
    QTest::newRow("nothing asked") << none << none << none << 0 << QList<int>{3, 2, 1};
    QTest::newRow("a kind") << "load-test" << none << none << 0 << QList<int>{2};
    QTest::newRow("a plugin") << none << "junit" << none << 0 << QList<int>{1};
    QTest::newRow("both of them") << "load-test"
                                  << "junit" << none << 0 << QList<int>{};
    QTest::newRow("a time") << none << none << none << 2 << QList<int>{3, 1};
    QTest::newRow("part of a fact's key") << none << none << "p95" << 0 << QList<int>{2};
    QTest::newRow("a file, whatever the case") << none << none << "test-cart" << 0 << QList<int>{1};
    QTest::newRow("a project, whatever the case") << none << none << "PAY-api" << 0 << QList<int>{3, 2};
    QTest::newRow("every word") << none << none << "pay-api ci" << 0 << QList<int>{3};
    QTest::newRow("a release") << none << none << "4.2.0" << 0 << QList<int>{1};
    QTest::newRow("an environment") << none << none << "staging" << 0 << QList<int>{2};
    QTest::newRow("a source's instance") << none << none << "nightly" << 0 << QList<int>{2};
    QTest::newRow("the beginning of a commit") << none << none << "ccccccc" << 0 << QList<int>{2};
    QTest::newRow("a word that is nowhere") << none << none << "elephant" << 0 << QList<int>{};
}

void TestEvidenceList::aFilterKeepsWhatFits()
{
    QFETCH(QString, kind);
    QFETCH(QString, plugin);
    QFETCH(QString, text);
    QFETCH(int, daysBack);
    QFETCH(QList<int>, kept);
    TestHistory test;
    appendDifferent(test);
    store::EvidenceQuery query;
    query.filter.kind = kind;
    query.filter.plugin = plugin;
    query.filter.text = text;
    if (daysBack > 0)
        query.filter.observedFrom = theDay().addDays(-daysBack);
    QList<int> found;
    for (const qint64 sequence : sequencesOf(valueOf(store::listEvidence(test.history(), query))))
        found += static_cast<int>(sequence);
    QCOMPARE(found, kept);
}

void TestEvidenceList::aWildcardIsALetter()
{
    TestHistory test;
    appendDifferent(test);
    store::EvidenceQuery query;
    for (const char* text : {"%", "pay_api", "*"}) {
        query.filter.text = QLatin1String(text);
        QVERIFY2(valueOf(store::listEvidence(test.history(), query)).pieces.empty(), text);
    }
}

void TestEvidenceList::theNumberOfFindingsIsTold()
{
    TestHistory test;
    test.addProject();
    Evidence evidence = anEvidence().finding(QStringLiteral("a.c"), 1, QStringLiteral("one"));
    evidence.findings.push_back(evidence.findings.front());
    evidence.subject.project = QStringLiteral("web");
    append(test, {evidence});
    const auto page = valueOf(store::listEvidence(test.history(), store::EvidenceQuery()));
    QCOMPARE(page.pieces.front().findings, qint64(2));
    QVERIFY(page.pieces.front().evidence.findings.empty());
}

void TestEvidenceList::thePastHoldsWhatWasRecordedThen()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 1);
    const QDateTime then = test.now();
    test.wait(60);
    appendNumbered(test, 2, 2);
    store::EvidenceQuery query;
    query.filter.asOf = then;
    QCOMPARE(sequencesOf(valueOf(store::listEvidence(test.history(), query))), (std::vector<qint64>{1}));
    QCOMPARE(valueOf(store::countEvidence(test.history(), 0, then)).counts.front().pieces, qint64(1));
}

void TestEvidenceList::countsTellWhatThereIs()
{
    TestHistory test;
    appendDifferent(test);
    const auto counts = valueOf(store::countEvidence(test.history()));
    QCOMPARE(counts.upTo, qint64(3));
    QHash<QString, qint64> byKind;
    for (const store::EvidenceCount& count : counts.counts)
        byKind[count.kind + QLatin1Char(' ') + count.plugin] += count.pieces;
    QCOMPARE(byKind, (QHash<QString, qint64>{{QStringLiteral("test-run junit"), 1},
                                             {QStringLiteral("load-test k6"), 1},
                                             {QStringLiteral("repository-scan repository"), 1}}));
}

void TestEvidenceList::countsGoOnFromTheLastPiece()
{
    TestHistory test;
    test.addProject();
    appendNumbered(test, 1, 5);
    const auto first = valueOf(store::countEvidence(test.history()));
    QCOMPARE(first.counts.front().pieces, qint64(5));
    appendNumbered(test, 6, 7);
    const auto more = valueOf(store::countEvidence(test.history(), first.upTo));
    QCOMPARE(more.counts.front().pieces, qint64(2));
    QCOMPARE(more.upTo, qint64(7));
    QVERIFY(valueOf(store::countEvidence(test.history(), more.upTo)).counts.empty());
}

QTEST_GUILESS_MAIN(TestEvidenceList)
#include "tst_evidence_list.moc"

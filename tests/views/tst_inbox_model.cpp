// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_filter.h"
#include "views/inbox/inbox_model.h"
#include "views/inbox/inbox_work.h"
#include "views/letters.h"
#include "views/widgets/payload_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// The inbox's rows as they come, change and go, what is found in them, and how a payload is made readable.
class TestInboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedIsTold();
    void closedOnesGoWithoutAReset();
    void aThousandComeAndGo();
    void theFilterFindsEveryWord();
    void sizesSortAsNumbers();
    void jsonIsIndentedAsItCame_data();
    void jsonIsIndentedAsItCame();
    void moreThanAQuarterMebibyteIsCut();
    void everyOutcomeIsSaid();

private:
    static std::vector<model::DeadLetter> letters(int first, int count);
    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC); }
};

std::vector<model::DeadLetter> TestInboxModel::letters(int first, int count)
{
    std::vector<model::DeadLetter> list;
    for (int i = first; i < first + count; ++i)
        list.push_back(test::aLetter(i));
    return list;
}

void TestInboxModel::onlyWhatChangedIsTold()
{
    InboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLetters(letters(0, 10), now());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLetters(letters(0, 10), now());
    QCOMPARE(changed.count(), 0);
    auto other = letters(0, 10);
    other[4].attempts = 2;
    model.setLetters(other, now());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 4);
    QCOMPARE(model.index(4, InboxModel::TriesColumn).data().toString(), QStringLiteral("2"));
    model.setLetters(other, now().addSecs(3600)); // an hour later every age is another
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.back().front().toModelIndex().column(), int(InboxModel::WhenColumn));
}

void TestInboxModel::closedOnesGoWithoutAReset()
{
    InboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLetters(letters(0, 10), now());
    const QPersistentModelIndex kept = model.index(7, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    auto rest = letters(0, 10);
    rest.erase(rest.begin() + 2, rest.begin() + 5);
    rest.erase(rest.begin());
    model.setLetters(rest, now());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 2); // neighbours go together
    QCOMPARE(kept.row(), 3);
    QCOMPARE(model.letterAt(kept.row())->id, test::aLetter(7).id);
    QCOMPARE(model.rowOf(test::aLetter(2).id), -1);
}

void TestInboxModel::aThousandComeAndGo()
{
    InboxModel model;
    InboxFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.sort(InboxModel::WhenColumn, Qt::DescendingOrder);
    model.setLetters(letters(0, 1500), now());
    QCOMPARE(filter.rowCount(), 1500);
    QCOMPARE(filter.index(0, InboxModel::ReasonColumn).data().toString(), test::aLetter(1499).reason);
    model.setLetters(letters(1000, 1000), now());
    QCOMPARE(filter.rowCount(), 1000);
    QCOMPARE(filter.index(0, InboxModel::ReasonColumn).data().toString(), test::aLetter(1999).reason);
    model.setLetters({}, now());
    QCOMPARE(filter.rowCount(), 0);
}

void TestInboxModel::theFilterFindsEveryWord()
{
    InboxModel model;
    InboxFilter filter;
    filter.setSourceModel(&model);
    model.setLetters(letters(0, 30), now());
    filter.setSearch(QStringLiteral("JUnit service-3"));
    QCOMPARE(filter.rowCount(), 6);
    filter.setSearch(QStringLiteral("x17 registered"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("x17 service-3"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch(QStringLiteral("  "));
    QCOMPARE(filter.rowCount(), 30);
}

void TestInboxModel::sizesSortAsNumbers()
{
    InboxModel model;
    InboxFilter filter;
    filter.setSourceModel(&model);
    auto list = letters(0, 3);
    list[0].size = 2000;
    list[1].size = 300;
    list[2].size = 1'000'000;
    model.setLetters(list, now());
    filter.sort(InboxModel::SizeColumn);
    QCOMPARE(filter.index(0, 0).data(Qt::DisplayRole).toString(), QStringLiteral("Refused"));
    QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 1);
    QCOMPARE(filter.mapToSource(filter.index(2, 0)).row(), 2);
}

void TestInboxModel::jsonIsIndentedAsItCame_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("keys keep their order, numbers their digits")
        << QByteArray(R"({"b":1.10,"a":[1,12345678901234567890]})")
        << QStringLiteral("{\n  \"b\": 1.10,\n  \"a\": [\n    1,\n    12345678901234567890\n  ]\n}");
    QTest::newRow("brackets in a string")
        << QByteArray(R"({"a":"x{\"},: [y"})") << QStringLiteral("{\n  \"a\": \"x{\\\"},: [y\"\n}");
    QTest::newRow("empty ones") << QByteArray("{\"a\":{ },\"b\":[\n]}")
                                << QStringLiteral("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("broken") << QByteArray("{\"a\":1") << QStringLiteral("{\"a\":1");
    QTest::newRow("no JSON") << QByteArray("hello, world") << QStringLiteral("hello, world");
    QTest::newRow("no text") << QByteArray("\xff\xfe") << QStringLiteral("\uFFFD\uFFFD");
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestInboxModel::jsonIsIndentedAsItCame()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, text);
    QCOMPARE(payloadText(payload), (PayloadText{text, true}));
}

void TestInboxModel::moreThanAQuarterMebibyteIsCut()
{
    const QByteArray large = "[\"" + QByteArray(2 * kMostPayloadShown, 'x') + "\"]";
    const PayloadText cut = payloadText(large);
    QVERIFY(!cut.isWhole);
    QCOMPARE(cut.text.size(), kMostPayloadShown);
    // Deep nesting must not grow without end.
    const QByteArray deep = QByteArray(1000, '[') + QByteArray(1000, ']');
    QVERIFY(payloadText(deep).text.size() < 200'000);
    QVERIFY(payloadText(QByteArray(200'000, '[')).isWhole);
}

void TestInboxModel::everyOutcomeIsSaid()
{
    const model::Error why{model::ErrorCode::InvalidInput, QStringLiteral("no such fact"), {}, {}};
    QVERIFY(describeReplay({1, 1, 0, {}})->contains(QLatin1String("accepted")));
    QVERIFY(describeReplay({3, 3, 0, {}})->contains(QLatin1String("3")));
    QVERIFY(describeReplay({3, 1, 0, {}})->contains(QLatin1String("1 of 3")));
    QVERIFY(describeReplay({1, 0, 1, why}).error().what.contains(QLatin1String("no such fact")));
    QVERIFY(describeReplay({3, 2, 1, why}).error().what.contains(QLatin1String("2 of 3")));
    QVERIFY(describeDiscard({1, 1, 0, {}}).ok());
    QVERIFY(describeDiscard({3, 1, 0, {}})->contains(QLatin1String("1 of 3")));
    QVERIFY(describeDiscard({2, 1, 1, why}).error().what.contains(QLatin1String("no such fact")));
}

QTEST_MAIN(TestInboxModel)
#include "tst_inbox_model.moc"

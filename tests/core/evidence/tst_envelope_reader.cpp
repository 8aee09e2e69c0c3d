// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/envelopes.h"
#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// Every refusal names the file, the place in it as a JSON pointer, what is wrong and what to do.
class TestEnvelopeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalNamesThePlace_data();
    void aRefusalNamesThePlace();
    void whatCanBeOverspentLeavesTheHundred();
    void aMissingPartIsRefused_data();
    void aMissingPartIsRefused();
    void whatIsNotStrictJsonIsRefused_data();
    void whatIsNotStrictJsonIsRefused();
    void thePlaceOfAFaultIsSaidInWords_data();
    void thePlaceOfAFaultIsSaidInWords();
    void aMistypedKeyOffersTheNearest();
    void clocksMayDiffer_data();
    void clocksMayDiffer();
    void zonesAreUnderstood();
    void wholeNumbersAreCounts_data();
    void wholeNumbersAreCounts();
    void customFactsAreKeptAsTheyAre();
    void theUnitIsTheRegistrysWhereNoneIsGiven();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void theFirstFaultIsTold();
};

void TestEnvelopeReader::aRefusalNamesThePlace_data()
{
    QTest::addColumn<QByteArray>("pointer"); // where the value is put
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("where"); // where the refusal points
    const auto row = [](const char* name, const char* pointer, const char* value, const char* where) {
        QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << QByteArray(where);
    };
    row("another schema", "/schema", R"("slipway.evidence/2")", "/schema");
    row("an id that is no UUID", "/id", R"("42")", "/id");
    row("a kind with spaces", "/kind", R"("Test Run")", "/kind");
    row("an empty plugin", "/source/plugin", R"("")", "/source/plugin");
    row("a source that is text", "/source", R"("junit")", "/source");
    row("an unknown part", "/colour", R"("red")", "");
    row("an unknown part of a source", "/source/colour", R"("red")", "/source");
    row("an empty project", "/subject/project", R"("")", "/subject/project");
    row("a short commit", "/subject/commit", R"("a91f3c2")", "/subject/commit");
    row("a commit in capitals", "/subject/commit", R"("A91F3C2A91F3C2A91F3C2A91F3C2A91F3C2A91F3")",
        "/subject/commit");
    row("a day without a time", "/observed_at", R"("2026-11-24")", "/observed_at");
    row("a time without a zone", "/observed_at", R"("2026-11-24T09:00:00")", "/observed_at");
    row("a day that is none", "/observed_at", R"("2026-02-30T09:00:00Z")", "/observed_at");
    row("an hour that is none", "/observed_at", R"("2026-02-03T25:00:00Z")", "/observed_at");
    row("the future", "/observed_at", R"("2026-11-24T09:05:01Z")", "/observed_at");
    row("an end that is no day", "/expires_at", R"("2026-13-01T09:00:00Z")", "/expires_at");
    row("facts that are no list", "/facts", R"({"tests.total": 5})", "/facts");
    row("a fact without a value", "/facts/1", R"({"key": "tests.total"})", "/facts/1");
    row("a key without a family", "/facts/1/key", R"("total")", "/facts/1/key");
    row("an unregistered key", "/facts/1/key", R"("tests.mood")", "/facts/1/key");
    row("a fact of the launch brief", "/facts/1", R"({"key": "brief.stated", "value": true})",
        "/facts/1/key");
    row("one that no brief has", "/facts/1/key", R"("brief.mood")", "/facts/1/key");
    row("a count that is text", "/facts/1/value", R"("1200")", "/facts/1/value");
    row("a count that is not whole", "/facts/1/value", "12.5", "/facts/1/value");
    row("a count beyond all counts", "/facts/1/value", "1e300", "/facts/1/value");
    row("a count above 2^63", "/facts/1/value", "18446744073709551615", "/facts/1/value");
    row("a yes that is a number", "/facts/2/value", "1", "/facts/2/value");
    row("a word that is a yes", "/facts/3/value", "true", "/facts/3/value");
    row("a value that is nothing", "/facts/1/value", "null", "/facts/1/value");
    row("a value that is a list", "/facts/1/value", "[1]", "/facts/1/value");
    row("another unit", "/facts/0/unit", R"("ratio")", "/facts/0/unit");
    row("a unit where there is none", "/facts/1/unit", R"("%")", "/facts/1/unit");
    row("more than all of it", "/facts/0", R"({"key": "tests.pass_rate", "value": 9800})", "/facts/0/value");
    row("less than none of it", "/facts/0", R"({"key": "load.error_rate", "value": -0.5})", "/facts/0/value");
    row("an unknown level", "/findings/0/level", R"("fatal")", "/findings/0/level");
    row("a line before the first", "/findings/0/line", "-1", "/findings/0/line");
    row("a line beyond any file", "/findings/0/line", "4294967308", "/findings/0/line");
    row("a finding without a message", "/findings/0", R"({"rule": "r", "level": "note"})", "/findings/0");
    row("a provenance without a URI", "/provenance/0", "{}", "/provenance/0");
    row("half a hash", "/provenance/0/sha256", R"("e3b0c442")", "/provenance/0/sha256");
    row("an empty correlation", "/correlation_id", R"("")", "/correlation_id");
}

void TestEnvelopeReader::aRefusalNamesThePlace()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, where);
    Json envelope = anEnvelope();
    envelope[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    const auto read = test::read(envelope);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().where, QStringLiteral("a.json#") + QString::fromLatin1(where));
    QVERIFY(!read.error().what.isEmpty() && !read.error().hint.isEmpty());
    QVERIFY2(!read.error().line().contains(QLatin1Char('\n')), qPrintable(read.error().line()));
}

void TestEnvelopeReader::aMissingPartIsRefused_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char* part : {"schema", "id", "kind", "source", "subject", "observed_at", "facts"})
        QTest::newRow(part) << QByteArray(part);
}

void TestEnvelopeReader::aMissingPartIsRefused()
{
    QFETCH(QByteArray, part);
    Json envelope = anEnvelope();
    envelope.erase(part.toStdString());
    const auto read = test::read(envelope);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().where, QStringLiteral("a.json#"));
    QVERIFY2(read.error().what.contains(QString::fromLatin1(part)), qPrintable(read.error().line()));
}

void TestEnvelopeReader::whatIsNotStrictJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << QByteArray::fromStdString(anEnvelope().dump()).left(100);
    QTest::newRow("something after it") << QByteArray::fromStdString(anEnvelope().dump()) + "{}";
    QTest::newRow("not UTF-8") << QByteArray("{\"id\": \"\xff\"}");
    QTest::newRow("a key twice") << QByteArray(R"({"id": "1", "id": "2"})");
    QTest::newRow("a comment") << QByteArray("{} // x");
    QTest::newRow("deeper than anybody writes") << QByteArray(600, '[') + QByteArray(600, ']');
}

void TestEnvelopeReader::whatIsNotStrictJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = test::read(json);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().where.startsWith(QLatin1String("a.json")), qPrintable(read.error().line()));
}

void TestEnvelopeReader::thePlaceOfAFaultIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("place");
    QTest::newRow("a line of a file") << QByteArray("{\"id\": nil}") << QStringLiteral("a.json, line 5")
                                      << QStringLiteral("a.json, line 5, column 9");
    QTest::newRow("a file") << QByteArray("{\n  \"id\": nil}") << QStringLiteral("a.json")
                            << QStringLiteral("a.json, line 2, column 10");
}

void TestEnvelopeReader::thePlaceOfAFaultIsSaidInWords()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, where);
    const auto read =
        evidence::readEnvelope(json, where, {test::theEnvelopeSchema(), theRegistry(), theDay()});
    QVERIFY(!read.ok());
    QTEST(read.error().where, "place");
}

void TestEnvelopeReader::aMistypedKeyOffersTheNearest()
{
    Json envelope = anEnvelope();
    envelope["facts"][0] = {{"key", "load.p95ms"}, {"value", 1}};
    const auto read = test::read(envelope);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().hint, QStringLiteral("did you mean load.p95_ms?"));
}

void TestEnvelopeReader::clocksMayDiffer_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("five minutes ahead") << 300 << true;
    QTest::newRow("a second more") << 301 << false;
}

void TestEnvelopeReader::clocksMayDiffer()
{
    QFETCH(int, secondsAhead);
    QFETCH(bool, isAccepted);
    Json envelope = anEnvelope();
    envelope["observed_at"] = theDay().addSecs(secondsAhead).toString(Qt::ISODate).toStdString();
    QCOMPARE(test::read(envelope).ok(), isAccepted);
}

void TestEnvelopeReader::zonesAreUnderstood()
{
    Json envelope = anEnvelope();
    envelope["observed_at"] = "2026-11-24T04:30:00-04:00";
    const auto read = test::read(envelope);
    QVERIFY(read.ok());
    QCOMPARE(read->observedAt, QDateTime({2026, 11, 24}, {8, 30}, Qt::UTC));
    QCOMPARE(read->observedAt.timeSpec(), Qt::UTC);
}

void TestEnvelopeReader::wholeNumbersAreCounts_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("count");
    QTest::newRow("as an integer") << QByteArray("5") << qint64(5);
    QTest::newRow("with a point") << QByteArray("5.0") << qint64(5);
    QTest::newRow("with an exponent") << QByteArray("5e3") << qint64(5000);
    QTest::newRow("below nothing") << QByteArray("-5.0") << qint64(-5);
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << qint64(9223372036854775807);
}

void TestEnvelopeReader::wholeNumbersAreCounts()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, count);
    Json envelope = anEnvelope();
    envelope["facts"][1]["value"] = Json::parse(written.toStdString());
    const auto read = test::read(envelope);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().line()));
    QCOMPARE(read->facts[1].value, FactValue(count));
}

void TestEnvelopeReader::customFactsAreKeptAsTheyAre()
{
    Json envelope = anEnvelope();
    envelope["facts"] = Json::array({{{"key", "x.acme.score"}, {"value", 5.0}, {"unit", "stars"}}});
    const auto read = test::read(envelope);
    QVERIFY(read.ok());
    QCOMPARE(read->facts[0], (Fact{QStringLiteral("x.acme.score"), 5.0, QStringLiteral("stars")}));
}

void TestEnvelopeReader::theUnitIsTheRegistrysWhereNoneIsGiven()
{
    Json envelope = anEnvelope();
    envelope["facts"] = Json::array({{{"key", "load.p95_ms"}, {"value", 212}}});
    const auto read = test::read(envelope);
    QVERIFY(read.ok());
    QCOMPARE(read->facts[0].unit, QStringLiteral("ms"));
}

void TestEnvelopeReader::whatCanBeOverspentLeavesTheHundred()
{
    Json envelope = anEnvelope();
    envelope["facts"] = Json::array({{{"key", "slo.budget_left"}, {"value", -40.5}},
                                     {{"key", "golden.saturation"}, {"value", 130}},
                                     {{"key", "tests.pass_rate"}, {"value", 100.0000000001}}});
    const auto read = test::read(envelope);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().line()));
    QCOMPARE(asNumber(read->facts[0].value), std::optional(-40.5));
}

void TestEnvelopeReader::tooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("as many facts as may be") << QByteArray("facts") << 2000 << true;
    QTest::newRow("one fact more") << QByteArray("facts") << 2001 << false;
    QTest::newRow("as many findings as may be") << QByteArray("findings") << 5000 << true;
    QTest::newRow("one finding more") << QByteArray("findings") << 5001 << false;
    QTest::newRow("more than 1 MiB") << QByteArray() << 1 << false;
}

void TestEnvelopeReader::tooMuchIsRefused()
{
    QFETCH(QByteArray, part);
    QFETCH(int, count);
    QFETCH(bool, isAccepted);
    Json envelope = anEnvelope();
    if (part.isEmpty()) {
        envelope["findings"][0]["message"] = std::string(1 << 20, 'x');
        const auto read = test::read(envelope);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(read.error().where, QStringLiteral("a.json"));
        return;
    }
    const Json one = envelope[part.toStdString()][0];
    envelope[part.toStdString()] = Json(static_cast<size_t>(count), one);
    const auto read = test::read(envelope);
    QCOMPARE(read.ok(), isAccepted);
    if (!isAccepted)
        QCOMPARE(read.error().where, QStringLiteral("a.json#/") + QString::fromLatin1(part));
}

void TestEnvelopeReader::theFirstFaultIsTold()
{
    Json envelope = anEnvelope();
    envelope["facts"][1]["key"] = "tests.mood";
    envelope["facts"][3]["value"] = 5;
    const auto read = test::read(envelope);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().where, QStringLiteral("a.json#/facts/1/key"));
}

QTEST_GUILESS_MAIN(TestEnvelopeReader)
#include "tst_envelope_reader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json_sink.h"

#include "support/builders.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>

using namespace slipway::model;

namespace {

// Of TestJson::tellEverything(). Not raw: moc would lose its way in it.
constexpr const char* kEverything =
    "{\"empty\":{},\"facts\":[true,7,0.5,\"a\\\"b\"],\"lists\":[[],[{\"z\":-3}]],"
    "\"moment\":\"2026-11-24T09:05:07.009Z\",\"text\":\"\\u0001ä€😀\\\\\",\"tree\":{\"a\":1,\"b\":2}}";

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalNamesLineAndColumn()
    {
        const auto parsed = parseJson("{\n  \"a\": 1,\n  \"b\": ]\n}", QStringLiteral("x.json"));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().where, QStringLiteral("x.json:3:8"));
    }

    void duplicateKeysAreRefused()
    {
        const auto parsed = parseJson(R"({"a":1,"a":2})", QStringLiteral("x.json"));
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().what.contains(QLatin1String("\"a\" is there twice")),
                 qPrintable(parsed.error().what));
    }

    void sameKeyInTwoObjectsIsFine()
    {
        QVERIFY(parseJson(R"([{"a":1},{"a":{"a":2}}])", QStringLiteral("x.json")).ok());
    }

    void nestingWithoutEndIsRefused()
    {
        const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
        QVERIFY(!parseJson(deep, QStringLiteral("x.json")).ok());
        const QByteArray allowed = QByteArray(500, '[') + QByteArray(500, ']');
        QVERIFY(parseJson(allowed, QStringLiteral("x.json")).ok());
    }

    void suiteOfHostileJson()
    {
        const QDir folder(slipway::test::sourceDir() + QStringLiteral("/../shared/corpora/json"));
        if (!folder.exists())
            QSKIP("the shared corpora are not beside the source tree");
        // RFC 8259 leaves duplicate keys open; Slipway refuses them, because two readers may choose
        // differently.
        const QStringList duplicates{QStringLiteral("y_object_duplicated_key.json"),
                                     QStringLiteral("y_object_duplicated_key_and_value.json")};
        int seen = 0;
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const bool accepted = parseJson(file.readAll(), name).ok();
            if (name.startsWith(QLatin1String("y_")) && !duplicates.contains(name))
                QVERIFY2(accepted, qPrintable(name));
            if (name.startsWith(QLatin1String("n_")) || duplicates.contains(name))
                QVERIFY2(!accepted, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 100);
    }

    void canonicalNumbersFollowEcmaScript_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        // From RFC 8785 appendix B.
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("minus zero") << -0.0 << QByteArray("0");
        QTest::newRow("min") << 5e-324 << QByteArray("5e-324");
        QTest::newRow("max") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e+308");
        QTest::newRow("2^53") << 9007199254740992.0 << QByteArray("9007199254740992");
        QTest::newRow("2^68") << 295147905179352830000.0 << QByteArray("295147905179352830000");
        QTest::newRow("1e21") << 1e21 << QByteArray("1e+21");
        QTest::newRow("9.999999999999997e+22") << 9.999999999999997e22 << QByteArray("9.999999999999997e+22");
        QTest::newRow("0.000001") << 0.000001 << QByteArray("0.000001");
        QTest::newRow("1e-7") << 1e-7 << QByteArray("1e-7");
        QTest::newRow("333333333.3333332") << 333333333.3333332 << QByteArray("333333333.3333332");
        QTest::newRow("minus") << -0.0000033333333333333333 << QByteArray("-0.0000033333333333333333");
        QTest::newRow("4.5") << 4.5 << QByteArray("4.5");
        QTest::newRow("0.002") << 2e-3 << QByteArray("0.002");
    }

    void canonicalNumbersFollowEcmaScript()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(canonicalJson(Json(number)), text);
    }

    void canonicalKeysSortByUtf16()
    {
        // RFC 8785 section 3.2.3: U+1F600 (surrogates d83d de00) sorts before U+FB33.
        const auto parsed = parseJson(
            R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew","1":"One","\ud83d\ude00":"Smiley","\u0080":"Control","\u00f6":"o"})",
            QStringLiteral("x"));
        QVERIFY(parsed.ok());
        const QByteArray text = canonicalJson(*parsed);
        const QList<QByteArray> order{"Carriage Return", "One",    "Control", "\"o\"",
                                      "Euro Sign",       "Smiley", "Hebrew"};
        qsizetype last = -1;
        for (const QByteArray& word : order) {
            QVERIFY2(text.indexOf(word) > last, word.constData());
            last = text.indexOf(word);
        }
    }

    void canonicalFormDoesNotDependOnSpacing()
    {
        const auto a = parseJson("{ \"b\" : [1.0, true, null], \"a\" : \"\\u00e4\" }", QStringLiteral("x"));
        const auto b = parseJson("{\"a\":\"\xc3\xa4\",\"b\":[1,true,null]}", QStringLiteral("x"));
        QCOMPARE(canonicalJson(*a), QByteArray("{\"a\":\"\xc3\xa4\",\"b\":[1,true,null]}"));
        QCOMPARE(sha256Of(*a), sha256Of(*b));
    }

    void bothSinksSayTheSame()
    {
        CanonicalSink text;
        TreeSink tree;
        tellEverything(text);
        tellEverything(tree);
        const QByteArray written = QByteArray::fromStdString(text.written());
        QCOMPARE(written, QByteArray(kEverything));
        QCOMPARE(canonicalJson(tree.take()), written);
    }

    void momentsAreWrittenAsToTextDoes_data()
    {
        QTest::addColumn<QDateTime>("moment");
        const auto at = [](int y, int m, int d, int ms = 0) {
            return QDateTime(QDate(y, m, d), QTime(23, 59, 58).addMSecs(ms), Qt::UTC);
        };
        QTest::newRow("none") << QDateTime();
        QTest::newRow("the first") << at(1, 1, 1);
        QTest::newRow("before the first") << at(-1, 12, 31, 5);
        QTest::newRow("long ago") << at(1582, 10, 15, 999);
        QTest::newRow("before 1970") << at(1969, 12, 31, 1);
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QTest::newRow("leap day") << at(2028, 2, 29, 120);
        QTest::newRow("no leap day") << at(2100, 3, 1);
        QTest::newRow("the last of four digits") << at(9999, 12, 31, 999);
        QTest::newRow("of five digits") << at(10000, 1, 1);
        QTest::newRow("of more than 16 bits") << at(67'562, 11, 24);
        QTest::newRow("the same before the first") << at(-63'511, 11, 24);
        QTest::newRow("elsewhere") << QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3, 4), Qt::OffsetFromUTC,
                                                5400);
    }

    void momentsAreWrittenAsToTextDoes()
    {
        QFETCH(QDateTime, moment);
        CanonicalSink sink;
        sink.moment(moment);
        QCOMPARE(sink.written(), '"' + toText(moment) + '"');
    }

    void textsAreWrittenAsInATree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QStringLiteral("a b/c");
        QTest::newRow("escapes") << QStringLiteral("\"\\\b\f\n\r\t");
        QTest::newRow("controls") << QString::fromLatin1("\0\x1f\x7f\x80", 4);
        QTest::newRow("beyond the first plane") << QString::fromUtf8("\xf0\x9f\x98\x80");
        QTest::newRow("half of a pair") << QString(QChar(0xd83d)) + QLatin1Char('a') + QChar(0xde00);
        QTest::newRow("like plain in its lower byte") << QString(QChar(0x0141)) + QChar(0x2028);
    }

    void textsAreWrittenAsInATree()
    {
        QFETCH(QString, text);
        CanonicalSink sink;
        sink.text(text);
        QCOMPARE(QByteArray::fromStdString(sink.written()), canonicalJson(Json(toText(text))));
    }

    void numbersAreWrittenAsInATree()
    {
        for (const double number : {0.0, -0.0, 1.0, -1.5, 1e21, 1e-7, 5e-324, 1.7976931348623157e308,
                                    0.1 + 0.2, std::numeric_limits<double>::infinity(), std::nan("")}) {
            CanonicalSink sink;
            sink.fact(number);
            QCOMPARE(QByteArray::fromStdString(sink.written()), canonicalJson(toJson(FactValue(number))));
        }
        for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
            CanonicalSink sink;
            sink.fact(number);
            QCOMPARE(QByteArray::fromStdString(sink.written()), canonicalJson(toJson(FactValue(number))));
        }
    }

private:
    template<class Sink>
    static void tellEverything(Sink& to)
    {
        to.beginObject();
        to.name("empty").beginObject();
        to.endObject();
        to.name("facts").beginList();
        for (const FactValue& value :
             {FactValue(true), FactValue(qint64(7)), FactValue(0.5), FactValue(QStringLiteral("a\"b"))})
            to.fact(value);
        to.endList();
        to.name("lists").beginList();
        to.beginList();
        to.endList();
        to.beginList();
        to.beginObject();
        to.name("z").whole(-3);
        to.endObject();
        to.endList();
        to.endList();
        to.name("moment").moment(QDateTime(QDate(2026, 11, 24), QTime(9, 5, 7, 9), Qt::UTC));
        to.name("text").text(QStringLiteral("\u0001ä€😀\\"));
        to.name("tree").tree(Json{{"b", 2}, {"a", 1}});
        to.endObject();
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

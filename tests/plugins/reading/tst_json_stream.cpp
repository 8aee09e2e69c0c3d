// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/json_stream.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;
using model::ErrorCode;
using model::Json;

class TestJsonStream : public QObject
{
    Q_OBJECT

private:
    static model::Status read(const QByteArray& text, const std::vector<JsonTap>& taps = {})
    {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        return readJsonStream(buffer, QStringLiteral("r.json"), taps);
    }

    static QDir corpus()
    {
        return {qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/../shared/corpora/json")};
    }

private Q_SLOTS:
    void tapsGetTheirValuesAndTheirPlaces()
    {
        QStringList got;
        const auto take = [&](const Json& value, const JsonPlace& place) -> model::Status {
            got.append(place.join(QLatin1Char('/')) + QLatin1Char('=') + model::toQString(value.dump()));
            return model::Done{};
        };
        const auto status = read(R"({"runs":[{"tool":{"name":"a"},"results":[1,{"x":[2]}]},{"results":[]}],
                                     "by":{"k":{"n":1},"l":{"n":2}}})",
                                 {{QStringLiteral("runs/[]/results/[]"), take},
                                  {QStringLiteral("runs/[]/tool"), take},
                                  {QStringLiteral("by/*/n"), take}});
        QVERIFY2(status, status ? "" : qPrintable(status.error().line()));
        const QStringList wanted{QStringLiteral("runs/0/tool={\"name\":\"a\"}"),
                                 QStringLiteral("runs/0/results/0=1"),
                                 QStringLiteral("runs/0/results/1={\"x\":[2]}"), QStringLiteral("by/k/n=1"),
                                 QStringLiteral("by/l/n=2")};
        QCOMPARE(got, wanted);
    }

    void theEmptyPathIsTheDocument()
    {
        Json got;
        JsonPlace at{QStringLiteral("unset")};
        const auto take = [&](const Json& value, const JsonPlace& place) -> model::Status {
            at = place;
            got = value;
            return model::Done{};
        };
        QVERIFY(read("[1,{\"a\":null}]", {{QString(), take}}));
        QVERIFY(at.isEmpty());
        QCOMPARE(got.dump(), std::string("[1,{\"a\":null}]"));
    }

    void anErrorOfATapStopsTheReading()
    {
        int calls = 0;
        const auto status =
            read("[1,2,3]", {{QStringLiteral("[]"), [&](const Json&, const JsonPlace&) -> model::Status {
                                  ++calls;
                                  return model::Error{ErrorCode::Conflict, QStringLiteral("no"), {}, {}};
                              }}});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Conflict);
        QCOMPARE(calls, 1);
    }

    void whatNobodyAskedForIsCheckedToo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("where");
        QTest::newRow("too deep") << QByteArray(600, '[') << ErrorCode::LimitExceeded
                                  << QStringLiteral("r.json:1:513");
        QTest::newRow("number too large")
            << QByteArray("[1e999]") << ErrorCode::InvalidInput << QStringLiteral("r.json:1:7");
        QTest::newRow("cut off") << QByteArray("{\"a\": [1, 2") << ErrorCode::InvalidInput
                                 << QStringLiteral("r.json:1:11");
        QTest::newRow("two documents")
            << QByteArray("{}\n{}") << ErrorCode::InvalidInput << QStringLiteral("r.json:2:1");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::InvalidInput << QStringLiteral("r.json:1:1");
    }
    void whatNobodyAskedForIsCheckedToo()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, where);
        const auto status = read(text);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().where, where);
        QVERIFY(!status.error().what.isEmpty());
    }

    void keysThatComeTwiceAreRefusedWhereTheyMatter()
    {
        const auto take = [](const Json&, const JsonPlace&) -> model::Status { return model::Done{}; };
        const QByteArray text = "{\"a\":{\"x\":1,\n \"x\":2},\"b\":{\"y\":1,\"y\":1}}";
        const auto inside = read(text, {{QStringLiteral("a"), take}});
        QVERIFY(!inside);
        QCOMPARE(inside.error().where, QStringLiteral("r.json:2:4"));
        QCOMPARE(inside.error().what, QStringLiteral("the key \"x\" is there twice"));
        QVERIFY(read(text));
        QVERIFY(!read("{\"a\":1,\"a\":2}", {{QStringLiteral("a"), take}}));
    }

    void aStringOfManyMegabytesIsRefusedWhereItBegins()
    {
        QByteArray text = "{\"a\":\n \"" + QByteArray(40 << 20, 'x') + "\"}";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto status = readJsonStream(buffer, QStringLiteral("r.json"), {});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(status.error().what, QStringLiteral("the string that begins here is longer than 8 MiB"));
        QCOMPARE(status.error().where, QStringLiteral("r.json:2:2"));
        QVERIFY2(buffer.pos() < 9 << 20, QByteArray::number(buffer.pos()));
    }

    void whatAParserWouldKeepWholeIsRefusedWhereItBegins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        const auto gap =
            QStringLiteral("from here on there is neither string nor number for more than 8 MiB");
        const auto number = QStringLiteral("the number that begins here is longer than 4 KiB");
        const QByteArray nothings = QByteArray("null,").repeated(4 << 20);
        const QByteArray blanks(20 << 20, ' ');
        QTest::newRow("blanks before") << blanks + "{}" << gap << QStringLiteral("r.json:1:1");
        QTest::newRow("blanks behind a value") << "{\"a\":1}" + blanks << gap << QStringLiteral("r.json:1:7");
        QTest::newRow("blanks behind a string")
            << "[\n\"a\"" + blanks + "]" << gap << QStringLiteral("r.json:2:3");
        QTest::newRow("line ends") << "[1" + QByteArray(20 << 20, '\n') + "]" << gap
                                   << QStringLiteral("r.json:2:1");
        QTest::newRow("literals") << "[" + nothings + "null]" << gap << QStringLiteral("r.json:1:1");
        QTest::newRow("lists") << "[" + QByteArray("[],").repeated(7 << 20) + "[]]" << gap
                               << QStringLiteral("r.json:1:1");
        QTest::newRow("a number") << "[\n7," + QByteArray(1 << 20, '1') + "]" << number
                                  << QStringLiteral("r.json:2:3");
        QTest::newRow("a number of 4097")
            << "[-" + QByteArray(4096, '1') + "]" << number << QStringLiteral("r.json:1:2");
        QTest::newRow("a fraction") << "[0." + QByteArray(1 << 20, '1') + "]" << number
                                    << QStringLiteral("r.json:1:2");
    }
    void whatAParserWouldKeepWholeIsRefusedWhereItBegins()
    {
        QFETCH(QByteArray, text);
        QFETCH(const QString, what);
        QFETCH(const QString, where);
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto status = readJsonStream(buffer, QStringLiteral("r.json"), {});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(status.error().what, what);
        QCOMPARE(status.error().where, where);
        QVERIFY2(buffer.pos() < 9 << 20, QByteArray::number(buffer.pos()));
    }

    void whatIsLongButInPiecesPasses()
    {
        const QByteArray blanks(5 << 20, ' ');
        QVERIFY(read("[1" + blanks + ",2" + blanks + ",\"a\"" + blanks + ",-1e+5" + blanks + "]"));
        QVERIFY(read("[0." + QByteArray(4094, '1') + "]"));
    }

    void manyStringsAreNotOne()
    {
        const QByteArray strings = QByteArray("\"x\\\\\",\"\\\"y\",").repeated(1 << 20);
        QVERIFY(read('[' + strings + "\"\"]"));
    }

    void aValueThatTakesTooMuchMemoryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray keys;
        for (int i = 0; i < 700'000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":0";
        QTest::newRow("an array") << "[" + QByteArray("0,").repeated(3 << 20) + "0]";
        QTest::newRow("objects") << "[" + QByteArray("{\"a\":{}},").repeated(1 << 20) + "0]";
        QTest::newRow("keys") << "{" + keys.mid(1) + "}";
    }
    void aValueThatTakesTooMuchMemoryIsRefused()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(read("{\"a\":" + text + "}"));
        const auto take = [](const Json&, const JsonPlace&) -> model::Status { return model::Done{}; };
        const auto status = read("{\"a\":" + text + "}", {{QStringLiteral("a"), take}});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::LimitExceeded);
        QCOMPARE(status.error().what,
                 QStringLiteral("one value or its keys take more than 64 MiB of memory"));
    }

    void keysOnTheWayAreCountedToo()
    {
        QByteArray keys;
        for (int i = 0; i < 700'000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":0";
        const auto take = [](const Json&, const JsonPlace&) -> model::Status { return model::Done{}; };
        const auto status = read("{" + keys.mid(1) + "}", {{QStringLiteral("*"), take}});
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::LimitExceeded);
    }

    void whatHasEndedIsNotCounted()
    {
        QByteArray keys;
        for (int i = 0; i < 1000; ++i)
            keys += ",\"k" + QByteArray::number(i) + "\":[0,0]";
        const QByteArray objects = QByteArray("{" + keys.mid(1) + "},").repeated(400);
        qint64 taken = 0;
        const auto take = [&](const Json& value, const JsonPlace&) -> model::Status {
            taken += static_cast<qint64>(value.size());
            return model::Done{};
        };
        QVERIFY(read('[' + objects + "{}]", {{QStringLiteral("[]"), take}}));
        QCOMPARE(taken, 400'000);
        QVERIFY(read('[' + objects + "{}]", {{QStringLiteral("[]/k1/[]"), take}}));
    }

    void theCorpusIsRefusedAndAcceptedAsItsNamesSay_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAccepted");
        if (!corpus().exists())
            QSKIP("the shared corpora are not beside the sources");
        for (const QFileInfo& file : corpus().entryInfoList({QStringLiteral("[ny]_*.json")}, QDir::Files))
            QTest::newRow(qPrintable(file.fileName()))
                << file.filePath() << file.fileName().startsWith(QLatin1Char('y'));
    }
    void theCorpusIsRefusedAndAcceptedAsItsNamesSay()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isAccepted);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto status = readJsonStream(file, QStringLiteral("r.json"), {});
        QCOMPARE(status.ok(), isAccepted);
        if (status)
            return;
        static const QRegularExpression place(QStringLiteral("^r\\.json:\\d+:\\d+$"));
        QVERIFY2(place.match(status.error().where).hasMatch(), qPrintable(status.error().line()));
    }

    void linesAreReadOneByOne()
    {
        QBuffer buffer;
        buffer.setData("\xef\xbb\xbf{\"a\":1}\n\n{\"a\":2}\r\n{\"a\":3}");
        buffer.open(QIODevice::ReadOnly);
        QStringList got;
        const auto take = [&](const Json& value, int line) -> model::Status {
            got.append(QStringLiteral("%1:%2").arg(line).arg(*countAt(value, "a")));
            return model::Done{};
        };
        QVERIFY(readJsonLines(buffer, QStringLiteral("r.ndjson"), take));
        QCOMPARE(got, QStringList({QStringLiteral("1:1"), QStringLiteral("3:2"), QStringLiteral("4:3")}));
    }

    void aLineThatIsTooMuchIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("where");
        QTest::newRow("long") << "\"" + QByteArray(9 << 20, 'x') + "\""
                              << QStringLiteral("the line is longer than 8 MiB")
                              << QStringLiteral("r.ndjson:2:1");
        QTest::newRow("large") << "[" + QByteArray("0,").repeated(3 << 20) + "0]"
                               << QStringLiteral("one value or its keys take more than 64 MiB of memory")
                               << QStringLiteral("r.ndjson:2");
        QTest::newRow("a key twice") << QByteArray("{\"a\":{\"b\":1,\"b\":2}}")
                                     << QStringLiteral("the key \"b\" is there twice")
                                     << QStringLiteral("r.ndjson:2");
        QTest::newRow("a number too large")
            << QByteArray("[1e999]") << QStringLiteral("number overflow parsing '1e999'")
            << QStringLiteral("r.ndjson:2");
    }
    void aLineThatIsTooMuchIsNamed()
    {
        QFETCH(const QByteArray, line);
        QByteArray text = "{}\n" + line + "\n{}\n";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto status = readJsonLines(buffer, QStringLiteral("r.ndjson"),
                                          [](const Json&, int) -> model::Status { return model::Done{}; });
        QVERIFY(!status);
        QTEST(status.error().what, "what");
        QTEST(status.error().where, "where");
    }

    void aBrokenLineIsNamed()
    {
        QBuffer buffer;
        buffer.setData("{\"a\":1}\n{\"a\":");
        buffer.open(QIODevice::ReadOnly);
        const auto status = readJsonLines(buffer, QStringLiteral("r.ndjson"),
                                          [](const Json&, int) -> model::Status { return model::Done{}; });
        QVERIFY(!status);
        QCOMPARE(status.error().where, QStringLiteral("r.ndjson:2"));
    }

    void membersAreFoundWithoutThrowing()
    {
        const Json value =
            Json::parse(R"({"a":{"b":"x","n":4.0,"h":4.5,"m":-1,"t":true,"big":18446744073709551615}})");
        QCOMPARE(textAt(value, "a/b"), QStringLiteral("x"));
        QCOMPARE(textAt(value, "a/n"), QString());
        QCOMPARE(textAt(value, "a/b/c"), QString());
        QCOMPARE(countAt(value, "a/n"), std::optional<qint64>(4));
        QVERIFY(!countAt(value, "a/h"));
        QVERIFY(!countAt(value, "a/m"));
        QVERIFY(!countAt(value, "a/big"));
        QCOMPARE(numberAt(value, "a/h"), std::optional<double>(4.5));
        QCOMPARE(flagAt(value, "a/t"), std::optional<bool>(true));
        QVERIFY(!flagAt(value, "a/b"));
    }
};

QTEST_APPLESS_MAIN(TestJsonStream)
#include "tst_json_stream.moc"

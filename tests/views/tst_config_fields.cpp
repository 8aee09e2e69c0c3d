// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/config_fields.h"
#include "views/sources/setting_words.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::views;
using Kind = ConfigField::Kind;

namespace {

/// "key kind" for each field.
QStringList linesOf(const std::vector<ConfigField>& fields)
{
    static const QStringList kinds{QStringLiteral("text"),    QStringLiteral("number"),
                                   QStringLiteral("integer"), QStringLiteral("yes-no"),
                                   QStringLiteral("choice"),  QStringLiteral("list"),
                                   QStringLiteral("json"),    QStringLiteral("rest")};
    QStringList lines;
    for (const ConfigField& field : fields)
        lines += field.key + QLatin1Char(' ') + kinds[static_cast<int>(field.kind)];
    return lines;
}

ConfigField fieldOf(Kind kind)
{
    ConfigField field;
    field.kind = kind;
    field.key = QStringLiteral("a");
    return field;
}

QByteArray valueText(const Result<std::optional<Json>>& value)
{
    if (!value)
        return "error: " + value.error().what.toUtf8();
    return *value ? QByteArray::fromStdString((*value)->dump()) : QByteArray("nothing");
}

} // namespace

/// The form that a JSON Schema comes to.
class TestConfigFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeHasItsFieldAndNeededOnesComeFirst()
    {
        const Json schema = Json::parse(R"({
            "additionalProperties": false, "required": ["z"],
            "properties": {
                "a": {"type": "string", "title": "Address", "description": "Where it is"},
                "b": {"type": "number", "default": 2.5, "advanced": false}, "c": {"type": "integer"}, "d": {"type": "boolean"},
                "e": {"enum": ["x", 7]}, "f": {"type": "array", "items": {"type": "string"}},
                "g": {"type": "object"}, "h": {"type": ["string", "null"]}, "i": {"anyOf": []},
                "max_age": {"type": "array", "items": {"type": "number"}}, "z": {"type": "string"}
            }})");
        const auto fields = ConfigForm::fieldsOf(schema, Json::object());
        QCOMPARE(
            linesOf(fields).join(QLatin1Char(',')),
            QStringLiteral("z text,a text,b number,c integer,d yes-no,e choice,f list,g json,h json,i json,"
                           "max_age json"));
        QVERIFY(fields[0].isNeeded && !fields[1].isNeeded);
        QCOMPARE(fields[1].label, QStringLiteral("Address"));
        QCOMPARE(fields[1].hint, QStringLiteral("Where it is"));
        QCOMPARE(fields[2].usual.get<double>(), 2.5);
        QCOMPARE(fields[5].choices.size(), size_t(2));
        QCOMPARE(fields.back().label, QStringLiteral("Max age"));
    }

    void whatHardlyAnybodySetsComesLast()
    {
        const Json schema = Json::parse(R"({"required": ["ca"], "properties": {
            "backoff": {"type": "number", "advanced": true}, "ca": {"type": "string", "advanced": true},
            "objectives": {"type": "array"}, "proxy": {"type": "string", "advanced": true}, "rules": true
        }})");
        QStringList keys;
        for (const ConfigField& field : ConfigForm::fieldsOf(schema, Json::object()))
            keys += field.key;
        QCOMPARE(keys.mid(0, 5).join(QLatin1Char(',')), QStringLiteral("ca,objectives,rules,backoff,proxy"));
    }

    void whatHasADefaultIsRareUnlessItsPluginSaysOtherwise()
    {
        const Json schema = Json::parse(R"({"required": ["n"], "additionalProperties": {}, "properties": {
            "a": {"default": 1}, "b": {"default": 1, "advanced": false}, "c": {}, "d": {"advanced": true},
            "n": {"default": 1, "advanced": true}
        }})");
        QStringList rare;
        for (const ConfigField& field : ConfigForm::fieldsOf(schema, Json::object()))
            rare += field.key + (field.isRare ? QStringLiteral(" rare") : QStringLiteral(" seen"));
        QCOMPARE(rare.join(QLatin1Char(',')), QStringLiteral("n seen,b seen,c seen,a rare,d rare, rare"));
    }

    void fieldsStandInTheOrderOfTheSchemasText()
    {
        const Json schema = Json::parse(R"({"required": ["url", "b"], "properties": {
            "a": {}, "b": {}, "c": {"advanced": true}, "d": {}, "new": {}, "url": {}, "z": {"advanced": true}
        }})");
        const QStringList stated{QStringLiteral("z"),    QStringLiteral("url"), QStringLiteral("d"),
                                 QStringLiteral("gone"), QStringLiteral("b"),   QStringLiteral("a"),
                                 QStringLiteral("c")};
        QStringList keys;
        for (const ConfigField& field : ConfigForm::fieldsOf(schema, Json::object(), stated))
            keys += field.key;
        QCOMPARE(keys.join(QLatin1Char(',')), QStringLiteral("url,b,d,a,new,z,c"));
    }

    void aKeyWithoutATitleIsMadeReadable_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* key, const char* label) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(label);
        };
        row("base_url", "Base URL");
        row("url", "URL");
        row("baseUrl", "Base URL");
        row("baseURL", "Base URL");
        row("max-age", "Max age");
        row("ca_file", "CA file");
        row("monitor_ids", "Monitor IDs");
        row("api_keys", "API keys");
        row("is_shared", "Is shared");
        row("status", "Status");
        row("_", "");
    }

    void aKeyWithoutATitleIsMadeReadable()
    {
        QFETCH(QString, key);
        QFETCH(QString, label);
        QCOMPARE(readableKey(key), label);
    }

    void noLabelIsEmpty()
    {
        const Json schema = Json::parse(R"({"properties": {
            "": {}, "_": true, "a": {"title": " \n "}, "b": {"title": "Two\nlines"}, "c": {"title": 7}}})");
        QStringList labels;
        for (const ConfigField& field : ConfigForm::fieldsOf(schema, Json::object()))
            labels += field.label;
        QCOMPARE(labels.join(QLatin1Char('|')), QStringLiteral("\"\"|\"_\"|A|Two lines|C"));
    }

    void whatIsNotAsUsualDiffers_data()
    {
        QTest::addColumn<QByteArray>("usual");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("differs");
        QTest::newRow("left out") << QByteArray("3") << QByteArray("null") << false;
        QTest::newRow("as usual") << QByteArray("3") << QByteArray("3") << false;
        QTest::newRow("as usual, written otherwise") << QByteArray("1") << QByteArray("1.0") << false;
        QTest::newRow("another") << QByteArray("3") << QByteArray("0") << true;
        QTest::newRow("off where it is on") << QByteArray("true") << QByteArray("false") << true;
        QTest::newRow("nothing is usual") << QByteArray("null") << QByteArray("\"a\"") << true;
        QTest::newRow("off") << QByteArray("null") << QByteArray("false") << false;
        QTest::newRow("nothing in it") << QByteArray("null") << QByteArray("{}") << false;
        QTest::newRow("zero") << QByteArray("null") << QByteArray("0") << true;
    }

    void whatIsNotAsUsualDiffers()
    {
        QFETCH(QByteArray, usual);
        QFETCH(QByteArray, value);
        ConfigField field = fieldOf(Kind::Json);
        field.usual = Json::parse(usual.toStdString());
        QTEST(ConfigForm::differs(field, Json::parse(value.toStdString())), "differs");
    }

    void anExampleIsRead()
    {
        const Json schema = Json::parse(R"({"properties": {
            "a": {"type": "string", "examples": ["a.example", "b"]}, "b": {"type": "integer", "examples": [7]},
            "c": {"type": "string", "examples": []}, "d": {"type": "string", "examples": 7},
            "e": {"type": "array", "items": {"type": "string"}, "examples": [[1, "x"]], "default": [2]}
        }})");
        QStringList examples;
        for (const ConfigField& field : ConfigForm::fieldsOf(schema, Json::object()))
            examples += field.example;
        QCOMPARE(examples.join(QLatin1Char(',')), QStringLiteral("a.example,7,,,1\nx"));
    }

    void aListOfChoicesIsAList()
    {
        const Json schema = Json::parse(R"({"properties": {
            "ask": {"type": "array", "items": {"enum": ["ci", "tests"]}},
            "mixed": {"type": "array", "items": {"enum": ["ci", 7]}}
        }})");
        const auto fields = ConfigForm::fieldsOf(schema, Json::object());
        QCOMPARE(linesOf(fields).join(QLatin1Char(',')), QStringLiteral("ask list,mixed json"));
        QCOMPARE(fields.front().choices, (std::vector<Json>{"ci", "tests"}));
    }

    void aValueThatItsFieldCannotShowIsEditedAsJson_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("line");
        QTest::newRow("text") << QByteArray("{\"a\":\"x\"}") << QStringLiteral("a text");
        QTest::newRow("two lines") << QByteArray("{\"a\":\"x\\ny\"}") << QStringLiteral("a json");
        QTest::newRow("empty text") << QByteArray("{\"a\":\"\"}") << QStringLiteral("a json");
        QTest::newRow("wrong type") << QByteArray("{\"a\":1}") << QStringLiteral("a json");
    }

    void aValueThatItsFieldCannotShowIsEditedAsJson()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, line);
        const Json schema = Json::parse("{\"properties\": {\"a\": {\"type\": \"string\"}}}");
        QCOMPARE(linesOf(ConfigForm::fieldsOf(schema, Json::parse(config.toStdString()))), QStringList{line});
    }

    void anEmptyListThatIsNotTheUsualOneIsKept()
    {
        const Json schema = Json::parse(R"({"properties": {
            "a": {"type": "array", "items": {"type": "string"}, "default": ["x"]},
            "b": {"type": "array", "items": {"type": "string"}}}})");
        const auto fields = ConfigForm::fieldsOf(schema, Json{{"a", Json::array()}, {"b", Json::array()}});
        QCOMPARE(linesOf(fields).join(QLatin1Char(',')), QStringLiteral("b list,a json"));
        const auto kept =
            ConfigForm::valueOf(fields.back(), ConfigForm::textOf(fields.back(), Json::array()));
        QVERIFY(kept.ok() && *kept == Json::array());
    }

    void membersWithoutAFieldAreKeptInOne_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("hasRest");
        const QByteArray open = "{\"properties\": {\"a\": {\"type\": \"string\"}}}";
        QTest::newRow("none there") << open << QByteArray("{}") << false;
        QTest::newRow("one there") << open << QByteArray("{\"b\":1}") << true;
        QTest::newRow("asked for") << QByteArray(
                                          "{\"properties\": {\"a\": {}}, \"additionalProperties\": {}}")
                                   << QByteArray("{}") << true;
        QTest::newRow("a schema that says nothing") << QByteArray("{}") << QByteArray("{}") << true;
        QTest::newRow("nothing to configure")
            << QByteArray("{\"additionalProperties\": false}") << QByteArray("{}") << false;
    }

    void membersWithoutAFieldAreKeptInOne()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, config);
        QFETCH(bool, hasRest);
        const auto fields =
            ConfigForm::fieldsOf(Json::parse(schema.toStdString()), Json::parse(config.toStdString()));
        QCOMPARE(!fields.empty() && fields.back().kind == Kind::Rest, hasRest);
    }

    void textsBecomeValues_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, Kind kind, const char* text, const char* value) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(text) << QByteArray(value);
        };
        row("text", Kind::Text, " a b ", "\" a b \"");
        row("left out", Kind::Text, "  ", "nothing");
        row("number", Kind::Number, "12.5", "12.5");
        row("no number", Kind::Number, "12,5", "error: not a number; write 12.5");
        row("whole", Kind::Integer, " 7 ", "7");
        row("not whole", Kind::Integer, "7.5", "error: not a whole number");
        row("list", Kind::List, "a\n\n b/*.xml \n", "[\"a\",\"b/*.xml\"]");
        row("json", Kind::Json, "{\"a\": [1]}", "{\"a\":[1]}");
        row("rest", Kind::Rest, "[1]", "error: not a JSON object; write {\"key\": value}");
    }

    void textsBecomeValues()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QByteArray, value);
        QCOMPARE(valueText(ConfigForm::valueOf(fieldOf(static_cast<Kind>(kind)), text)), value);
    }

    void brokenJsonSaysWhy()
    {
        const auto value = ConfigForm::valueOf(fieldOf(Kind::Json), QStringLiteral("{\"a\": }"));
        QVERIFY(!value);
        QVERIFY2(value.error().what.startsWith(QStringLiteral("not JSON: ")), qPrintable(value.error().what));
    }

    void whatIsShownComesBackAsItWas_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << static_cast<int>(Kind::Text) << QByteArray("\"build/*.xml\"");
        QTest::newRow("number") << static_cast<int>(Kind::Number) << QByteArray("0.25");
        QTest::newRow("list") << static_cast<int>(Kind::List) << QByteArray("[\"a\",\"b\"]");
        QTest::newRow("json") << static_cast<int>(Kind::Json) << QByteArray("{\"a\":{\"b\":[1,null]}}");
        QTest::newRow("json of a text") << static_cast<int>(Kind::Json) << QByteArray("\"x\\ny\"");
    }

    void whatIsShownComesBackAsItWas()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, value);
        const ConfigField field = fieldOf(static_cast<Kind>(kind));
        const QString shown = ConfigForm::textOf(field, Json::parse(value.toStdString()));
        QCOMPARE(valueText(ConfigForm::valueOf(field, shown)), value);
    }
};

QTEST_GUILESS_MAIN(TestConfigFields)
#include "tst_config_fields.moc"

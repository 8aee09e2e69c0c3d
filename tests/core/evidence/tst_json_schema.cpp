// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/json_schema.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using evidence::JsonSchema;

/// Schemas are compiled once and tell the first thing that does not fit.
class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSchemaThatCannotBeUsedIsCorrupt_data();
    void aSchemaThatCannotBeUsedIsCorrupt();
    void whatFitsPasses();
    void theDeepestFaultIsPointedAt_data();
    void theDeepestFaultIsPointedAt();
    void aFaultIsToldInPlainWords_data();
    void aFaultIsToldInPlainWords();
    void membersAtFaultAreNamed();
    void aSchemaCanBeMoved();
};

void TestJsonSchema::aSchemaThatCannotBeUsedIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("a type that is none") << QByteArray(R"({"type": 5})");
    QTest::newRow("properties that are none") << QByteArray(R"({"properties": 5})");
    QTest::newRow("a reference to nowhere") << QByteArray(R"({"properties": {"a": {"$ref": "#/nowhere"}}})");
}

void TestJsonSchema::aSchemaThatCannotBeUsedIsCorrupt()
{
    QFETCH(QByteArray, schema);
    const auto compiled = JsonSchema::compile(schema, QStringLiteral("s.json"));
    QVERIFY(!compiled.ok());
    QCOMPARE(compiled.error().code, ErrorCode::Corrupt);
    QCOMPARE(compiled.error().where, QStringLiteral("s.json"));
}

namespace {

JsonSchema aSchema()
{
    auto compiled = JsonSchema::compile(R"({
        "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": {
            "name": {"type": "string", "pattern": "^[a-z]+$"},
            "a/b~c": {"type": "integer"},
            "list": {"type": "array", "items": {"type": "object",
                     "properties": {"n": {"type": "integer", "minimum": 1}}}},
            "either": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["x"]}]}}
    })",
                                        QStringLiteral("s.json"));
    if (!compiled)
        qFatal("%s", qPrintable(compiled.error().line()));
    return std::move(compiled).value();
}

} // namespace

void TestJsonSchema::whatFitsPasses()
{
    const Json json = Json::parse(R"({"name": "web", "a/b~c": 5, "list": [{"n": 1}], "either": {"x": 1}})");
    QVERIFY(aSchema().check(json, QStringLiteral("d.json")).ok());
}

void TestJsonSchema::theDeepestFaultIsPointedAt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("the whole") << QByteArray("5") << QStringLiteral("d.json#");
    QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("d.json#");
    QTest::newRow("unknown") << QByteArray(R"({"name": "a", "other": 1})") << QStringLiteral("d.json#");
    QTest::newRow("a pattern") << QByteArray(R"({"name": "A"})") << QStringLiteral("d.json#/name");
    QTest::newRow("in a list") << QByteArray(R"({"name": "a", "list": [{"n": 1}, {"n": 0}]})")
                               << QStringLiteral("d.json#/list/1/n");
    QTest::newRow("a name with / and ~")
        << QByteArray(R"({"name": "a", "a/b~c": "x"})") << QStringLiteral("d.json#/a~1b~0c");
    QTest::newRow("neither of two") << QByteArray(R"({"name": "a", "either": 5})")
                                    << QStringLiteral("d.json#/either");
}

void TestJsonSchema::theDeepestFaultIsPointedAt()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const Status status = aSchema().check(Json::parse(json.toStdString()), QStringLiteral("d.json"));
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    QCOMPARE(status.error().where, where);
    QVERIFY(!status.error().what.isEmpty());
}

void TestJsonSchema::aFaultIsToldInPlainWords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const char* schema, const char* json, const char* what) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(json) << QString::fromUtf8(what);
    };
    row("an object", R"({"type": "object"})", "[1, 2]", "expected an object, found an array");
    row("no number", R"({"type": "object"})", "5", "expected an object, found a number");
    row("several types", R"({"type": ["string", "null"]})", "true", "expected a string or null, found true");
    row("a whole number", R"({"type": "integer"})", "1.5", "expected a whole number, found 1.5");
    row("either", R"({"anyOf": [{"type": "string"}, {"type": "object"}]})", "5",
        "expected a string or an object, found a number");
    row("by reference", R"({"definitions": {"n": {"type": "integer"}},
                            "items": {"properties": {"a/b": {"$ref": "#/definitions/n"}}}})",
        R"([{"a/b": "x"}])", "expected a whole number, found a string");
    row("in a circle", R"({"definitions": {"n": {"type": "object", "additionalProperties":
                           {"$ref": "#/definitions/n"}}}, "$ref": "#/definitions/n"})",
        R"({"a": {"b": []}})", "expected an object, found an array");
    row("at least", R"({"minimum": 1})", "0", "expected at least 1");
    row("at least a part", R"({"minimum": 0.5})", "0", "expected at least 0.5");
    row("at most", R"({"maximum": 100})", "101", "expected at most 100");
    row("more than", R"({"exclusiveMinimum": 0})", "0", "expected more than 0");
    row("less than", R"({"exclusiveMaximum": 10})", "10", "expected less than 10");
    row("entries", R"({"minItems": 1})", "[]", "expected at least 1 entry");
    row("too many entries", R"({"maxItems": 2})", "[1, 2, 3]", "expected at most 2 entries");
    row("characters", R"({"minLength": 20})", R"("x")", "expected at least 20 characters");
    row("too many characters", R"({"maxLength": 1})", R"("xy")", "expected at most 1 character");
    row("members", R"({"minProperties": 1})", "{}", "expected at least 1 member");
    row("twice", R"({"uniqueItems": true})", "[1, 1]", "has the same entry twice");
    row("the very thing", R"({"not": {"type": "string"}})", R"("x")", "is what may not stand here");
    row("none of them", R"({"contains": {"type": "string"}})", "[1]",
        "has none of the entries that it needs");
    row("few names", R"({"enum": ["a", "b", 3]})", R"("c")", "not one of a, b, 3");
    row("many names", R"({"enum": ["a", "b", "c", "d", "e", "f"]})", R"("x")",
        "not one of the 6 names allowed, for example a, b, c");
    row("one value", R"({"const": "a"})", R"("b")", "expected a");
    row("a form", R"({"pattern": "^[a-z]+$"})", R"("A")", "not of the form ^[a-z]+$");
    row("a date", R"({"format": "date-time"})", R"("today")", "not a valid date-time");
    row("missing", R"({"required": ["it's"]})", "{}", "the member \"it's\" is missing");
    row("not known", R"({"additionalProperties": false})", R"({"it's": 1})",
        "there is no member \"it's\" here");
}

void TestJsonSchema::aFaultIsToldInPlainWords()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, json);
    const auto compiled = JsonSchema::compile(schema, QStringLiteral("s.json"));
    QVERIFY2(compiled.ok(), compiled.ok() ? "" : qPrintable(compiled.error().line()));
    const Status status = compiled->check(Json::parse(json.toStdString()), QStringLiteral("d.json"),
                                          QStringLiteral("see the manual"));
    QVERIFY(!status.ok());
    QTEST(status.error().what, "what");
    QCOMPARE(status.error().hint, QStringLiteral("see the manual"));
}

void TestJsonSchema::membersAtFaultAreNamed()
{
    const auto faults = aSchema().faults(Json::parse(R"({"other": 1})"));
    QString missing;
    QString unknown;
    for (const evidence::SchemaFault& fault : faults) {
        missing += fault.missing;
        unknown += fault.unknown;
    }
    QCOMPARE(missing, QStringLiteral("name"));
    QCOMPARE(unknown, QStringLiteral("other"));
}

void TestJsonSchema::aSchemaCanBeMoved()
{
    JsonSchema first = aSchema();
    JsonSchema second = std::move(first);
    first = aSchema();
    QVERIFY(second.check(Json{{"name", "web"}}, QStringLiteral("d.json")).ok());
    QVERIFY(!first.check(Json{{"name", 5}}, QStringLiteral("d.json")).ok());
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"

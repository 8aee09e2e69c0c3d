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

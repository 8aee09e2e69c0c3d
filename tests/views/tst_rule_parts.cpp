// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/rule_parts.h"

#include <QTest>

using namespace slipway;
using model::Json;

/// The JSON of a rule behind its tree and fields.
class TestRuleParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreNamedByTheirPlaces();
    void anotherKindKeepsWhatBothHave_data();
    void anotherKindKeepsWhatBothHave();
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
};

void TestRuleParts::partsAreNamedByTheirPlaces()
{
    const Json count = Json::parse(R"({"count":{"of":[{"fact":"a"},{"fact":"b"}],"op":">=","value":1}})");
    QCOMPARE(views::ruleKind(count), QStringLiteral("count"));
    for (const auto& [place, part] : views::ruleParts(count))
        QVERIFY(count.at(Json::json_pointer(model::toText(place))) == part);
    QCOMPARE(views::ruleParts(count).size(), size_t(2));
    QCOMPARE(views::ruleParts(Json::parse(R"({"not":{"fact":"a"}})")).front().first, QStringLiteral("/not"));
    QVERIFY(views::ruleParts(Json::parse(R"({"all":"none"})")).empty());
    QVERIFY(views::ruleKind(Json("fact")).isEmpty());
}

void TestRuleParts::anotherKindKeepsWhatBothHave_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("changed");
    const QByteArray fact = R"({"fact":"a","op":"exists"})";
    QTest::newRow("one becomes a part") << fact << "all"
                                        << R"({"all":[)" + fact + "]}";
    QTest::newRow("parts stay") << R"({"all":[)" + fact + "]}"
                                << "any"
                                << R"({"any":[)" + fact + "]}";
    QTest::newRow("the first stays") << R"({"any":[)" + fact + R"(,{"attested":true}]})"
                                     << "not"
                                     << R"({"not":)" + fact + "}";
    QTest::newRow("parts are counted") << R"({"all":[)" + fact + "]}"
                                       << "count"
                                       << R"({"count":{"of":[)" + fact + R"(],"op":">=","value":1}})";
    QTest::newRow("the first fact stays") << R"({"all":[{"attested":true},)" + fact + "]}"
                                          << "fact" << fact;
    QTest::newRow("a fact is begun") << QByteArray(R"({"attested":true})") << "fact"
                                     << QByteArray(R"({"fact":"","op":"exists"})");
    QTest::newRow("a person is asked") << fact << "attested" << QByteArray(R"({"attested":true})");
}

void TestRuleParts::anotherKindKeepsWhatBothHave()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, kind);
    QFETCH(QByteArray, changed);
    const Json made = views::ruleAsKind(Json::parse(rule.toStdString()), kind);
    QCOMPARE(model::toQString(made.dump()), model::toQString(Json::parse(changed.toStdString()).dump()));
}

void TestRuleParts::whatIsTypedIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("json");
    QTest::newRow("whole number") << "400"
                                  << "<="
                                  << "400";
    QTest::newRow("number") << "0.5"
                            << "<"
                            << "0.5";
    QTest::newRow("truth") << "true"
                           << "=="
                           << "true";
    QTest::newRow("text") << "blocked"
                          << "!="
                          << R"("blocked")";
    QTest::newRow("parameter") << "{p95_ms}"
                               << "<="
                               << R"({"parameter":"p95_ms"})";
    QTest::newRow("list") << "a, b"
                          << "in"
                          << R"(["a","b"])";
}

void TestRuleParts::whatIsTypedIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, op);
    QFETCH(QString, json);
    const Json value = views::ruleValue(QStringLiteral(" %1 ").arg(text), op);
    QCOMPARE(model::toQString(value.dump()), json);
    // What is shown of it is what was typed.
    QCOMPARE(views::ruleValueText(Json{{"value", value}}), text);
}

QTEST_GUILESS_MAIN(TestRuleParts)
#include "tst_rule_parts.moc"

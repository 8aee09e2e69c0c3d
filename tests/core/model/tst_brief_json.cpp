// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/brief_json.h"

#include <QTest>

using namespace slipway::model;

/// A brief says the same as JSON, and what is wrong in JSON is said where it is.
class TestBriefJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBriefComesBackAsItWas();
    void whatSaysNothingIsLeftOut();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

void TestBriefJson::aBriefComesBackAsItWas()
{
    Brief brief;
    brief.problem = QStringLiteral("People wait");
    brief.users = QStringLiteral("everybody");
    brief.goals = {QStringLiteral("fast")};
    brief.successMeasures = {QStringLiteral("P95 < 300 ms"), QStringLiteral("no call")};
    brief.acceptanceCriteria = {QStringLiteral("works offline")};
    brief.forecast = {1000.0, 120.5, 10.0};
    brief.risks = {{QStringLiteral("slow"), QStringLiteral("cache")}, {QStringLiteral("late"), {}}};
    brief.rollbackPlan = QStringLiteral("deploy the last one");
    brief.rollbackCallers = {QStringLiteral("ada"), QStringLiteral("bo")};
    brief.communications = QStringLiteral("mail");
    brief.dependsOn = {{QStringLiteral("db"), QStringLiteral("2.0")}, {QStringLiteral("auth"), {}}};
    const auto read = briefFrom(toJson(brief), QStringLiteral("b"));
    QVERIFY(read);
    QCOMPARE(*read, brief);
}

void TestBriefJson::whatSaysNothingIsLeftOut()
{
    QCOMPARE(toJson(Brief()).dump(), std::string("{}"));
    QCOMPARE(*briefFrom(Json::object(), {}), Brief());
}

void TestBriefJson::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line");
    const QString hint = QStringLiteral("; see docs/launch-brief.md for what a brief says");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("b: is not an object") + hint;
    QTest::newRow("no text") << QByteArray(R"({"problem": 3})")
                             << QStringLiteral("b/problem: is not a text") + hint;
    QTest::newRow("no list") << QByteArray(R"({"goals": "x"})")
                             << QStringLiteral("b/goals: is not a list") + hint;
    QTest::newRow("no text in a list")
        << QByteArray(R"({"goals": ["x", 4]})") << QStringLiteral("b/goals/1: is not a text") + hint;
    QTest::newRow("below nothing") << QByteArray(R"({"forecast": {"peak_rps": -1}})")
                                   << QStringLiteral("b/forecast/peak_rps: is not a number of 0 or more") +
                                          hint;
    QTest::newRow("unknown") << QByteArray(R"({"probem": "x"})")
                             << QStringLiteral("b/probem: is not a member of a brief") + hint;
    QTest::newRow("unknown in a risk") << QByteArray(R"({"risks": [{"who": "x"}]})")
                                       << QStringLiteral("b/risks/0/who: is not a member of a brief") + hint;
}

void TestBriefJson::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const auto read = briefFrom(*parseJson(json, QStringLiteral("b")), QStringLiteral("b"));
    QVERIFY(!read);
    QCOMPARE(read.error().line(), line);
}

QTEST_GUILESS_MAIN(TestBriefJson)
#include "tst_brief_json.moc"

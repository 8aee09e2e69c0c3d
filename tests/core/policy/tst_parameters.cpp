// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"

#include "policies.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

const QByteArray kRatio =
    R"("parameters":[{"name":"ratio","title":"Load tested to","value":2,"unit":"x","minimum":1,"maximum":9}])";
const QByteArray kRatioRule = R"({"fact":"load.peak_ratio","op":">=","value":{"parameter":"ratio"}})";

Policy thePolicy()
{
    return aPolicy(
        {aCriterion("load", R"({"any":[)" + kRatioRule + R"(,{"attested":true}]})", "blocker", "commit",
                    R"("when":{"not":{"fact":"load.peak_ratio","op":">","value":{"parameter":"ratio"}}})")},
        kRatio);
}

const FactRule& ratioRuleOf(const Policy& policy)
{
    return std::get<FactRule>(std::get<CompositeRule>(policy.criteria.front().rule.node).parts.front().node);
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleTakesThePolicysValueUntilAProjectSetsItsOwn()
    {
        const Policy policy = thePolicy();
        QCOMPARE(ratioRuleOf(policy).parameter, QStringLiteral("ratio"));
        QCOMPARE(ratioRuleOf(policy).values, std::vector<FactValue>{qint64(2)});
        const Policy own = policy::withParameters(policy, {{QStringLiteral("ratio"), qint64(4)}});
        QCOMPARE(ratioRuleOf(own).values, std::vector<FactValue>{qint64(4)});
        QCOMPARE(own.parameters.front().value, FactValue(qint64(4)));
        const auto& when = std::get<CompositeRule>(own.criteria.front().when->node);
        QCOMPARE(std::get<FactRule>(when.parts.front().node).values, std::vector<FactValue>{qint64(4)});
        QCOMPARE(own.sha256, policy.sha256);
    }

    void theVerdictFollowsTheProjectsValue()
    {
        const QByteArray rule = R"({"fact":"load.peak_ratio","op":">=","value":{"parameter":"ratio"}})";
        Situation situation{aPolicy({aCriterion("load", rule)}, kRatio)};
        situation.evidence = {anEvidence().about(commitOf('a')).with(QStringLiteral("load.peak_ratio"), 2.5)};
        QCOMPARE(situation.first().state, ResultState::Pass);
        situation.policy = policy::withParameters(situation.policy, {{QStringLiteral("ratio"), qint64(3)}});
        QCOMPARE(situation.first().state, ResultState::Fail);
        QCOMPARE(situation.first().required, QStringLiteral("at least 3x"));
    }

    void wordsForPeopleHoldTheValue()
    {
        QByteArray text = aPolicyText({aCriterion("load", kRatioRule)}, kRatio);
        text.replace("Question load", "Tested to {ratio} of the peak")
            .replace("Fix load.", "Test to {ratio}.");
        const Policy policy = valueOf(policy::readPolicy(text, QStringLiteral("p"), theRegistry()));
        const Policy own = policy::withParameters(policy, {{QStringLiteral("ratio"), 2.5}});
        QCOMPARE(own.criteria.front().question, QStringLiteral("Tested to 2.5x of the peak"));
        QCOMPARE(own.criteria.front().howToFix, QStringLiteral("Test to 2.5x."));
        QCOMPARE(policy::withParameters(policy, {}).criteria.front().question,
                 QStringLiteral("Tested to 2x of the peak"));
    }

    void daysAreWrittenOut()
    {
        QByteArray text = aPolicyText({aCriterion("old", kAttested)},
                                      R"("parameters":[{"name":"age","title":"Age","value":90,"unit":"d"}])");
        text.replace("Question old", "Not over {age} old");
        const Policy policy = valueOf(policy::readPolicy(text, QStringLiteral("p"), theRegistry()));
        QCOMPARE(policy::withParameters(policy, {}).criteria.front().question,
                 QStringLiteral("Not over 90 days old"));
        QCOMPARE(
            policy::withParameters(policy, {{QStringLiteral("age"), qint64(1)}}).criteria.front().question,
            QStringLiteral("Not over 1 day old"));
        QCOMPARE(policy::displayParameter(policy.parameters.front()).remove(QChar(QChar::Nbsp)),
                 QStringLiteral("90d"));
    }

    void valuesThatDoNotFitDoNotCount()
    {
        const Policy policy = thePolicy();
        for (const FactValue& value :
             {FactValue(qint64(10)), FactValue(0.5), FactValue(QStringLiteral("4")), FactValue(true)})
            QCOMPARE(ratioRuleOf(policy::withParameters(policy, {{QStringLiteral("ratio"), value}})).values,
                     std::vector<FactValue>{qint64(2)});
        QCOMPARE(policy::withParameters(policy, {{QStringLiteral("other"), true}}).criteria,
                 policy::withParameters(policy, {}).criteria);
    }

    void whatPeopleTypeIsReadByTheParametersType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("words");
        QTest::newRow("whole") << QStringLiteral("3") << true << QStringLiteral("3");
        QTest::newRow("fraction") << QStringLiteral("2.5") << true << QStringLiteral("2.5");
        QTest::newRow("word") << QStringLiteral("much") << false << QStringLiteral("is not a value of ratio");
        QTest::newRow("with its unit") << QStringLiteral("3x") << false << QStringLiteral("without the unit");
        QTest::newRow("above") << QStringLiteral("9.1") << false << QStringLiteral("from 1x to 9x");
        QTest::newRow("below") << QStringLiteral("0") << false
                               << QStringLiteral("out of the policy's bounds");
        QTest::newRow("nothing") << QString() << false << QStringLiteral("is not a value");
        QTest::newRow("not a number")
            << QStringLiteral("nan") << false << QStringLiteral("out of the policy's bounds");
    }

    void whatPeopleTypeIsReadByTheParametersType()
    {
        QFETCH(QString, typed);
        QFETCH(bool, ok);
        QFETCH(QString, words);
        const auto value = policy::parameterValue(thePolicy().parameters.front(), typed);
        QCOMPARE(value.ok(), ok);
        if (ok)
            QCOMPARE(QString::number(asNumber(*value).value_or(-1)), words);
        else
            QVERIFY2(value.error().line().contains(words), qPrintable(value.error().line()));
    }

    void yesAndNoAndTextsAreParametersToo()
    {
        const Parameter flag{QStringLiteral("f"), QStringLiteral("F"), {}, true, {}, {}};
        QCOMPARE(valueOf(policy::parameterValue(flag, QStringLiteral("false"))), FactValue(false));
        QVERIFY(!policy::parameterValue(flag, QStringLiteral("no")).ok());
        const Parameter word{QStringLiteral("w"), QStringLiteral("W"), {}, QStringLiteral("a"), {}, {}};
        QCOMPARE(valueOf(policy::parameterValue(word, QStringLiteral("b"))), FactValue(QStringLiteral("b")));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("words");
        const auto with = [](const QByteArray& parameters, const QByteArray& rule = kAttested) {
            return aPolicyText({aCriterion("c", rule)}, "\"parameters\":" + parameters);
        };
        QTest::newRow("no such parameter")
            << aPolicyText({aCriterion("c", kRatioRule)})
            << QStringLiteral("/criteria/0/rule/value/parameter") << QStringLiteral("no parameter ratio");
        QTest::newRow("another unit")
            << with(R"([{"name":"ratio","title":"R","value":2,"unit":"%"}])", kRatioRule)
            << QStringLiteral("/criteria/0/rule/value") << QStringLiteral("is measured in \"x\"");
        QTest::newRow("another type")
            << with(R"([{"name":"ratio","title":"R","value":"two","unit":"x"}])", kRatioRule)
            << QStringLiteral("/criteria/0/rule/value") << QStringLiteral("is a number");
        QTest::newRow("name") << with(R"([{"name":"Ratio","title":"R","value":2}])")
                              << QStringLiteral("/parameters/0/name") << QStringLiteral("is not a name");
        QTest::newRow("twice")
            << with(R"([{"name":"a","title":"R","value":2},{"name":"a","title":"R","value":2}])")
            << QStringLiteral("/parameters/1/name") << QStringLiteral("two parameters a");
        QTest::newRow("value is a list")
            << with(R"([{"name":"a","title":"R","value":[2]}])") << QStringLiteral("/parameters/0/value")
            << QStringLiteral("plain value");
        QTest::newRow("bound of a text")
            << with(R"([{"name":"a","title":"R","value":"x","minimum":1}])")
            << QStringLiteral("/parameters/0/minimum") << QStringLiteral("must be a number");
        QTest::newRow("out of bounds")
            << with(R"([{"name":"a","title":"R","value":2,"minimum":3}])")
            << QStringLiteral("/parameters/0/value") << QStringLiteral("out of its own bounds");
        QTest::newRow("no title") << with(R"([{"name":"a","value":2}])") << QStringLiteral("/parameters/0")
                                  << QStringLiteral("\"title\" is missing");
        QByteArray placeholder = with("[]");
        placeholder.replace("Question c", "At least {ratio}");
        QTest::newRow("placeholder of nothing")
            << placeholder << QStringLiteral("/criteria/0/question") << QStringLiteral("no parameter ratio");
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        QFETCH(QString, words);
        const auto policy = policy::readPolicy(text, QStringLiteral("p.json"), theRegistry());
        QVERIFY(!policy.ok());
        QCOMPARE(policy.error().where, QStringLiteral("p.json#") + pointer);
        QVERIFY2(policy.error().line().contains(words), qPrintable(policy.error().line()));
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"

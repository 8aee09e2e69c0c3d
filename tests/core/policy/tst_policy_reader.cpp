// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_cursor.h"
#include "core/policy/policy_reader.h"

#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

class TestPolicyReader : public QObject
{
    Q_OBJECT

    static Result<Policy> read(const QByteArray& text)
    {
        return policy::readPolicy(text, QStringLiteral("p.json"), theRegistry());
    }

private Q_SLOTS:
    void everyPartOfACriterionIsRead()
    {
        const Policy policy =
            aPolicy({aCriterion("load", kPeakRule, "major", "release",
                                R"("freshness":"P1DT6H","answered_by":"k6","starter":"k6.js",
                                                     "when":{"project_kind":["web-service"]})")},
                    R"("sign_off_roles":["Quality","Security"],"tighten":["stale-major"])");
        QCOMPARE(policy.id, QStringLiteral("test"));
        QCOMPARE(policy.signOffRoles, (QStringList{QStringLiteral("Quality"), QStringLiteral("Security")}));
        QVERIFY(policy.staleMajorIsConditional);
        QVERIFY(!policy.unknownMajorIsConditional);
        QCOMPARE(policy.sha256.size(), 64);
        const Criterion& criterion = policy.criteria.front();
        QCOMPARE(criterion.severity, Severity::Major);
        QCOMPARE(criterion.boundTo, Binding::Release);
        QCOMPARE(*criterion.freshness, std::chrono::milliseconds(std::chrono::hours(30)));
        QCOMPARE(criterion.answeredBy, QStringLiteral("k6"));
        QCOMPARE(criterion.starter, QStringLiteral("k6.js"));
        const auto& rule = std::get<FactRule>(criterion.rule.node);
        QCOMPARE(rule.fact, QStringLiteral("load.peak_ratio"));
        QCOMPARE(rule.op, CompareOp::GreaterOrEqual);
        QCOMPARE(rule.values, (std::vector<FactValue>{qint64(2)}));
        QCOMPARE(std::get<KindRule>(criterion.when->node).kinds, (std::vector{ProjectKind::WebService}));
    }

    void rulesAreRefusedWithPointerAndFix_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("words");
        const QString at = QStringLiteral("/criteria/0/rule");
        QTest::newRow("unknown fact")
            << QByteArray(R"({"fact":"load.peek_ratio","op":">=","value":2})") << at + QStringLiteral("/fact")
            << QStringLiteral("did you mean load.peak_ratio?");
        QTest::newRow("text against number")
            << QByteArray(R"({"fact":"load.peak_ratio","op":">=","value":"2"})")
            << at + QStringLiteral("/value") << QStringLiteral("is a number");
        QTest::newRow("number against text")
            << QByteArray(R"({"fact":"ci.status","op":"==","value":1})") << at + QStringLiteral("/value")
            << QStringLiteral("write a text here");
        QTest::newRow("order of texts") << QByteArray(R"({"fact":"ci.status","op":">","value":"a"})")
                                        << at + QStringLiteral("/value") << QStringLiteral("has no order");
        QTest::newRow("order of booleans")
            << QByteArray(R"({"fact":"repo.ci.runs_tests","op":">=","value":1})")
            << at + QStringLiteral("/value") << QStringLiteral("has no order");
        QTest::newRow("fraction equals count")
            << QByteArray(R"({"fact":"tests.failed","op":"==","value":0.5})") << at + QStringLiteral("/value")
            << QStringLiteral("is a integer");
        QTest::newRow("wrong unit") << QByteArray(R"({"fact":"load.p95_ms","op":"<","value":1,"unit":"s"})")
                                    << at + QStringLiteral("/unit") << QStringLiteral("measured in \"ms\"");
        QTest::newRow("unknown operator")
            << QByteArray(R"({"fact":"load.p95_ms","op":"=","value":1})") << at + QStringLiteral("/op")
            << QStringLiteral("is not an operator");
        QTest::newRow("no operator") << QByteArray(R"({"fact":"load.p95_ms","value":1})") << at
                                     << QStringLiteral("\"op\" is missing");
        QTest::newRow("no value") << QByteArray(R"({"fact":"load.p95_ms","op":"<"})") << at
                                  << QStringLiteral("\"value\" is missing");
        QTest::newRow("value for exists")
            << QByteArray(R"({"fact":"load.p95_ms","op":"exists","value":1})")
            << at + QStringLiteral("/value") << QStringLiteral("takes no value");
        QTest::newRow("bad pattern") << QByteArray(
                                            "{\"fact\":\"ci.status\",\"op\":\"matches\",\"value\":\"[\"}")
                                     << at + QStringLiteral("/value")
                                     << QStringLiteral("valid regular expression");
        QTest::newRow("pattern on number")
            << QByteArray(R"({"fact":"load.p95_ms","op":"matches","value":"1"})")
            << at + QStringLiteral("/value") << QStringLiteral("text fact");
        QTest::newRow("in without list")
            << QByteArray(R"({"fact":"ci.status","op":"in","value":"a"})") << at + QStringLiteral("/value")
            << QStringLiteral("must be an array");
        QTest::newRow("in empty") << QByteArray(R"({"fact":"ci.status","op":"in","value":[]})")
                                  << at + QStringLiteral("/value") << QStringLiteral("at least one value");
        QTest::newRow("unknown member")
            << QByteArray(R"({"fact":"load.p95_ms","op":"<","value":1,"vlaue":2})")
            << at + QStringLiteral("/vlaue") << QStringLiteral("is not known here");
        QTest::newRow("across") << QByteArray(R"({"fact":"load.p95_ms","op":"<","value":1,"across":"some"})")
                                << at + QStringLiteral("/across") << QStringLiteral("\"every\" or \"any\"");
        QTest::newRow("hint not bool") << QByteArray(R"({"fact":"load.p95_ms","op":"<","value":1,"hint":1})")
                                       << at + QStringLiteral("/hint") << QStringLiteral("true or false");
        QTest::newRow("attested false") << QByteArray(R"({"attested":false})")
                                        << at + QStringLiteral("/attested") << QStringLiteral("must be true");
        QTest::newRow("not a rule") << QByteArray(R"({"maybe":[]})") << at << QStringLiteral("is not a rule");
        QTest::newRow("a list") << QByteArray("[]") << at << QStringLiteral("is not a rule");
        QTest::newRow("empty all") << QByteArray(R"({"all":[]})") << at + QStringLiteral("/all")
                                   << QStringLiteral("at least one rule");
        QTest::newRow("nested") << QByteArray(
                                       R"({"all":[{"any":[{"not":{"fact":"no.such","op":"exists"}}]}]})")
                                << at + QStringLiteral("/all/0/any/0/not/fact")
                                << QStringLiteral("not registered");
        QTest::newRow("count too high")
            << QByteArray(R"({"count":{"of":[{"attested":true}],"op":">=","value":2}})")
            << at + QStringLiteral("/count/value") << QStringLiteral("from 0 to 1");
        QTest::newRow("count op") << QByteArray(R"({"count":{"of":[{"attested":true}],"op":"in","value":1}})")
                                  << at + QStringLiteral("/count/op") << QStringLiteral("compares numbers");
        QTest::newRow("unknown kind")
            << QByteArray(R"({"project_kind":["website"]})") << at + QStringLiteral("/project_kind/0")
            << QStringLiteral("not a kind of project");
        QTest::newRow("reference to nothing")
            << QByteArray(R"({"criterion":"nobody"})") << QStringLiteral("/criteria/0")
            << QStringLiteral("no criterion nobody");
        QTest::newRow("reference to itself")
            << QByteArray(R"({"criterion":"a"})") << QStringLiteral("/criteria/0") << QStringLiteral("a → a");
        QTest::newRow("too deep") << QByteArray("{\"not\":").repeated(40) + R"({"attested":true})" +
                                         QByteArray("}").repeated(40)
                                  << at + QStringLiteral("/not").repeated(33)
                                  << QStringLiteral("nested more than 32");
    }

    void rulesAreRefusedWithPointerAndFix()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, pointer);
        QFETCH(QString, words);
        const auto policy = read(aPolicyText({aCriterion("a", rule)}));
        QVERIFY(!policy.ok());
        QCOMPARE(policy.error().where, QStringLiteral("p.json#") + pointer);
        QVERIFY2(policy.error().line().contains(words), qPrintable(policy.error().line()));
        QVERIFY(!policy.error().hint.isEmpty());
    }

    void circlesThroughSeveralCriteriaAreRefused()
    {
        const auto policy =
            read(aPolicyText({aCriterion("a", R"({"criterion":"b"})"),
                              aCriterion("b", R"({"all":[{"attested":true},{"criterion":"c"}]})"),
                              aCriterion("c", R"({"not":{"criterion":"a"}})")}));
        QVERIFY(!policy.ok());
        QVERIFY2(policy.error().what.contains(QStringLiteral("a → b → c → a")),
                 qPrintable(policy.error().what));
    }

    void circlesThroughWhenAreRefused()
    {
        const auto policy =
            read(aPolicyText({aCriterion("a", kAttested, "minor", "commit", R"("when":{"criterion":"b"})"),
                              aCriterion("b", R"({"criterion":"a"})")}));
        QVERIFY(!policy.ok());
        QVERIFY(policy.error().what.contains(QStringLiteral("circle")));
    }

    void sharedReferencesAreNoCircle()
    {
        QVERIFY(read(aPolicyText({aCriterion("a", R"({"all":[{"criterion":"b"},{"criterion":"c"}]})"),
                                  aCriterion("b", R"({"criterion":"d"})"),
                                  aCriterion("c", R"({"criterion":"d"})"), aCriterion("d", kAttested)}))
                    .ok());
    }

    void documentsAreRefusedWithPointerAndFix_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const QByteArray good = aCriterion("a", kAttested);
        QTest::newRow("other schema")
            << aPolicyText({good}).replace("policy/1", "policy/9") << QStringLiteral("p.json#/schema");
        QTest::newRow("no criteria") << aPolicyText({}) << QStringLiteral("p.json#/criteria");
        QTest::newRow("id twice") << aPolicyText({good, good}) << QStringLiteral("p.json#/criteria/1/id");
        QTest::newRow("bad id") << aPolicyText({aCriterion("A b", kAttested)})
                                << QStringLiteral("p.json#/criteria/0/id");
        QTest::newRow("severity") << aPolicyText({aCriterion("a", kAttested, "fatal")})
                                  << QStringLiteral("p.json#/criteria/0/severity");
        QTest::newRow("binding") << aPolicyText({aCriterion("a", kAttested, "major", "branch")})
                                 << QStringLiteral("p.json#/criteria/0/bound_to");
        QTest::newRow("freshness") << aPolicyText({aCriterion("a", kAttested, "major", "commit",
                                                              R"("freshness":"P1Y")")})
                                   << QStringLiteral("p.json#/criteria/0/freshness");
        QTest::newRow("weight") << aPolicyText({QByteArray(good).replace("\"weight\":1", "\"weight\":0")})
                                << QStringLiteral("p.json#/criteria/0/weight");
        QTest::newRow("question missing")
            << aPolicyText({QByteArray(good).replace("\"question\"", "\"questoin\"")})
            << QStringLiteral("p.json#/criteria/0/questoin");
        QTest::newRow("attested when")
            << aPolicyText({aCriterion("a", kAttested, "major", "commit", R"("when":{"attested":true})")})
            << QStringLiteral("p.json#/criteria/0/when");
        QTest::newRow("tighten") << aPolicyText({good}, R"("tighten":["loosen"])")
                                 << QStringLiteral("p.json#/tighten/0");
        QTest::newRow("not an object") << QByteArray("[1]") << QStringLiteral("p.json#");
        QTest::newRow("not JSON") << QByteArray("{\"a\":\n]") << QStringLiteral("p.json:2:1");
    }

    void documentsAreRefusedWithPointerAndFix()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto policy = read(text);
        QVERIFY(!policy.ok());
        QCOMPARE(policy.error().where, where);
        QCOMPARE(policy.error().code, ErrorCode::InvalidInput);
    }

    void tooManyFaultsAreCutOff()
    {
        QList<QByteArray> criteria;
        for (int i = 0; i < 300; ++i)
            criteria += aCriterion("c" + QByteArray::number(i), R"({"maybe":1})");
        const auto alone = policy::standAlone(aPolicyText(criteria), QStringLiteral("p.json"),
                                              [](const QString&) { return std::nullopt; });
        QVERIFY(alone);
        const auto errors = policy::policyErrors(*alone, theRegistry());
        QCOMPARE(errors.size(), policy::kMostRefusals + 1);
        QCOMPARE(errors[0].where, QStringLiteral("p.json#/criteria/0/rule"));
        QCOMPARE(errors[policy::kMostRefusals - 1].where, QStringLiteral("p.json#/criteria/199/rule"));
        QCOMPARE(errors.back().what, QStringLiteral("has more faults than the 200 told"));
    }

    void asManyFaultsAsAreToldAreNotCutOff()
    {
        policy::Refusal refusal(QStringLiteral("p.json"));
        for (size_t i = 0; i < policy::kMostRefusals; ++i)
            refusal.say(QStringLiteral("/a/%1").arg(i), QStringLiteral("bad"), {});
        refusal.say(QStringLiteral("/a/7/b/c"), QStringLiteral("an echo"), {});
        QCOMPARE(refusal.errors().size(), policy::kMostRefusals);
        refusal.say(QStringLiteral("/a/70000"), QStringLiteral("bad"), {}); // below no other
        refusal.say(QStringLiteral("/b"), QStringLiteral("bad"), {});
        QCOMPARE(refusal.errors().size(), policy::kMostRefusals + 1);
    }

    void tooManyCriteriaAreRefusedAsOne()
    {
        QList<QByteArray> criteria(2001, "{}");
        const auto policy = read(aPolicyText(criteria));
        QVERIFY(!policy.ok());
        QCOMPARE(policy.error().where.section(QLatin1Char('#'), 1), QStringLiteral("/criteria"));
        QCOMPARE(policy.error().what, QStringLiteral("holds more than 2000 criteria"));
    }

    void customFactsNeedNoRegistration()
    {
        QVERIFY(
            read(aPolicyText({aCriterion("a", R"({"fact":"x.acme.score","op":">=","value":7.5})")})).ok());
    }

    void aFlippedByteNeverCrashes()
    {
        const QByteArray good = aPolicyText({aCriterion("a", kPeakRule), aCriterion("b", kAttested)});
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x15);
            const auto policy = read(bad);
            if (!policy)
                QVERIFY(!policy.error().what.isEmpty());
            else
                QVERIFY(policy->criteria.size() == 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policy_reader.moc"

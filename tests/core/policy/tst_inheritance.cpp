// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/inheritance.h"
#include "core/policy/policy_reader.h"

#include "policies.h"
#include "support/value_of.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

QByteArray derived(const QByteArray& members, const QByteArray& id = "ours", const QByteArray& base = "test")
{
    return "{\"schema\":\"slipway.policy/1\",\"id\":\"" + id +
           "\",\"version\":\"2\",\"title\":\"Ours\",\"extends\":\"" + base + "\"" +
           (members.isEmpty() ? QByteArray() : "," + members) + "}";
}

/// A base with three criteria, of which the second has a `when` and a freshness.
QByteArray theBase()
{
    return aPolicyText({aCriterion("one", kAttested),
                        aCriterion("two", kPeakRule, "major", "release",
                                   R"("freshness":"P7D","when":{"project_kind":["library"]})"),
                        aCriterion("three", kAttested, "minor")},
                       R"("sign_off_roles":["Quality"],"tighten":["stale-major"],
                          "parameters":[{"name":"ratio","title":"Ratio","value":2,"unit":"x","maximum":9},
                                        {"name":"least","title":"Least","value":2,"minimum":1}])");
}

Result<policy::StandAlone> standAlone(const QByteArray& text, QHash<QString, QByteArray> others = {})
{
    others.insert(QStringLiteral("test"), theBase());
    return policy::standAlone(
        text, QStringLiteral("ours.json"),
        [others](const QString& id) -> std::optional<policy::PolicyDocument> {
            if (!others.contains(id))
                return std::nullopt;
            return policy::PolicyDocument{others.value(id), id + QStringLiteral(".json")};
        });
}

Result<Policy> read(const QByteArray& text)
{
    const auto alone = standAlone(text);
    if (!alone)
        return alone.error();
    return policy::readPolicy(*alone, theRegistry());
}

QStringList idsOf(const Policy& policy)
{
    QStringList ids;
    for (const Criterion& criterion : policy.criteria)
        ids += criterion.id.toString();
    return ids;
}

} // namespace

class TestInheritance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherSignOffRolesNeedAReason()
    {
        const auto refused = read(derived(R"("sign_off_roles":["Security"])"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, QStringLiteral("ours.json#"));
        QCOMPARE(refused.error().what, QStringLiteral("\"sign_off_reason\" is missing"));
        QCOMPARE(valueOf(read(derived(R"("sign_off_roles":["Security"],"sign_off_reason":"No QA here.")")))
                     .signOffRoles,
                 QStringList{QStringLiteral("Security")});
        // The same roles need none.
        QVERIFY(read(derived(R"("sign_off_roles":["Quality"])")));
    }

    void anotherGateNeedsAReason()
    {
        const QByteArray base = aPolicyText(
            {aCriterion("one", kAttested)},
            R"("sign_off_roles":["Quality"],"gates":[{"stage":"production","verdict":"conditional"}])");
        const QHash<QString, QByteArray> others{{QStringLiteral("base"), base}};
        const auto on = [&](const QByteArray& gate) {
            return standAlone(derived("\"gates\":[" + gate + "]", "ours", "base"), others);
        };
        const auto refused = on(R"({"stage":"production","verdict":"go"})");
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, QStringLiteral("ours.json#/gates/0"));
        QCOMPARE(refused.error().what, QStringLiteral("\"reason\" is missing"));
        const auto told = on(R"({"stage":"production","verdict":"go","reason":"Strict."})");
        QVERIFY(told);
        QCOMPARE(told->document["gates"][0]["verdict"].dump(), std::string("\"go\""));
        QCOMPARE(told->document["gates"][0]["reason"].dump(), std::string("\"Strict.\""));
        // One to another stage, and one that says the same, need none.
        QVERIFY(on(R"({"stage":"staging","verdict":"go"})"));
        QVERIFY(on(R"({"stage":"production","verdict":"conditional"})"));
    }

    void everythingWrongIsTold()
    {
        std::vector<Error> errors;
        const auto alone = policy::standAlone(
            derived(
                R"("overrides":[{"criterion":"one","severity":"minor"},{"criterion":"ten","severity":"minor",
                       "reason":"r"}])"),
            QStringLiteral("ours.json"),
            [](const QString&) {
                return std::optional(policy::PolicyDocument{theBase(), QStringLiteral("test.json")});
            },
            errors);
        QVERIFY(!alone);
        QCOMPARE(errors.size(), size_t(2));
        QCOMPARE(errors[0].where, QStringLiteral("ours.json#/overrides/0"));
        QCOMPARE(errors[1].where, QStringLiteral("ours.json#/overrides/1/criterion"));
    }

    void whatIsNotOverriddenStays()
    {
        const Policy policy = valueOf(read(derived({})));
        QCOMPARE(policy.id, QStringLiteral("ours"));
        QCOMPARE(policy.version, QStringLiteral("2"));
        QCOMPARE(idsOf(policy),
                 (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        QCOMPARE(policy.signOffRoles, QStringList{QStringLiteral("Quality")});
        QVERIFY(policy.staleMajorIsConditional);
        QCOMPARE(policy.parameters.size(), size_t(2));
        QCOMPARE(policy.origins.size(), size_t(1));
        QCOMPARE(policy.origins.front().id, QStringLiteral("test"));
        QCOMPARE(policy.origins.front().version, QStringLiteral("1"));
        QCOMPARE(policy.origins.front().sha256,
                 valueOf(policy::readPolicy(theBase(), {}, theRegistry())).sha256);
        QVERIFY(policy.derivesFrom(QStringLiteral("test")));
    }

    void aPolicyThatExtendsNothingStaysAsItIs()
    {
        const auto alone = valueOf(policy::standAlone(theBase(), QStringLiteral("b.json"), {}));
        QCOMPARE(sha256Of(alone.document), valueOf(policy::readPolicy(theBase(), {}, theRegistry())).sha256);
        QVERIFY(alone.places.isEmpty());
    }

    void overridesChangeMembersAndSayWhy()
    {
        const Policy policy = valueOf(read(derived(
            R"("overrides":[{"criterion":"two","severity":"blocker","weight":7,"when":null,"reason":"We sell it."}])")));
        const Criterion& two = policy.criteria[1];
        QCOMPARE(two.severity, Severity::Blocker);
        QCOMPARE(two.weight, 7.0);
        QVERIFY(!two.when);
        QVERIFY(two.freshness.has_value());
        QCOMPARE(two.overrides,
                 (std::vector<CriterionOverride>{
                     {QStringLiteral("ours 2"),
                      {QStringLiteral("severity"), QStringLiteral("weight"), QStringLiteral("when")},
                      QStringLiteral("We sell it.")}}));
        QVERIFY(policy.criteria[0].overrides.empty());
    }

    void criteriaAreRemovedAndAdded()
    {
        const Policy policy = valueOf(read(derived(
            R"("overrides":[{"criterion":"one","remove":true,"reason":"Done by law."}],"criteria":[)" +
            aCriterion("four", kAttested) + "]")));
        QCOMPARE(idsOf(policy),
                 (QStringList{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")}));
        QCOMPARE(policy.leftOut,
                 (std::vector<LeftOutCriterion>{{CriterionId(QStringLiteral("one")), QStringLiteral("ours 2"),
                                                 QStringLiteral("Done by law.")}}));
    }

    void keepsLeavesOutAllOthers()
    {
        const Policy policy =
            valueOf(read(derived(R"("keeps":{"criteria":["three"],"reason":"It is a trial."})")));
        QCOMPARE(idsOf(policy), QStringList{QStringLiteral("three")});
        QCOMPARE(policy.leftOut.size(), size_t(2));
        QCOMPARE(policy.leftOut.front().reason, QStringLiteral("It is a trial."));
    }

    void tighteningAddsUpAndParametersChangeTheirValue()
    {
        const Policy policy = valueOf(read(derived(
            R"("tighten":["unknown-major"],"kinds":["library"],"parameters":[{"name":"ratio","value":3,"reason":"r"},
               {"name":"more","title":"More","value":true}])")));
        QVERIFY(policy.staleMajorIsConditional);
        QVERIFY(policy.unknownMajorIsConditional);
        QCOMPARE(policy.kinds, std::vector{ProjectKind::Library});
        QCOMPARE(policy.parameters.size(), size_t(3));
        QCOMPARE(policy.parameters[0].value, FactValue(qint64(3)));
        QCOMPARE(policy.parameters[0].title, QStringLiteral("Ratio"));
        QCOMPARE(policy.parameters[0].maximum, std::optional(9.0));
    }

    void kindsAreNotInherited()
    {
        const auto middle = derived(R"("kinds":["library"])", "middle");
        const auto alone =
            valueOf(standAlone(derived({}, "top", "middle"), {{QStringLiteral("middle"), middle}}));
        const Policy policy = valueOf(policy::readPolicy(alone, theRegistry()));
        QVERIFY(policy.kinds.empty());
        QCOMPARE(policy.origins.size(), size_t(2));
        QCOMPARE(policy.origins[0].id, QStringLiteral("middle"));
        QCOMPARE(policy.origins[1].id, QStringLiteral("test"));
    }

    void whatStandsAloneReadsTheSameAgain()
    {
        const auto alone = valueOf(standAlone(
            derived(R"("overrides":[{"criterion":"two","severity":"blocker","reason":"We sell it."}])")));
        const Policy once = valueOf(policy::readPolicy(alone, theRegistry()));
        const Policy again = valueOf(policy::readPolicy(QByteArray::fromStdString(alone.document.dump(2)),
                                                        QStringLiteral("again.json"), theRegistry()));
        QCOMPARE(again.sha256, once.sha256);
        QCOMPARE(again.criteria, once.criteria);
        QCOMPARE(again.origins, once.origins);
    }

    void refusalsSayWhereItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        QTest::newRow("no reason") << QByteArray(R"("overrides":[{"criterion":"one","severity":"minor"}])")
                                   << QStringLiteral("ours.json#/overrides/0")
                                   << QStringLiteral("\"reason\" is missing");
        QTest::newRow("no such criterion")
            << QByteArray(R"("overrides":[{"criterion":"on","severity":"minor","reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/0/criterion")
            << QStringLiteral("test has no criterion on");
        QTest::newRow("nothing changed")
            << QByteArray(R"("overrides":[{"criterion":"one","reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/0") << QStringLiteral("changes nothing of one");
        QTest::newRow("removed and changed")
            << QByteArray(R"("overrides":[{"criterion":"one","remove":true,"weight":2,"reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/0") << QStringLiteral("both removes one and changes it");
        QTest::newRow("unknown member")
            << QByteArray(R"("overrides":[{"criterion":"one","id":"x","reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/0/id") << QStringLiteral("is not known here");
        QTest::newRow("bad value, seen when it is read")
            << QByteArray(R"("overrides":[{"criterion":"three","severity":"huge","reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/0/severity")
            << QStringLiteral("\"huge\" is not known here");
        QTest::newRow("bad rule, seen when it is read")
            << QByteArray(R"("overrides":[{"criterion":"one","remove":true,"reason":"r"},
                {"criterion":"three","rule":{"all":[{"fact":"no.such","op":"exists"}]},"reason":"r"}])")
            << QStringLiteral("ours.json#/overrides/1/rule/all/0/fact") << QStringLiteral("not registered");
        QTest::newRow("same id twice")
            << QByteArray("\"criteria\":[" + aCriterion("one", kAttested) + "]")
            << QStringLiteral("ours.json#/criteria/0") << QStringLiteral("has the criterion one already");
        QTest::newRow("own criterion, seen when it is read")
            << QByteArray("\"criteria\":[" + aCriterion("four", R"({"maybe":1})") + "]")
            << QStringLiteral("ours.json#/criteria/0/rule") << QStringLiteral("is not a rule");
        QTest::newRow("keeps what is not there")
            << QByteArray(R"("keeps":{"criteria":["on"],"reason":"r"})")
            << QStringLiteral("ours.json#/keeps/criteria/0") << QStringLiteral("on is no criterion");
        QTest::newRow("parameter out of the base's bounds")
            << QByteArray(R"("parameters":[{"name":"ratio","value":10,"reason":"r"}])")
            << QStringLiteral("ours.json#/parameters/0/value") << QStringLiteral("out of its own bounds");
        QTest::newRow("parameter without a reason")
            << QByteArray(R"("parameters":[{"name":"ratio","value":1}])")
            << QStringLiteral("ours.json#/parameters/0") << QStringLiteral("\"reason\" is missing");
        QTest::newRow("bound without a reason")
            << QByteArray(R"("parameters":[{"name":"ratio","maximum":8}])")
            << QStringLiteral("ours.json#/parameters/0") << QStringLiteral("\"reason\" is missing");
        QTest::newRow("parameter with a wider bound")
            << QByteArray(R"("parameters":[{"name":"ratio","maximum":10,"reason":"r"}])")
            << QStringLiteral("ours.json#/parameters/0/maximum")
            << QStringLiteral("is wider than the 9 of test");
        QTest::newRow("parameter with a lower bound")
            << QByteArray(R"("parameters":[{"name":"least","value":0.01,"minimum":0,"reason":"r"}])")
            << QStringLiteral("ours.json#/parameters/0/minimum")
            << QStringLiteral("is wider than the 1 of test");
        QTest::newRow("unknown on top")
            << QByteArray(R"("overides":[])") << QStringLiteral("ours.json#/overides")
            << QStringLiteral("is not known here");
    }

    void refusalsSayWhereItWasWritten()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const auto policy = read(derived(members));
        QVERIFY(!policy.ok());
        QCOMPARE(policy.error().where, where);
        QVERIFY2(policy.error().line().contains(words), qPrintable(policy.error().line()));
    }

    void circlesAndMissingBasesAreRefused()
    {
        const auto circle = standAlone(derived({}, "a", "b"), {{QStringLiteral("b"), derived({}, "b", "a")}});
        QVERIFY(!circle.ok());
        QCOMPARE(circle.error().what, QStringLiteral("goes in a circle: a → b → a"));
        QCOMPARE(circle.error().where, QStringLiteral("b.json#/extends"));
        const auto self = standAlone(derived({}, "test", "test"));
        QVERIFY(!self.ok());
        const auto missing = standAlone(derived({}, "a", "nobody"));
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QCOMPARE(missing.error().what, QStringLiteral("there is no policy nobody to extend"));
    }

    void whatIsNoTextIsRefusedAndNotThrown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("base");
        QTest::newRow("version") << QByteArray(R"({"id":"a","extends":"b","version":2})") << theBase();
        QTest::newRow("id") << QByteArray(R"({"id":7,"extends":"b","version":"2"})") << theBase();
        QTest::newRow("a base that is a list") << derived({}, "a", "b") << QByteArray("[1]");
        QTest::newRow("a base without anything")
            << derived(R"("overrides":[{"criterion":"x","remove":true,"reason":"r"}])", "a", "b")
            << QByteArray("{}");
        QTest::newRow("criteria of a base")
            << derived(R"("keeps":{"criteria":["x"],"reason":"r"})", "a", "b")
            << QByteArray(R"({"id":"b","version":3,"criteria":[{"id":7},4,null]})");
        QTest::newRow("criteria that are none")
            << derived("\"criteria\":[" + aCriterion("x", kAttested) + "]", "a", "b")
            << QByteArray(R"({"id":"b","version":3,"criteria":{"id":7}})");
    }

    void whatIsNoTextIsRefusedAndNotThrown()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, base);
        const auto alone = standAlone(text, {{QStringLiteral("b"), base}});
        QVERIFY(!alone.ok() || !policy::readPolicy(*alone, theRegistry()).ok());
    }

    void nobodyWritesWhereAPolicyComesFrom()
    {
        for (const char* text :
             {R"({"derived_from":[]})", R"({"left_out":[]})", R"({"criteria":[{"overridden":[]}]})"}) {
            const Status authored = policy::checkAuthored(text, QStringLiteral("f.json"));
            QVERIFY(!authored);
            QVERIFY(authored.error().where.startsWith(QStringLiteral("f.json#/")));
        }
        QVERIFY(policy::checkAuthored(theBase(), QStringLiteral("f.json")));
        QVERIFY(policy::checkAuthored("[]", QStringLiteral("f.json")));
    }

    void aChainHasABound()
    {
        QHash<QString, QByteArray> chain;
        for (int i = 0; i < 12; ++i)
            chain.insert(
                QStringLiteral("p%1").arg(i),
                derived({}, "p" + QByteArray::number(i), i == 0 ? "test" : "p" + QByteArray::number(i - 1)));
        QVERIFY(standAlone(chain.value(QStringLiteral("p7")), chain).ok());
        const auto deep = standAlone(chain.value(QStringLiteral("p11")), chain);
        QVERIFY(!deep.ok());
        QVERIFY(deep.error().what.contains(QStringLiteral("more than 8 policies")));
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

Q_DECLARE_METATYPE(ResultState)

/// Rules whose state is chosen: p passes, f fails, s is stale, u unknown, w warns, n is an attestation not
/// given.
class TestRuleEvaluator : public QObject
{
    Q_OBJECT

    static QByteArray leaf(char state)
    {
        switch (state) {
        case 'p':
            return R"({"fact":"tests.total","op":">=","value":1})";
        case 'f':
            return R"({"fact":"tests.failed","op":"==","value":0})";
        case 's':
            return R"({"fact":"load.p95_ms","op":"<","value":300})";
        case 'w':
            return R"({"fact":"tests.total","op":">=","value":1,"hint":true})";
        case 'n':
            return kAttested;
        default:
            return R"({"fact":"coverage.line_percent","op":">=","value":80})";
        }
    }

    static QByteArray leaves(const QByteArray& states)
    {
        QList<QByteArray> rules;
        for (const char state : states)
            rules += leaf(state);
        return "[" + rules.join(",") + "]";
    }

    static Situation situation(const QByteArray& rule, const QByteArray& extra = {})
    {
        return {.policy = aPolicy({aCriterion("a", rule, "blocker", "commit", extra)}),
                .evidence = {anEvidence()
                                 .with(QStringLiteral("tests.total"), qint64(5))
                                 .with(QStringLiteral("tests.failed"), qint64(2)),
                             anEvidence()
                                 .from(QStringLiteral("k6"))
                                 .with(QStringLiteral("load.p95_ms"), 250.0)
                                 .expires(theDay())}};
    }

    static ResultState stateNamed(char name)
    {
        switch (name) {
        case 'p':
            return ResultState::Pass;
        case 'f':
            return ResultState::Fail;
        case 's':
            return ResultState::Stale;
        case 'w':
            return ResultState::Warn;
        default:
            return ResultState::Unknown;
        }
    }

private Q_SLOTS:
    void combinations_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<ResultState>("state");
        const auto all = [](const char* parts, char state) {
            QTest::addRow("all %s", parts) << "{\"all\":" + leaves(parts) + "}" << stateNamed(state);
        };
        const auto any = [](const char* parts, char state) {
            QTest::addRow("any %s", parts) << "{\"any\":" + leaves(parts) + "}" << stateNamed(state);
        };
        all("pp", 'p');
        all("pf", 'f');
        all("su", 's');
        all("pu", 'u');
        all("pw", 'w');
        all("fs", 'f');
        all("uw", 'u');
        all("pn", 'u');
        any("ff", 'f');
        any("fp", 'p');
        any("fw", 'w');
        any("us", 's');
        any("fu", 'u');
        any("fs", 's');
        any("wp", 'p');
        any("fn", 'f');
        any("nf", 'f');
        any("un", 'u');
        any("sn", 's');
        any("n", 'u');
        for (const char part : QByteArray("pfsuw")) {
            const char inverse = part == 'p' ? 'f' : part == 'f' ? 'p' : part == 'w' ? 'u' : part;
            QTest::addRow("not %c", part) << "{\"not\":" + leaf(part) + "}" << stateNamed(inverse);
        }
        const auto count = [](const char* parts, const char* op, int number, char state) {
            QTest::addRow("count %s %s %d", parts, op, number)
                << "{\"count\":{\"of\":" + leaves(parts) + ",\"op\":\"" + op +
                       "\",\"value\":" + QByteArray::number(number) + "}}"
                << stateNamed(state);
        };
        count("ppf", ">=", 2, 'p');
        count("pff", ">=", 2, 'f');
        count("pfu", ">=", 2, 'u');
        count("pfs", ">=", 2, 's');
        count("pfw", ">=", 2, 'w');
        count("ppu", ">=", 2, 'p');
        count("ffu", ">=", 2, 'f');
        count("ppf", "==", 2, 'p');
        count("ppp", "==", 2, 'f');
        count("ppu", "==", 2, 'u');
        count("fff", "<=", 0, 'p');
        count("ffu", "<", 1, 'u');
        // A warning counts as far as is known: what it would break does not hold.
        count("pw", "==", 2, 'w');
        count("pw", "==", 1, 'u');
        count("fw", "==", 0, 'u');
        count("fw", "<=", 0, 'u');
        count("pw", "<", 2, 'u');
        count("pw", "<=", 2, 'p');
    }

    void combinations()
    {
        QFETCH(QByteArray, rule);
        QFETCH(ResultState, state);
        QCOMPARE(situation(rule).first().state, state);
    }

    void theDecidingPartIsTheOneShown()
    {
        const CriterionResult result = situation("{\"all\":" + leaves("pf") + "}").first();
        QCOMPARE(QString(result.measured).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral("2 failed tests"));
        QCOMPARE(result.required, QStringLiteral("none"));
        QCOMPARE(result.facts.front(), QStringLiteral("tests.failed"));
        QVERIFY(result.facts.contains(QStringLiteral("tests.total")));
    }

    static QString explained(const QByteArray& rule)
    {
        return situation(rule).first().explanation.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

    void allNamesThePartsThatDoNotHold()
    {
        QCOMPARE(explained("{\"all\":" + leaves("pf") + "}"),
                 QStringLiteral("Measured 2 failed tests, needs none. 1 of 2 parts hold; missing: Test cases "
                                "whose assertion failed (2 failed tests, needs none)."));
        QVERIFY(explained("{\"all\":" + leaves("pfu") + "}")
                    .endsWith(QStringLiteral(
                        "1 of 3 parts hold; missing: Test cases whose assertion failed (2 failed tests, "
                        "needs none); Share of coverable lines that tests reached (not reported, needs at "
                        "least 80%).")));
        QVERIFY(explained("{\"all\":" + leaves("ps") + "}")
                    .contains(QStringLiteral("(250 ms is too old, needs")));
        // What holds needs no list, and neither does one part alone.
        QVERIFY(!explained("{\"all\":" + leaves("pp") + "}").contains(QStringLiteral("missing")));
        QVERIFY(!explained("{\"all\":" + leaves("f") + "}").contains(QStringLiteral("missing")));
    }

    void anyNamesEveryWayUnlessOneHolds()
    {
        QVERIFY(explained("{\"any\":" + leaves("fu") + "}")
                    .endsWith(QStringLiteral(
                        "None of 2 ways holds: Test cases whose assertion failed (2 failed tests, needs "
                        "none); Share of coverable lines that tests reached (not reported, needs at least "
                        "80%).")));
        QVERIFY(!explained("{\"any\":" + leaves("fp") + "}").contains(QStringLiteral("None of")));
        // A person not asked yet is no second way.
        QVERIFY(!explained("{\"any\":" + leaves("fn") + "}").contains(QStringLiteral("None of")));
        // What is below the one way that there is, is told.
        QVERIFY(
            explained("{\"any\":[{\"all\":" + leaves("pf") + "}," + leaf('n') + "]}")
                .contains(QStringLiteral("1 of 2 parts hold; missing: Test cases whose assertion failed")));
    }

    void countNamesWhatItMisses()
    {
        QVERIFY(
            explained("{\"count\":{\"of\":" + leaves("pff") + ",\"op\":\">=\",\"value\":2}}")
                .contains(QStringLiteral("1 of 3 parts hold; missing: Test cases whose assertion failed")));
    }

    void countSaysHowMany()
    {
        const CriterionResult result =
            situation("{\"count\":{\"of\":" + leaves("pff") + ",\"op\":\">=\",\"value\":2}}").first();
        QCOMPARE(result.measured, QStringLiteral("1 of 3"));
        QCOMPARE(result.required, QStringLiteral("at least 2 of 3"));
    }

    void whenDecidesWhetherACriterionApplies_data()
    {
        QTest::addColumn<ProjectKind>("kind");
        QTest::addColumn<ResultState>("state");
        QTest::newRow("other kind") << ProjectKind::Library << ResultState::NotApplicable;
        QTest::newRow("this kind") << ProjectKind::WebApp << ResultState::Pass;
        QTest::newRow("kind not said") << ProjectKind::Unspecified << ResultState::Pass;
    }

    void whenDecidesWhetherACriterionApplies()
    {
        QFETCH(ProjectKind, kind);
        QFETCH(ResultState, state);
        Situation asked = situation(leaf('p'), R"("when":{"project_kind":["web-app"]})");
        asked.project.kind = kind;
        QCOMPARE(asked.first().state, state);
        QCOMPARE(asked.evaluate().applicable, state == ResultState::NotApplicable ? 0 : 1);
    }

    void whenOnAFactNotKnownApplies()
    {
        QCOMPARE(situation(leaf('p'), "\"when\":" + leaf('u')).first().state, ResultState::Pass);
        QCOMPARE(situation(leaf('p'), "\"when\":" + leaf('f')).first().state, ResultState::NotApplicable);
    }

    void whetherACriterionAppliesDoesNotGrowStale()
    {
        Situation asked =
            situation(leaf('p'), R"("freshness":"P1D","when":{"fact":"tests.failed","op":"==","value":0})");
        asked.at = theDay().addDays(10);
        QCOMPARE(asked.first().state, ResultState::NotApplicable);
    }

    void referencesFollowTheOtherCriterion_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<ResultState>("state");
        for (const char part : QByteArray("pfsuw"))
            QTest::addRow("%c", part) << leaf(part) << stateNamed(part);
    }

    void referencesFollowTheOtherCriterion()
    {
        QFETCH(QByteArray, other);
        QFETCH(ResultState, state);
        Situation asked = situation(leaf('p'));
        asked.policy = aPolicy({aCriterion("a", R"({"criterion":"b"})"), aCriterion("b", other)});
        QCOMPARE(asked.first().state, state);
    }

    void notOverAHintThatHoldsIsUnanswered()
    {
        const CriterionResult result =
            situation(R"({"not":{"fact":"tests.failed","op":">","value":0,"hint":true}})").first();
        QCOMPARE(result.state, ResultState::Unknown);
        QVERIFY2(result.explanation.endsWith(QStringLiteral(
                     "A check that can be wrong found what must not be; a person can say otherwise.")),
                 qPrintable(result.explanation));
    }

    /// What "a" is, whose rule refers to the failing and waived "b".
    static CriterionResult restingOn(const QByteArray& rule)
    {
        Situation asked = situation(leaf('p'));
        asked.policy = aPolicy({aCriterion("a", rule), aCriterion("b", leaf('f'), "major")});
        asked.people.waivers = {aWaiver("b")};
        return asked.first();
    }

    void whatRestsOnAWaiverIsWaived_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<ResultState>("state");
        const QByteArray b = R"({"criterion":"b"})";
        QTest::newRow("b") << b << ResultState::Waived;
        QTest::newRow("all, beside a pass")
            << "{\"all\":[" + leaf('p') + "," + b + "]}" << ResultState::Waived;
        QTest::newRow("all, beside a warning")
            << "{\"all\":[" + leaf('w') + "," + b + "]}" << ResultState::Waived;
        QTest::newRow("all, beside a fail") << "{\"all\":[" + b + "," + leaf('f') + "]}" << ResultState::Fail;
        QTest::newRow("any, beside a pass") << "{\"any\":[" + b + "," + leaf('p') + "]}" << ResultState::Pass;
        QTest::newRow("any, beside a fail")
            << "{\"any\":[" + leaf('f') + "," + b + "]}" << ResultState::Waived;
        QTest::newRow("not") << "{\"not\":" + b + "}" << ResultState::Unknown;
        QTest::newRow("count that needs it")
            << "{\"count\":{\"of\":[" + b + "," + leaf('p') + "],\"op\":\">=\",\"value\":2}}"
            << ResultState::Waived;
        QTest::newRow("count that does not")
            << "{\"count\":{\"of\":[" + b + "," + leaf('p') + "],\"op\":\">=\",\"value\":1}}"
            << ResultState::Pass;
        QTest::newRow("count that it breaks")
            << "{\"count\":{\"of\":[" + b + "," + leaf('p') + "],\"op\":\"==\",\"value\":1}}"
            << ResultState::Unknown;
    }
    void whatRestsOnAWaiverIsWaived()
    {
        QFETCH(QByteArray, rule);
        QFETCH(ResultState, state);
        const CriterionResult result = restingOn(rule);
        QCOMPARE(result.state, state);
        if (state != ResultState::Waived)
            return;
        QCOMPARE(result.withoutWaiver, ResultState::Fail);
        QCOMPARE(result.answerEndsAt, std::optional(aWaiver("b").expiresAt));
    }

    void aBlockerThatRestsOnAWaivedMajorIsConditional()
    {
        Situation asked = situation(leaf('p'));
        asked.policy =
            aPolicy({aCriterion("a", R"({"criterion":"b"})"), aCriterion("b", leaf('f'), "major")});
        asked.people.waivers = {aWaiver("b")};
        const Evaluation evaluation = asked.evaluate();
        QCOMPARE(evaluation.verdict, Verdict::Conditional);
        QVERIFY(evaluation.results[0].explanation.contains(QStringLiteral("Waived by vp")));
        QCOMPARE(policy::openBlockers(evaluation, asked.policy), QStringList{QStringLiteral("a=waived")});
        QCOMPARE(evaluation.pathToGo.size(), size_t(1));
        QCOMPARE(evaluation.pathToGo.front().criterion, CriterionId(QStringLiteral("a")));
        QCOMPARE(evaluation.pathToGo.front().action, PathAction::Fix);
    }

    void aReferenceToOneOutOfScopePasses()
    {
        Situation asked = situation(leaf('p'));
        asked.policy = aPolicy(
            {aCriterion("a", R"({"criterion":"b"})"),
             aCriterion("b", leaf('f'), "major", "commit", R"("when":{"project_kind":["library"]})")});
        QCOMPARE(asked.first().state, ResultState::Pass);
    }

    void overridesReplaceTheState()
    {
        Situation asked = situation(leaf('f'));
        asked.overrides.insert(CriterionId(QStringLiteral("a")), ResultState::Pass);
        QCOMPARE(asked.evaluate().verdict, Verdict::Go);
    }
};

QTEST_GUILESS_MAIN(TestRuleEvaluator)
#include "tst_rule_evaluator.moc"

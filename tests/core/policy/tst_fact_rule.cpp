// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

Q_DECLARE_METATYPE(ResultState)
Q_DECLARE_METATYPE(FactValue)

class TestFactRule : public QObject
{
    Q_OBJECT

    static Situation peak(double ratio)
    {
        return {.policy = aPolicy({aCriterion("load", kPeakRule)}),
                .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), ratio)}};
    }

private Q_SLOTS:
    void comparisons_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("key");
        QTest::addColumn<FactValue>("value");
        QTest::addColumn<ResultState>("state");
        QTest::addColumn<QString>("required");
        const auto row = [](const char* name, const char* key, const char* op, const char* operand,
                            FactValue value, ResultState state, const char* required) {
            QTest::newRow(name) << QByteArray("{\"fact\":\"") + key + "\",\"op\":\"" + op +
                                       "\",\"value\":" + operand + "}"
                                << QString::fromLatin1(key) << value << state << QString::fromUtf8(required);
        };
        const auto pass = ResultState::Pass;
        const auto fail = ResultState::Fail;
        row(">= at", "load.peak_ratio", ">=", "2", 2.0, pass, "at least 2x");
        row(">= below", "load.peak_ratio", ">=", "2", 1.999, fail, "at least 2x");
        row("> at", "load.peak_ratio", ">", "2", 2.0, fail, "over 2x");
        row("> above", "load.peak_ratio", ">", "2", 2.001, pass, "over 2x");
        row("< at", "load.p95_ms", "<", "300", 300.0, fail, "under 300 ms");
        row("< below", "load.p95_ms", "<", "300", 299.9, pass, "under 300 ms");
        row("<= at", "load.p95_ms", "<=", "300", 300.0, pass, "at most 300 ms");
        row("<= above", "load.p95_ms", "<=", "300", 300.1, fail, "at most 300 ms");
        row("== none", "tests.failed", "==", "0", qint64(0), pass, "none");
        row("== some", "tests.failed", "==", "0", qint64(3), fail, "none");
        row("integer against number", "load.p95_ms", "==", "300", qint64(300), pass, "300 ms");
        row("!= same", "ci.status", "!=", "\"failure\"", QStringLiteral("failure"), fail, "not failure");
        row("!= other", "ci.status", "!=", "\"failure\"", QStringLiteral("success"), pass, "not failure");
        row("in", "ci.status", "in", "[\"success\",\"running\"]", QStringLiteral("running"), pass,
            "one of success, running");
        row("not in", "ci.status", "in", "[\"success\",\"running\"]", QStringLiteral("absent"), fail,
            "one of success, running");
        row("boolean", "repo.ci.runs_tests", "==", "true", true, pass, "present");
        row("not boolean", "repo.ci.runs_tests", "==", "true", false, fail, "present");
        row("matches", "repo.licence.spdx", "matches", "\"^(MIT|Apache-2.0)$\"", QStringLiteral("MIT"), pass,
            "like ^(MIT|Apache-2.0)$");
        row("matches not", "repo.licence.spdx", "matches", "\"^(MIT|Apache-2.0)$\"", QStringLiteral("GPL"),
            fail, "like ^(MIT|Apache-2.0)$");
    }

    void comparisons()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, key);
        QFETCH(FactValue, value);
        QFETCH(ResultState, state);
        QFETCH(QString, required);
        const Situation situation{.policy = aPolicy({aCriterion("a", rule)}),
                                  .evidence = {anEvidence().with(key, value)}};
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, state);
        QCOMPARE(QString(result.required).replace(QChar(QChar::Nbsp), QLatin1Char(' ')), required);
    }

    void existsIsMetByAnyValue()
    {
        const Situation situation{.policy =
                                      aPolicy({aCriterion("a", R"({"fact":"tests.total","op":"exists"})")}),
                                  .evidence = {anEvidence().with(QStringLiteral("tests.total"), qint64(0))}};
        QCOMPARE(situation.first().state, ResultState::Pass);
    }

    void aHostilePatternEndsQuicklyAndDoesNotMatch()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", R"({"fact":"ci.status","op":"matches","value":"^(a+)+$"})")}),
            .evidence = {anEvidence().with(QStringLiteral("ci.status"),
                                           QString(5000, QLatin1Char('a')) + QLatin1Char('!'))}};
        QCOMPARE(situation.first().state, ResultState::Fail);
    }

    void explanationSaysMeasuredAgainstRequired()
    {
        const CriterionResult result = peak(1.4).first();
        QCOMPARE(result.measured, QStringLiteral("1.4x"));
        QCOMPARE(result.explanation, QStringLiteral("Measured 1.4x, needs at least 2x."));
        QCOMPARE(result.facts, QStringList{QStringLiteral("load.peak_ratio")});
    }

    void noEvidenceIsUnknownAndSaysWhatWouldAnswer()
    {
        const Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule, "blocker", "commit",
                                                                R"("answered_by":"a k6 summary")")})};
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, ResultState::Unknown);
        QCOMPARE(result.measured, QString());
        QCOMPARE(result.explanation, QStringLiteral("Nothing has answered this yet; a k6 summary would."));
        QVERIFY(result.judged.empty());
    }

    void evidenceForAnotherCommitDoesNotCountAndSaysSo()
    {
        Situation situation = peak(3);
        situation.evidence.front().subject.commit = commitOf('b');
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, ResultState::Unknown);
        QCOMPARE(result.explanation, QStringLiteral("The evidence is for bbbbbbb, not for aaaaaaa."));
    }

    void bindings_data()
    {
        QTest::addColumn<QByteArray>("binding");
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<ResultState>("state");
        const QString key = QStringLiteral("load.peak_ratio");
        const auto other = [&] { return anEvidence().about(commitOf('b')).with(key, 3.0); };
        const auto same = [&] { return anEvidence().with(key, 3.0); };
        QTest::newRow("commit, same") << QByteArray("commit") << Evidence(same()) << ResultState::Pass;
        QTest::newRow("commit, other") << QByteArray("commit") << Evidence(other()) << ResultState::Unknown;
        QTest::newRow("commit, none named")
            << QByteArray("commit") << Evidence(same().about({})) << ResultState::Unknown;
        QTest::newRow("release, by name")
            << QByteArray("release") << Evidence(other().release(QStringLiteral("4.2.0-rc3")))
            << ResultState::Pass;
        QTest::newRow("release, by commit") << QByteArray("release") << Evidence(same()) << ResultState::Pass;
        QTest::newRow("release, other")
            << QByteArray("release") << Evidence(other().release(QStringLiteral("4.2.0-rc2")))
            << ResultState::Unknown;
        QTest::newRow("environment, same")
            << QByteArray("environment") << Evidence(other().environment(QStringLiteral("Staging")))
            << ResultState::Pass;
        QTest::newRow("environment, other")
            << QByteArray("environment") << Evidence(same().environment(QStringLiteral("development")))
            << ResultState::Unknown;
        QTest::newRow("environment, none named")
            << QByteArray("environment") << Evidence(same()) << ResultState::Unknown;
        QTest::newRow("project, anything") << QByteArray("project") << Evidence(other()) << ResultState::Pass;
    }

    void bindings()
    {
        QFETCH(QByteArray, binding);
        QFETCH(Evidence, evidence);
        QFETCH(ResultState, state);
        const Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule, "blocker", binding)}),
                                  .evidence = {evidence}};
        QCOMPARE(situation.first().state, state);
        if (state == ResultState::Unknown)
            QVERIFY2(situation.first().explanation.startsWith(QLatin1String("The evidence ")),
                     qPrintable(situation.first().explanation));
    }

    void freshness_data()
    {
        QTest::addColumn<qint64>("ageSeconds");
        QTest::addColumn<ResultState>("state");
        QTest::newRow("exactly as old as allowed") << qint64(7 * 86400) << ResultState::Pass;
        QTest::newRow("a second older") << qint64(7 * 86400 + 1) << ResultState::Stale;
        QTest::newRow("fresh") << qint64(0) << ResultState::Pass;
    }

    void freshness()
    {
        QFETCH(qint64, ageSeconds);
        QFETCH(ResultState, state);
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kPeakRule, "blocker", "commit", R"("freshness":"P7D")")}),
            .evidence = {anEvidence()
                             .with(QStringLiteral("load.peak_ratio"), 3.0)
                             .observed(theDay().addSecs(-ageSeconds))}};
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, state);
        if (state == ResultState::Stale)
            QCOMPARE(QString(result.explanation).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                     QStringLiteral(
                         "Measured 3x, needs at least 2x. The evidence is 7 d old, and may be 7 d at most."));
    }

    void evidencePastItsOwnExpiryIsStale()
    {
        const Situation situation{
            .policy = aPolicy({aCriterion("a", kPeakRule)}),
            .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 3.0).expires(theDay())}};
        QCOMPARE(situation.first().state, ResultState::Stale);
        QVERIFY(situation.first().explanation.contains(QStringLiteral("expired")));
    }

    void theNewestReadingOfASourceCounts()
    {
        Situation situation = peak(1);
        situation.evidence.push_back(
            anEvidence().with(QStringLiteral("load.peak_ratio"), 3.0).observed(theDay().addSecs(-60)));
        QCOMPARE(situation.first().measured, QStringLiteral("3x"));
        std::swap(situation.evidence[0], situation.evidence[1]);
        QCOMPARE(situation.first().measured, QStringLiteral("3x"));
    }

    void everySourceMustHold()
    {
        Situation situation = peak(3);
        situation.evidence.push_back(anEvidence()
                                         .from(QStringLiteral("k6"), QStringLiteral("nightly"))
                                         .with(QStringLiteral("load.peak_ratio"), 1.0)
                                         .observed(theDay().addSecs(-7200)));
        const CriterionResult result = situation.first();
        QCOMPARE(result.state, ResultState::Fail);
        QCOMPARE(result.measured, QStringLiteral("1x"));
        QCOMPARE(result.judged.size(), size_t(2));
        QCOMPARE(result.judged.front().by, QStringLiteral("k6"));
    }

    void oneSourceIsEnoughWhereTheRuleSaysAny()
    {
        Situation situation = peak(1);
        situation.policy =
            aPolicy({aCriterion("a", R"({"fact":"load.peak_ratio","op":">=","value":2,"across":"any"})")});
        situation.evidence.push_back(anEvidence()
                                         .from(QStringLiteral("k6"))
                                         .with(QStringLiteral("load.peak_ratio"), 2.5)
                                         .observed(theDay().addSecs(-7200)));
        QCOMPARE(situation.first().state, ResultState::Pass);
        QCOMPARE(situation.first().measured, QStringLiteral("2.5x"));
    }

    void aStaleSourceDoesNotSpoilAFreshOne()
    {
        Situation situation{
            .policy = aPolicy({aCriterion("a", kPeakRule, "blocker", "commit", R"("freshness":"P7D")")}),
            .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 3.0)}};
        situation.evidence.push_back(anEvidence()
                                         .from(QStringLiteral("k6"))
                                         .with(QStringLiteral("load.peak_ratio"), 1.0)
                                         .observed(theDay().addDays(-30)));
        QCOMPARE(situation.first().state, ResultState::Pass);
    }

    void evidenceRecordedLaterDoesNotExistYet()
    {
        Situation situation = peak(3);
        situation.evidence.front().recordedAt = theDay().addSecs(1);
        QCOMPARE(situation.first().state, ResultState::Unknown);
        situation.at = theDay().addSecs(1);
        QCOMPARE(situation.first().state, ResultState::Pass);
    }

    void aHintThatHoldsWarnsAndOneThatDoesNotIsUnknown()
    {
        Situation situation = peak(3);
        situation.policy =
            aPolicy({aCriterion("a", R"({"fact":"load.peak_ratio","op":">=","value":2,"hint":true})")});
        QCOMPARE(situation.first().state, ResultState::Warn);
        QVERIFY(situation.first().explanation.contains(QStringLiteral("a person should confirm")));
        situation.evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 1.0)};
        QCOMPARE(situation.first().state, ResultState::Unknown);
    }

    void aHintThatAsksForNoneSaysWhatWasFound()
    {
        Situation situation = peak(3);
        situation.policy =
            aPolicy({aCriterion("a", R"({"fact":"tests.failed","op":"==","value":0,"hint":true})")});
        situation.evidence = {anEvidence().with(QStringLiteral("tests.failed"), qint64(0))};
        QCOMPARE(situation.first().state, ResultState::Warn);
        QVERIFY(
            situation.first().explanation.contains(QStringLiteral("found none; a person should confirm")));
        situation.evidence = {anEvidence().with(QStringLiteral("tests.failed"), qint64(2))};
        QCOMPARE(situation.first().state, ResultState::Unknown);
        QVERIFY(situation.first().explanation.contains(QStringLiteral("can say that they are none")));
    }

    void groundsNameSourceAndPlace()
    {
        const Situation situation{.policy = aPolicy({aCriterion("a", kPeakRule)}),
                                  .evidence = {anEvidence()
                                                   .from(QStringLiteral("k6"))
                                                   .with(QStringLiteral("load.peak_ratio"), 3.0)
                                                   .uri(QStringLiteral("perf/summary.json"))}};
        const Judged judged = situation.first().judged.front();
        QCOMPARE(judged.by, QStringLiteral("k6"));
        QCOMPARE(judged.where, QStringLiteral("perf/summary.json"));
        QCOMPARE(judged.observedAt, theDay().addSecs(-3600));
        QCOMPARE(judged.evidence, situation.evidence.front().id);
    }
};

QTEST_GUILESS_MAIN(TestFactRule)
#include "tst_fact_rule.moc"

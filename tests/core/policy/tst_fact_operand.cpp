// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies.h"

#include "core/policy/parameters.h"
#include "core/policy/policy_reader.h"
#include "core/policy/rule_words.h"

#include "support/value_of.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

const QByteArray kAgainstBrief =
    R"({"fact":"load.peak_rps","op":">=","value":{"fact":"brief.peak_rps","times":{"parameter":"ratio"}}})";
const QByteArray kRatio =
    R"("parameters":[{"name":"ratio","title":"Ratio","value":2,"unit":"x","minimum":1,"maximum":9},
                     {"name":"loose","title":"Loose","value":2,"unit":"x"}])";

Evidence tested(double peak)
{
    return anEvidence()
        .about(commitOf('a'))
        .from(QStringLiteral("k6"))
        .with(QStringLiteral("load.peak_rps"), peak);
}

/// What a brief says of the peak; the release's, or the project's if it names none.
Evidence stated(std::optional<double> peak, const QString& release,
                const QDateTime& at = theDay().addDays(-2), bool isStated = true)
{
    auto brief = anEvidence()
                     .about({})
                     .release(release)
                     .from(QStringLiteral("brief"))
                     .observed(at)
                     .with(QStringLiteral("brief.stated"), isStated);
    if (peak)
        brief.with(QStringLiteral("brief.peak_rps"), *peak);
    Evidence evidence = brief;
    evidence.kind = QStringLiteral("launch-brief");
    return evidence;
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

Situation situation(std::vector<Evidence> evidence)
{
    return {.policy = aPolicy({aCriterion("load", kAgainstBrief)}, kRatio), .evidence = std::move(evidence)};
}

QString refusalOf(const QByteArray& rule)
{
    const auto policy = policy::readPolicy(aPolicyText({aCriterion("load", rule)}, kRatio),
                                           QStringLiteral("p.json"), theRegistry());
    return policy ? QString() : policy.error().line();
}

} // namespace

/// A rule whose operand is another fact.
class TestFactOperand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherFactTimesTheFactorIsRequired()
    {
        const CriterionResult result = situation({stated(120.0, {}), tested(240.0)}).first();
        QCOMPARE(result.state, ResultState::Pass);
        QCOMPARE(plain(result.required), QStringLiteral("at least 2x 120 /s = 240 /s"));
        QCOMPARE(result.facts,
                 (QStringList{QStringLiteral("load.peak_rps"), QStringLiteral("brief.peak_rps")}));
        QCOMPARE(result.judged.size(), size_t(2));
        const CriterionResult below = situation({stated(120.0, {}), tested(239.0)}).first();
        QCOMPARE(below.state, ResultState::Fail);
        QCOMPARE(plain(below.measured), QStringLiteral("239 /s"));
    }

    void aProjectsOwnValueOfTheParameterCounts()
    {
        Situation own = situation({stated(120.0, {}), tested(240.0)});
        own.policy = policy::withParameters(own.policy, {{QStringLiteral("ratio"), FactValue(3.0)}});
        QCOMPARE(own.first().state, ResultState::Fail);
        QCOMPARE(plain(own.first().required), QStringLiteral("at least 3x 120 /s = 360 /s"));
    }

    void whatIsMissingIsSaid()
    {
        const CriterionResult unstated = situation({tested(500.0)}).first();
        QCOMPARE(unstated.state, ResultState::Unknown);
        QCOMPARE(unstated.explanation,
                 QStringLiteral(
                     "The launch brief does not say what to compare with: Peak requests per second that "
                     "the launch brief forecasts."));
        const CriterionResult untested = situation({stated(120.0, {})}).first();
        QCOMPARE(untested.state, ResultState::Unknown);
        QCOMPARE(plain(untested.required), QStringLiteral("at least 2x 120 /s = 240 /s"));
    }

    void theReleasesOwnBriefComesBeforeTheProjects()
    {
        const QString own = aRelease().name;
        // Older, and yet in force: the project's does not replace it.
        QCOMPARE(situation({stated(100.0, own, theDay().addDays(-5)), stated(500.0, {}), tested(240.0)})
                     .first()
                     .state,
                 ResultState::Pass);
        QCOMPARE(situation({stated(100.0, QStringLiteral("another")), stated(500.0, {}), tested(240.0)})
                     .first()
                     .state,
                 ResultState::Fail);
    }

    void whatAnOlderBriefSaidDoesNotCount()
    {
        const QString own = aRelease().name;
        QCOMPARE(situation({stated(100.0, own, theDay().addDays(-5)), stated({}, own), tested(240.0)})
                     .first()
                     .state,
                 ResultState::Unknown);
        // Taken back, the project's holds again.
        QCOMPARE(
            situation({stated(100.0, own, theDay().addDays(-5)), stated({}, own, theDay().addDays(-1), false),
                       stated(500.0, {}, theDay().addDays(-9)), tested(240.0)})
                .first()
                .state,
            ResultState::Fail);
    }

    void nothingButABriefStatesABrief()
    {
        Evidence kind = stated(1.0, aRelease().name);
        kind.kind = QStringLiteral("test-run");
        Evidence plugin = stated(1.0, aRelease().name);
        plugin.source.plugin = QStringLiteral("junit");
        const CriterionResult result = situation({stated(120.0, {}), kind, plugin, tested(200.0)}).first();
        QCOMPARE(result.state, ResultState::Fail);
        QCOMPARE(plain(result.required), QStringLiteral("at least 2x 120 /s = 240 /s"));
        QCOMPARE(situation({kind, plugin, tested(200.0)}).first().state, ResultState::Unknown);
    }

    void whatWasStatedLaterDoesNotCountYet()
    {
        Situation past =
            situation({stated(500.0, {}, theDay().addSecs(1)), stated(100.0, {}), tested(240.0)});
        QCOMPARE(past.first().state, ResultState::Pass);
        past.at = theDay().addSecs(1);
        QCOMPARE(past.first().state, ResultState::Fail);
    }

    /// What a brief says is evidence too: a criterion may ask how old it is.
    void whatABriefStatesGrowsStale()
    {
        const QByteArray criterion = aCriterion("peak", R"({"fact":"brief.peak_rps","op":">","value":0})",
                                                "blocker", "project", R"("freshness":"P7D")");
        Situation asked{.policy = aPolicy({criterion}),
                        .evidence = {stated(120.0, {}, theDay().addDays(-7))}};
        QCOMPARE(asked.first().state, ResultState::Pass);
        asked.at = theDay().addSecs(1);
        QCOMPARE(asked.first().state, ResultState::Stale);
    }

    void besideAnotherWayWhatIsNotStatedIsSilent()
    {
        const Situation either{
            .policy =
                aPolicy({aCriterion("load", R"({"any":[)" + kPeakRule + "," + kAgainstBrief + "]}")}, kRatio),
            .evidence = {anEvidence().with(QStringLiteral("load.peak_ratio"), 1.4), tested(240.0)}};
        QCOMPARE(either.first().state, ResultState::Fail);
        QCOMPARE(either.first().measured, QStringLiteral("1.4x"));
    }

    /// The rule of load-test-2x as it ships.
    static Situation loadTest()
    {
        QFile file(sourceDir() + QStringLiteral("/resources/policies/production-grade.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Json policy = valueOf(parseJson(file.readAll(), QStringLiteral("p")));
        QByteArray rule;
        for (const Json& criterion : policy["criteria"]) {
            if (criterion["id"] == "load-test-2x")
                rule = QByteArray::fromStdString(criterion["rule"].dump());
        }
        return {.policy = aPolicy(
                    {aCriterion("load", rule, "blocker", "release", R"("freshness":"P30D")")},
                    R"("parameters":[{"name":"peak_ratio","title":"R","value":2,"unit":"x","minimum":1}])")};
    }

    void whereTheBriefForecastsTheRatioDoesNotAnswer_data()
    {
        using Number = std::optional<double>;
        QTest::addColumn<Number>("forecast");
        QTest::addColumn<Number>("peak");
        QTest::addColumn<Number>("rps");
        QTest::addColumn<Number>("ratio");
        QTest::addColumn<ResultState>("state");
        const Number none;
        const auto row = [](const char* name, Number forecast, Number peak, Number rps, Number ratio,
                            ResultState state) {
            QTest::newRow(name) << forecast << peak << rps << ratio << state;
        };
        row("an old ratio against a new forecast", 400, 250, 200, 2.1, ResultState::Fail);
        row("a new forecast that is met", 100, 250, 190, 1.2, ResultState::Pass);
        row("by the mean rate alone", 100, none, 250, 1.2, ResultState::Pass);
        row("a ratio alone, with a forecast", 400, none, none, 2.1, ResultState::Unknown);
        row("no forecast", none, 250, 200, 2.1, ResultState::Pass);
        row("no forecast, too little", none, 250, 200, 1.2, ResultState::Fail);
        row("no forecast, no ratio", none, 250, 200, none, ResultState::Unknown);
        row("nothing", none, none, none, none, ResultState::Unknown);
    }
    void whereTheBriefForecastsTheRatioDoesNotAnswer()
    {
        QFETCH(std::optional<double>, forecast);
        QFETCH(ResultState, state);
        Situation ask = loadTest();
        auto load = anEvidence().from(QStringLiteral("k6"));
        const auto measure = [&](const char* key, const std::optional<double>& value) {
            if (value)
                load.with(QString::fromLatin1(key), *value);
        };
        QFETCH(std::optional<double>, peak);
        QFETCH(std::optional<double>, rps);
        QFETCH(std::optional<double>, ratio);
        measure("load.peak_rps", peak);
        measure("load.rps", rps);
        measure("load.peak_ratio", ratio);
        // Older than a test may be: a forecast does not age.
        ask.evidence = {stated(forecast, {}, theDay().addDays(-60)), load};
        const CriterionResult result = ask.first();
        QCOMPARE(result.state, state);
        if (state == ResultState::Fail)
            QCOMPARE(plain(result.measured), forecast ? QStringLiteral("250 /s") : QStringLiteral("1.2x"));
        if (!forecast)
            QVERIFY2(!result.explanation.contains(QStringLiteral("missing")), qPrintable(result.explanation));
    }

    void byTheBriefTheBriefsRequirementIsShown()
    {
        const Situation either{
            .policy =
                aPolicy({aCriterion("load", R"({"any":[)" + kPeakRule + "," + kAgainstBrief + "]}")}, kRatio),
            .evidence = {stated(120.0, {}), tested(240.0)}};
        QCOMPARE(either.first().state, ResultState::Pass);
        QCOMPARE(plain(either.first().required), QStringLiteral("at least 2x 120 /s = 240 /s"));
    }

    void whatCannotBeComparedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* value, const char* says) {
            QTest::newRow(name) << QByteArray(R"({"fact":"load.peak_rps","op":">=","value":)") + value + "}"
                                << QString::fromLatin1(says);
        };
        row("unregistered", R"({"fact":"brief.peak_rp"})", "did you mean brief.peak_rps?");
        row("another unit", R"({"fact":"load.p95_ms"})", "is measured in \"/s\", and load.p95_ms in \"ms\"");
        row("no number", R"({"fact":"brief.rollback_plan"})", "are not both numbers");
        row("no such parameter", R"({"fact":"brief.peak_rps","times":{"parameter":"no"}})",
            "the policy has no parameter no");
        row("a parameter that may be 0", R"({"fact":"brief.peak_rps","times":{"parameter":"loose"}})",
            "could be 0");
        row("a factor of none", R"({"fact":"brief.peak_rps","times":0})", "times");
        row("more", R"({"fact":"brief.peak_rps","plus":1})", "plus");
        QTest::newRow("in") << QByteArray(
                                   R"({"fact":"load.peak_rps","op":"in","value":{"fact":"brief.peak_rps"}})")
                            << QStringLiteral("in takes no fact");
        QTest::newRow("custom") << QByteArray(
                                       R"({"fact":"x.ours","op":">=","value":{"fact":"brief.peak_rps"}})")
                                << QStringLiteral("is custom");
    }

    void whatCannotBeComparedIsRefused()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, says);
        QVERIFY2(refusalOf(value).contains(says), qPrintable(refusalOf(value)));
    }

    void inWords()
    {
        const Policy policy = aPolicy({aCriterion("load", kAgainstBrief)}, kRatio);
        QCOMPARE(policy::displayRule(policy.criteria.front().rule, theRegistry()),
                 QStringLiteral("load.peak_rps at least 2x brief.peak_rps (ratio)"));
    }
};

QTEST_GUILESS_MAIN(TestFactOperand)
#include "tst_fact_operand.moc"

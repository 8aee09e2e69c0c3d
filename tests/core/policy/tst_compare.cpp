// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compare.h"
#include "core/policy/rule_words.h"

#include "policies.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

namespace {

QString wordsOf(const QByteArray& rule)
{
    const Policy policy = aPolicy({aCriterion("c", rule), aCriterion("d", kAttested)});
    return policy::displayRule(policy.criteria.front().rule, theRegistry());
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesReadAsWords_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("words");
        QTest::newRow("fact") << kPeakRule << QStringLiteral("load.peak_ratio at least 2x");
        QTest::newRow("hint") << QByteArray(
                                     R"({"fact":"repo.ci.runs_tests","op":"==","value":true,"hint":true})")
                              << QStringLiteral("repo.ci.runs_tests present (hint)");
        QTest::newRow("any") << QByteArray("{\"any\":[" + kPeakRule + "," + kAttested + "]}")
                             << QStringLiteral("load.peak_ratio at least 2x, or a person says so");
        QTest::newRow("nested") << QByteArray("{\"any\":[{\"all\":[" + kPeakRule + "," + kPeakRule + "]}," +
                                              kAttested + "]}")
                                << QStringLiteral(
                                       "(load.peak_ratio at least 2x and load.peak_ratio at least 2x), or "
                                       "a person says so");
        QTest::newRow("not") << QByteArray(R"({"not":{"criterion":"d"}})") << QStringLiteral("not d passes");
        QTest::newRow("kind") << QByteArray(R"({"project_kind":["library","web-app"]})")
                              << QStringLiteral("the project is a library or web-app");
        QTest::newRow("count") << QByteArray("{\"count\":{\"of\":[" + kPeakRule + "," + kAttested +
                                             "],\"op\":\">=\",\"value\":1}}")
                               << QStringLiteral(
                                      "at least 1 of 2: load.peak_ratio at least 2x; a person says so");
        QTest::newRow("one source") << QByteArray(
                                           R"({"fact":"load.peak_ratio","op":">=","value":2,"across":"any"})")
                                    << QStringLiteral("load.peak_ratio at least 2x by one source");
    }

    void rulesReadAsWords()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, words);
        QCOMPARE(wordsOf(rule), words);
    }

    void differencesAreNamedMemberByMember()
    {
        const Policy before = aPolicy({aCriterion("one", kPeakRule, "major"), aCriterion("gone", kAttested)});
        const Policy after =
            aPolicy({aCriterion("new", kAttested), aCriterion("one", kAttested, "blocker", "release",
                                                              R"("freshness":"P2D","starter":"k6.js")")});
        const auto differences = policy::comparePolicies(before, after, theRegistry());
        QCOMPARE(differences.size(), size_t(3));
        QCOMPARE(differences[0].criterion.toString(), QStringLiteral("new"));
        QCOMPARE(differences[0].kind, policy::CriterionDifference::Kind::Added);
        QCOMPARE(differences[1].kind, policy::CriterionDifference::Kind::Changed);
        const std::vector<policy::MemberDifference> expected{
            {QStringLiteral("severity"), QStringLiteral("major"), QStringLiteral("blocker")},
            {QStringLiteral("rule"), QStringLiteral("load.peak_ratio at least 2x"),
             QStringLiteral("a person says so")},
            {QStringLiteral("freshness"), QString(), QStringLiteral("2 d")},
            {QStringLiteral("bound_to"), QStringLiteral("commit"), QStringLiteral("release")},
            {QStringLiteral("starter"), QString(), QStringLiteral("k6.js")}};
        QCOMPARE(differences[1].members, expected);
        QCOMPARE(differences[2].criterion.toString(), QStringLiteral("gone"));
        QCOMPARE(differences[2].kind, policy::CriterionDifference::Kind::Removed);
    }

    void aDurationIsSaidToTheSecond_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* words, qint64 seconds) {
            QTest::newRow(words) << seconds << QString::fromLatin1(words);
        };
        row("30 min", 30 * 60);
        row("59 min", 59 * 60);
        row("12 h", 12 * 3600);
        row("7 d", 7 * 86400);
        row("1 d 2 h 3 min 4 s", 86400 + 2 * 3600 + 3 * 60 + 4);
        row("90 d", 90 * 86400);
        row("1 s", 1);
    }
    void aDurationIsSaidToTheSecond()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        QCOMPARE(policy::displayDuration(std::chrono::seconds(seconds)), words);
    }

    void minutesOfFreshnessDiffer()
    {
        const auto fresh = [](const char* duration) {
            return aPolicy({aCriterion("one", kPeakRule, "major", "commit",
                                       QByteArray(R"("freshness":")") + duration + "\"")});
        };
        const auto differences = policy::comparePolicies(fresh("PT30M"), fresh("PT59M"), theRegistry());
        QCOMPARE(differences.size(), size_t(1));
        const std::vector<policy::MemberDifference> expected{
            {QStringLiteral("freshness"), QStringLiteral("30 min"), QStringLiteral("59 min")}};
        QCOMPARE(differences.front().members, expected);
    }

    void aPolicyDoesNotDifferFromItself()
    {
        const Policy policy = aPolicy({aCriterion("one", kPeakRule, "major")});
        QVERIFY(policy::comparePolicies(policy, policy, theRegistry()).empty());
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"

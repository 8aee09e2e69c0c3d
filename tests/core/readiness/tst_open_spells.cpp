// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/open_spells.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway::model;
using namespace slipway::test;
using slipway::readiness::OpenSpell;
using slipway::readiness::TimeToGo;

namespace {

QDateTime hour(int hours)
{
    return theDay().addSecs(3600 * hours);
}

CriterionTurn turn(int hours, const char* criterion, std::optional<ResultState> state,
                   Severity severity = Severity::Blocker)
{
    return {hour(hours), CriterionId(QString::fromLatin1(criterion)),
            state,       Characteristic::Stability,
            severity,    {},
            {},          {}};
}

} // namespace

/// How long criteria stood in the way.
class TestOpenSpells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpellEndsWhenTheCriterionComesRight()
    {
        Transitions transitions;
        transitions.until = hour(10);
        transitions.turns = {turn(0, "a", ResultState::Unknown), turn(1, "a", ResultState::Fail),
                             turn(2, "a", ResultState::Waived), turn(5, "a", ResultState::Pass),
                             turn(7, "a", ResultState::Stale)};
        const CriterionId a(QStringLiteral("a"));
        const std::vector<OpenSpell> wanted{{a, Severity::Blocker, hour(0), hour(5), true},
                                            {a, Severity::Blocker, hour(7), hour(10), false}};
        QVERIFY(slipway::readiness::openSpells(transitions) == wanted);
    }

    void whatIsNotAskedAnyMoreDidNotComeRight()
    {
        Transitions transitions;
        transitions.until = hour(10);
        transitions.turns = {turn(0, "a", ResultState::Fail), turn(3, "a", std::nullopt)};
        const auto spells = slipway::readiness::openSpells(transitions);
        QCOMPARE(spells.size(), size_t(1));
        QCOMPARE(spells[0].to, hour(3));
        QVERIFY(!spells[0].isClosed);
    }

    void minorCriteriaNeverStandInTheWay()
    {
        Transitions transitions;
        transitions.until = hour(10);
        transitions.turns = {turn(0, "a", ResultState::Fail, Severity::Minor),
                             turn(0, "b", ResultState::Fail, Severity::Major),
                             turn(2, "b", ResultState::Fail, Severity::Minor)};
        const auto spells = slipway::readiness::openSpells(transitions);
        QCOMPARE(spells.size(), size_t(1));
        QVERIFY(!spells[0].isClosed);
    }

    void theTimeToGoIsSplitByBlocker()
    {
        Transitions transitions;
        transitions.until = hour(48);
        transitions.turns = {turn(0, "a", ResultState::Unknown),
                             turn(0, "b", ResultState::Unknown),
                             turn(0, "c", ResultState::Fail, Severity::Major),
                             turn(2, "a", ResultState::Pass),
                             turn(5, "a", ResultState::Stale),
                             turn(9, "a", ResultState::Pass),
                             turn(20, "b", ResultState::Pass),
                             turn(30, "b", ResultState::Fail)};
        transitions.standings = {{hour(0), Verdict::NoGo, 0}, {hour(20), Verdict::Go, 100}};
        const TimeToGo time = slipway::readiness::timeToGo(transitions, hour(0), hour(24));
        QCOMPARE(time.firstGo, std::optional(hour(20)));
        QCOMPARE(time.inProduction, std::optional(hour(24)));
        const std::vector<TimeToGo::Blocker> wanted{{CriterionId(QStringLiteral("b")), 20 * 3600000, false},
                                                    {CriterionId(QStringLiteral("a")), 6 * 3600000, false}};
        QVERIFY(time.blockers == wanted);
    }

    void withoutAGoItIsCountedUntilNow()
    {
        Transitions transitions;
        transitions.until = hour(12);
        transitions.turns = {turn(0, "a", ResultState::Fail)};
        transitions.standings = {{hour(0), Verdict::NoGo, 0}};
        const TimeToGo time = slipway::readiness::timeToGo(transitions, hour(0), std::nullopt);
        QVERIFY(!time.firstGo);
        QCOMPARE(time.blockers.at(0).milliseconds, qint64(12) * 3600000);
        QVERIFY(time.blockers.at(0).isStillOpen);
    }
};

QTEST_GUILESS_MAIN(TestOpenSpells)
#include "tst_open_spells.moc"

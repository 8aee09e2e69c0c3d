// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_agenda.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;

namespace {

SourceId idOf(const char* name)
{
    return SourceId(QString::fromLatin1(name));
}

/// A source that is asked next so many seconds after the day began.
SourceStatus aSource(const char* name, std::optional<int> nextTry, SourceHealth health = SourceHealth::Well)
{
    SourceStatus status;
    status.source.id = idOf(name);
    status.source.isPaused = health == SourceHealth::Paused;
    status.health = health;
    if (nextTry)
        status.nextTryAt = theDay().addSecs(*nextTry);
    return status;
}

QString namesOf(const std::vector<SourceStatus>& statuses)
{
    QStringList names;
    for (const SourceStatus& status : statuses)
        names += status.source.id.toString();
    return names.join(QLatin1Char(' '));
}

} // namespace

/// What a scheduler begins, and when it looks again.
class TestSourceAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseDueBeginLongestFirst()
    {
        const std::vector sources{aSource("late", -10), aSource("later", -60), aSource("next", 5),
                                  aSource("asked", {})};
        QCOMPARE(namesOf(toBegin(sources, {}, theDay(), 9)), QStringLiteral("later late"));
        QCOMPARE(namesOf(toBegin(sources, {}, theDay(), 1)), QStringLiteral("later"));
        QCOMPARE(namesOf(toBegin(sources, {}, theDay(), 0)), QString());
        QCOMPARE(namesOf(toBegin(sources, {}, theDay().addSecs(5), 9)), QStringLiteral("later late next"));
    }

    void whatRunsOrIsHeldIsNotBegun()
    {
        const std::vector sources{aSource("a", -10), aSource("b", -5)};
        SourceAgenda agenda;
        agenda.running.insert(idOf("a"));
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay(), 9)), QStringLiteral("b"));
        agenda.heldUntil.insert(idOf("b"), theDay().addSecs(60));
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay().addSecs(59), 9)), QString());
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay().addSecs(60), 9)), QStringLiteral("b"));
    }

    void aWantedOneNeedsNoScheduleButObeysPauseAndRest()
    {
        const std::vector sources{aSource("quiet", {}), aSource("scheduled", 900),
                                  aSource("paused", {}, SourceHealth::Paused),
                                  aSource("resting", 30, SourceHealth::Resting), aSource("due", -1)};
        SourceAgenda agenda;
        for (const SourceStatus& status : sources)
            agenda.wanted.insert(status.source.id);
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay(), 9)), QStringLiteral("due quiet scheduled"));
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay().addSecs(30), 9)),
                 QStringLiteral("due resting quiet scheduled"));
    }

    void theNextMomentIsTheSoonestToCome()
    {
        std::vector sources{aSource("past", -10), aSource("far", 900), aSource("near", 30)};
        QCOMPARE(nextMoment(sources, {}, theDay()), std::optional(theDay().addSecs(30)));
        SourceAgenda agenda;
        agenda.running.insert(idOf("near"));
        QCOMPARE(nextMoment(sources, agenda, theDay()), std::optional(theDay().addSecs(900)));
        agenda.heldUntil.insert(idOf("past"), theDay().addSecs(60));
        QCOMPARE(nextMoment(sources, agenda, theDay()), std::optional(theDay().addSecs(60)));
        QCOMPARE(nextMoment(std::vector{aSource("past", -10)}, {}, theDay()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSourceAgenda)
#include "tst_source_agenda.moc"

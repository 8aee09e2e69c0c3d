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

    /// From the plan of a meeting to what begins: an hour before each, once.
    void aReviewAheadDecidesWhatBeginsAndWhen()
    {
        Source source;
        source.id = idOf("ci");
        source.changedAt = theDay();
        source.schedule = QStringLiteral("PT1H before review");
        const std::vector reviews{theDay().addSecs(7200), theDay().addSecs(90'000)};
        const auto at = [&](int seconds, const std::optional<CollectionRecord>& record) {
            return std::vector{
                statusOf(source, QStringLiteral("web"), record, theDay().addSecs(seconds), reviews)};
        };
        QCOMPARE(nextMoment(at(0, {}), {}, theDay()), std::optional(theDay().addSecs(3600)));
        QCOMPARE(namesOf(toBegin(at(3599, {}), {}, theDay().addSecs(3599), 9)), QString());
        QCOMPARE(namesOf(toBegin(at(3600, {}), {}, theDay().addSecs(3600), 9)), QStringLiteral("ci"));
        CollectionRecord prepared;
        prepared.last.startedAt = theDay().addSecs(3600);
        prepared.last.endedAt = theDay().addSecs(3610);
        prepared.lastSuccessAt = prepared.last.endedAt;
        QCOMPARE(namesOf(toBegin(at(3700, prepared), {}, theDay().addSecs(3700), 9)), QString());
        QCOMPARE(nextMoment(at(3700, prepared), {}, theDay().addSecs(3700)),
                 std::optional(theDay().addSecs(86'400)));
    }

    void onStartWantsThoseThatSayIt()
    {
        const auto starting = [](const char* name, const char* schedule, bool isPaused = false,
                                 std::optional<int> lastRan = {}) {
            Source source;
            source.id = idOf(name);
            source.schedule = QString::fromLatin1(schedule);
            source.isPaused = isPaused;
            std::optional<CollectionRecord> record;
            if (lastRan) {
                record = CollectionRecord();
                record->last.startedAt = record->last.endedAt = theDay().addSecs(-*lastRan);
                record->lastSuccessAt = record->last.endedAt;
            }
            return statusOf(source, QStringLiteral("web"), record, theDay());
        };
        const std::vector sources{starting("new", "on start"),
                                  starting("old", "PT1H, on start", false, 60),
                                  starting("fresh", "on start", false, 59),
                                  starting("paused", "on start", true),
                                  starting("hourly", "PT1H", false, 60),
                                  starting("ahead", "on start", false, -60)}; // the clock was put back
        QCOMPARE(wantedAtStart(sources, theDay()), (QSet{idOf("new"), idOf("old"), idOf("ahead")}));
        SourceAgenda agenda;
        agenda.wanted = wantedAtStart(sources, theDay());
        QCOMPARE(namesOf(toBegin(sources, agenda, theDay(), 9)), QStringLiteral("new old ahead"));
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

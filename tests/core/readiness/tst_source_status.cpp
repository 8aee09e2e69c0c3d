// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_status.h"
#include "core/readiness/test_workspace.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using State = evidence::CircuitBreaker::State;

namespace {

const QString kAda = QStringLiteral("ada");

std::optional<CollectionRecord> failedTimes(int failures)
{
    CollectionRecord record;
    record.last.outcome = CollectionOutcome::Failed;
    record.last.startedAt = theDay();
    record.last.endedAt = theDay();
    record.last.reason = QStringLiteral("the host answered 503");
    record.failuresInARow = failures;
    return record;
}

} // namespace

/// How a source stands follows from its recorded runs and the moment.
class TestSourceStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestGrowsWithCollectionsAndNotWithTries_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("restSeconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("two") << 2 << 0;
        QTest::newRow("three") << 3 << 60;
        QTest::newRow("a whole collection of five tries") << 5 << 60;
        QTest::newRow("and the one it was asked once") << 6 << 120;
        QTest::newRow("and again") << 7 << 240;
        QTest::newRow("at most an hour") << 40 << 3600;
        QTest::newRow("however long it lasts") << 1'000'000 << 3600;
    }

    void theRestGrowsWithCollectionsAndNotWithTries()
    {
        QFETCH(int, failures);
        QFETCH(int, restSeconds);
        const SourceRest rest = restOf(failedTimes(failures), theDay());
        QCOMPARE(rest.until.has_value(), restSeconds > 0);
        if (!rest.until) {
            QCOMPARE(rest.breaker, State::Closed);
            return;
        }
        QCOMPARE(*rest.until, theDay().addSecs(restSeconds));
        QCOMPARE(rest.breaker, State::Open);
        QCOMPARE(restOf(failedTimes(failures), *rest.until).breaker, State::HalfOpen);
        QCOMPARE(restOf(failedTimes(failures), rest.until->addMSecs(-1)).breaker, State::Open);
    }

    void whatTheLastRunSaidCountsMoreThanTheRest()
    {
        auto record = failedTimes(1);
        record->last.nextTryAt = theDay().addSecs(7);
        QCOMPARE(restOf(record, theDay()), (SourceRest{State::Closed, theDay().addSecs(7)}));
        record = failedTimes(5);
        record->last.nextTryAt = theDay().addSecs(900);
        QCOMPARE(restOf(record, theDay().addSecs(899)), (SourceRest{State::Open, theDay().addSecs(900)}));
        QCOMPARE(restOf(record, theDay().addSecs(900)), (SourceRest{State::HalfOpen, theDay().addSecs(900)}));
    }

    void aStatusSaysHowItStandsAndWhy()
    {
        Source source;
        source.changedAt = theDay();
        SourceStatus status = statusOf(source, QStringLiteral("web"), {}, theDay());
        QCOMPARE(toKey(status.health), QStringLiteral("never"));
        QCOMPARE(status.why, QStringLiteral("never collected"));
        QVERIFY(!status.nextTryAt && !status.isDue(theDay()));

        status = statusOf(source, QStringLiteral("web"), failedTimes(1), theDay());
        QCOMPARE(toKey(status.health), QStringLiteral("failing"));
        QCOMPARE(status.why, QStringLiteral("failed: the host answered 503"));

        status = statusOf(source, QStringLiteral("web"), failedTimes(5), theDay());
        QCOMPARE(toKey(status.health), QStringLiteral("resting"));
        QCOMPARE(status.why, QStringLiteral("failed 5 times: the host answered 503"));
        QCOMPARE(status.nextTryAt, std::optional(theDay().addSecs(60)));

        source.isPaused = true;
        status = statusOf(source, QStringLiteral("web"), failedTimes(5), theDay());
        QCOMPARE(toKey(status.health), QStringLiteral("paused"));
        QVERIFY(!status.nextTryAt);
    }

    void aScheduleMakesItDue()
    {
        Source source;
        source.changedAt = theDay();
        source.schedule = QStringLiteral("PT15M");
        QVERIFY(statusOf(source, QStringLiteral("web"), {}, theDay()).isDue(theDay()));
        CollectionRecord record;
        record.last.startedAt = theDay();
        record.last.endedAt = theDay().addSecs(30);
        record.last.stored = 3;
        record.lastSuccessAt = record.last.endedAt;
        const SourceStatus status = statusOf(source, QStringLiteral("web"), record, theDay().addSecs(60));
        QCOMPARE(toKey(status.health), QStringLiteral("well"));
        QCOMPARE(status.why, QStringLiteral("3 stored, 0 already there"));
        QCOMPARE(status.nextTryAt, std::optional(theDay().addSecs(900)));
        QVERIFY(!status.isDue(theDay().addSecs(899)) && status.isDue(theDay().addSecs(900)));
    }

    void aRunThatWasStoppedIsMadeUpForSoon()
    {
        Source source;
        source.schedule = QStringLiteral("P1D");
        CollectionRecord record;
        record.last.startedAt = theDay();
        record.last.endedAt = theDay().addSecs(30);
        record.last.outcome = CollectionOutcome::Cancelled;
        QCOMPARE(statusOf(source, QStringLiteral("web"), record, theDay()).nextTryAt,
                 std::optional(theDay().addSecs(630)));
        source.schedule = QStringLiteral("PT5M");
        QCOMPARE(statusOf(source, QStringLiteral("web"), record, theDay()).nextTryAt,
                 std::optional(theDay().addSecs(330)));
    }

    void theListIsOfProjectsOnTheBoard()
    {
        TestWorkspace workspace;
        workspace.addRelease();
        const Project web = valueOf(workspace->findProject(QStringLiteral("web")));
        const Project api = valueOf(workspace->history().addProject(aProject(QStringLiteral("api")), kAda));
        const auto addSource = [&](const ProjectId& project, const QString& plugin) {
            Source source;
            source.project = project;
            source.plugin = plugin;
            source.instance = QStringLiteral("default");
            return valueOf(workspace->history().addSource(source, kAda));
        };
        addSource(web.id, QStringLiteral("b"));
        const Source a = addSource(web.id, QStringLiteral("a"));
        addSource(api.id, QStringLiteral("c"));
        Collection run;
        run.source = a.id;
        run.startedAt = run.endedAt = workspace.now();
        QVERIFY(workspace->history().recordCollection(run, kAda));
        QStringList lines;
        for (const SourceStatus& each : valueOf(sourceStatuses(workspace->history(), workspace.now())))
            lines +=
                each.project + QLatin1Char(' ') + each.source.plugin + QLatin1Char(' ') + toKey(each.health);
        QCOMPARE(lines, (QStringList{QStringLiteral("api c never"), QStringLiteral("web a well"),
                                     QStringLiteral("web b never")}));
        QVERIFY(workspace->history().removeProject(web.id, kAda));
        QCOMPARE(valueOf(sourceStatuses(workspace->history(), workspace.now())).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSourceStatus)
#include "tst_source_status.moc"

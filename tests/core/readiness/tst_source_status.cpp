// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_status.h"
#include "core/readiness/test_workspace.h"
#include "core/store/review_history.h"

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

    /// A passphrase that nobody gave is no failure of the source.
    void waitingForAPassphraseIsNoFailure()
    {
        Source source;
        source.schedule = QStringLiteral("PT15M");
        CollectionRecord record;
        record.last = failedTimes(1)->last;
        record.last.outcome = CollectionOutcome::Waiting;
        const SourceStatus status = statusOf(source, QStringLiteral("web"), record, theDay());
        QCOMPARE(toKey(status.health), QStringLiteral("waiting"));
        QCOMPARE(status.why, QStringLiteral("waiting for the secrets' passphrase"));
        QCOMPARE(status.breaker, State::Closed);
        QCOMPARE(status.nextTryAt, std::optional(theDay().addSecs(60)));
        // It failed before: what it waits for is still what is to be done, and its rest goes on.
        record.failuresInARow = 5;
        record.last.nextTryAt = theDay().addSecs(300);
        const SourceStatus both = statusOf(source, QStringLiteral("web"), record, theDay());
        QCOMPARE(toKey(both.health), QStringLiteral("waiting"));
        QCOMPARE(both.nextTryAt, std::optional(theDay().addSecs(300)));
        QCOMPARE(both.why, QStringLiteral("waiting for the secrets' passphrase; before, it failed 5 times"));
    }

    /// It cannot last for longer than from when it began: the clock was put back.
    void aRestThatIsYetToBeginIsOver()
    {
        auto record = failedTimes(5);
        record->last.startedAt = record->last.endedAt = theDay();
        record->last.nextTryAt = theDay().addSecs(600);
        const QDateTime before = theDay().addDays(-2);
        const SourceRest rest = restOf(record, before);
        QCOMPARE(rest.until, std::optional(before));
        QCOMPARE(rest.breaker, State::HalfOpen);
    }

    void theAddressIsThatOfTheService_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << QByteArray("{\"url\":\"https://api.example.org/v3\"}")
                              << QStringLiteral("api.example.org");
        QTest::newRow("port") << QByteArray("{\"url\":\"http://localhost:9090\"}")
                              << QStringLiteral("localhost:9090");
        QTest::newRow("IPv6") << QByteArray("{\"url\":\"http://ada:pass@[::1]:9090/x\"}")
                              << QStringLiteral("[::1]:9090");
        QTest::newRow("no password") << QByteArray("{\"url\":\"https://ada:pass@a.example\"}")
                                     << QStringLiteral("a.example");
        QTest::newRow("another member")
            << QByteArray(
                   "{\"proxy\":\"http://proxy:3128\",\"server\":\"https://ci.example\",\"token\":\"x\"}")
            << QStringLiteral("ci.example");
        QTest::newRow("url first") << QByteArray(
                                          "{\"docs\":\"https://docs.example\",\"url\":\"https://a.example\"}")
                                   << QStringLiteral("a.example");
        QTest::newRow("files") << QByteArray("{\"files\":[\"https://a.example/x\"]}") << QString();
        QTest::newRow("no address") << QByteArray("{\"url\":\"main\"}") << QString();
        QTest::newRow("no object") << QByteArray("[]") << QString();
        QTest::newRow("no JSON") << QByteArray("{") << QString();
    }

    void theAddressIsThatOfTheService()
    {
        QFETCH(QByteArray, config);
        QTEST(addressOf(config), "address");
    }

    void reviewsThatAreOverOrCancelledPrepareNothing()
    {
        Release ofWeb;
        ofWeb.id = ReleaseId(QStringLiteral("r1"));
        ofWeb.project = ProjectId(QStringLiteral("web"));
        Release ofApi;
        ofApi.id = ReleaseId(QStringLiteral("r2"));
        ofApi.project = ProjectId(QStringLiteral("api"));
        const auto meeting = [](int day, std::vector<ReleaseId> agenda) {
            ReviewFile file;
            file.review.plannedAt = theDay().addDays(day);
            for (const ReleaseId& release : agenda)
                file.review.agenda.push_back({release, 10});
            return file;
        };
        const ReleaseId removed(QStringLiteral("r3"));
        std::vector files{
            meeting(1, {ofWeb.id}),         meeting(2, {ofWeb.id, ofApi.id}), meeting(3, {}),
            meeting(4, {ofWeb.id}),         meeting(5, {ofWeb.id}),           meeting(6, {removed}),
            meeting(7, {removed, ofApi.id})};
        files[3].review.isCancelled = true;
        ReviewEvent opened;
        opened.at = theDay();
        files[4].events.push_back(opened);
        const auto planned = plannedReviews(files, std::vector{ofWeb, ofApi});
        QCOMPARE(planned.value(ofWeb.project), (std::vector{theDay().addDays(1), theDay().addDays(2)}));
        QCOMPARE(planned.value(ofApi.project), (std::vector{theDay().addDays(2), theDay().addDays(7)}));
        QCOMPARE(planned.value(ProjectId()), (std::vector{theDay().addDays(3)}));
    }

    void aPlannedReviewMakesTheSourcesOfItsProjectsDue()
    {
        TestWorkspace workspace;
        const Release release = workspace.addRelease();
        const Project api = valueOf(workspace->history().addProject(aProject(QStringLiteral("api")), kAda));
        for (const ProjectId& project : {release.project, api.id}) {
            Source source;
            source.project = project;
            source.plugin = QStringLiteral("ci");
            source.instance = QStringLiteral("default");
            source.schedule = QStringLiteral("PT2H before review");
            QVERIFY(workspace->history().addSource(source, kAda));
        }
        const auto nextTries = [&] {
            QStringList lines;
            for (const SourceStatus& each : valueOf(sourceStatuses(workspace->history(), workspace.now())))
                lines += each.project + QLatin1Char(' ') +
                         (each.nextTryAt ? QString::number(workspace.now().secsTo(*each.nextTryAt))
                                         : QStringLiteral("-"));
            return lines.join(QLatin1Char('|'));
        };
        QCOMPARE(nextTries(), QStringLiteral("api -|web -"));
        Review review;
        review.title = QStringLiteral("Launch");
        review.by = kAda;
        review.plannedAt = workspace.now().addSecs(10 * 3600);
        review.agenda = {{release.id, 10}};
        review = valueOf(store::reviewsOf(workspace->history()).addReview(review));
        QCOMPARE(nextTries(), QStringLiteral("api -|web 28800"));
        Review moved = review;
        moved.plannedAt = workspace.now().addSecs(3 * 3600);
        QVERIFY(store::reviewsOf(workspace->history()).reviseReview(moved, review));
        QCOMPARE(nextTries(), QStringLiteral("api -|web 3600"));
    }

    /// The new address was never asked, whatever the old one answered; it is due at once.
    void whatWasNoticedOfAnotherConfigurationIsNotTold()
    {
        TestWorkspace workspace;
        Source source;
        source.project = workspace.addRelease().project;
        source.plugin = QStringLiteral("ci");
        source.instance = QStringLiteral("default");
        source.schedule = QStringLiteral("PT15M");
        source.config = R"({"url":"https://old.example.org"})";
        source = valueOf(workspace->history().addSource(source, kAda));
        workspace.wait(std::chrono::minutes(1));
        Collection run;
        run.source = source.id;
        run.startedAt = run.endedAt = workspace.now();
        run.service = ServiceUse{};
        QVERIFY(workspace->history().recordCollection(run, kAda));
        const auto status = [&] {
            return valueOf(sourceStatuses(workspace->history(), workspace.now())).front();
        };
        QCOMPARE(status().health, SourceHealth::Well);
        QCOMPARE(status().lastRunBegan, std::optional(run.startedAt));

        workspace.wait(std::chrono::minutes(1));
        source.config = R"({"url":"https://new.example.org"})";
        source = valueOf(workspace->history().reviseSource(source, kAda));
        QCOMPARE(toKey(status().health), QStringLiteral("changed"));
        QCOMPARE(status().why, QStringLiteral("not asked since it was changed"));
        QCOMPARE(status().address, QStringLiteral("new.example.org"));
        QVERIFY(!status().record);
        QCOMPARE(status().lastRunBegan, std::optional(run.startedAt)); // for who else collects it
        QVERIFY(status().isDue(workspace.now()));
        source.isPaused = true;
        QVERIFY(workspace->history().reviseSource(source, kAda));
        QCOMPARE(status().why, QStringLiteral("paused; not asked since it was changed"));
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

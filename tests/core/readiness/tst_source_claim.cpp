// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_claim.h"
#include "core/readiness/source_scheduler.h"
#include "core/readiness/test_workspace.h"
#include "core/readiness/work_pool.h"
#include "core/store/database.h"
#include "core/store/source_claims.h"

#include "support/builders.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::readiness;
using namespace slipway::test;
using namespace std::chrono_literals;

namespace {

const QString kClaimant = QStringLiteral("ada");
const ClaimOwner kElsewhere{QStringLiteral("elsewhere"), 4711, QStringLiteral("x")};

/// A source that is due, and what collects it.
class Scene
{
public:
    explicit Scene(const char* schedule = "PT15M")
    {
        shared = valueOf(Workspace::open(workspace.file(), theShipped(), workspace.options()));
        source.project = valueOf(shared->history().addProject(aProject(QStringLiteral("web")), kClaimant)).id;
        source.plugin = QStringLiteral("ci");
        source.instance = QStringLiteral("default");
        source.schedule = QString::fromLatin1(schedule);
        source = valueOf(shared->history().addSource(source, kClaimant));
    }
    ~Scene()
    {
        scheduler.reset();
        workPool().waitForDone();
    }

    [[nodiscard]] store::ClaimAnswer claim(const QString& owner, std::optional<QDateTime> seen = {})
    {
        return valueOf(
            store::claimsOf(shared->history()).claimSource(source.id, owner, {15min, seen, {}, false}));
    }

    /// One run, recorded as a collector does.
    Result<Collected> run()
    {
        ++runs;
        Collection run;
        run.source = source.id;
        run.startedAt = workspace.now();
        run.endedAt = workspace.now().addSecs(1);
        if (const Status recorded = shared->history().recordCollection(run, kClaimant); !recorded)
            return recorded.error();
        Collected collected;
        collected.end = Collected::End::Ok;
        return collected;
    }

    Result<Collected> collect(bool isForced = false, std::optional<QDateTime> seen = {})
    {
        return collectClaimed(shared->history(), {source, seen, isForced}, [this] { return run(); });
    }

    void start(std::unique_ptr<SourceWatch> watch = {})
    {
        SchedulerOptions options;
        options.clock = workspace.options().clock;
        options.longestNap = 1h;
        scheduler = std::make_unique<SourceScheduler>(
            shared, [this](const CollectAsk&, const Progress&) { return run(); }, options);
        if (watch)
            scheduler->setWatch(std::move(watch));
        looked = std::make_unique<QSignalSpy>(scheduler.get(), &SourceScheduler::looked);
        QObject::connect(
            scheduler.get(), &SourceScheduler::ended, scheduler.get(),
            [this](const SourceStatus&, const Result<Collected>& collected) { ends.push_back(collected); });
        scheduler->start();
    }

    /// Moves the clock, and waits for a look and for what it began.
    bool lookAfter(std::chrono::seconds time)
    {
        workspace.wait(time);
        looked->clear();
        scheduler->look();
        return looked->wait();
    }

    TestWorkspace workspace;
    std::shared_ptr<Workspace> shared;
    Source source;
    std::atomic<int> runs = 0;
    std::vector<Result<Collected>> ends;
    std::unique_ptr<SourceScheduler> scheduler;
    std::unique_ptr<QSignalSpy> looked;
};

class ToldWatch : public SourceWatch
{
public:
    void watch(const std::vector<SourceStatus>&) override {}
};

} // namespace

/// One of several programs on a workspace collects what is due.
class TestSourceClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherCollectsIsLeftToIt();
    void whatAnotherHasCollectedSinceIsNotAskedAgain();
    void aPersonWhoInsistsNeedNotWait();
    void theClaimIsGivenBackHoweverItEnds();
    void whoIsGoneIsKnown_data();
    void whoIsGoneIsKnown();
    void theClaimOfAProgramThatCrashedHoldsNobodyUp();
    void withoutTheHistoryNothingRuns();
    void aSchedulerLeavesWhatIsDueToAnother();
    void whatAWatchNoticedIsReadOnceTheOtherIsDone();
    void whatAWatchNoticedIsReadOnceTheHistoryCanBeWritten();
};

void TestSourceClaim::whatAnotherCollectsIsLeftToIt()
{
    Scene scene;
    QVERIFY(scene.claim(kElsewhere.text()).isGranted());
    const Collected collected = valueOf(scene.collect());
    QCOMPARE(scene.runs.load(), 0);
    QCOMPARE(collected.end, Collected::End::NotAsked);
    QCOMPARE(collected.failure->line(), QStringLiteral("ci default: another Slipway collects it just now"));
    QCOMPARE(collected.failure->code, ErrorCode::Locked);
    scene.workspace.wait(15min);
    QCOMPARE(valueOf(scene.collect()).end, Collected::End::Ok);
}

void TestSourceClaim::whatAnotherHasCollectedSinceIsNotAskedAgain()
{
    Scene scene;
    const QDateTime first = scene.workspace.now();
    QCOMPARE(valueOf(scene.collect()).end, Collected::End::Ok);
    const Collected collected = valueOf(scene.collect()); // was due before that run, too
    QCOMPARE(scene.runs.load(), 1);
    QCOMPARE(collected.end, Collected::End::NotAsked);
    QCOMPARE(collected.failure->line(), QStringLiteral("ci default: another Slipway has just collected it"));
    QCOMPARE(valueOf(scene.collect(false, first)).end, Collected::End::Ok);
    QCOMPARE(scene.runs.load(), 2);
}

void TestSourceClaim::aPersonWhoInsistsNeedNotWait()
{
    Scene scene;
    QVERIFY(scene.claim(kElsewhere.text()).isGranted());
    QCOMPARE(valueOf(scene.collect(true)).end, Collected::End::Ok);
    QCOMPARE(scene.runs.load(), 1);
}

void TestSourceClaim::theClaimIsGivenBackHoweverItEnds()
{
    Scene scene;
    const Error error{ErrorCode::Unreadable, QStringLiteral("no"), {}, {}};
    const auto failed = collectClaimed(scene.shared->history(), {scene.source, {}, false},
                                       [&]() -> Result<Collected> { return error; });
    QVERIFY(!failed);
    QCOMPARE(failed.error().what, error.what);
    QVERIFY(scene.claim(kElsewhere.text()).isGranted());
}

void TestSourceClaim::whoIsGoneIsKnown_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("gone");
    QProcess ended;
    ended.start(QStringLiteral("true"), QStringList());
    QVERIFY(ended.waitForStarted());
    const qint64 endedProcess = ended.processId();
    QVERIFY(ended.waitForFinished());
    const ClaimOwner self = ClaimOwner::self();
    const auto row = [&](const char* name, ClaimOwner owner, bool isGone) {
        QTest::newRow(name) << owner.text() << isGone;
    };
    row("this program", self, false);
    row("an earlier program with this number", {self.machine, self.process, QStringLiteral("old")}, true);
    row("a process that ended", {self.machine, endedProcess, QStringLiteral("x")}, true);
    row("a process that runs", {self.machine, ::getppid(), QStringLiteral("x")}, false);
    row("on another machine", {QStringLiteral("elsewhere"), endedProcess, QStringLiteral("x")}, false);
    row("on another machine of that name, or in a container",
        {QSysInfo::machineHostName(), endedProcess, QStringLiteral("x")}, false);
    row("this one's number there", {QSysInfo::machineHostName(), self.process, QStringLiteral("x")}, false);
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("other words") << self.machine + QStringLiteral(" me too") << false;
    QTest::newRow("a group of processes") << self.machine + QStringLiteral(" -1 x") << false;
}

void TestSourceClaim::whoIsGoneIsKnown()
{
    QFETCH(QString, owner);
    QFETCH(bool, gone);
    QCOMPARE(isGone(owner), gone);
}

void TestSourceClaim::theClaimOfAProgramThatCrashedHoldsNobodyUp()
{
    Scene scene;
    const ClaimOwner self = ClaimOwner::self();
    const ClaimOwner crashed{self.machine, self.process, QStringLiteral("before")};
    QVERIFY(scene.claim(crashed.text()).isGranted());
    QCOMPARE(valueOf(scene.collect()).end, Collected::End::Ok);
}

void TestSourceClaim::withoutTheHistoryNothingRuns()
{
    Scene scene;
    auto database =
        valueOf(store::Database::open(scene.workspace.file(), store::Database::Mode::ReadWrite, 5s));
    QVERIFY(database.execute("DROP TABLE source_claims"));
    QVERIFY(!scene.collect());
    QCOMPARE(scene.runs.load(), 0);
}

void TestSourceClaim::aSchedulerLeavesWhatIsDueToAnother()
{
    Scene scene;
    QVERIFY(scene.claim(kElsewhere.text()).isGranted());
    scene.start();
    QTRY_COMPARE(scene.ends.size(), size_t(1));
    QCOMPARE(valueOf(scene.ends[0]).end, Collected::End::NotAsked);
    QCOMPARE(scene.runs.load(), 0);
    // The other is done, and its record says that nothing is due.
    QVERIFY(scene.run());
    QVERIFY(store::claimsOf(scene.shared->history()).releaseSource(scene.source.id, kElsewhere.text()));
    QVERIFY(scene.lookAfter(61s));
    QCOMPARE(scene.ends.size(), size_t(1));
    QVERIFY(scene.lookAfter(14min));
    QTRY_COMPARE(scene.ends.size(), size_t(2));
    QCOMPARE(valueOf(scene.ends[1]).end, Collected::End::Ok);
    QCOMPARE(scene.runs.load(), 2);
}

void TestSourceClaim::whatAWatchNoticedIsReadOnceTheOtherIsDone()
{
    Scene scene("");
    auto watch = std::make_unique<ToldWatch>();
    ToldWatch& told = *watch;
    scene.start(std::move(watch));
    QTRY_VERIFY(!scene.looked->isEmpty());
    QVERIFY(scene.claim(kElsewhere.text()).isGranted());
    Q_EMIT told.changed(scene.source.id);
    QTRY_COMPARE(scene.ends.size(), size_t(1));
    QCOMPARE(scene.runs.load(), 0);
    QVERIFY(store::claimsOf(scene.shared->history()).releaseSource(scene.source.id, kElsewhere.text()));
    QVERIFY(scene.lookAfter(61s));
    QTRY_COMPARE(scene.ends.size(), size_t(2));
    QCOMPARE(valueOf(scene.ends[1]).end, Collected::End::Ok);
    QVERIFY(scene.lookAfter(61s));
    QCOMPARE(scene.runs.load(), 1);
}

void TestSourceClaim::whatAWatchNoticedIsReadOnceTheHistoryCanBeWritten()
{
    Scene scene("");
    auto watch = std::make_unique<ToldWatch>();
    ToldWatch& told = *watch;
    scene.start(std::move(watch));
    QTRY_VERIFY(!scene.looked->isEmpty());
    auto database =
        valueOf(store::Database::open(scene.workspace.file(), store::Database::Mode::ReadWrite, 5s));
    QVERIFY(database.execute("ALTER TABLE source_claims RENAME TO away"));
    Q_EMIT told.changed(scene.source.id);
    QTRY_COMPARE(scene.ends.size(), size_t(1));
    QVERIFY(!scene.ends[0]);
    QVERIFY(database.execute("ALTER TABLE away RENAME TO source_claims"));
    QVERIFY(scene.lookAfter(61s));
    QTRY_COMPARE(scene.ends.size(), size_t(2));
    QCOMPARE(valueOf(scene.ends[1]).end, Collected::End::Ok);
    QVERIFY(scene.lookAfter(61s));
    QCOMPARE(scene.runs.load(), 1);
}

QTEST_GUILESS_MAIN(TestSourceClaim)
#include "tst_source_claim.moc"

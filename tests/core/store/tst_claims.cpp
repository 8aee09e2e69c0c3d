// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/histories.h"
#include "core/store/source_claims.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace slipway;
using namespace slipway::model;
using namespace std::chrono_literals;
using slipway::store::claimsOf;
using slipway::store::ClaimTerms;
using slipway::store::SourceClaim;
using slipway::test::TestHistory;
using slipway::test::valueOf;

namespace {

const QString kAda = QStringLiteral("ada");
const QString kHere = QStringLiteral("here 1 a");
const QString kThere = QStringLiteral("there 2 b");
const ClaimTerms kMinute{60s, {}, {}, false};

/// A source, and a second program on the same workspace.
struct Scene
{
    Scene()
        : source(valueOf(test->addSource(test::aSource(test.addProject().id), kAda)).id)
        , other(valueOf(test.open(test.path())))
    {
    }

    store::ClaimAnswer claim(const QString& owner, const ClaimTerms& terms = kMinute)
    {
        return valueOf(claimsOf(owner == kHere ? test.history() : *other).claimSource(source, owner, terms));
    }

    TestHistory test;
    SourceId source;
    std::unique_ptr<store::History> other;
};

} // namespace

/// One of several programs has the claim on a source.
class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHasItUntilItGivesItBack()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        const auto answer = scene.claim(kThere);
        QVERIFY(!answer.isGranted());
        QCOMPARE(answer.heldBy,
                 std::optional(SourceClaim{scene.source, kHere, scene.test.now().addSecs(60)}));
        QVERIFY(scene.claim(kHere).isGranted());                             // one's own
        QVERIFY(claimsOf(*scene.other).releaseSource(scene.source, kThere)); // another's stays
        QVERIFY(!scene.claim(kThere).isGranted());
        QVERIFY(claimsOf(scene.test.history()).releaseSource(scene.source, kHere));
        QVERIFY(scene.claim(kThere).isGranted());
        QVERIFY(!scene.claim(kHere).isGranted());
    }

    void itEndsByItself()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        scene.test.wait(59);
        QVERIFY(!scene.claim(kThere).isGranted());
        scene.test.wait(1);
        QVERIFY(scene.claim(kThere).isGranted());
    }

    void itDoesNotOutliveAClockThatIsPutBack()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        scene.test.wait(-3600);
        QVERIFY(scene.claim(kThere).isGranted());
    }

    void aClockThatIsBehindDoesNotOverlookIt()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        scene.test.wait(-1); // as on a machine beside it
        QVERIFY(!scene.claim(kThere).isGranted());
        scene.test.wait(-59);
        QVERIFY(!scene.claim(kThere).isGranted());
        scene.test.wait(-1);
        QVERIFY(scene.claim(kThere).isGranted());
    }

    void eachSourceHasItsOwn()
    {
        Scene scene;
        Source source = test::aSource(valueOf(scene.test->projects())[0].id);
        source.instance = QStringLiteral("second");
        const SourceId second = valueOf(scene.test->addSource(source, kAda)).id;
        QVERIFY(scene.claim(kHere).isGranted());
        QVERIFY(valueOf(claimsOf(*scene.other).claimSource(second, kThere, kMinute)).isGranted());
    }

    void aRunThatTheAskerDidNotKnowOfIsSaid()
    {
        Scene scene;
        const auto run = test::aCollection(scene.source, scene.test.now());
        QVERIFY(scene.test->recordCollection(run, kAda));
        QCOMPARE(scene.claim(kThere), (store::ClaimAnswer{{}, true}));
        ClaimTerms knowing = kMinute;
        knowing.seenRun = run.startedAt;
        QVERIFY(scene.claim(kThere, knowing).isGranted());
        // What was not granted was not taken.
        QVERIFY(claimsOf(*scene.other).releaseSource(scene.source, kThere));
        QCOMPARE(scene.claim(kThere), (store::ClaimAnswer{{}, true}));
        QVERIFY(scene.claim(kHere, knowing).isGranted());
    }

    void whoeverInsistsHasIt()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        QVERIFY(scene.test->recordCollection(test::aCollection(scene.source, scene.test.now()), kAda));
        ClaimTerms insisting = kMinute;
        insisting.isInsisting = true;
        QVERIFY(scene.claim(kThere, insisting).isGranted());
        QCOMPARE(scene.claim(kHere).heldBy->owner, kThere);
    }

    void onlyTheOneThatIsGoneIsDisplaced()
    {
        Scene scene;
        QVERIFY(scene.claim(kHere).isGranted());
        ClaimTerms displacing = kMinute;
        displacing.displaced = QStringLiteral("here 1 z");
        QVERIFY(!scene.claim(kThere, displacing).isGranted());
        displacing.displaced = kHere;
        QVERIFY(scene.claim(kThere, displacing).isGranted());
    }

    void ofManyAtOnceOneHasIt()
    {
        TestHistory test;
        const SourceId source = valueOf(test->addSource(test::aSource(test.addProject().id), kAda)).id;
        constexpr int kPrograms = 8;
        std::atomic<int> granted = 0;
        std::atomic<int> failed = 0;
        std::vector<std::unique_ptr<store::History>> histories;
        for (int i = 0; i < kPrograms; ++i)
            histories.push_back(valueOf(store::openHistory(test.path(), [&] {
                auto options = test.options();
                options.busyTimeout = 10s;
                return options;
            }())));
        std::vector<std::thread> programs;
        for (int i = 0; i < kPrograms; ++i) {
            programs.emplace_back([&, i] {
                const auto answer = claimsOf(*histories[static_cast<size_t>(i)])
                                        .claimSource(source, QString::number(i), kMinute);
                failed += answer ? 0 : 1;
                granted += answer && answer->isGranted() ? 1 : 0;
            });
        }
        for (std::thread& program : programs)
            program.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(granted.load(), 1);
    }

    void itIsNothingThatTheAuditTrailTells()
    {
        Scene scene;
        const auto before = valueOf(scene.test->changeCounter());
        QVERIFY(scene.claim(kHere).isGranted());
        QVERIFY(claimsOf(scene.test.history()).releaseSource(scene.source, kHere));
        QCOMPARE(valueOf(scene.test->changeCounter()), before);
        QVERIFY(scene.test->verifyAuditChain());
    }

    void whatCannotBeWrittenIsAnError()
    {
        Scene scene;
        QCOMPARE(test::runSql(scene.test.path(), "DROP TABLE source_claims"), QString());
        QVERIFY(!claimsOf(scene.test.history()).claimSource(scene.source, kHere, kMinute));
        QVERIFY(!claimsOf(scene.test.history()).releaseSource(scene.source, kHere));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"

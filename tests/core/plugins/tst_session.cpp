// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/collecting.h"

#include <QTest>
#include <QTimer>

using namespace slipway;
using namespace slipway::plugins;
using namespace slipway::test;

namespace {

enum class Deadline
{
    None,
    Handshake,
    Collect,
    Shutdown,
    End
};

/// Its rule, and what a person is told when it is broken.
struct Rule
{
    const char* mode;
    const char* reason;
    Deadline passes = Deadline::None;
};

constexpr Rule kRules[]{
    {"exits-at-once", "it ended with exit code 3 before it had answered initialize"},
    {"hangs-at-once", "it did not answer initialize within 0.3 s", Deadline::Handshake},
    {"garbage-first", "it wrote a line that is not JSON"},
    {"wrong-id", "it answered request 99, but request 1 is the one that waits"},
    {"unoffered-protocol", "it chose protocol 7, which was not offered"},
    {"other-plugin", "it says it is \"somebody\" 1.0.0, but its manifest says misbehaving 1.0.0"},
    {"other-kinds", "it names a kind of evidence that its manifest does not name"},
    {"early-evidence", "it sent evidence that nobody asked for"},
    {"refuses-config", "no such board"},
    {"both", "its answer holds neither or both of result and error"},
    {"traceback", "it ended with exit code 1 before it had answered initialize"},
    {"crashes", "it was ended by signal 11"},
    {"hangs", "it did not answer collect within 0.3 s", Deadline::Collect},
    {"ignores-term", "it did not answer collect within 0.3 s", Deadline::Collect},
    {"floods", "it wrote more than the 4 MiB that one collection may have"},
    {"floods-stderr", "it wrote more than 4 MiB to stderr"},
    {"endless-line", "it wrote a line longer than 262144 bytes"},
    {"half-line", "it ended with exit code 0 in the middle of a line"},
    {"not-rpc", "it wrote JSON that is not a JSON-RPC 2.0 message"},
    {"array", "it wrote JSON that is not a JSON-RPC 2.0 message"},
    {"blank-line", "it wrote a line that is not JSON"},
    {"twice-answered", "it answered request 2, but request 3 is the one that waits"},
    {"wrong-count", "it says it sent 5 envelopes, but 0 arrived"},
    {"no-count", "its answer to collect does not say how many envelopes it sent"},
    {"asks-host", "it sent the host a request (readFile); plugins send notifications only"},
    {"unknown-notification", "it sent an unknown notification (shout)"},
    {"other-collection", "its evidence names another collection than the one that runs"},
    {"wrong-progress", "its progress is not a number from 0 to 1"},
    {"foreign-source", "its evidence claims to be from another source"},
    {"foreign-instance", "its evidence claims to be from another source"},
    {"byte-order-mark", "it wrote a byte order mark before a message"},
    {"foreign-project", "its evidence is about another project"},
    {"undeclared-kind", "its evidence is of the kind \"secrets\", which its manifest does not name"},
    {"unavailable", "rate limit"},
    {"forks", "it left processes running: python3"},
    {"daemon", "it left processes running: python3"},
    {"fork-holds-output", "it ended with exit code 0 before it had answered collect"},
    {"late-evidence", "it sent evidence that nobody asked for"},
    {"never-answers-shutdown", "it did not answer shutdown within 0.3 s", Deadline::Shutdown},
    {"exit-code", "it ended with exit code 4 after it had been shut down"},
    {"does-not-end", "it did not end within 3 s of shutdown", Deadline::End},
    {"late-answer", "it answered although nothing was asked"},
};

Limits limitsOf(const Rule& rule)
{
    constexpr std::chrono::milliseconds kSoon(300);
    Limits limits = shortLimits();
    if (rule.passes == Deadline::Handshake)
        limits.handshake = kSoon;
    if (rule.passes == Deadline::Collect)
        limits.collect = kSoon;
    if (rule.passes == Deadline::Shutdown)
        limits.shutdown = kSoon;
    if (rule.passes == Deadline::End)
        limits.shutdown = 10 * kSoon;
    return limits;
}

} // namespace

/// Whatever a plugin does: one failure, a reason a person understands, and no process left.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMisbehaviourIsOneFailureAndLeavesNothing_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("isSandboxed");
        for (size_t i = 0; i < std::size(kRules); ++i) {
            QTest::addRow("%s", kRules[i].mode) << static_cast<int>(i) << false;
            if (Sandbox::ofThisMachine().isInForce())
                QTest::addRow("%s, sandboxed", kRules[i].mode) << static_cast<int>(i) << true;
        }
    }

    void eachMisbehaviourIsOneFailureAndLeavesNothing()
    {
        QFETCH(int, rule);
        QFETCH(bool, isSandboxed);
        const Rule& broken = kRules[rule];
        const Seen seen = collectOnce(m_plugin, requestFor(QString::fromLatin1(broken.mode)),
                                      limitsOf(broken), isSandboxed ? Sandbox::ofThisMachine() : m_open);
        QCOMPARE(seen.outcomes, 1);
        QVERIFY(!seen.outcome.ok());
        const QString what = seen.outcome.failure->what;
        QVERIFY2(what.startsWith(QString::fromLatin1(broken.reason)), qPrintable(what));
        QCOMPARE(seen.outcome.failure->where, QStringLiteral("misbehaving"));
        QCOMPARE(seen.left.size(), size_t(0));
    }

    void aGoodCollectionHandsOverEverything()
    {
        const Seen seen = run(QStringLiteral("good"));
        QVERIFY2(seen.outcome.ok(), qPrintable(seen.outcome.failure.value_or(model::Error{}).line()));
        QCOMPARE(seen.outcome.evidence, 3);
        QCOMPARE(seen.envelopes.size(), 3);
        QCOMPARE(model::Json::parse(seen.envelopes[2].toStdString())["facts"][0]["value"].get<int>(), 2);
    }

    void aSourceThatAsksToWaitIsHeard()
    {
        const Seen seen = run(QStringLiteral("unavailable"));
        QVERIFY(seen.outcome.mayRetry);
        QCOMPARE(seen.outcome.retryAfter, std::optional(std::chrono::seconds(30)));
        QVERIFY(!run(QStringLiteral("refuses-config")).outcome.mayRetry);
    }

    void howItsServiceAnsweredIsTold()
    {
        model::ServiceUse use{12,   120,  900,
                              5000, 4980, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};
        QCOMPARE(run(QStringLiteral("tells-service")).outcome.service, std::optional(use));
        use = {};
        use.answers = 1;
        use.remaining = 0;
        const Seen limited = run(QStringLiteral("limited"));
        QVERIFY(!limited.outcome.ok());
        QCOMPARE(limited.outcome.service, std::optional(use));
    }

    /// Plugins from before do not know of it, and what is wrong with it costs no evidence.
    void whatCannotBeReadOfItIsLeftOut()
    {
        const Seen seen = run(QStringLiteral("tells-nonsense"));
        QVERIFY(seen.outcome.ok());
        model::ServiceUse use;
        use.answers = 1;
        QCOMPARE(seen.outcome.service, std::optional(use));
        for (const char* mode : {"tells-a-word", "good"}) {
            const Seen silent = run(QString::fromLatin1(mode));
            QVERIFY(silent.outcome.ok());
            QVERIFY2(!silent.outcome.service, mode);
        }
    }

    /// Beside the subject, which plugins send back as it came.
    void theLaunchIsSaidBesideTheSubject()
    {
        QCOMPARE(run(QStringLiteral("says-launch")).log,
                 QStringList{QStringLiteral("info: [null, [\"project\"]]")});
        CollectRequest request = requestFor(QStringLiteral("says-launch"));
        request.launchAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
        QCOMPARE(collectOnce(m_plugin, request, shortLimits(), m_open).log,
                 QStringList{QStringLiteral("info: [\"2026-12-01T09:00:00.000Z\", [\"project\"]]")});
    }

    void theLastWordsAreTheHint()
    {
        const Seen seen = run(QStringLiteral("traceback"));
        QVERIFY2(seen.outcome.failure->hint.contains(QLatin1String("no module named requests")),
                 qPrintable(seen.outcome.failure->hint));
    }

    void secretsStayOutOfReasons()
    {
        CollectRequest request = requestFor(QStringLiteral("leaks-secret"));
        request.secrets = model::Json{{"token", "hunter2"}};
        const Seen seen = collectOnce(m_plugin, request, shortLimits(), m_open);
        QCOMPARE(seen.outcome.failure->what, QStringLiteral("[secret] is not accepted"));
    }

    void secretsStayOutOfHintsAndTheLog()
    {
        CollectRequest request = requestFor(QStringLiteral("says-secret"));
        request.secrets = model::Json{{"token", "hunter2"}};
        const Seen seen = collectOnce(m_plugin, request, shortLimits(), m_open);
        QCOMPARE(seen.outcome.failure->hint, QStringLiteral("is [secret] expired?"));
        QVERIFY2(seen.log.contains(QStringLiteral("stderr: Traceback: Authorization: Bearer [secret]")),
                 qPrintable(seen.log.join(QLatin1Char('|'))));
        QVERIFY2(seen.log.contains(QStringLiteral("[secret]: GET /?token=[secret]")),
                 qPrintable(seen.log.join(QLatin1Char('|'))));
    }

    void evidenceWithASecretEndsTheCollection()
    {
        CollectRequest request = requestFor(QStringLiteral("gives-secret"));
        request.secrets = model::Json{{"token", "hunter2"}};
        const Seen seen = collectOnce(m_plugin, request, shortLimits(), m_open);
        QCOMPARE(seen.outcome.failure->what,
                 QStringLiteral("it put a secret into evidence, which was not kept"));
        QVERIFY(!seen.outcome.mayRetry);
        QCOMPARE(seen.envelopes.size(), 1);
        QVERIFY(!seen.envelopes.first().contains("hunter2"));
    }

    void cancellingAsksFirst()
    {
        // From inside the sink, the hardest place to be asked from.
        Session* running = nullptr;
        const Seen seen = collectOnce(
            m_plugin, requestFor(QStringLiteral("cancellable")), patient(), m_open,
            [&](Session& session, Seen&) { running = &session; },
            [&](const QByteArray&) {
                running->cancel();
                return SinkAnswer::Ready;
            });
        QCOMPARE(seen.outcomes, 1);
        QCOMPARE(seen.outcome.failure->code, model::ErrorCode::Cancelled);
        QCOMPARE(seen.left.size(), size_t(0));
    }

    void cancellingAPluginThatDoesNotListenStopsIt()
    {
        const Seen seen =
            collectOnce(m_plugin, requestFor(QStringLiteral("slow-to-cancel")), shortLimits(), m_open,
                        [](Session& session, Seen&) { QTimer::singleShot(100, &session, &Session::cancel); });
        QCOMPARE(seen.outcomes, 1);
        QCOMPARE(seen.outcome.failure->code, model::ErrorCode::Cancelled);
        QCOMPARE(seen.left.size(), size_t(0));
    }

    void aSinkThatWaitsHoldsThePluginBack()
    {
        Session* running = nullptr;
        qsizetype whileWaiting = 0;
        Seen* seenSoFar = nullptr;
        Limits limits = shortLimits();
        limits.collect = std::chrono::seconds(20);
        const Seen seen = collectOnce(
            m_plugin, requestFor(QStringLiteral("many")), limits, m_open,
            [&](Session& session, Seen& soFar) {
                running = &session;
                seenSoFar = &soFar;
            },
            [&](const QByteArray&) {
                if (seenSoFar->envelopes.size() != 10)
                    return SinkAnswer::Ready;
                QTimer::singleShot(300, running, [&] {
                    whileWaiting = seenSoFar->envelopes.size();
                    running->resume();
                });
                return SinkAnswer::Wait;
            });
        QVERIFY(seen.outcome.ok());
        QCOMPARE(whileWaiting, 10);
        QCOMPARE(seen.envelopes.size(), 2000);
    }

    void deletingASessionEndsItsPlugin()
    {
        QByteArray mark;
        {
            Session session(m_plugin, requestFor(QStringLiteral("hangs")), keepNothing(), m_open,
                            shortLimits());
            session.start();
            mark = session.mark();
            QTRY_VERIFY(!session.processes().empty());
        }
        QTRY_COMPARE(processesOfRun(0, mark).size(), size_t(0));
    }

    void thePluginGetsAMinimalEnvironment()
    {
        const Seen seen = run(QStringLiteral("writes"));
        QCOMPARE(seen.log.size(), 1);
        const model::Json told = model::Json::parse(seen.log[0].mid(6).toStdString());
        QVERIFY(told["cwd"].get<std::string>().find("slipway-plugin-") != std::string::npos);
        const model::Json allowed{
            "HOME",           "LANG",        "LC_CTYPE", "PATH", "PWD", "PYTHONPYCACHEPREFIX",
            "SLIPWAY_PLUGIN", "SLIPWAY_RUN", "TMPDIR",   "TZ"};
        for (const model::Json& name : told["env"])
            QVERIFY2(std::find(allowed.begin(), allowed.end(), name) != allowed.end(), name.dump().c_str());
        // stdin, stdout, stderr and the folder being listed.
        QCOMPARE(told["fds"].size(), size_t(4));
    }

    void theSandboxHidesHomes()
    {
        if (!Sandbox::ofThisMachine().isInForce())
            QSKIP("bubblewrap does not work here");
        const Seen seen = collectOnce(m_plugin, requestFor(QStringLiteral("writes")), shortLimits(),
                                      Sandbox::ofThisMachine());
        QVERIFY2(seen.outcome.ok(), qPrintable(seen.outcome.failure.value_or(model::Error{}).line()));
        // The folder that leads to the plugin may be there, but nothing else in it.
        QVERIFY2(seen.log.value(0).contains(QLatin1String("\"home\": false")) ||
                     m_plugin.folder.startsWith(QLatin1String("/home")) ||
                     m_plugin.folder.startsWith(QLatin1String("/root")),
                 qPrintable(seen.log.value(0)));
    }

    void eightFloodsLeaveTheEventLoopFree()
    {
        Limits limits = shortLimits();
        limits.collectionBytes = qint64(1) << 20;
        std::vector<std::unique_ptr<Session>> sessions;
        int over = 0;
        for (int i = 0; i < 8; ++i) {
            sessions.push_back(std::make_unique<Session>(m_plugin, requestFor(QStringLiteral("floods")),
                                                         keepNothing(), m_open, limits));
            connect(sessions.back().get(), &Session::finished, this, [&over] { ++over; });
        }
        int turns = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&turns] { ++turns; });
        heartbeat.start(1);
        for (const auto& session : sessions)
            session->start();
        QTRY_COMPARE_WITH_TIMEOUT(over, 8, 300'000);
        QVERIFY2(turns >= 20, qPrintable(QString::number(turns)));
    }

private:
    static EvidenceSink keepNothing()
    {
        return [](const QByteArray&) { return SinkAnswer::Ready; };
    }

    static Limits patient()
    {
        Limits limits = shortLimits();
        limits.cancelGrace = std::chrono::seconds(30);
        return limits;
    }

    [[nodiscard]] Seen run(const QString& mode) const
    {
        return collectOnce(m_plugin, requestFor(mode), shortLimits(), m_open);
    }

    Sandbox m_open = Sandbox::none(QStringLiteral("a test"));
    Plugin m_plugin = testPlugin(QStringLiteral("misbehaving"));
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

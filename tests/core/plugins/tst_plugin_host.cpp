// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/collecting.h"

#include "support/builders.h"

#include <QTest>

#include <thread>

using namespace slipway;
using namespace slipway::plugins;
using namespace slipway::test;

/// What is asked before a plugin is started, and collecting without an event loop of one's own.
class TestPluginHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = theDay(); }

    void collectingNowGivesEveryEnvelope()
    {
        PluginHost host = aHost();
        QList<QByteArray> envelopes;
        const Outcome outcome =
            host.collectNow(m_plugin, requestFor(QStringLiteral("many")),
                            told([&](const QByteArray& envelope) { envelopes += envelope; }), {});
        QVERIFY2(outcome.ok(), qPrintable(outcome.failure.value_or(model::Error{}).line()));
        QCOMPARE(envelopes.size(), 2000);
    }

    /// Held back after each envelope until another thread lets it go on.
    void aSinkThatWaitsIsResumedFromAnyThread()
    {
        PluginHost host = aHost();
        int count = 0;
        std::vector<std::thread> others;
        std::function<void()> last;
        const Outcome outcome = host.collectNow(m_plugin, requestFor(QStringLiteral("good")),
                                                [&](const QByteArray&, const std::function<void()>& resume) {
                                                    ++count;
                                                    others.emplace_back(resume);
                                                    last = resume;
                                                    return SinkAnswer::Wait;
                                                },
                                                {});
        for (std::thread& other : others)
            other.join();
        QVERIFY2(outcome.ok(), qPrintable(outcome.failure.value_or(model::Error{}).line()));
        QCOMPARE(count, 3);
        last(); // comes too late and hurts nobody
    }

    void itWorksOnAThreadWithoutAnEventLoop()
    {
        PluginHost host = aHost();
        Outcome outcome;
        qint64 count = 0;
        std::thread worker([&] {
            outcome = host.collectNow(m_plugin, requestFor(QStringLiteral("good")),
                                      told([&](const QByteArray&) { ++count; }), {});
        });
        worker.join();
        QVERIFY2(outcome.ok(), qPrintable(outcome.failure.value_or(model::Error{}).line()));
        QCOMPARE(count, 3);
    }

    void stoppingCancels()
    {
        PluginHost host = aHost();
        std::stop_source stop;
        model::Progress progress;
        progress.stop = stop.get_token();
        const Outcome outcome =
            host.collectNow(m_plugin, requestFor(QStringLiteral("cancellable")),
                            told([&](const QByteArray&) { stop.request_stop(); }), progress);
        QCOMPARE(outcome.failure->code, model::ErrorCode::Cancelled);
    }

    void aPluginThatIsNotTrustedIsNotStarted()
    {
        PluginHost host = aHost();
        Plugin plugin = m_plugin;
        plugin.origin = Origin::Workspace;
        const Outcome outcome = collect(host, plugin, QStringLiteral("good"));
        QCOMPARE(outcome.failure->code, model::ErrorCode::Conflict);
    }

    void aConfigurationThatDoesNotFitIsNotTried()
    {
        PluginHost host = aHost();
        CollectRequest request = requestFor(QStringLiteral("good"));
        request.config = model::Json::object();
        const Outcome outcome = host.collectNow(m_plugin, request, told([](const QByteArray&) {}), {});
        QCOMPARE(outcome.failure->code, model::ErrorCode::InvalidInput);
        QCOMPARE(outcome.failure->where, QStringLiteral("misbehaving/default#"));
    }

    void secretsThatNobodyAskedForAreNotHandedOver()
    {
        PluginHost host = aHost();
        CollectRequest request = requestFor(QStringLiteral("good"));
        request.secrets = model::Json{{"password", "x"}};
        const Outcome outcome = host.collectNow(m_plugin, request, told([](const QByteArray&) {}), {});
        QVERIFY2(outcome.failure->what.contains(QLatin1String("password")),
                 qPrintable(outcome.failure->what));
    }

    void aSourceThatKeepsFailingIsLeftAloneForAWhile()
    {
        PluginHost host = aHost();
        for (int i = 0; i < 5; ++i)
            QVERIFY(collect(host, m_plugin, QStringLiteral("exits-at-once"))
                        .failure->what.startsWith(QLatin1String("it ended with exit code 3")));
        const Outcome blocked = collect(host, m_plugin, QStringLiteral("good"));
        QCOMPARE(blocked.failure->code, model::ErrorCode::LimitExceeded);
        QVERIFY2(blocked.failure->what.contains(QLatin1String("2026-11-24T09:10:00Z")),
                 qPrintable(blocked.failure->what));
        m_now = m_now.addSecs(600);
        QVERIFY(collect(host, m_plugin, QStringLiteral("good")).ok());
    }

    void forgivingStartsItAtOnce()
    {
        PluginHost host = aHost();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!collect(host, m_plugin, QStringLiteral("exits-at-once")).ok());
        host.forgive(QStringLiteral("misbehaving"), QStringLiteral("default"));
        QVERIFY(collect(host, m_plugin, QStringLiteral("good")).ok());
    }

    void aProgramThatIsNotThereIsNamed()
    {
        PluginHost host = aHost();
        Plugin plugin = m_plugin;
        plugin.manifest.command = {QStringLiteral("no-such-program-here")};
        const Outcome outcome = collect(host, plugin, QStringLiteral("good"));
        QCOMPARE(outcome.failure->what, QStringLiteral("the program no-such-program-here is not installed"));
    }

private:
    template<class See>
    static ResumableSink told(See see)
    {
        return [see](const QByteArray& envelope, const std::function<void()>&) {
            see(envelope);
            return SinkAnswer::Ready;
        };
    }

    [[nodiscard]] PluginHost aHost()
    {
        return PluginHost({m_open, TrustList::load({}).value(), [this] { return m_now; }, shortLimits()});
    }

    static Outcome collect(PluginHost& host, const Plugin& plugin, const QString& mode)
    {
        return host.collectNow(plugin, requestFor(mode), told([](const QByteArray&) {}), {});
    }

    QDateTime m_now;
    Sandbox m_open = Sandbox::none(QStringLiteral("a test"));
    Plugin m_plugin = testPlugin(QStringLiteral("misbehaving"));
};

QTEST_GUILESS_MAIN(TestPluginHost)
#include "tst_plugin_host.moc"

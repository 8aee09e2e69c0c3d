// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/plugin_host.h"

#include <QEventLoop>

namespace slipway::plugins {

using namespace model;

namespace {

/// Resumes a session from any thread for as long as there is one.
class Waker
{
public:
    void setSession(Session* session)
    {
        const std::lock_guard lock(m_mutex);
        m_session = session;
    }
    void wake()
    {
        const std::lock_guard lock(m_mutex);
        if (m_session)
            QMetaObject::invokeMethod(m_session, &Session::resume, Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    Session* m_session = nullptr;
};

QString sourceOf(const QString& pluginId, const QString& instance)
{
    return pluginId + QLatin1Char('/') + instance;
}

Status checkSecrets(const Manifest& manifest, const Json& secrets)
{
    for (const auto& [key, value] : secrets.items()) {
        const QString name = toQString(key);
        const bool isAskedFor =
            std::any_of(manifest.secrets.begin(), manifest.secrets.end(),
                        [&](const SecretRequest& request) { return request.name == name; });
        if (!isAskedFor)
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the plugin does not ask for the secret %1").arg(name), manifest.id,
                         QStringLiteral("leave it out")};
    }
    return Done{};
}

} // namespace

PluginHost::PluginHost(HostOptions options)
    : m_options(std::move(options))
{
}

Result<std::unique_ptr<Session>> PluginHost::begin(const Plugin& plugin, CollectRequest request,
                                                   EvidenceSink sink)
{
    if (!plugin.mayRun())
        return *plugin.problem;
    if (const Status trusted = checkTrust(plugin, m_options.trust); !trusted)
        return trusted.error();
    const QString where = sourceOf(plugin.manifest.id, request.instance);
    if (const Status fits = checkConfig(plugin.manifest, request.config, where); !fits)
        return fits.error();
    if (const Status fits = checkSecrets(plugin.manifest, request.secrets); !fits)
        return fits.error();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto next = m_budgets[where].blockedUntil(m_options.clock()))
            return Error{ErrorCode::LimitExceeded,
                         QStringLiteral("it failed too often and is not started again before %1")
                             .arg(next->toUTC().toString(Qt::ISODate)),
                         where, QStringLiteral("try: slipway plugin check %1").arg(plugin.folder)};
    }
    auto session = std::make_unique<Session>(plugin, std::move(request), std::move(sink), m_options.sandbox,
                                             limitsFor(plugin.manifest, m_options.limits));
    QObject::connect(session.get(), &Session::finished, session.get(),
                     [this, where](const Outcome& outcome) { note(where, outcome); });
    return session;
}

void PluginHost::note(const QString& source, const Outcome& outcome)
{
    const std::lock_guard lock(m_mutex);
    if (outcome.ok())
        m_budgets[source].succeeded();
    else if (outcome.failure->code != ErrorCode::Cancelled)
        m_budgets[source].failed(m_options.clock());
}

void PluginHost::forgive(const QString& pluginId, const QString& instance)
{
    const std::lock_guard lock(m_mutex);
    m_budgets.remove(sourceOf(pluginId, instance));
}

Outcome PluginHost::collectNow(const Plugin& plugin, const CollectRequest& request, const ResumableSink& sink,
                               const Progress& progress, const PluginLog& log)
{
    const auto waker = std::make_shared<Waker>();
    auto session = begin(plugin, request, [&sink, resume = [waker] {
                             waker->wake();
                         }](const QByteArray& envelope) { return sink(envelope, resume); });
    if (!session)
        return {session.error(), false, {}, 0};
    Session* running = session->get();
    waker->setSession(running);
    QEventLoop loop;
    Outcome result;
    QObject::connect(running, &Session::finished, &loop, [&](const Outcome& outcome) {
        result = outcome;
        loop.quit();
    });
    QObject::connect(running, &Session::progressed, &loop,
                     [&](double fraction, const QString& what) { progress.tell(fraction, what); });
    QObject::connect(running, &Session::logged, &loop, [&](const QString& level, const QString& text) {
        if (log)
            log(level, text);
    });
    const std::stop_callback onStop(progress.stop, [running] {
        QMetaObject::invokeMethod(running, &Session::cancel, Qt::QueuedConnection);
    });
    running->start();
    loop.exec();
    waker->setSession(nullptr);
    return result;
}

} // namespace slipway::plugins

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/collecting.h"

#include "support/builders.h"

#include <QFile>
#include <QTest>

namespace slipway::test {

using namespace plugins;

const evidence::JsonSchema& pluginSchema()
{
    static const evidence::JsonSchema schema = [] {
        QFile file(sourceDir() + QStringLiteral("/resources/schemas/plugin-1.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("plugin-1.json cannot be read; is SLIPWAY_SOURCE_DIR set?");
        auto compiled = evidence::JsonSchema::compile(file.readAll(), file.fileName());
        if (!compiled)
            qFatal("%s", qPrintable(compiled.error().line()));
        return std::move(compiled).value();
    }();
    return schema;
}

Plugin testPlugin(const QString& name)
{
    const auto plugin = readPlugin(sourceDir() + QStringLiteral("/tests/core/plugins/plugins/") + name,
                                   Origin::User, pluginSchema());
    if (!plugin)
        qFatal("%s", qPrintable(plugin.error().line()));
    return *plugin;
}

Limits shortLimits()
{
    Limits limits;
    // Generous where a test waits for something that happens, short where it waits for a deadline to pass.
    limits.handshake = std::chrono::seconds(120);
    limits.collect = std::chrono::seconds(300);
    limits.cancelGrace = std::chrono::milliseconds(300);
    limits.shutdown = std::chrono::seconds(120);
    limits.stopGrace = std::chrono::milliseconds(200);
    limits.collectionBytes = qint64(4) << 20;
    limits.lineBytes = qint64(256) << 10;
    return limits;
}

CollectRequest requestFor(const QString& mode)
{
    CollectRequest request;
    request.subject.project = QStringLiteral("payments-api");
    request.config = model::Json{{"mode", mode.toStdString()}};
    return request;
}

Seen collectOnce(const Plugin& plugin, const CollectRequest& request, const Limits& limits,
                 const Sandbox& sandbox, const std::function<void(Session&, Seen&)>& meddle,
                 const EvidenceSink& sink)
{
    Seen seen;
    Session session(
        plugin, request,
        [&](const QByteArray& envelope) {
            seen.envelopes += envelope;
            return sink ? sink(envelope) : SinkAnswer::Ready;
        },
        sandbox, limits);
    QEventLoop loop;
    QObject::connect(&session, &Session::finished, &loop, [&](const Outcome& outcome) {
        seen.outcome = outcome;
        ++seen.outcomes;
        loop.quit();
    });
    QObject::connect(&session, &Session::logged, &loop, [&](const QString& level, const QString& text) {
        seen.log += level + QStringLiteral(": ") + text;
    });
    if (meddle)
        meddle(session, seen);
    session.start();
    const QByteArray mark = session.mark();
    loop.exec();
    // A second outcome would come with what is still queued.
    QCoreApplication::processEvents();
    const bool isGone =
        QTest::qWaitFor([&] { return (seen.left = processesOfRun(0, mark)).empty(); }, 10'000);
    Q_UNUSED(isGone)
    return seen;
}

} // namespace slipway::test

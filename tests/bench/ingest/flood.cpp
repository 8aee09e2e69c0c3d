// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ingest/flood.h"

#include "core/evidence/delivery.h"
#include "core/plugins/plugin_host.h"

#include <QElapsedTimer>
#include <QFile>

#include <thread>

namespace slipway::bench {

using namespace model;

namespace {

Result<QByteArray> shipped(const char* name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/schemas/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("cannot be read"), file.fileName(), {}};
    return file.readAll();
}

Result<evidence::Ingest::Rules> rules()
{
    const auto schema = shipped("evidence-1.json");
    const auto facts = shipped("facts.json");
    if (!schema)
        return schema.error();
    if (!facts)
        return facts.error();
    auto compiled = evidence::JsonSchema::compile(*schema, QStringLiteral("evidence-1.json"));
    auto registry = FactRegistry::parse(*facts, QStringLiteral("facts.json"));
    if (!compiled)
        return compiled.error();
    if (!registry)
        return registry.error();
    return evidence::Ingest::Rules{std::make_shared<const evidence::JsonSchema>(std::move(compiled).value()),
                                   std::make_shared<const FactRegistry>(std::move(registry).value()),
                                   systemNow};
}

/// What a test run of a CI sends: six facts, a finding, a file.
QByteArray envelope(int number)
{
    return QByteArray(R"({"schema":"slipway.evidence/1","id":"01890000-0000-7000-8000-)") +
           QByteArray::number(number).rightJustified(12, '0') +
           R"(","kind":"test-run","source":{"plugin":"junit","version":"1.0.0","instance":"ci-main"},)"
           R"("subject":{"project":"web","commit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","release":"1.0"},)"
           R"("observed_at":"2026-11-24T09:00:00Z","facts":[{"key":"tests.total","value":)" +
           QByteArray::number(number) +
           R"(},{"key":"tests.passed","value":410},{"key":"tests.failed","value":1},)"
           R"({"key":"tests.errored","value":0},{"key":"tests.skipped","value":1},)"
           R"({"key":"tests.pass_rate","value":99.5,"unit":"%"}],)"
           R"("findings":[{"rule":"tests.failed","level":"error","path":"src/checkout/total_test.cpp","line":42,)"
           R"("message":"expected 12.50, got 12.49"}],)"
           R"("provenance":[{"uri":"target/surefire/TEST-a.xml"}],"correlation_id":"run-8812"})";
}

} // namespace

namespace {

/// A history with the project that the envelopes are about, and the way into it.
struct Target
{
    std::unique_ptr<store::History> history;
    std::unique_ptr<evidence::Ingest> ingest;
};

Result<Target> makeTarget(const QString& path)
{
    auto history = store::createHistory(path);
    if (!history)
        return history.error();
    Project project;
    project.name = QStringLiteral("web");
    if (const auto added = (*history)->addProject(project, QStringLiteral("bench")); !added)
        return added.error();
    auto held = rules();
    if (!held)
        return held.error();
    Target target{std::move(history).value(), nullptr};
    target.ingest = std::make_unique<evidence::Ingest>(*target.history, *held);
    return target;
}

} // namespace

Result<FloodFigures> flood(const QString& path, int envelopes, int senders)
{
    const auto target = makeTarget(path);
    if (!target)
        return target.error();
    FloodFigures figures;
    QElapsedTimer timer;
    timer.start();
    evidence::Delivery delivery(*target->ingest, QStringLiteral("bench"));
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender] {
            for (int i = sender; i < envelopes; i += senders) {
                if (!delivery.add({envelope(i), QStringLiteral("bench"), {}, {}, {}}))
                    return;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    if (const Status finished = delivery.finish(); !finished)
        return finished.error();
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    figures.stored = delivery.counts().stored;
    figures.notStored = delivery.counts().alreadyThere + delivery.counts().dead;
    return figures;
}

namespace {

Result<plugins::Plugin> floodingPlugin()
{
    const auto text = shipped("plugin-1.json");
    if (!text)
        return text.error();
    const auto schema = evidence::JsonSchema::compile(*text, QStringLiteral("plugin-1.json"));
    if (!schema)
        return schema.error();
    return plugins::readPlugin(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/bench/ingest/flooding"),
                               plugins::Origin::User, *schema);
}

/// One plugin's share, on a thread of its own.
class Flooder
{
public:
    Flooder(const plugins::Plugin& plugin, evidence::Ingest& ingest, int first, int count)
        : m_delivery(ingest, QStringLiteral("bench"))
        , m_thread([this, &plugin, first, count] { collect(plugin, first, count); })
    {
    }

    Status join(FloodFigures& figures)
    {
        m_thread.join();
        figures.stored += m_delivery.counts().stored;
        figures.notStored += m_delivery.counts().alreadyThere + m_delivery.counts().dead;
        figures.waits += m_waits;
        return m_failure ? Status(*m_failure) : Status(Done{});
    }

private:
    void collect(const plugins::Plugin& plugin, int first, int count)
    {
        plugins::PluginHost host(
            {plugins::Sandbox::ofThisMachine(), plugins::TrustList::load({}).value(), systemNow, {}});
        plugins::CollectRequest request;
        request.subject.project = QStringLiteral("web");
        request.config = Json{{"first", first}, {"count", count}};
        const auto sink = [this](const QByteArray& envelope, const std::function<void()>& resume) {
            if (m_delivery.offer({envelope, QStringLiteral("flooding"), {}, {}, {}}, resume))
                return plugins::SinkAnswer::Ready;
            ++m_waits;
            return plugins::SinkAnswer::Wait;
        };
        m_failure = host.collectNow(plugin, request, sink, {}).failure;
        if (const Status finished = m_delivery.finish(); !finished)
            m_failure = finished.error();
    }

    evidence::Delivery m_delivery;
    std::optional<Error> m_failure;
    int m_waits = 0;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace

Result<FloodFigures> floodByPlugins(const QString& path, int envelopes, int plugins)
{
    const auto target = makeTarget(path);
    const auto plugin = floodingPlugin();
    if (!target || !plugin)
        return target ? plugin.error() : target.error();
    FloodFigures figures;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<Flooder>> flooders;
    for (int i = 0; i < plugins; ++i)
        flooders.push_back(std::make_unique<Flooder>(*plugin, *target->ingest, i * (envelopes / plugins),
                                                     envelopes / plugins));
    Status all = Done{};
    for (const auto& flooder : flooders) {
        if (Status joined = flooder->join(figures); !joined)
            all = std::move(joined);
    }
    if (!all)
        return all.error();
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return figures;
}

} // namespace slipway::bench

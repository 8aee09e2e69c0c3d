// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ingest/flood.h"

#include "core/evidence/ingest_queue.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>
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

Result<FloodFigures> flood(const QString& path, int envelopes, int senders)
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
    evidence::Ingest ingest(**history, *held);
    FloodFigures figures;
    evidence::IngestQueue::Callbacks callbacks;
    callbacks.told = [&](std::span<const evidence::Arrival>, std::span<const evidence::Outcome> outcomes) {
        for (const evidence::Outcome& outcome : outcomes) {
            const bool isStored = outcome.fate == evidence::Outcome::Fate::Stored;
            (isStored ? figures.stored : figures.notStored) += 1;
        }
    };
    QElapsedTimer timer;
    timer.start();
    {
        evidence::IngestQueue queue(ingest, QStringLiteral("bench"), {}, callbacks);
        std::vector<std::thread> threads;
        for (int sender = 0; sender < senders; ++sender) {
            threads.emplace_back([&, sender] {
                for (int i = sender; i < envelopes; i += senders) {
                    if (!queue.put({envelope(i), QStringLiteral("bench"), {}, {}, {}}))
                        return;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        if (const Status drained = queue.drain(); !drained)
            return drained.error();
    }
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return figures;
}

} // namespace slipway::bench

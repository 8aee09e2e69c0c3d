// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_collector.h"
#include "core/readiness/test_workspace.h"

namespace slipway::test {

inline const QString kAda = QStringLiteral("ada");

/// Answers as the test says, the last answer again and again.
class ScriptedRunner : public readiness::SourceRunner
{
public:
    readiness::RunOutcome run(const readiness::SourceRequest& request, const readiness::EnvelopeSink& sink,
                              const model::Progress& progress) override;

    std::vector<readiness::RunOutcome> answers{readiness::RunOutcome{}};
    std::vector<QByteArray> envelopes; ///< handed over at each try
    std::function<void(const model::Progress&)> meddle;
    std::function<void(const readiness::EnvelopeSink&, const QByteArray&)> handOver; ///< else at once
    std::function<void(const model::Progress&)> meddleAfter; ///< once the envelopes are handed over
    std::vector<readiness::SourceRequest> requests;
};

/// A source "ci default" of the project web, on a clock that waiting moves.
class CollectorScene
{
public:
    CollectorScene();

    readiness::Collected collect(bool isForced = false);
    [[nodiscard]] model::CollectionRecord record();
    [[nodiscard]] std::vector<model::DeadLetter> letters(store::DeadLetters which = store::DeadLetters::Open);
    /// That many tests, as evidence about the release.
    [[nodiscard]] QByteArray envelope(const char* id, qint64 tests) const;

    TestWorkspace workspace;
    model::Release release;
    model::Source source;
    ScriptedRunner runner;
    readiness::CollectorOptions options;
    std::vector<qint64> waits; ///< milliseconds
    std::stop_source stop;
    size_t stopAtWait = 0;
};

} // namespace slipway::test

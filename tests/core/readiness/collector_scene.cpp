// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/collector_scene.h"

#include "core/evidence/envelope.h"

#include "support/builders.h"

namespace slipway::test {

using namespace model;
using namespace readiness;

RunOutcome ScriptedRunner::run(const SourceRequest& request, const EnvelopeSink& sink,
                               const Progress& progress)
{
    requests.push_back(request);
    if (meddle)
        meddle(progress);
    if (progress.isCancelled())
        return {Error{ErrorCode::Cancelled, QStringLiteral("stopped"), {}, {}}, false, {}};
    const size_t step = std::min(requests.size(), answers.size()) - 1;
    for (const QByteArray& envelope : envelopes) {
        if (handOver)
            handOver(sink, envelope);
        else
            sink(envelope, {});
    }
    if (meddleAfter)
        meddleAfter(progress);
    return answers[step];
}

CollectorScene::CollectorScene()
{
    release = workspace.addRelease();
    source.project = release.project;
    source.plugin = QStringLiteral("ci");
    source.instance = QStringLiteral("default");
    source.config = R"({"url":"https://ci.example.org/web"})";
    source = valueOf(workspace->history().addSource(source, kAda));
    options.clock = workspace.options().clock;
    options.chance = [] { return 0.5; };
    options.wait = [this](std::chrono::milliseconds time, const std::stop_token& token) {
        waits.push_back(time.count());
        if (waits.size() == stopAtWait)
            stop.request_stop();
        if (token.stop_requested())
            return false;
        workspace.wait(time);
        return true;
    };
}

Collected CollectorScene::collect(bool isForced)
{
    SourceCollector collector(workspace->history(), workspace->ingest(), runner, options);
    return valueOf(collector.collect({source, {}, isForced}, {{}, stop.get_token()}, kAda));
}

CollectionRecord CollectorScene::record()
{
    return valueOf(workspace->history().lastCollections({})).value(source.id);
}

std::vector<DeadLetter> CollectorScene::letters(store::DeadLetters which)
{
    return valueOf(workspace->history().deadLetters(which));
}

QByteArray CollectorScene::envelope(const char* id, qint64 tests) const
{
    Evidence evidence =
        anEvidence().about(release.target).from(source.plugin).with(QStringLiteral("tests.total"), tests);
    evidence.id = EvidenceId(QString::fromLatin1(id));
    evidence.subject.project = QStringLiteral("web");
    return QByteArray::fromStdString(evidence::toEnvelope(evidence).dump());
}

} // namespace slipway::test

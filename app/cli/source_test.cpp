// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_test.h"

#include "app/cli/exit_code.h"
#include "app/cli/source_secret.h"
#include "app/cli/source_secret_text.h"
#include "app/sources/source_runners.h"
#include "core/evidence/envelope.h"
#include "core/policy/display.h"
#include "core/readiness/source_trial.h"

namespace slipway::app {

using namespace model;

namespace {

/// Shows what would come.
class Preview
{
public:
    explicit Preview(const CommandContext& context)
        : m_context(context)
    {
    }

    void add(const Result<Evidence>& evidence)
    {
        if (!evidence) {
            m_context.terminal.complain(evidence.error());
            m_refused.push_back({{"where", evidence.error().where.toStdString()},
                                 {"reason", evidence.error().what.toStdString()}});
            return;
        }
        m_evidence.push_back(evidence::toEnvelope(*evidence));
        if (!m_context.json)
            print(*evidence);
    }

    /// What the source answered before anything was collected.
    void setSaid(const QString& said)
    {
        m_said = said;
        m_context.terminal.say(QStringLiteral("it works: ") + said);
    }

    [[nodiscard]] int report(const std::optional<Error>& failure) const
    {
        if (m_context.json) {
            Json json{
                {"ok", !failure && m_refused.empty()}, {"evidence", m_evidence}, {"refused", m_refused}};
            if (!m_said.isEmpty())
                json["said"] = m_said.toStdString();
            if (failure)
                json["error"] = {{"what", failure->what.toStdString()},
                                 {"where", failure->where.toStdString()},
                                 {"hint", failure->hint.toStdString()}};
            m_context.terminal.print(json);
        }
        if (failure)
            return m_context.fail(*failure);
        m_context.terminal.say(QStringLiteral("%1 would come, %2 would be refused; nothing was stored")
                                   .arg(m_evidence.size())
                                   .arg(m_refused.size()));
        return m_refused.empty() ? kDone : kBadData;
    }

private:
    void print(const Evidence& evidence) const
    {
        QStringList from;
        for (const Provenance& provenance : evidence.provenance)
            from += provenance.uri;
        m_context.terminal.print(QStringLiteral("%1 at %2: %3 facts, %4 findings%5")
                                     .arg(evidence.kind, evidence.observedAt.toString(Qt::ISODate))
                                     .arg(evidence.facts.size())
                                     .arg(evidence.findings.size())
                                     .arg(from.isEmpty()
                                              ? QString()
                                              : QStringLiteral(", from ") + from.join(QLatin1String(", "))));
        std::vector<QStringList> rows{{QStringLiteral("FACT"), QStringLiteral("VALUE")}};
        for (const Fact& fact : evidence.facts)
            rows.push_back({fact.key, policy::displayFact(fact, *m_context.shipped.registry)
                                          .replace(QChar(QChar::Nbsp), QLatin1Char(' '))});
        m_context.terminal.printTable(rows);
    }

    const CommandContext& m_context;
    QString m_said;
    Json m_evidence = Json::array();
    Json m_refused = Json::array();
};

} // namespace

int testSource(const CommandContext& context, const SourceName& name, const QString& release)
{
    const auto workspace = context.open();
    if (!workspace)
        return context.fail(workspace.error());
    const auto source = findSource(**workspace, name);
    if (!source)
        return context.fail(source.error());
    const auto runners = SourceRunners::open((*workspace)->location(), context.clock,
                                             [&](const QString& text) { context.terminal.say(text); });
    if (!runners)
        return context.fail(runners.error());
    static_cast<void>(
        placesAtTerminal()); // so that it may be asked for the passphrase of the file of secrets
    for (const QString& warning : rotationWarnings(qstr(name.project), *source, context.clock()))
        context.terminal.say(warning);
    Progress progress;
    progress.report = [&](double fraction, const QString& what) {
        context.terminal.progress(fraction, what);
    };
    Preview preview(context);
    const readiness::TrialSink sink = [&preview](const Result<Evidence>& judged) { preview.add(judged); };
    auto trial = readiness::probeSource(**workspace, **runners, *source, release, progress, sink);
    if (trial && !trial->failure && !trial->said.isEmpty()) {
        context.terminal.endProgress();
        preview.setSaid(trial->said);
        trial = readiness::trySource(**workspace, **runners, *source, release, progress, sink);
    }
    context.terminal.endProgress();
    return trial ? preview.report(trial->failure) : context.fail(trial.error());
}

} // namespace slipway::app

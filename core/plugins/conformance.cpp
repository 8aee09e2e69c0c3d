// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/conformance.h"

#include "core/plugins/examination.h"

namespace slipway::plugins {

using namespace model;

namespace {

struct Rule
{
    const char* id;
    const char* text;
    Fault (Examination::*check)();
    bool isNeeded = false; ///< without it the rest cannot be asked
};

constexpr Rule kRules[]{
    {"manifest.folder", "Its folder holds files and folders only, and not too many",
     &Examination::folderHoldsFilesOnly},
    {"manifest.command", "Its command is there", &Examination::commandIsThere, true},
    {"manifest.check", "Its check configuration fits its own schema", &Examination::checkConfigFits, true},
    {"initialize.answered", "It introduces itself as its manifest does", &Examination::introducesItself,
     true},
    {"initialize.version", "It refuses versions it does not speak", &Examination::refusesUnknownVersion},
    {"initialize.first", "It refuses collect before initialize", &Examination::refusesEarlyCollect},
    {"rpc.unknown-method", "It refuses unknown methods", &Examination::refusesUnknownMethod},
    {"rpc.garbage", "It answers garbage with an error and goes on", &Examination::survivesGarbage},
    {"rpc.unknown-notification", "It ignores unknown notifications",
     &Examination::ignoresUnknownNotification},
    {"config.empty", "It answers an empty configuration instead of crashing",
     &Examination::survivesEmptyConfig},
    {"collect.done", "It collects with the check configuration", &Examination::collects, true},
    {"collect.evidence", "Its evidence follows the schema and the fact registry",
     &Examination::yieldsValidEvidence},
    {"collect.ids", "An id never comes twice with different content", &Examination::keepsIds},
    {"collect.slow-host", "It bears a host that reads slowly, wait and resume", &Examination::bearsASlowHost},
    {"cancel.answered", "It answers a cancelled collection in time", &Examination::answersCancel},
    {"cancel.foreign", "It ignores cancel for what does not run", &Examination::ignoresForeignCancel},
    {"shutdown.ends", "It ends with exit code 0 after shutdown", &Examination::endsAtShutdown},
    {"end.input", "It ends when its stdin closes", &Examination::endsWithItsInput},
    {"end.output", "It ends when nobody reads its stdout", &Examination::endsWithoutAReader},
};

} // namespace

QString toKey(RuleOutcome::State state)
{
    switch (state) {
    case RuleOutcome::State::Pass:
        return QStringLiteral("pass");
    case RuleOutcome::State::Fail:
        return QStringLiteral("fail");
    case RuleOutcome::State::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

Limits checkLimits()
{
    Limits limits;
    limits.handshake = std::chrono::seconds(10);
    limits.collect = std::chrono::seconds(60);
    limits.cancelGrace = std::chrono::seconds(10);
    limits.shutdown = std::chrono::seconds(10);
    return limits;
}

std::vector<RuleOutcome> checkConformance(const Plugin& plugin, const ConformanceTerms& terms,
                                          const Progress& progress)
{
    Examination examination(plugin, terms);
    std::vector<RuleOutcome> outcomes;
    bool isHopeless = false;
    for (const Rule& rule : kRules) {
        const QString text = QString::fromLatin1(rule.text);
        progress.tell(static_cast<double>(outcomes.size()) / std::size(kRules), text);
        RuleOutcome outcome{QString::fromLatin1(rule.id), text, RuleOutcome::State::Pass, {}};
        if (isHopeless || progress.isCancelled()) {
            outcome.state = RuleOutcome::State::Skipped;
            outcome.detail = QStringLiteral("an earlier rule has to hold first");
        } else if (const Fault fault = (examination.*rule.check)()) {
            outcome.state = RuleOutcome::State::Fail;
            outcome.detail = *fault;
            isHopeless = rule.isNeeded;
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace slipway::plugins

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_run.h"

#include "app/cli/collected_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/source_list.h"
#include "app/cli/source_secret.h"
#include "app/cli/time_text.h"
#include "app/sources/source_runners.h"
#include "core/readiness/source_claim.h"

namespace slipway::app {

using namespace model;
using readiness::Collected;
using readiness::SourceStatus;

namespace {

/// Says what became of one; the exit code.
int tell(const CommandContext& context, const SourceStatus& status, const Collected& collected)
{
    const QString name = sourceText(status.project, status.source);
    if (collected.end == Collected::End::NotAsked || collected.end == Collected::End::Waiting)
        return context.fail(*collected.failure);
    const bool cameNothing = collected.stored + collected.alreadyThere + collected.dead == 0;
    if (collected.end == Collected::End::Ok || !cameNothing)
        context.terminal.say(name + QStringLiteral(": ") + arrivalsText(collected));
    if (collected.end == Collected::End::Ok)
        return collected.dead > 0 ? kBadData : kDone;
    const int code = context.fail(*collected.failure);
    context.terminal.say(
        QStringLiteral("%1: failed at try %2; %3")
            .arg(name)
            .arg(collected.tries)
            .arg(collected.nextTryAt
                     ? QStringLiteral("not asked again before ") + displayMoment(*collected.nextTryAt)
                     : QStringLiteral("try it with: slipway source test %1 %2 --instance %3")
                           .arg(status.project, status.source.plugin, status.source.instance)));
    return code;
}

} // namespace

int collectSources(const CommandContext& context, readiness::Workspace& workspace, const SourceChoice& choice,
                   Json& collected)
{
    const auto statuses = readiness::sourceStatuses(workspace.history(), context.clock());
    if (!statuses)
        return context.fail(statuses.error());
    QString current;
    const auto runners = SourceRunners::open(workspace.location(), context.clock, [&](const QString& text) {
        context.terminal.say(current + QStringLiteral(": ") + text);
    });
    if (!runners)
        return context.fail(runners.error());
    static_cast<void>(
        placesAtTerminal()); // so that it may be asked for the passphrase of the file of secrets
    readiness::CollectorOptions options;
    options.clock = context.clock;
    readiness::SourceCollector collector(workspace.history(), workspace.ingest(), **runners, options);
    int code = kDone;
    for (const SourceStatus& status : *statuses) {
        if (status.source.isPaused || (!choice.project.isEmpty() && status.project != choice.project))
            continue;
        current = sourceText(status.project, status.source);
        Progress progress;
        progress.report = [&](double fraction, const QString& what) {
            context.terminal.progress(fraction, current + QStringLiteral(": ") + what);
        };
        // Whoever types it has it now; what collects by itself leaves it to this meanwhile.
        const auto done = readiness::collectClaimed(workspace.history(), {status.source, {}, true}, [&] {
            return collector.collect({status.source, choice.release, choice.isForced}, progress,
                                     context.person);
        });
        context.terminal.endProgress();
        if (!done) {
            code = context.fail(done.error());
            continue;
        }
        collected.push_back(collectedJson(status, *done));
        if (const int told = tell(context, status, *done); told != kDone)
            code = told;
    }
    return code;
}

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/release_choice.h"

#include "app/cli/time_text.h"

namespace slipway::app {

using namespace model;

void declareRelease(Command& command, ReleaseOptions& options, const char* by)
{
    command.addOption("--project", options.project, "The project")->required();
    command.addOption("--release", options.release, "The release (default: the one that launches soonest)");
    if (by)
        command.addOption("--by", options.by, by);
}

void declareAsOf(Command& command, ReleaseOptions& options)
{
    command.addOption("--as-of", options.asOf, "As it was then: 2026-11-19, 2026-11-19T10:00:00Z, -7d");
}

Result<ChosenRelease> chooseRelease(const CommandContext& context, const ReleaseOptions& options)
{
    const auto asOf = parsePastMoment(options.asOf, "--as-of", context.clock());
    if (!asOf)
        return asOf.error();
    auto workspace = context.open();
    if (!workspace)
        return workspace.error();
    auto release = (*workspace)->findRelease(qstr(options.project), qstr(options.release), *asOf);
    if (!release)
        return release.error();
    return ChosenRelease{std::move(workspace).value(), std::move(release).value(),
                         options.by.empty() ? context.person : qstr(options.by), *asOf};
}

Result<readiness::Dossier> chooseDossier(const CommandContext& context, const ReleaseOptions& options)
{
    const auto chosen = chooseRelease(context, options);
    if (!chosen)
        return chosen.error();
    return chosen->workspace->dossier(chosen->release.id, chosen->asOf);
}

} // namespace slipway::app

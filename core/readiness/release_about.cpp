// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/release_about.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

Result<Release> releaseAbout(Workspace& workspace, const Subject& subject)
{
    const auto project = workspace.findProject(subject.project);
    if (!project)
        return project.error();
    const auto releases = workspace.history().releases();
    if (!releases)
        return releases.error();
    const auto find = [&](const auto& fits) -> const Release* {
        const auto found = std::find_if(releases->begin(), releases->end(), [&](const Release& release) {
            return release.project == project->id && fits(release);
        });
        return found == releases->end() ? nullptr : &*found;
    };
    const Release* release = nullptr;
    if (!subject.release.isEmpty())
        release = find([&](const Release& one) { return one.name == subject.release; });
    if (!release && !subject.commit.isEmpty())
        release = find([&](const Release& one) { return one.target == subject.commit; });
    if (release)
        return *release;
    return workspace.findRelease(subject.project, {});
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_port.h"

#include "app/sources/source_runners.h"

namespace slipway::app {

using namespace model;
using readiness::SourceDraft;
using readiness::SourceKind;
using readiness::SourceTrial;
using readiness::Workspace;

views::SourcePort makeSourcePort()
{
    views::SourcePort port;
    port.kinds = [](Workspace& workspace) -> Result<std::vector<SourceKind>> {
        const auto runners = SourceRunners::open(workspace.location(), systemNow);
        if (!runners)
            return runners.error();
        return (*runners)->kinds();
    };
    port.store = [](Workspace& workspace, const SourceDraft& draft, const QString& plugin,
                    const QString& person) -> Result<Source> {
        const auto runners = SourceRunners::open(workspace.location(), systemNow);
        if (!runners)
            return runners.error();
        const auto kind = (*runners)->kindOf(plugin);
        if (!kind)
            return kind.error();
        return readiness::storeDraft(workspace.history(), draft, *kind, person);
    };
    port.attempt = [](Workspace& workspace, const Source& source,
                      const Progress& progress) -> Result<SourceTrial> {
        const auto runners = SourceRunners::open(workspace.location(), systemNow);
        if (!runners)
            return runners.error();
        return readiness::trySource(workspace, **runners, source, {}, progress);
    };
    return port;
}

} // namespace slipway::app

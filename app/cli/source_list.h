// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/readiness/source_status.h"

namespace slipway::app {

/// Which source a command means.
struct SourceName
{
    std::string project;
    std::string plugin;
    std::string instance = "default";
};

/// A subcommand about one source, which reads its name.
Command* declareSource(Command& parent, const char* word, const char* about, SourceName& name);

/// NotFound names the sources there are.
[[nodiscard]] model::Result<model::Source> findSource(readiness::Workspace& workspace,
                                                      const SourceName& name);

/// "web: report-files default", for messages.
[[nodiscard]] QString sourceText(const QString& project, const model::Source& source);

/// `slipway source list`; an empty project: of all.
[[nodiscard]] int listSources(const CommandContext& context, const QString& project);

/// `slipway source show`: everything that is known of one.
[[nodiscard]] int showSource(const CommandContext& context, const SourceName& name);

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// What every command about one release has: which, and who acts.
struct ReleaseOptions
{
    std::string project;
    std::string release;
    std::string by;
    std::string asOf;
};

/// `by` is what --by is told to be for: "Who signs (default: you)"; null: there is none.
void declareRelease(Command& command, ReleaseOptions& options, const char* by);

/// `--as-of`, of a command that looks and changes nothing.
void declareAsOf(Command& command, ReleaseOptions& options);

/// The options made definite.
struct ChosenRelease
{
    std::unique_ptr<readiness::Workspace> workspace;
    model::Release release;
    QString by;
    store::AsOf asOf; ///< nothing: now
};

[[nodiscard]] model::Result<ChosenRelease> chooseRelease(const CommandContext& context,
                                                         const ReleaseOptions& options);
/// How it stands, or stood at --as-of: for commands that only look.
[[nodiscard]] model::Result<readiness::Dossier> chooseDossier(const CommandContext& context,
                                                              const ReleaseOptions& options);

} // namespace slipway::app

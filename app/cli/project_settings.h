// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/project.h"

namespace slipway::app {

class Command;
class CommandLine;

/// A project as `project list --json` and `project set --json` print it: stable, see docs/command-line.md.
[[nodiscard]] model::Json projectJson(const model::Project& project);

/// `slipway project set`: what is not named stays as it is.
void declareProjectSet(CommandLine& line, Command& command);

} // namespace slipway::app

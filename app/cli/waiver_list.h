// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// `slipway waive list`.
void declareWaiverList(CommandLine& line, Command& waive);

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace slipway::app {

/// What `-o FILE` names: the whole file or nothing of it, with a word on standard error, or - for standard
/// output. The exit code.
[[nodiscard]] int writeOutput(const CommandContext& context, const std::string& file,
                              const QByteArray& content);

} // namespace slipway::app

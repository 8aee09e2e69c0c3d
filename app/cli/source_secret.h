// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/command_line.h"
#include "app/sources/secret_places.h"

namespace slipway::app {

/// Declares `slipway source secret set|list|remove` under `slipway source`.
void declareSourceSecret(CommandLine& line, Command& source);

/// This person's places, asking for the passphrase on the terminal where there is one.
[[nodiscard]] std::shared_ptr<SecretPlaces> placesAtTerminal();

} // namespace slipway::app

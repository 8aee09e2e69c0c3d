// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::test {

/// Plays every rule of docs/plugin-protocol.md with a shipped plugin, on the answers that it has as an
/// example: the first that does not hold, or why it cannot be read. Empty: all hold.
[[nodiscard]] QString protocolFault(const QString& plugin);

} // namespace slipway::test

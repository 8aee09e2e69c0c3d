// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/secret_rule.h"

#include <QByteArray>

namespace slipway::repo::secrets {

/// The same for equal rule sets only: 32 bytes, BLAKE2b.
[[nodiscard]] QByteArray digestOf(const RuleSet& rules);

} // namespace slipway::repo::secrets

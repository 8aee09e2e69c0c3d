// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QMap>

namespace slipway::evidence {

/// How often redaction replaced something in the evidence, by kind ("email", "github-token"). Pure.
[[nodiscard]] QMap<QString, int> redactionsIn(const model::Evidence& evidence);

} // namespace slipway::evidence

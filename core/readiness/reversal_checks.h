// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

/// Why something is not taken back.
namespace slipway::readiness {

[[nodiscard]] inline model::Error changedSince(const QString& where)
{
    return {model::ErrorCode::Conflict, QStringLiteral("it was changed since, so it is left as it is"), where,
            QStringLiteral("look at it, and change it where it is shown")};
}

} // namespace slipway::readiness

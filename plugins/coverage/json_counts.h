// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "plugins/sdk/reading/json_stream.h"

#include <optional>

namespace slipway::plugin {

struct CoveredOfTotal
{
    qint64 total = 0;
    qint64 covered = 0;
};

/// Two counts inside a JSON value; nothing where one is missing or more is covered than there is.
[[nodiscard]] inline std::optional<CoveredOfTotal> coveredAt(const model::Json& value, const char* total,
                                                             const char* covered)
{
    const auto all = countAt(value, total);
    const auto part = countAt(value, covered);
    if (!all || !part || *part > *all)
        return std::nullopt;
    return CoveredOfTotal{*all, *part};
}

[[nodiscard]] inline model::Error complainOfPlace(const QString& where, const JsonPlace& place,
                                                  const QString& what)
{
    return {model::ErrorCode::InvalidInput,
            what,
            QStringLiteral("%1: /%2").arg(where, place.join(QLatin1Char('/'))),
            {}};
}

} // namespace slipway::plugin

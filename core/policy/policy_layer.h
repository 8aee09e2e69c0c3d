// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json_cursor.h"

#include <array>

/// Documents that policies are put together of, and where their parts were written.
namespace slipway::policy {

/// The members of a criterion that an override may change.
inline constexpr std::array kOverridable{"question",  "severity",   "weight",      "rule",
                                         "when",      "freshness",  "bound_to",    "owner_role",
                                         "rationale", "how_to_fix", "answered_by", "starter"};

/// Where the parts were written, by names that stay when criteria before them go: "ID" for a criterion,
/// "ID/severity" for a member of it, "parameters/NAME".
using NamedPlaces = QHash<QString, QString>;

struct Layer
{
    model::Json document;
    NamedPlaces places;
};

/// Of a document that stands on its own.
[[nodiscard]] Layer firstLayer(model::Json document, const QString& where);

/// The places of a layer by JSON Pointer.
[[nodiscard]] Places placesIn(const Layer& layer);

} // namespace slipway::policy

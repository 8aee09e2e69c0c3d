// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/json_cursor.h"

/// What a policy may not take back of the one that it extends. `base` is that one as a document; what is
/// looser is refused where it stands.
namespace slipway::policy {

/// What the base asks of a launch: blast radius, canary steps, objectives that hold.
void refuseLooserGates(const JsonCursor& gates, const model::Json& base);
/// A project may set its parameters at most as far as under the base.
void refuseWiderBounds(const JsonCursor& parameters, const model::Json& base);
/// A release is watched at least as long as under the base.
void refuseShorterBake(const JsonCursor& bake, const model::Json& base);

} // namespace slipway::policy

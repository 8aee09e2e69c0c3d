// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

namespace slipway::views {

/// The object's text of that name; empty if there is none, if it is no text, or if `object` is no object.
[[nodiscard]] inline QString textAt(const model::Json& object, const char* key)
{
    const bool isText = object.is_object() && object.contains(key) && object[key].is_string();
    return isText ? model::toQString(object[key].get_ref<const std::string&>()) : QString();
}

} // namespace slipway::views

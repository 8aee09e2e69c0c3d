// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <vector>

namespace slipway::plugin {

/// The documents of a YAML text (up to 8 MiB) as JSON: plain scalars are typed by the core schema of YAML 1.2
/// (null, true, integers, floats), keys become text, the last of a repeated key is an error. Depth over 128
/// and more than 300,000 nodes once aliases are followed are refused (LimitExceeded).
[[nodiscard]] model::Result<std::vector<model::Json>> readYaml(const QByteArray& text, const QString& where);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QStringList>

#include <vector>

namespace slipway::plugin {

/// The documents of a YAML text (up to 8 MiB) as JSON: plain scalars are typed by the core schema of YAML 1.2
/// (null, true, integers, floats), keys become text, the last of a repeated key is an error. Depth over 128
/// and more than 300,000 nodes once aliases are followed are refused (LimitExceeded).
[[nodiscard]] model::Result<std::vector<model::Json>> readYaml(const QByteArray& text, const QString& where);

/// The line, from 1, at which the value at `path` (keys and indices) of a document begins, or as far along
/// the path as there is one. 0 where the text is no YAML or has no such document. Parses the text: for
/// messages.
[[nodiscard]] int yamlLineOf(const QByteArray& text, size_t document, const QStringList& path);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <yaml-cpp/yaml.h>

#include <functional>
#include <optional>
#include <vector>

namespace slipway::repo {

/// The documents of a YAML (or JSON) file up to 256 KiB; nothing if it does not parse. Aliases are shared,
/// not copied, and what walks the result bounds its depth, so that a bomb costs nothing.
[[nodiscard]] std::optional<std::vector<YAML::Node>> yamlDocuments(const QByteArray& content);

/// The scalar at `key` of a mapping, else empty.
[[nodiscard]] QString scalarAt(const YAML::Node& node, const char* key);
/// The node at `key` of a mapping, else an undefined one. Never throws, whatever the node is.
[[nodiscard]] YAML::Node childAt(const YAML::Node& node, const char* key);
[[nodiscard]] int lineOf(const YAML::Node& node);

/// Calls `visit` with every mapping entry below `node`, at most 64 levels deep and 100,000 entries in all.
void forEachEntry(const YAML::Node& node,
                  const std::function<void(const QString& key, const YAML::Node& value)>& visit);

/// Calls `visit` with `node`, if it is a mapping, and with every mapping below it, within the same bounds.
void forEachMapping(const YAML::Node& node, const std::function<void(const YAML::Node& map)>& visit);

} // namespace slipway::repo

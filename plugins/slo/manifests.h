// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "plugins/sdk/reading/report_head.h"

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace slipway::slo_files {

/// The documents of a YAML or JSON configuration, with `kind: List` taken apart and empty ones left out.
/// InvalidInput, LimitExceeded (over 8 MiB). A warning is added where YAML does not end with a line end,
/// because then it may be cut off.
[[nodiscard]] model::Result<std::vector<model::Json>>
readManifests(QIODevice& device, const plugin::ReportHead& head, QStringList& warnings);

/// A document, and where it stands: for messages that name a line.
struct PlacedManifest
{
    model::Json content;
    size_t document = 0; ///< of the text's
    QStringList path;    ///< in it, of a list: "items", "3"
};
/// As readManifests(), of a text.
[[nodiscard]] model::Result<std::vector<PlacedManifest>>
placedManifests(const QByteArray& text, const plugin::ReportHead& head, QStringList& warnings);

/// The values of a key at the beginning of lines, as far as the head goes: apiVersion, kind.
[[nodiscard]] QStringList valuesOfKey(const plugin::ReportHead& head, const char* key);

/// True if a line has that key at its very beginning, or the JSON document's object has it.
[[nodiscard]] bool hasTopKey(const plugin::ReportHead& head, const char* key);
/// True if some line has that key at any depth.
[[nodiscard]] bool hasKey(const plugin::ReportHead& head, const char* key);

/// The elements of the array at `path`; empty where there is none.
[[nodiscard]] std::vector<const model::Json*> elementsAt(const model::Json& value, const char* path);

/// A number, also if it is written as text ("99.9", "99.9%").
[[nodiscard]] std::optional<double> figureAt(const model::Json& value, const char* path);

} // namespace slipway::slo_files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <vector>

/// JSON reports as streams: only the parts that somebody asked for are ever in memory.
namespace slipway::plugin {

/// Where a tapped value stands: the keys and indices that led to it: {"runs", "0", "results", "17"}.
using JsonPlace = QStringList;

/// Asks for every value at `path`, whose parts are separated by "/": a key, `*` for any key, `[]` for any
/// element: "runs/[]/results/[]"; "" is the document. Values inside another tapped value are not told again.
/// `take` returns an error to stop.
struct JsonTap
{
    QString path;
    std::function<model::Status(const model::Json& value, const JsonPlace& place)> take;
    /// If given, an array or object at `path` is not assembled: it is told when it begins. `take` gets the
    /// plain values only.
    std::function<void(bool isArray, const JsonPlace& place)> begins = {};
};

inline constexpr qint64 kMostHeld = 64 << 20; ///< bytes of memory for one tapped value and for keys, about

/// Reads one JSON document (RFC 8259) from the current position to the end. Strict: UTF-8 only and nesting
/// over 512 refused everywhere; keys that come twice refused on the way to and inside tapped values, where
/// they would leave open which one is meant. InvalidInput with `where:line:column`; LimitExceeded, also for a
/// string over 8 MiB, whoever wants it, and a tapped value over kMostHeld; Cancelled.
[[nodiscard]] model::Status readJsonStream(QIODevice& device, const QString& where,
                                           const std::vector<JsonTap>& taps,
                                           const model::Progress& progress = {});

/// Reads one JSON value a line; blank lines are passed over, lines over 8 MiB refused, and values over
/// kMostHeld. Errors name the line.
/// A last line that is cut off is an error like any other.
[[nodiscard]] model::Status
readJsonLines(QIODevice& device, const QString& where,
              const std::function<model::Status(const model::Json& value, int line)>& take,
              const model::Progress& progress = {});

/// Member access that never throws: the value at `path` ("tool/driver/name"), or nullptr.
[[nodiscard]] const model::Json* jsonAt(const model::Json& value, const char* path);
/// Text at path, or empty where there is none or it is no string.
[[nodiscard]] QString textAt(const model::Json& value, const char* path);
/// A number at path, finite; nothing where there is none.
[[nodiscard]] std::optional<double> numberAt(const model::Json& value, const char* path);
/// A whole number of zero or more at path (4.0 counts, 4.5 does not).
[[nodiscard]] std::optional<qint64> countAt(const model::Json& value, const char* path);
[[nodiscard]] std::optional<bool> flagAt(const model::Json& value, const char* path);

} // namespace slipway::plugin

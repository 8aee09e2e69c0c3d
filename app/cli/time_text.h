// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDateTime>

#include <optional>
#include <string>

namespace slipway::app {

/// Reads a moment as people type it: RFC 3339 ("2026-11-25T10:00:00Z", "2026-11-25T10:00+01:00"), local time
/// without a zone ("2026-11-25 10:00"), a day ("2026-11-25": its start, local), or from now ("30d", "12h",
/// "45min", with "-" for the past). `option` names it in errors. The result is UTC.
[[nodiscard]] model::Result<QDateTime> parseMoment(const QString& text, const QString& option,
                                                   const QDateTime& now);

/// The same of an option that may be left out: nothing for an empty text.
[[nodiscard]] model::Result<std::optional<QDateTime>>
parseMaybeMoment(const std::string& text, const char* option, const QDateTime& now);

/// The same of a moment that is looked back at: InvalidInput for one that is still to come.
[[nodiscard]] model::Result<std::optional<QDateTime>>
parsePastMoment(const std::string& text, const char* option, const QDateTime& now);

/// "2026-11-25 10:00 +01:00", in the local zone.
[[nodiscard]] QString displayMoment(const QDateTime& moment);

} // namespace slipway::app

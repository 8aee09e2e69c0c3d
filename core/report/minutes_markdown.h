// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_minutes.h"

#include <QTimeZone>

namespace slipway::report {

/// The minutes of a meeting as Markdown that renders on GitHub and GitLab, in English. Text from outside is
/// escaped as in the checklist's Markdown. Times are of the zone, which the text names. Pure.
[[nodiscard]] QByteArray renderMinutes(const readiness::Minutes& minutes,
                                       const QTimeZone& zone = QTimeZone::systemTimeZone());

/// "12 min", "1 h 05 min", "under a minute".
[[nodiscard]] QString spentWords(std::chrono::milliseconds spent);

} // namespace slipway::report

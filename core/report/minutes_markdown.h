// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/minutes_document.h"

namespace slipway::report {

/// The minutes of a meeting as Markdown that renders on GitHub and GitLab. Text from outside is escaped as in
/// the checklist's Markdown. Pure.
[[nodiscard]] QByteArray renderMinutes(const MinutesDocument& minutes);

} // namespace slipway::report

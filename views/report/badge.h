// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::views {

/// The verdict as an SVG badge for a README, 20 px high: "readiness", then "No-go, 58 of 64". As wide as the
/// texts are in Inter; where the reader has no Inter they are fitted to that. Its colours are the light
/// theme's, which read on white and on dark pages. The same document gives the same bytes. Needs a
/// QGuiApplication (the offscreen platform will do).
[[nodiscard]] QByteArray renderBadge(const report::ChecklistDocument& document);

} // namespace slipway::views

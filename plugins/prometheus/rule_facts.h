// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/prometheus/objective_asked.h"

namespace slipway::prometheus {

/// The facts about alert rules, of an answer of /api/v1/rules: how many there are, page and have runbooks,
/// which objectives have one on their burn rate, and, with `alertmanager_config`, where each of them goes.
/// Asks whether an Alertmanager is connected; where none is, no rule pages.
void putRuleFacts(const http::Answer& answer, const std::vector<ObjectiveAsked>& asked,
                  http::Inquiry& inquiry);

} // namespace slipway::prometheus

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"
#include "core/model/json.h"
#include "core/policy/json_positions.h"

namespace slipway::views {

/// What may stand at a place of a policy's text, by its schema: names of members, words, fact keys.
struct Completion
{
    policy::TextSpan replaced; ///< what was typed of it, quotes included
    QStringList words;         ///< as they are written, quotes included; sorted
};

/// Empty where nothing is known to fit. `text` may be JSON being typed. Pure.
[[nodiscard]] Completion completionAt(const QByteArray& text, qsizetype offset, const model::Json& schema,
                                      const model::FactRegistry& registry);

} // namespace slipway::views

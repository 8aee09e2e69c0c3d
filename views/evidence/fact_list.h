// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact_registry.h"

#include <vector>

class QTreeWidget;
class QWidget;

namespace slipway::views {

/// A list of facts: key, value with its unit, and what it means.
[[nodiscard]] QTreeWidget* makeFactList(QWidget* parent);
/// Value and meaning in the language of the window.
void fillFacts(QTreeWidget& list, const std::vector<model::Fact>& facts, const model::FactRegistry& registry);
/// In English, as people read it; a custom fact's unit is its own.
[[nodiscard]] QString factValue(const model::Fact& fact, const model::FactRegistry& registry);

} // namespace slipway::views

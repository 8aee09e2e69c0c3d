// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "core/report/minutes_document.h"

namespace ctemplate {
class TemplateDictionary;
}

namespace slipway::report {

/// Every name that docs/templates.md lists but the colours.
void fillDictionary(ctemplate::TemplateDictionary& dictionary, const ChecklistDocument& document);

/// The same of minutes.
void fillDictionary(ctemplate::TemplateDictionary& dictionary, const MinutesDocument& minutes);

/// The names of what templates say themselves: "LABEL_STATE".
[[nodiscard]] QStringList templateLabels();

} // namespace slipway::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "core/report/report_template.h"

namespace slipway::views {

/// The checklist as one HTML file that needs no other and no script: readable by screen readers, printable,
/// light and dark by what the reader prefers. By the template that ships
/// (resources/templates/checklist.html), or by another of the same language; `where` names it in errors.
/// InvalidInput as fillTemplate().
[[nodiscard]] model::Result<QByteArray> renderHtml(const report::ChecklistDocument& document,
                                                   const std::optional<QByteArray>& ownTemplate = {},
                                                   const QString& where = {});

/// What such a template can name beside the checklist's values: the colours of the themes, and who wrote it.
[[nodiscard]] report::TemplateValues htmlValues();

} // namespace slipway::views

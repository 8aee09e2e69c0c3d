// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::views {

/// The checklist as one HTML file that needs no other and no script: readable by screen readers, printable,
/// light and dark by what the reader prefers. By the template that ships
/// (resources/templates/checklist.html), or by another of the same language; `where` names it in errors.
/// InvalidInput as fillTemplate().
[[nodiscard]] model::Result<QByteArray> renderHtml(const report::ChecklistDocument& document,
                                                   const std::optional<QByteArray>& ownTemplate = {},
                                                   const QString& where = {});

} // namespace slipway::views

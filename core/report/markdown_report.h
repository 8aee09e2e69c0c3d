// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::report {

/// The checklist as Markdown that renders on GitHub and GitLab: for release notes and pull requests. Text
/// from outside is escaped: it cannot make markup, links, mentions or HTML.
[[nodiscard]] QByteArray renderMarkdown(const ChecklistDocument& document);

/// One text, harmless inside a table cell.
[[nodiscard]] QString escapeMarkdown(const QString& text);

} // namespace slipway::report

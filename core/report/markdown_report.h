// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "core/report/markdown_escape.h"

namespace slipway::report {

/// The checklist as Markdown that renders on GitHub and GitLab: for release notes and pull requests. Text
/// from outside is escaped. By a template of one's own, read from `where`, else by the one that ships
/// (resources/templates/checklist.md). As fillTemplate().
[[nodiscard]] model::Result<QByteArray> renderMarkdown(const ChecklistDocument& document,
                                                       const std::optional<QByteArray>& ownTemplate = {},
                                                       const QString& where = {});

} // namespace slipway::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::report {

/// One text, harmless in Markdown as GitHub and GitLab read it, inside a table cell too: it makes no markup,
/// links, mentions or HTML.
[[nodiscard]] QString escapeMarkdown(const QString& text);

} // namespace slipway::report

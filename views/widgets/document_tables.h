// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace slipway::views {

class Theme;

/// Gives the tables of a text that was read from Markdown the look of our own: no frame, a line under each
/// row, muted headings, the width of the text.
void dressTables(QTextDocument& document, const Theme& theme);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace slipway::views {

class Theme;

/// Gives a text that was read from Markdown the look of our own: air above headings; tables without a frame,
/// with a line under each row and muted headings, as wide as the text.
void dressDocument(QTextDocument& document, const Theme& theme);

} // namespace slipway::views

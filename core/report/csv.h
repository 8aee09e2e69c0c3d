// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Comma-separated values as RFC 4180 has them: UTF-8, CRLF.
namespace slipway::report {

/// One cell. A text that a spreadsheet would take for a formula ("=…", "+…", "-…", "@…", or one that begins
/// with a tab or a line's end) is given an apostrophe in front, so that it stays a text; numbers stay
/// numbers.
[[nodiscard]] QString csvCell(const QString& text);
[[nodiscard]] QByteArray csvLine(const QStringList& cells); ///< with its line end

} // namespace slipway::report

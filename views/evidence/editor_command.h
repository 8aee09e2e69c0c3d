// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::views {

/// The command of the setting "editor/command", such as `code -g %f:%l`, for a file at a line: %f is the
/// file, %l the line (1 where there is none), %% a percent sign. The template is split before they are put
/// in, so that a name with blanks or quotes stays one argument; no shell reads it. Empty for an empty
/// template.
[[nodiscard]] QStringList editorCommand(const QString& pattern, const QString& file, int line);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace slipway::views {

/// The command with %f and %l put in after it was split, so that a name with blanks stays one argument.
[[nodiscard]] QStringList editorArguments(const QString& command, const QString& file, int line);

/// Writes a file of two lines and starts the command with its second one. InvalidInput for an empty command,
/// or one that does not name the file; NotFound for a program that does not start.
[[nodiscard]] model::Status tryEditorCommand(const QString& command);

} // namespace slipway::views

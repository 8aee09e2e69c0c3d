// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace slipway::plugins {

/// Where programs are looked up, for the host and inside a plugin's environment alike.
inline constexpr char kProgramPath[] = "/usr/local/bin:/usr/bin:/bin";

/// The absolute path of a program on kProgramPath; empty if there is none.
[[nodiscard]] QString findProgram(const QString& name);

/// A manifest's command as it is run: the program absolute, and every argument that names a file of the
/// plugin's folder too, since plugins run in a work folder of their own.
[[nodiscard]] model::Result<QStringList> absoluteCommand(const QStringList& command, const QString& folder);

} // namespace slipway::plugins

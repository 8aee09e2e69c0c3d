// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QDir>

namespace slipway::app {

/// Writes a working plugin into a new folder NAME of `parent`; gives the folder's path. InvalidInput if the
/// name does not do as a plugin's id, Conflict if something is already there. `language` is "python" or
/// "cpp".
[[nodiscard]] model::Result<QString> writeStarter(const QDir& parent, const QString& name,
                                                  const QString& language);

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::readiness {

/// The file of that path in the folder, links followed; empty if none is there, if what is there leads out of
/// the folder, or if there is no such folder. What a plugin or a report names must not lead elsewhere.
[[nodiscard]] QString fileInside(const QString& folder, const QString& path);

} // namespace slipway::readiness

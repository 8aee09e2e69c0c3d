// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace slipway::readiness {

/// The threads of everything that leaves the GUI thread, one a core. Not the global pool: Qt draws large
/// pictures in that one, and the window would wait behind a scan. Like that one it is waited for when the
/// application goes.
[[nodiscard]] QThreadPool& workPool();

} // namespace slipway::readiness

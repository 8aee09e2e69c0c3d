// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::repo {

/// The version of the libgit2 that is linked, e.g. "1.5.1".
[[nodiscard]] QString gitVersion();

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::repo {

/// Which CI system a file configures, by where it lies ("GitHub Actions", "GitLab CI", "Jenkins", …); empty
/// for none.
[[nodiscard]] QString ciSystemOf(const QString& path);

} // namespace slipway::repo

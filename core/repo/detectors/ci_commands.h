// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::repo {

/// What one shell command line does, by the command tables of the common ecosystems.
[[nodiscard]] bool runsTests(const QString& command);
[[nodiscard]] bool runsLint(const QString& command);
/// What a GitHub action or a plugin of that name does.
[[nodiscard]] bool isLintAction(const QString& action);
/// Checks an API description for breaking changes.
[[nodiscard]] bool checksBreakingChanges(const QString& command);

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::report {

/// The part of a changelog in the form of Keep a Changelog that is newer than the version seen last: its
/// sections as Markdown, newest first. What is not released yet belongs to the version that runs. Everything
/// up to the version that runs where nothing was seen; empty where there is nothing newer. Pure.
[[nodiscard]] QString newsSince(const QString& changelog, const QString& seen, const QString& running);

} // namespace slipway::report

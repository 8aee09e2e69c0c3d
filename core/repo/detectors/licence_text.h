// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::repo {

/// The SPDX identifier of a licence's text, by phrases that only that licence has; "unrecognised" otherwise.
[[nodiscard]] QString spdxOf(const QByteArray& text);

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::model {

/// What a message can hold of somebody else's text: parsers quote what they read last, which may be the whole
/// file.
[[nodiscard]] inline QString shortened(const QString& text)
{
    constexpr qsizetype kLongest = 240;
    return text.size() <= kLongest ? text : text.left(kLongest) + QStringLiteral("…");
}

} // namespace slipway::model

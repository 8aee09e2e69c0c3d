// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::views {

/// More than this of a payload is not shown: a text view of megabytes in one line stops the window.
inline constexpr qsizetype kMostPayloadShown = 256LL * 1024; ///< bytes

/// A payload as it can be read.
struct PayloadText
{
    QString text;
    bool isWhole = true; ///< false: the rest is left out

    bool operator==(const PayloadText&) const = default;
};

/// JSON is indented, its tokens as they came; everything else stays as it is, and what is no text is
/// replaced. Pure; any thread.
[[nodiscard]] PayloadText payloadText(const QByteArray& payload);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QSvgRenderer;

namespace slipway::views {

/// Whether all that is drawn of it into that place has numbers that can be written into a PDF: Qt writes
/// others than those of some thousand millions as letters that end the page. Draws it once, into nothing.
[[nodiscard]] bool isDrawnWithinReason(QSvgRenderer& drawing, const QRectF& place);

} // namespace slipway::views

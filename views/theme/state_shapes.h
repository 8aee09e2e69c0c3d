// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"

class QColor;
class QPainter;
class QRectF;

/// The shapes that states have beside their colour and word.
namespace slipway::views {

/// Draws the shape (check disc, warning triangle, cross octagon, dashed ring, …) into the box: filled with
/// `colour`, what is in it with `mark`. Any thread that may use the painter.
void paintShape(QPainter& painter, const QRectF& box, model::ResultState state, const QColor& colour,
                const QColor& mark);
/// The state whose shape a verdict has.
[[nodiscard]] model::ResultState shapeOf(model::Verdict verdict);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include <functional>
#include <map>
#include <tuple>

class QPainter;

namespace slipway::views {

/// Small shapes that were drawn once for the screen, and are copied from then on: a board shows some hundred
/// of them in each frame, and to draw a dashed ring costs more than all texts of its row. GUI thread.
class ShapePictures
{
public:
    /// Paints what `draw` draws into `box`; `kind` tells one drawing from another. It is drawn anew wherever
    /// a copy would not be the same: on paper and in vector pictures, turned, moved by a part of a pixel, or
    /// at a scale that is no whole number.
    void paint(QPainter& painter, const QRectF& box, int kind,
               const std::function<void(QPainter&, const QRectF&)>& draw);

private:
    /// Kind, size, where in its pixel it begins, and pixels to a unit.
    using Key = std::tuple<int, double, double, double, double, int>;
    std::map<Key, QPixmap> m_known;
};

} // namespace slipway::views

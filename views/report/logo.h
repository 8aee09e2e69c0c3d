// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QImage>
#include <QPointF>
#include <QSizeF>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace slipway::views {

inline constexpr qint64 kLargestLogo = 512 << 10; ///< bytes
inline constexpr int kWidestLogo = 2048;          ///< pixels of a PNG, either way
inline constexpr double kLogoHeight = 22;         ///< points, at most
inline constexpr double kLogoWidth = 160;         ///< points, at most

/// A picture above the title: a PNG, or an SVG, which is drawn as shapes. Of one thread.
class Logo
{
public:
    [[nodiscard]] QSizeF size() const; ///< as it is printed, in points
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    friend model::Result<Logo> readLogo(const QByteArray& content);

    QImage m_image;
    std::shared_ptr<QSvgRenderer> m_drawing; ///< of an SVG
};

/// From anybody: the size of a PNG is looked at before it is unpacked, an SVG is read by checkSvg() first.
/// InvalidInput, LimitExceeded.
[[nodiscard]] model::Result<Logo> readLogo(const QByteArray& content);

} // namespace slipway::views

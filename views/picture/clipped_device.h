// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <memory>

namespace slipway::views {

class ClippedEngine;

inline constexpr int kPictureDotsPerInch = 96; ///< of CSS: a size in millimetres is then that in pixels

/// Hands what is painted on it to another painter, cut to the clip in force and without setting one: for
/// formats whose writer or readers know no clips. Text that the clip leaves whole stays text; what it cuts is
/// drawn as outlines. Its unit is a pixel.
class ClippedDevice : public QPaintDevice
{
public:
    /// The painter, whose own transformation must be none, outlives it.
    ClippedDevice(QPainter& onto, QSize size);
    ~ClippedDevice() override;
    Q_DISABLE_COPY_MOVE(ClippedDevice)

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<ClippedEngine> m_engine;
};

} // namespace slipway::views

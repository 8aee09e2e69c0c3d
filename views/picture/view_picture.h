// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

#include <optional>

class QImage;
class QWidget;

namespace slipway::views {

enum class PictureFormat
{
    Png,
    Svg
};

/// By the ending of the file's name; nothing if it is neither's.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString& fileName);

/// What the widget looks like now, in pixels of its screen, without a cursor or a frame around what has the
/// keyboard. GUI thread.
[[nodiscard]] QImage imageOf(QWidget& view);
/// Any thread. Internal if the image is empty.
[[nodiscard]] model::Result<QByteArray> pngOf(const QImage& image);

/// The widget as it looks now, without a cursor or a frame around what has the keyboard. PNG at the pixel
/// ratio of its screen; SVG in its own pixels, with text as text where it is whole. The same look gives the
/// same bytes. `title` is told to readers of the SVG. GUI thread. Internal if it has no size.
[[nodiscard]] model::Result<QByteArray> pictureOf(QWidget& view, PictureFormat format, const QString& title);

} // namespace slipway::views

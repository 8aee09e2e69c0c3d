// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture/view_picture.h"

#include "views/picture/clipped_device.h"
#include "views/picture/focus_away.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QSvgGenerator>
#include <QWidget>

namespace slipway::views {

using namespace model;

namespace {

/// The generator names the program's own font alone. Readers may have Inter, whose subset it is, or else
/// something without serifs. As a style sheet: Qt's reader takes a list of fonts for the name of one, and
/// leaves out what is said of media.
QByteArray withOtherFonts(QByteArray svg)
{
    const QByteArray sheet =
        "<style>@media all { text[font-family=\"Inter Slipway\"] { font-family: \"Inter Slipway\", "
        "Inter, \"Segoe UI\", Helvetica, Arial, sans-serif; } }</style>\n";
    // In titles it is escaped, so that the first is the element.
    return svg.insert(svg.indexOf("<defs>"), sheet);
}

Result<QByteArray> svgOf(QWidget& view, const QString& title)
{
    view.grab(); // lays out what was never shown
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(view.size());
    generator.setResolution(kPictureDotsPerInch);
    generator.setViewBox(view.rect());
    generator.setTitle(title);
    generator.setDescription(QStringLiteral("Slipway " SLIPWAY_VERSION));
    {
        QPainter writer(&generator);
        ClippedDevice device(writer, view.size());
        QPainter painter(&device);
        if (!painter.isActive() || !writer.isActive())
            return Error{ErrorCode::Internal, QStringLiteral("the picture could not be begun"), title,
                         QStringLiteral("please report this")};
        painter.setLayoutDirection(view.layoutDirection());
        // By a painter that all its children share: one of their own would begin the file again.
        view.render(&painter);
    }
    return withOtherFonts(std::move(svg));
}

} // namespace

QImage imageOf(QWidget& view)
{
    const FocusAway away(view);
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32); // a view is opaque
}

Result<QByteArray> pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return Error{ErrorCode::Internal,
                     QStringLiteral("the picture could not be drawn"),
                     {},
                     QStringLiteral("please report this")};
    return png;
}

std::optional<PictureFormat> pictureFormatOf(const QString& fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    return std::nullopt;
}

Result<QByteArray> pictureOf(QWidget& view, PictureFormat format, const QString& title)
{
    if (view.size().isEmpty())
        return Error{ErrorCode::Internal, QStringLiteral("there is nothing to draw"), title, {}};
    if (format == PictureFormat::Png)
        return pngOf(imageOf(view));
    const FocusAway away(view);
    return svgOf(view, title);
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/logo.h"

#include "core/report/enclosures.h"
#include "views/report/drawn_extent.h"
#include "views/report/safe_svg.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace slipway::views {

using namespace model;

namespace {

const QString kWhat = QStringLiteral("the logo");

Error refuse(const QString& what, ErrorCode code = ErrorCode::InvalidInput)
{
    return {code, what, kWhat,
            QStringLiteral("give an SVG, or a PNG of at most %2 pixels either way; %1 KiB at most")
                .arg(kLargestLogo >> 10)
                .arg(kWidestLogo)};
}

QSizeF printedSize(const QSizeF& own)
{
    return own.scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
}

Result<QImage> readPng(const QByteArray& png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return refuse(QStringLiteral("is no PNG"));
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty())
        return refuse(QStringLiteral("is a damaged PNG"));
    if (size.width() > kWidestLogo || size.height() > kWidestLogo)
        return refuse(QStringLiteral("has too many pixels"), ErrorCode::LimitExceeded);
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(QStringLiteral("is a damaged PNG"));
    return image;
}

Result<std::shared_ptr<QSvgRenderer>> readSvg(const QByteArray& svg)
{
    if (const Status fits = checkSvg(svg, kWhat); !fits)
        return fits.error();
    auto drawing = std::make_shared<QSvgRenderer>(svg);
    const QSizeF size = drawing->viewBoxF().size();
    constexpr double kMost = 1e6; // units of its own
    if (!drawing->isValid() || !(size.width() > 0 && size.width() < kMost) ||
        !(size.height() > 0 && size.height() < kMost))
        return refuse(QStringLiteral("says no size that it has"));
    if (!isDrawnWithinReason(*drawing, QRectF({0, 0}, printedSize(size))))
        return refuse(QStringLiteral("has numbers beyond reason"));
    return drawing;
}

} // namespace

QSizeF Logo::size() const
{
    const QSizeF own = m_drawing ? m_drawing->viewBoxF().size() : QSizeF(m_image.size());
    return printedSize(own);
}

void Logo::paint(QPainter& painter, const QPointF& topLeft) const
{
    const QRectF place(topLeft, size());
    if (!m_drawing) {
        painter.drawImage(place, m_image);
        return;
    }
    painter.save();
    painter.setClipRect(place);
    m_drawing->render(&painter, place);
    painter.restore();
}

Result<Logo> readLogo(const QByteArray& content)
{
    if (content.size() > kLargestLogo)
        return refuse(QStringLiteral("is too large"), ErrorCode::LimitExceeded);
    Logo logo;
    if (report::isSvg(content)) {
        auto drawing = readSvg(content);
        if (!drawing)
            return drawing.error();
        logo.m_drawing = std::move(drawing).value();
    } else {
        auto image = readPng(content);
        if (!image)
            return image.error();
        logo.m_image = std::move(image).value();
    }
    return logo;
}

} // namespace slipway::views

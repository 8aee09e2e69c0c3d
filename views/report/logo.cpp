// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/logo.h"

#include <QBuffer>
#include <QImageReader>

namespace slipway::views {

using namespace model;

Result<QImage> readLogo(const QByteArray& png)
{
    const QString what = QStringLiteral("the logo");
    const QString hint = QStringLiteral("give a PNG of at most %1 KiB and %2 pixels either way")
                             .arg(kLargestLogo >> 10)
                             .arg(kWidestLogo);
    if (png.size() > kLargestLogo)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is too large"), what, hint};
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no PNG"), what, hint};
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is a damaged PNG"), what, hint};
    if (size.width() > kWidestLogo || size.height() > kWidestLogo)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("has too many pixels"), what, hint};
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is a damaged PNG"), what, hint};
    return image;
}

QSizeF logoSize(const QSize& pixels)
{
    return QSizeF(pixels).scaled(kLogoWidth, kLogoHeight, Qt::KeepAspectRatio);
}

} // namespace slipway::views

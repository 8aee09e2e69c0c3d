// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/golden_file.h"

#include "views/golden/perceptual.h"
#include "views/theme/theme.h"

#include <QDir>
#include <QFontDatabase>
#include <QPainter>

namespace slipway::test {

namespace {

/// About a third of a state's shape of 12 px: less is nothing that a person would notice in a window.
constexpr int kMostPixels = 40;

QDir folder()
{
    return QDir(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") + QStringLiteral("/tests/views/golden/images"));
}

QString pathOf(const QString& name)
{
    return folder().filePath(name + QStringLiteral(".png"));
}

/// Writes what is kept, what is drawn now and their difference beside each other, and says where.
QString showSideBySide(const QString& name, const QImage& kept, const QImage& now, const QImage& marked)
{
    const int width = std::max(kept.width(), now.width());
    const int height = std::max(kept.height(), now.height());
    QImage sheet(3 * width + 20, height, QImage::Format_RGB32);
    sheet.fill(Qt::magenta);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, kept);
    painter.drawImage(width + 10, 0, now);
    painter.drawImage(2 * (width + 10), 0, marked);
    painter.end();
    QDir().mkpath(QStringLiteral("golden-differences"));
    const QString path = QDir::current().filePath(QStringLiteral("golden-differences/%1.png").arg(name));
    sheet.save(path);
    return path;
}

} // namespace

Outcome compareWithGolden(const QString& name, const QImage& picture)
{
    const QImage now = withPalette(picture);
    if (qEnvironmentVariableIsSet("SLIPWAY_RENEW_GOLDEN")) {
        // What looks the same stays as it is, so that a renewal touches only what changed.
        const QImage kept(pathOf(name));
        if (!kept.isNull() && kept.size() == now.size() && differenceOf(kept, now).pixels == 0)
            return {Outcome::Kind::Same, {}};
        QDir().mkpath(folder().path());
        now.save(pathOf(name), "PNG", 0);
        return {Outcome::Kind::Renewed, {}};
    }
    const QImage kept(pathOf(name));
    if (kept.isNull())
        return {Outcome::Kind::Missing, {}};
    if (kept.size() != now.size())
        return {Outcome::Kind::Different,
                QStringLiteral("the sizes differ: ") + showSideBySide(name, kept, now, {})};
    const Difference difference = differenceOf(kept, now);
    if (difference.pixels <= kMostPixels)
        return {Outcome::Kind::Same, {}};
    const QRect& where = difference.where;
    return {Outcome::Kind::Different, QStringLiteral("%1 pixels differ, around %2,%3 to %4,%5: %6")
                                          .arg(difference.pixels)
                                          .arg(where.left())
                                          .arg(where.top())
                                          .arg(where.right())
                                          .arg(where.bottom())
                                          .arg(showSideBySide(name, kept, now, difference.marked))};
}

QImage referencePicture()
{
    QImage picture(640, 320, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 24;
    const auto write = [&](const QFont& font, const QString& text) {
        painter.setFont(font);
        painter.drawText(8, y, text);
        y += 28;
    };
    for (const views::TextStyle style :
         {views::TextStyle::PageTitle, views::TextStyle::Title, views::TextStyle::BodyStrong,
          views::TextStyle::Body, views::TextStyle::SmallStrong, views::TextStyle::Small})
        write(views::Theme::fontOf(style), QStringLiteral("Is it production grade? 0123456789 – … × ✓ →"));
    write(QFontDatabase::systemFont(QFontDatabase::FixedFont), QStringLiteral("{\"key\": 0.1}"));
    painter.drawEllipse(QRectF(560.5, 20.25, 40, 40));
    return picture;
}

bool isGoldenKept(const QString& beginning)
{
    return !folder().entryList({beginning + QStringLiteral("*.png")}).isEmpty();
}

} // namespace slipway::test

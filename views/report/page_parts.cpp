// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/page_parts.h"

namespace slipway::views {

constexpr double kFooterPoints = 7.8;

QColor ink(Colour role)
{
    return Theme::colour(ThemeName::Light, role);
}

void paintLine(QPainter& painter, const PageMetrics& metrics, double y, const QColor& colour, double width)
{
    painter.setPen(QPen(colour, width));
    painter.drawLine(QPointF(metrics.margin, y), QPointF(metrics.margin + metrics.width(), y));
}

void paintPageHeading(QPainter& painter, const PageMetrics& metrics, double y, const QString& text)
{
    TextBlock(text, reportFont(11, QFont::Bold), ink(Colour::Text), metrics.width(), 1)
        .paint(painter, {metrics.margin, y + 11});
    paintLine(painter, metrics, y + kHeadingHeight - 2, ink(Colour::Text), 0.9);
}

void paintTiles(QPainter& painter, const PageMetrics& metrics, double y,
                const std::vector<report::SummaryTile>& tiles)
{
    const double left = metrics.margin;
    const double width = metrics.width() / static_cast<double>(tiles.size());
    painter.setPen(QPen(ink(Colour::Border), 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left, y, metrics.width(), 42), 4, 4);
    for (size_t i = 0; i < tiles.size(); ++i) {
        const double x = left + width * static_cast<double>(i);
        if (i > 0) {
            painter.setPen(QPen(ink(Colour::Border), 0.8));
            painter.drawLine(QPointF(x, y), QPointF(x, y + 42));
        }
        TextBlock(tiles[i].label, reportFont(7.8), ink(Colour::TextMuted), width - 16, 1)
            .paint(painter, {x + 10, y + 6});
        TextBlock(tiles[i].value, reportFont(11, QFont::DemiBold), ink(Colour::Text), width - 16, 1)
            .paint(painter, {x + 10, y + 19});
    }
}

TextBlock confidentialityBlock(const QString& text, const PageMetrics& metrics)
{
    constexpr int kMostLines = 2;      // which have room above the footer
    constexpr double kMostHeight = 24; // likewise; letters of other scripts are higher
    constexpr double kSmallest = 3;
    for (double points = 7.8;; points -= 0.4) {
        TextBlock block(text, reportFont(points, QFont::DemiBold), ink(Colour::Text), metrics.width(),
                        kMostLines);
        if ((!block.isCut() && block.height() <= kMostHeight) || points < kSmallest)
            return block;
    }
}

void paintConfidentiality(QPainter& painter, const PageMetrics& metrics, const QString& text)
{
    if (text.isEmpty())
        return;
    const TextBlock block = confidentialityBlock(text, metrics);
    const double bottom = metrics.page.height() - metrics.margin - 12; // where the footer begins
    block.paint(painter, {metrics.margin, bottom - block.height()});
}

TextBlock footerBlock(const FooterText& text, double width)
{
    constexpr double kSmallest = 6.4; // which is still read without effort
    const auto blockOf = [&](const QString& line, double points) {
        return TextBlock(text.sentence.arg(line), reportFont(points), ink(Colour::TextMuted), width, 1);
    };
    double points = kFooterPoints;
    TextBlock block = blockOf(text.line, points);
    while (block.isCut() && points > kSmallest)
        block = blockOf(text.line, points -= 0.2);
    qsizetype fits = 0; // so many characters of the line do, and one of `tooMany` does not
    for (qsizetype tooMany = text.line.size(); block.isCut() && tooMany - fits > 1;) {
        const qsizetype tried = fits + (tooMany - fits) / 2;
        (blockOf(text.line.left(tried) + QChar(0x2026), points).isCut() ? tooMany : fits) = tried;
    }
    return block.isCut() ? blockOf(text.line.left(fits).trimmed() + QChar(0x2026), points) : block;
}

void paintFooter(QPainter& painter, const PageMetrics& metrics, const report::ReportLanguage& language,
                 const FooterText& text, int number, int count)
{
    const double y = metrics.page.height() - metrics.margin - 12;
    footerBlock(text, metrics.width() - 60).paint(painter, {metrics.margin, y});
    const TextBlock page(language.say(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(number).arg(count),
                         reportFont(kFooterPoints), ink(Colour::TextMuted), 60, 1);
    page.paint(painter, {metrics.margin + metrics.width() - page.lastLineWidth(), y});
}

namespace {

QString snapshotLine(const report::ChecklistDocument& document, const QString& digits)
{
    return document.language.say(QT_TRANSLATE_NOOP("Report", "Snapshot %1, taken %2, policy %3"))
        .arg(digits, document.takenAt, document.policy);
}

} // namespace

QString snapshotText(const report::ChecklistDocument& document)
{
    const QString& sha = document.snapshotSha256;
    return snapshotLine(document, sha.left(4) + QChar(0x2026) + sha.right(2));
}

FooterText checklistFooter(const report::ChecklistDocument& document, bool carriesEnclosures)
{
    constexpr qsizetype kDigitsToCompare = 12; // as sign-offs and minutes name it
    const report::ReportLanguage& language = document.language;
    if (carriesEnclosures)
        return {snapshotText(document),
                language.say(QT_TRANSLATE_NOOP("Report", "%1. Attached; check it with: slipway verify"))};
    return {snapshotLine(document, document.snapshotSha256.left(kDigitsToCompare)),
            language.say(QT_TRANSLATE_NOOP("Report", "%1. Attached to the exported PDF, not to paper"))};
}

} // namespace slipway::views

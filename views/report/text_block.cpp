// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/text_block.h"

#include "views/theme/theme.h"

#include <QFontMetricsF>

namespace slipway::views {

namespace {

constexpr qsizetype kMostCharacters = 4000;
constexpr double kLineSpacing = 1.22;

} // namespace

QFont reportFont(double points, QFont::Weight weight)
{
    QFont font = Theme::fontOf(TextStyle::Body);
    font.setPixelSize(qRound(points * kReportScale));
    font.setWeight(weight);
    return font;
}

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& colour, double width,
                     int mostLines, int boldCharacters)
    : m_colour(colour)
{
    QString shown = text.simplified();
    if (shown.size() > kMostCharacters)
        shown = shown.left(kMostCharacters) + QChar(0x2026);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    const double scaledWidth = width * kReportScale;
    for (;;) {
        m_layout = std::make_unique<QTextLayout>(shown, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout->setTextOption(option);
        m_layout->setFormats({{0, boldCharacters, bold}});
        m_layout->beginLayout();
        double y = 0;
        m_lines = 0;
        qsizetype used = 0;
        for (QTextLine line = m_layout->createLine(); line.isValid() && m_lines < mostLines;
             line = m_layout->createLine()) {
            line.setLineWidth(scaledWidth);
            line.setPosition({0, y});
            y += line.ascent() * kLineSpacing + line.descent();
            m_lastLineWidth = line.naturalTextWidth() / kReportScale;
            used = line.textStart() + line.textLength();
            ++m_lines;
        }
        m_layout->endLayout();
        m_height = y / kReportScale;
        if (used >= shown.size())
            return;
        // Too long: keep what fits, less room for the ellipsis.
        shown = shown.left(std::max<qsizetype>(used - 3, 0)).trimmed() + QChar(0x2026);
    }
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / kReportScale, 1 / kReportScale);
    painter.setPen(m_colour);
    for (int i = 0; i < m_lines; ++i)
        m_layout->lineAt(i).draw(&painter, {0, 0});
    painter.restore();
}

} // namespace slipway::views

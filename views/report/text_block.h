// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace slipway::views {

/// Text is laid out this many times larger and painted scaled down: glyph positions are then exact on paper,
/// where layout at screen size would round them to whole points.
inline constexpr double kReportScale = 20;

/// A paragraph laid out to a width, with its height known before it is painted. Lengths in points. Text
/// longer than `mostLines` ends in an ellipsis, so that nothing can overlap or run off the page. The first
/// `boldCharacters` of the text are set bold.
class TextBlock
{
public:
    TextBlock(const QString& text, const QFont& font, const QColor& colour, double width, int mostLines = 40,
              int boldCharacters = 0);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double lastLineWidth() const { return m_lastLineWidth; }
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_colour;
    int m_lines = 0;
    double m_height = 0;
    double m_lastLineWidth = 0;
};

/// A font of the report, `points` high on paper.
[[nodiscard]] QFont reportFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace slipway::views

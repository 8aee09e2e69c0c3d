// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>

#include <memory>

namespace slipway::views {

/// Text is laid out this many times larger and painted scaled down: glyph positions are then exact on paper,
/// where layout at screen size would round them to whole points.
inline constexpr double kReportScale = 20;

struct LaidOutText;

/// Whether web addresses (http and https) in a text can be followed where it is painted on a PDF.
enum class Addresses
{
    AreText,
    AreLinks
};

/// A paragraph laid out to a width, with its height known before it is painted. Lengths in points. Text
/// longer than `mostLines` ends in an ellipsis, so that nothing can overlap or run off the page. The first
/// `boldCharacters` of the text are set bold. While a TextMemory lives on the thread, the same text is laid
/// out once however often it is measured and painted.
class TextBlock
{
public:
    TextBlock(const QString& text, const QFont& font, const QColor& colour, double width, int mostLines = 40,
              int boldCharacters = 0, Addresses addresses = Addresses::AreText);

    [[nodiscard]] double height() const;
    [[nodiscard]] double lastLineWidth() const;
    [[nodiscard]] bool isCut() const; ///< it ends in an ellipsis
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    std::shared_ptr<const LaidOutText> m_text;
    QColor m_colour;
};

/// Remembers, on the thread that makes it and while it lives, how texts were laid out: a report measures
/// each before it paints it, and the same questions stand on page after page. What is drawn does not depend
/// on it. They can be nested; the outermost remembers.
class TextMemory
{
public:
    TextMemory();
    ~TextMemory();
    Q_DISABLE_COPY_MOVE(TextMemory)
};

/// A font of the report, `points` high on paper.
[[nodiscard]] QFont reportFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace slipway::views

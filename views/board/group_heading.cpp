// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/group_heading.h"

#include "views/widgets/translated_words.h"

#include <QLocale>
#include <QPainter>

namespace slipway::views {

namespace {

constexpr int kPadding = 8;
constexpr int kShape = 13;
constexpr int kArrow = 8;
constexpr int kGap = 16;

/// Writes from the left edge of the room that is left, and takes it from that.
void write(QPainter& painter, QRect& room, const QString& text, TextStyle style, const QColor& colour)
{
    painter.setFont(Theme::fontOf(style));
    painter.setPen(colour);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown));
}

void paintArrow(QPainter& painter, const QRect& room, bool isCollapsed, const QColor& colour)
{
    const QPointF middle(room.left() + kArrow / 2.0, room.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    if (isCollapsed)
        painter.rotate(-90);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(QList<QPointF>{{-4, -2}, {0, 2}, {4, -2}}));
    painter.restore();
}

} // namespace

void paintGroupHeading(QPainter& painter, const QRect& row, const BoardGroup& group, const HeadingLook& look,
                       const Theme& theme)
{
    painter.save();
    painter.fillRect(row, theme.colour(look.isHovered ? Colour::Hover : Colour::Band));
    painter.setPen(theme.colour(Colour::Border));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    if (look.hasKeyboard)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.colour(Colour::Focus));
    QRect room = row.adjusted(kPadding, 0, -kPadding, -1);
    paintArrow(painter, room, group.isCollapsed, theme.colour(Colour::TextMuted));
    room.setLeft(room.left() + kArrow + kPadding);
    write(painter, room, group.place.title, TextStyle::BodyStrong, theme.colour(Colour::Text));
    room.setLeft(room.left() + kPadding);
    write(painter, room, QLocale().toString(group.count), TextStyle::Body, theme.colour(Colour::TextMuted));
    for (const model::Verdict verdict : {model::Verdict::NoGo, model::Verdict::Conditional,
                                         model::Verdict::NoEvidence, model::Verdict::Go}) {
        const int count = group.verdicts[static_cast<size_t>(verdict)];
        if (count == 0 || room.width() < kGap + kShape)
            continue;
        room.setLeft(room.left() + kGap);
        theme.paintVerdict(
            painter, QRectF(room.left(), room.center().y() - kShape / 2.0 + 0.5, kShape, kShape), verdict);
        room.setLeft(room.left() + kShape + 5);
        write(painter, room, BoardGroups::tr("%1 %2").arg(QLocale().toString(count), Words::of(verdict)),
              TextStyle::Small, theme.colour(Theme::verdictColour(verdict)));
    }
    painter.restore();
}

} // namespace slipway::views

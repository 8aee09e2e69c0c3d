// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/slide_lines.h"

#include <QStringList>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr int kHeading = 44;
constexpr int kLine = 62;
constexpr int kDenseLine = 38;

} // namespace

SlideLines::SlideLines(const MeetingLook& look, QWidget* parent)
    : MeetingPart(look, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void SlideLines::setLines(const QString& heading, std::vector<SlideLine> lines, const QString& blank,
                          model::ResultState blankState, bool isDense)
{
    m_isDense = isDense;
    if (heading != m_heading)
        m_first = 0;
    m_heading = heading;
    m_blank = blank;
    m_blankState = blankState;
    m_lines = std::move(lines);
    m_first = std::clamp(m_first, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
    QStringList spoken{heading};
    for (const SlideLine& line : m_lines)
        spoken += QStringList{line.text, line.strong, line.rest}.join(QLatin1Char(' ')).simplified();
    if (m_lines.empty())
        spoken += blank;
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    update();
}

int SlideLines::lineHeight() const
{
    return std::max(1, look().px(m_isDense ? kDenseLine : kLine));
}

int SlideLines::room() const
{
    return std::max(1, (height() - look().px(kHeading)) / lineHeight());
}

int SlideLines::shown() const
{
    const int left = static_cast<int>(m_lines.size()) - m_first;
    // The last line is the one that says how many more there are.
    return left <= room() ? left : room() - 1;
}

int SlideLines::more() const
{
    return static_cast<int>(m_lines.size()) - m_first - shown();
}

void SlideLines::scrollBy(int lines)
{
    const int last = std::max(0, static_cast<int>(m_lines.size()) - room());
    m_first = std::clamp(m_first + lines, 0, last);
    update();
}

void SlideLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, QRect(0, 0, width(), look().px(36)), m_heading, MeetingText::Small, Colour::TextMuted);
    QRect box(0, look().px(kHeading), width(), lineHeight());
    if (m_lines.empty()) {
        const int side = look().px(34);
        paintState(painter, QRectF(0, box.center().y() - side / 2.0, side, side), m_blankState);
        paintText(painter, box.adjusted(side + look().px(14), 0, 0, 0), m_blank, MeetingText::Body,
                  Colour::Text);
        return;
    }
    for (int i = 0; i < shown(); ++i) {
        paintLine(painter, box, m_lines[static_cast<size_t>(m_first + i)]);
        box.translate(0, lineHeight());
    }
    if (more() > 0)
        paintText(painter, box, tr("and %n more", nullptr, more()), text(), Colour::TextMuted);
}

void SlideLines::paintLine(QPainter& painter, const QRect& box, const SlideLine& line) const
{
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), std::max(1, look().px(1.5))),
                     look().colour(Colour::Border));
    QRect left = box;
    if (line.isCurrent)
        painter.fillRect(QRect(0, box.top() + look().px(10), look().px(6), box.height() - look().px(20)),
                         look().colour(Colour::Accent));
    if (line.isCurrent)
        left.setLeft(look().px(20));
    QRect right = box;
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    // What was measured is why the line is there: it has up to half of the width.
    right.setLeft(box.width() / 2);
    int taken = paintText(painter, right, line.rest, text(), Colour::TextMuted, kRight);
    if (!line.strong.isEmpty()) {
        right.setRight(right.right() - taken - (taken > 0 ? look().px(12) : 0));
        taken = box.right() - right.right() +
                paintText(painter, right, line.strong, m_isDense ? MeetingText::Key : MeetingText::BodyStrong,
                          line.colour, kRight);
    }
    left.setRight(box.right() - taken - look().px(40));
    if (line.state) {
        const int side = look().px(34);
        paintState(painter, QRectF(left.left(), box.center().y() - side / 2.0, side, side), *line.state);
        left.setLeft(left.left() + side + look().px(14));
    }
    paintText(painter, left, line.text, text(), Colour::Text);
}

} // namespace slipway::views

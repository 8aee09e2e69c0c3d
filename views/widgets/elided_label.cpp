// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace slipway::views {

namespace {
constexpr int kFewestLetters = 6;
}

ElidedLabel::ElidedLabel(TextStyle style, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::fontOf(style));
    setProperty("muted", true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes what others leave
}

QString ElidedLabel::shownText() const
{
    const QFontMetrics metrics = fontMetrics();
    if (metrics.horizontalAdvance(text()) <= width())
        return text();
    const bool isTooNarrow = width() < metrics.averageCharWidth() * kFewestLetters;
    return isTooNarrow ? QString() : metrics.elidedText(text(), Qt::ElideRight, width());
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment() | Qt::TextSingleLine), shownText());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (shownText() != text())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace slipway::views

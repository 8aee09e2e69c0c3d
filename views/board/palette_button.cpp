// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/palette_button.h"

#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace slipway::views {

namespace {
constexpr int kLeastField = 168;
constexpr int kMostField = 240;
constexpr int kTextPadding = 9; ///< of the text, with the frame: as the style sheet has it
constexpr int kKeyMargin = 8;
constexpr int kKeyGap = 6;
} // namespace

PaletteButton::PaletteButton(const QString& text, const QString& key, QWidget* parent)
    : QPushButton(text, parent)
    , m_key(makeLabel(key, TextStyle::Small, this, true))
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setProperty("field", true);
    setMinimumWidth(kLeastField);
    setMaximumWidth(kMostField);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* inner = new QHBoxLayout(this);
    inner->setContentsMargins(0, 0, kKeyMargin, 0);
    m_key->setProperty("key", true);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    inner->addWidget(m_key, 0, Qt::AlignRight | Qt::AlignVCenter);
}

QString PaletteButton::shownText() const
{
    const int room = width() - kTextPadding - kKeyGap - m_key->sizeHint().width() - kKeyMargin;
    return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

void PaletteButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace slipway::views

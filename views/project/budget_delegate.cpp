// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/budget_delegate.h"

#include <QApplication>
#include <QPainter>

namespace slipway::views {

using model::ResultState;

namespace {

constexpr int kPadding = 8;
constexpr int kShape = 12;
constexpr int kBar = 88;
constexpr int kThick = 8;

} // namespace

BudgetDelegate::BudgetDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void BudgetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto state = static_cast<ResultState>(index.data(StateRole).toInt());
    const double share = std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int middle = option.rect.center().y() + 1;
    int x = option.rect.left() + kPadding;
    m_theme.paintState(*painter, QRectF(x, middle - kShape / 2.0, kShape, kShape), state);
    x += kShape + kPadding;
    const QRectF whole(x, middle - kThick / 2.0, kBar, kThick);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colour(Colour::Border));
    painter->drawRoundedRect(whole, kThick / 2.0, kThick / 2.0);
    painter->setBrush(m_theme.colour(Theme::stateColour(state)));
    painter->drawRoundedRect(QRectF(whole.left(), whole.top(), kBar * share, kThick), kThick / 2.0,
                             kThick / 2.0);
    x += kBar + kPadding;
    painter->setFont(Theme::fontOf(TextStyle::BodyStrong));
    painter->setPen(m_theme.colour(Colour::Text));
    painter->drawText(QRect(x, option.rect.top(), option.rect.right() - x, option.rect.height()),
                      Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace slipway::views

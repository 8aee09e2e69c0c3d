// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/suggestion_list.h"

#include <QLocale>
#include <QPainter>

namespace slipway::views {

namespace {

constexpr int kPadding = 12;
constexpr int kLine = 30; ///< px

} // namespace

void SuggestionList::setSuggestions(const std::vector<Suggestion>& suggestions)
{
    clear();
    for (const Suggestion& suggestion : suggestions) {
        const QString rest = suggestion.count < 0 ? suggestion.meaning : QLocale().toString(suggestion.count);
        auto item = std::make_unique<QStandardItem>(suggestion.text);
        item->setData(rest, RestRole);
        item->setData(suggestion.count < 0
                          ? tr("%1 %2").arg(suggestion.text, suggestion.meaning)
                          : tr("%1, %n release(s)", nullptr, suggestion.count).arg(suggestion.text),
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        appendRow(item.release());
    }
}

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, option.palette.color(isChosen ? QPalette::Highlight : QPalette::Base));
    painter->setFont(Theme::fontOf(TextStyle::Body));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->setFont(Theme::fontOf(TextStyle::Small));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight,
                      index.data(SuggestionList::RestRole).toString());
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics body(Theme::fontOf(TextStyle::Body));
    const QFontMetrics small(Theme::fontOf(TextStyle::Small));
    const int width = body.horizontalAdvance(index.data().toString()) +
                      small.horizontalAdvance(index.data(SuggestionList::RestRole).toString()) + 4 * kPadding;
    return {width, kLine};
}

} // namespace slipway::views

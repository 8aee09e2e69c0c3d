// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_query.h"
#include "views/theme/theme.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace slipway::views {

/// The suggestions of the search field as a list: the word, and beside it what it means or how many releases
/// it finds.
class SuggestionList : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        RestRole = Qt::UserRole ///< what stands beside the word
    };
    using QStandardItemModel::QStandardItemModel;

    void setSuggestions(const std::vector<Suggestion>& suggestions);
};

/// Paints the word, and muted at the far edge what stands beside it.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace slipway::views

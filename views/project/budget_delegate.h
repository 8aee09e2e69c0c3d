// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace slipway::views {

/// Paints how much of an error budget is left: its state's shape, a bar, and the number.
class BudgetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< a model::ResultState
        ShareRole                     ///< 0 to 1
    };
    static constexpr int kWidth = 190; ///< px that it needs

    BudgetDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace slipway::views

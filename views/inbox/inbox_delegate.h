// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace slipway::model {
struct DeadLetter;
}

namespace slipway::views {

/// Paints the inbox's cells: two lines where there is a second thing to say. Only paints.
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    InboxDelegate(const Theme& theme, QTableView& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRect& box, const QModelIndex& index, bool isSelected) const;
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                   const model::DeadLetter& letter) const;
    void paintText(QPainter& painter, const QRect& box, const QString& text, TextStyle style,
                   Colour colour) const;
    void paintLines(QPainter& painter, const QRect& box, const QString& upper, const QString& lower) const;

    const Theme& m_theme;
    const QTableView& m_table;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStyledItemDelegate>

namespace slipway::views {

/// Paints the checklist's bands and criteria; a question may take two lines.
class ChecklistDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChecklistDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBand(QPainter& painter, const QRect& box, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRect& box, const QModelIndex& index,
                   model::ResultState state) const;

    const Theme& m_theme;
};

} // namespace slipway::views

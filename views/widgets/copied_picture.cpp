// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/row_table.h"
#include "views/widgets/shown_cells.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

/// What a table shows as a picture.
namespace slipway::views {

namespace {

constexpr int kPadding = 8; ///< px beside a heading

int rowHeightOf(QAbstractItemView& view, const QModelIndex& row)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->rowHeight(row.row());
    return std::max(view.visualRect(row).height(), view.sizeHintForIndex(row).height());
}

/// How far the first cell of a tree's row is moved in.
int indentOf(const QAbstractItemView& view, QModelIndex row)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    int depth = tree && tree->rootIsDecorated() ? 1 : 0;
    for (row = row.parent(); tree && row.isValid() && row != view.rootIndex(); row = row.parent())
        ++depth;
    return tree ? depth * tree->indentation() : 0;
}

/// Paints the rows of one view, one below the other.
class TablePicture
{
public:
    TablePicture(QAbstractItemView& view, const QModelIndexList& rows)
        : m_view(view)
        , m_columns(shownColumns(view))
        , m_header(headerOf(view))
        , m_rows(rows)
    {
        for (const int column : m_columns)
            m_width += widthOf(column);
        m_height = m_header ? m_header->height() : 0;
        for (const QModelIndex& row : m_rows)
            m_height += rowHeightOf(m_view, row);
    }

    [[nodiscard]] QImage paint() const
    {
        if (m_rows.isEmpty() || m_width <= 0)
            return {};
        const qreal scale = m_view.devicePixelRatioF();
        QImage image(QSize(m_width, m_height) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(m_view.palette().color(QPalette::Base));
        QPainter painter(&image);
        int top = paintHeadings(painter);
        for (const QModelIndex& row : m_rows)
            top += paintRow(painter, row, top);
        return image;
    }

private:
    [[nodiscard]] int widthOf(int column) const
    {
        if (const auto* table = qobject_cast<const QTableView*>(&m_view))
            return table->columnWidth(column);
        if (const auto* tree = qobject_cast<const QTreeView*>(&m_view))
            return tree->columnWidth(column);
        return m_view.viewport()->width();
    }

    int paintHeadings(QPainter& painter) const
    {
        if (!m_header)
            return 0;
        painter.setFont(Theme::fontOf(TextStyle::Small));
        painter.setPen(m_view.palette().color(QPalette::PlaceholderText));
        int left = 0;
        for (const int column : m_columns) {
            const QRect box(left, 0, widthOf(column), m_header->height());
            painter.drawText(box.adjusted(kPadding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             m_view.model()->headerData(column, Qt::Horizontal).toString());
            left += box.width();
        }
        painter.drawLine(0, m_header->height() - 1, m_width, m_header->height() - 1);
        return m_header->height();
    }

    int paintRow(QPainter& painter, const QModelIndex& row, int top) const
    {
        const int height = rowHeightOf(m_view, row);
        const auto* table = qobject_cast<const RowTable*>(&m_view);
        if (table && table->paintAcross(painter, QRect(0, top, m_width, height), row.row()))
            return height;
        int left = 0;
        for (const int column : m_columns) {
            const QModelIndex index = row.siblingAtColumn(column);
            QStyleOptionViewItem option; // without a widget: on paper, where nothing is hovered or current
            option.initFrom(&m_view);
            option.state = QStyle::State_Enabled;
            option.rect = QRect(left, top, widthOf(column), height);
            option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
            if (index.column() == 0)
                option.rect.setLeft(left + indentOf(m_view, row));
            painter.save();
            painter.setClipRect(option.rect);
            m_view.itemDelegateForIndex(index)->paint(&painter, option, index);
            painter.restore();
            left += widthOf(column);
        }
        return height;
    }

    QAbstractItemView& m_view;
    std::vector<int> m_columns;
    const QHeaderView* m_header;
    QModelIndexList m_rows;
    int m_width = 0;
    int m_height = 0;
};

} // namespace

QImage asPicture(QAbstractItemView& view, CopiedRows rows)
{
    return TablePicture(view, copiedRows(view, rows).mid(0, kMostPictureRows)).paint();
}

} // namespace slipway::views

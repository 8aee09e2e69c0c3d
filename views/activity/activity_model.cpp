// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activity_model.h"

#include "views/activity/activity_words.h"
#include "views/widgets/translated_words.h"

namespace slipway::views {

using store::ActivityLine;

void ActivityModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_isMoreLeft = false;
    endResetModel();
}

void ActivityModel::append(std::vector<ActivityLine> lines, bool isMoreLeft)
{
    m_isMoreLeft = isMoreLeft;
    if (lines.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    endInsertRows();
}

void ActivityModel::prepend(std::vector<ActivityLine> lines)
{
    if (lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.begin(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    endInsertRows();
}

const ActivityLine* ActivityModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    const ActivityLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return {};
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case WhenColumn:
            return Words::moment(line->record.at);
        case WhoColumn:
            return line->record.actor;
        case WhatColumn:
            return ActivityWords::of(line->record.action);
        case AboutColumn:
            return ActivityWords::about(*line);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        if (index.column() == WhenColumn)
            return ActivityWords::exactly(line->record.at);
        return index.column() == WhatColumn ? ActivityWords::detail(*line) : text();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               text();
    case DetailRole:
        return ActivityWords::detail(*line);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case AboutColumn:
        return tr("Of what");
    default:
        return {};
    }
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_isMoreLeft;
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

} // namespace slipway::views

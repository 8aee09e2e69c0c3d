// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_groups.h"

#include "views/board/board_filter.h"
#include "views/widgets/translated_words.h"

namespace slipway::views {

using readiness::BoardRow;

BoardGroups::BoardGroups(BoardFilter& filter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_filter(filter)
{
    connectFilter();
    insertSource(0, m_filter.rowCount() - 1);
}

void BoardGroups::connectFilter()
{
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insertSource(first, last); });
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { removeSource(first, last); });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                readPlaces(from.row(), to.row());
                follow();
                if (!m_entries.empty())
                    Q_EMIT dataChanged(index(0, from.column()),
                                       index(static_cast<int>(m_entries.size()) - 1, to.column()));
            });
    connect(&m_filter, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        m_moving.clear();
        for (const Entry& entry : m_entries)
            m_moving += entry.isHeading ? QModelIndex() : m_filter.index(entry.source, 0);
    });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this] {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (!m_entries[i].isHeading)
                m_entries[i].source = m_moving[static_cast<qsizetype>(i)].row();
        }
        m_moving.clear();
        readPlaces(0, m_filter.rowCount() - 1);
        follow();
    });
    connect(&m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_places.resize(static_cast<size_t>(m_filter.rowCount()));
        readPlaces(0, m_filter.rowCount() - 1);
        m_entries = wanted();
        endResetModel();
    });
    connect(&m_filter, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

void BoardGroups::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_collapsed.clear();
    readPlaces(0, static_cast<int>(m_places.size()) - 1);
    follow();
}

bool BoardGroups::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_entries[static_cast<size_t>(row)].isHeading;
}

const BoardGroup* BoardGroups::headingAt(int row) const
{
    if (!isHeading(row))
        return nullptr;
    const auto found = m_groups.constFind(m_entries[static_cast<size_t>(row)].group);
    return found == m_groups.constEnd() ? nullptr : &*found;
}

int BoardGroups::headingOf(int row) const
{
    while (row >= 0 && row < rowCount() && !isHeading(row))
        --row;
    return row < rowCount() ? row : -1;
}

void BoardGroups::setCollapsed(int heading, bool isCollapsed)
{
    if (!isHeading(heading))
        return;
    const QString& group = m_entries[static_cast<size_t>(heading)].group;
    if (isCollapsed)
        m_collapsed.insert(group);
    else
        m_collapsed.remove(group);
    follow();
}

void BoardGroups::setAllCollapsed(bool areCollapsed)
{
    m_collapsed.clear();
    for (auto group = m_groups.constBegin(); areCollapsed && group != m_groups.constEnd(); ++group)
        m_collapsed.insert(group.key());
    follow();
}

const BoardRow* BoardGroups::rowAt(int row) const
{
    const bool isRelease = row >= 0 && row < rowCount() && !isHeading(row);
    return isRelease ? sourceRow(m_entries[static_cast<size_t>(row)].source) : nullptr;
}

int BoardGroups::rowOf(const model::ReleaseId& release) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const BoardRow* shown = rowAt(row); shown && shown->release.id == release)
            return row;
    }
    return -1;
}

int BoardGroups::reveal(const model::ReleaseId& release)
{
    for (int row = 0; row < static_cast<int>(m_places.size()); ++row) {
        const BoardRow* shown = sourceRow(row);
        if (shown && shown->release.id == release &&
            m_collapsed.remove(m_places[static_cast<size_t>(row)].id))
            follow();
    }
    return rowOf(release);
}

int BoardGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int BoardGroups::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_filter.columnCount();
}

QVariant BoardGroups::headingData(const BoardGroup& group, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if (column != BoardModel::ProjectColumn)
        return {};
    if (role == Qt::DisplayRole)
        return group.place.title;
    if (role == Qt::AccessibleTextRole)
        return (group.isCollapsed ? tr("Group %1, %2, collapsed") : tr("Group %1, %2, expanded"))
            .arg(group.place.title, summaryOf(group));
    return {};
}

QVariant BoardGroups::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry& entry = m_entries[static_cast<size_t>(index.row())];
    if (!entry.isHeading)
        return entry.source < 0 ? QVariant() : m_filter.index(entry.source, index.column()).data(role);
    const BoardGroup* group = headingAt(index.row());
    return group ? headingData(*group, index.column(), role) : QVariant();
}

QVariant BoardGroups::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_filter.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags BoardGroups::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                  : QAbstractTableModel::flags(index);
}

void BoardGroups::sort(int column, Qt::SortOrder order)
{
    m_filter.sort(column, order);
}

QString summaryOf(const BoardGroup& group)
{
    QStringList parts;
    for (const model::Verdict verdict : {model::Verdict::NoGo, model::Verdict::Conditional,
                                         model::Verdict::NoEvidence, model::Verdict::Go}) {
        if (const int count = group.verdicts[static_cast<size_t>(verdict)]; count > 0)
            parts += BoardGroups::tr("%1 %2").arg(count).arg(Words::of(verdict));
    }
    return BoardGroups::tr("%1: %2").arg(group.count == 1 ? BoardGroups::tr("1 release")
                                                          : BoardGroups::tr("%1 releases").arg(group.count),
                                         parts.join(QStringLiteral(", ")));
}

} // namespace slipway::views

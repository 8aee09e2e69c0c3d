// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_groups.h"

#include "views/board/board_filter.h"
#include "views/widgets/translated_words.h"

namespace slipway::views {

using readiness::BoardRow;

BoardGroups::BoardGroups(BoardFilter& filter, QObject* parent)
    : EntryTable(parent)
    , m_filter(filter)
    , m_releases(filter)
{
    connectFilter();
    connectOrder();
    m_releases.readAll();
    follow();
}

void BoardGroups::connectFilter()
{
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) {
                sourceInserted(first, last);
                m_releases.insert(first, last);
                follow();
            });
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                sourceRemoved(first, last);
                m_releases.remove(first, last);
                follow();
            });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                m_releases.read(from.row(), to.row());
                follow();
                if (rowCount() > 0)
                    Q_EMIT dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()));
            });
    connect(&m_filter, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

void BoardGroups::connectOrder()
{
    connect(&m_filter, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { sourceIsToMove(m_filter); });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this] {
        sourceMoved();
        m_releases.readAll();
        follow();
    });
    connect(&m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_releases.readAll();
        setEntries(m_releases.makeEntries());
        endResetModel();
    });
}

void BoardGroups::follow()
{
    comeTo(m_releases.makeEntries());
    tellHeadings();
}

/// What a heading counts, and whether it is open, may be different.
void BoardGroups::tellHeadings()
{
    for (int row = 0; grouping() != Grouping::None && row < rowCount(); ++row) {
        if (isHeading(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void BoardGroups::setGrouping(Grouping grouping)
{
    if (grouping == m_releases.grouping())
        return;
    m_releases.setGrouping(grouping);
    follow();
}

const BoardGroup* BoardGroups::headingAt(int row) const
{
    return isHeading(row) ? m_releases.find(entryAt(row)->group) : nullptr;
}

void BoardGroups::setCollapsed(int heading, bool isCollapsed)
{
    if (!isHeading(heading))
        return;
    m_releases.setCollapsed(entryAt(heading)->group, isCollapsed);
    follow();
}

void BoardGroups::setAllCollapsed(bool areCollapsed)
{
    m_releases.setAllCollapsed(areCollapsed);
    follow();
}

const BoardRow* BoardGroups::rowAt(int row) const
{
    const TableEntry* entry = entryAt(row);
    return entry && !entry->isHeading ? m_releases.releaseAt(entry->source) : nullptr;
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
    if (m_releases.openFor(release))
        follow();
    return rowOf(release);
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
    const TableEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    if (!entry->isHeading)
        return entry->source < 0 ? QVariant() : m_filter.index(entry->source, index.column()).data(role);
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
    return isHeading(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : EntryTable::flags(index);
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

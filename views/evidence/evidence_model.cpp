// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/evidence_model.h"

#include "views/evidence/evidence_words.h"
#include "views/widgets/translated_words.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace slipway::views {

using namespace model;

void EvidenceModel::setRows(std::vector<EvidenceRow> rows)
{
    const bool isSameList =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(),
                   [](const EvidenceRow& a, const EvidenceRow& b) { return a.id() == b.id(); });
    if (isSameList) { // evidence never changes, but what it is good for does
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // What came since stands in front; anything else is another list.
    const size_t more = rows.size() > m_rows.size() ? rows.size() - m_rows.size() : 0;
    const bool hasGrown =
        !m_rows.empty() && more > 0 &&
        std::equal(m_rows.begin(), m_rows.end(), rows.begin() + static_cast<qsizetype>(more),
                   [](const EvidenceRow& a, const EvidenceRow& b) { return a.id() == b.id(); });
    if (!hasGrown) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const auto split = rows.begin() + static_cast<qsizetype>(more);
    std::vector<EvidenceRow> arrived(std::make_move_iterator(rows.begin()), std::make_move_iterator(split));
    std::move(split, rows.end(), m_rows.begin());
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    prepend(std::move(arrived));
}

void EvidenceModel::insert(int at, std::vector<EvidenceRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

void EvidenceModel::append(std::vector<EvidenceRow> rows)
{
    insert(rowCount(), std::move(rows));
}

void EvidenceModel::prepend(std::vector<EvidenceRow> rows)
{
    insert(0, std::move(rows));
}

void EvidenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const EvidenceRow* EvidenceModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int EvidenceModel::rowOf(const EvidenceId& evidence) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const EvidenceRow& row) { return row.id() == evidence; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool EvidenceModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void EvidenceModel::fetchMore(const QModelIndex& /*parent*/)
{
    Q_EMIT moreWanted();
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceModel::textOf(const EvidenceRow& row, int column)
{
    const Evidence& evidence = row.evidence;
    switch (column) {
    case ObservedColumn:
        return Words::moment(evidence.observedAt);
    case SourceColumn:
        return EvidenceWords::source(evidence.source);
    case KindColumn:
        return evidence.kind;
    case ProjectColumn:
        return evidence.subject.project;
    case AboutColumn:
        return EvidenceWords::subject(evidence.subject);
    case UseColumn:
        return row.part ? EvidenceWords::of(row.part->use) : QString();
    case FactsColumn:
        return QString::number(evidence.facts.size());
    case FromColumn:
        return EvidenceWords::from(evidence);
    default:
        return {};
    }
}

QVariant EvidenceModel::sortKey(const EvidenceRow& row, int column)
{
    switch (column) {
    case ObservedColumn:
        return row.evidence.observedAt.toMSecsSinceEpoch();
    case UseColumn:
        return row.part ? static_cast<int>(row.part->use) : -1;
    case FactsColumn:
        return static_cast<qint64>(row.evidence.facts.size());
    default:
        return textOf(row, column).toLower();
    }
}

QString EvidenceModel::toolTipOf(const EvidenceRow& row, int column)
{
    if (column == ObservedColumn && row.evidence.recordedAt.isValid())
        return tr("observed %1, came in %2")
            .arg(Words::moment(row.evidence.observedAt), Words::moment(row.evidence.recordedAt));
    if (column == AboutColumn && !row.evidence.subject.commit.isEmpty())
        return row.evidence.subject.commit.hex();
    return textOf(row, column);
}

QString EvidenceModel::searchTextOf(const EvidenceRow& row)
{
    const Evidence& evidence = row.evidence;
    QStringList texts{evidence.kind,
                      evidence.source.plugin,
                      evidence.source.instance,
                      evidence.subject.project,
                      evidence.subject.release,
                      evidence.subject.environment,
                      evidence.subject.commit.hex()};
    for (const Fact& fact : evidence.facts)
        texts += fact.key;
    for (const Provenance& provenance : evidence.provenance)
        texts += provenance.uri;
    return texts.join(QLatin1Char('\n')).toLower();
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    const EvidenceRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*row, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(*row, index.column()));
    case SortRole:
        return sortKey(*row, index.column());
    case SearchRole:
        return searchTextOf(*row);
    case KindRole:
        return row->evidence.kind;
    case SourceRole:
        return row->evidence.source.plugin;
    case TimeRole:
        return row->evidence.observedAt;
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObservedColumn:
        return tr("Observed");
    case SourceColumn:
        return tr("Source");
    case KindColumn:
        return tr("Kind");
    case ProjectColumn:
        return tr("Project");
    case AboutColumn:
        return tr("About");
    case UseColumn:
        return tr("In this release");
    case FactsColumn:
        return tr("Facts");
    case FromColumn:
        return tr("From");
    default:
        return {};
    }
}

const EvidenceRow* evidenceRowOf(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto* model = qobject_cast<const EvidenceModel*>(source.model());
    return model ? model->rowAt(source.row()) : nullptr;
}

} // namespace slipway::views

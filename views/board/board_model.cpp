// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_model.h"

#include "views/board/board_query.h"
#include "views/widgets/launch_words.h"
#include "views/widgets/sparkline.h"
#include "views/widgets/translated_words.h"
#include "views/widgets/watch_words.h"

#include <QHash>

namespace slipway::views {

using readiness::BoardRow;

namespace {

constexpr bool isCharacteristic(int column)
{
    return column >= BoardModel::FirstCharacteristic && column < BoardModel::AttentionColumn;
}

const model::Tally& tallyOf(const BoardRow& row, int column)
{
    return row.evaluation.tallies[static_cast<size_t>(column - BoardModel::FirstCharacteristic)];
}

QString withRefused(const QString& attention, const QString& refused)
{
    const bool areBoth = !attention.isEmpty() && !refused.isEmpty();
    return attention + (areBoth ? QStringLiteral(", ") : QString()) + refused;
}

} // namespace

QString BoardModel::keyOf(int column)
{
    if (isCharacteristic(column))
        return model::toKey(model::kCharacteristics[static_cast<size_t>(column - FirstCharacteristic)]);
    switch (column) {
    case ProjectColumn:
        return QStringLiteral("project");
    case ReleaseColumn:
        return QStringLiteral("release");
    case LaunchColumn:
        return QStringLiteral("launch");
    case VerdictColumn:
        return QStringLiteral("verdict");
    case AttentionColumn:
        return QStringLiteral("attention");
    case TrendColumn:
        return QStringLiteral("trend");
    case FreshestColumn:
        return QStringLiteral("freshest");
    default:
        return {};
    }
}

std::optional<int> BoardModel::columnOf(const QString& key)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return std::nullopt;
}

void BoardModel::setBoard(std::shared_ptr<const readiness::Board> board)
{
    QHash<model::ReleaseId, const BoardRow*> incoming;
    for (const BoardRow& row : board->rows)
        incoming.insert(row.release.id, &row);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (incoming.contains(m_rows[static_cast<size_t>(i)]->release.id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (const BoardRow*& row : m_rows)
        row = incoming.take(row->release.id);
    const auto previous = std::exchange(m_board, std::move(board));
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    if (incoming.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(incoming.size()) - 1);
    for (const BoardRow& row : m_board->rows) {
        if (incoming.contains(row.release.id))
            m_rows.push_back(&row);
    }
    endInsertRows();
}

const BoardRow* BoardModel::rowAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(row)] : nullptr;
}

int BoardModel::rowOf(const model::ReleaseId& release) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->release.id == release)
            return static_cast<int>(i);
    }
    return -1;
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::textOf(const BoardRow& row, int column) const
{
    if (isCharacteristic(column)) {
        const model::Tally& tally = tallyOf(row, column);
        return tally.applicable == 0 ? QStringLiteral("–")
                                     : QStringLiteral("%1/%2").arg(tally.passed).arg(tally.applicable);
    }
    switch (column) {
    case ProjectColumn:
        return row.project.name;
    case ReleaseColumn:
        return row.release.name + QLatin1Char(' ') + row.release.target.shortHex();
    case LaunchColumn:
        return row.watch.state == readiness::WatchState::NotLaunched
                   ? Words::countdown(row.release.launchAt, m_board->at)
                   : wordOf(row.watch.state);
    case VerdictColumn:
        return Words::of(row.evaluation.verdict);
    case AttentionColumn:
        return withRefused(Words::attention(row.evaluation), Words::refused(refusedOf(row)));
    case TrendColumn:
        return describeTrend(row.trend);
    case FreshestColumn:
        return Words::age(row.evaluation.freshest, m_board->at);
    default:
        return {};
    }
}

int BoardModel::refusedOf(const BoardRow& row) const
{
    return m_board->openDeadLetters.value(row.project.name);
}

QString BoardModel::toolTipOf(const BoardRow& row, int column) const
{
    switch (column) {
    case VerdictColumn:
        return row.evaluation.reason;
    case AttentionColumn: {
        const int refused = refusedOf(row);
        const QString waits = tr("%n piece(s) of evidence refused; see the inbox", nullptr, refused);
        return refused == 0 ? row.evaluation.reason : row.evaluation.reason + QLatin1Char('\n') + waits;
    }
    case LaunchColumn:
        if (row.watch.state != readiness::WatchState::NotLaunched)
            return row.watch.sentence;
        return row.release.launchAt ? LaunchWords::moment(*row.release.launchAt) : QString();
    case ReleaseColumn:
        return row.release.target.hex() +
               (row.release.ref.isEmpty() ? QString() : QLatin1Char('\n') + row.release.ref);
    default:
        return {};
    }
}

QVariant BoardModel::sortKey(const BoardRow& row, int column) const
{
    if (isCharacteristic(column)) {
        const model::Tally& tally = tallyOf(row, column);
        return tally.applicable == 0 ? 2.0 : static_cast<double>(tally.passed) / tally.applicable;
    }
    switch (column) {
    case LaunchColumn:
        return row.release.launchAt ? row.release.launchAt->toMSecsSinceEpoch()
                                    : std::numeric_limits<qint64>::max();
    case VerdictColumn:
        return QList<int>{3, 1, 0, 2}.value(static_cast<int>(row.evaluation.verdict));
    case AttentionColumn:
        return -(1000 * row.evaluation.blockers + 10 * row.evaluation.waived + row.evaluation.stale +
                 (refusedOf(row) > 0 ? 1 : 0));
    case TrendColumn:
        return row.evaluation.score;
    case FreshestColumn:
        return row.evaluation.freshest ? row.evaluation.freshest->toMSecsSinceEpoch() : qint64(0);
    default:
        return textOf(row, column).toLower();
    }
}

QString BoardModel::spokenText(const BoardRow& row, int column) const
{
    const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (!isCharacteristic(column) || tallyOf(row, column).applicable == 0)
        return tr("%1: %2", "column and cell, spoken").arg(heading, textOf(row, column));
    // The shape beside the tally is a state, and has to be said.
    const model::Tally& tally = tallyOf(row, column);
    return tr("%1: %2, %3 of %4 pass", "characteristic, its worst state, counts, spoken")
        .arg(heading, Words::of(tally.worst))
        .arg(tally.passed)
        .arg(tally.applicable);
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    const BoardRow* row = rowAt(index.row());
    if (!row || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(*row, index.column());
    case SortRole:
        return sortKey(*row, index.column());
    case RefusedRole:
        return refusedOf(*row);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (isCharacteristic(section))
        return Words::of(model::kCharacteristics[static_cast<size_t>(section - FirstCharacteristic)]);
    switch (section) {
    case ProjectColumn:
        return tr("Project");
    case ReleaseColumn:
        return tr("Release");
    case LaunchColumn:
        return tr("Launch");
    case VerdictColumn:
        return tr("Verdict");
    case AttentionColumn:
        return tr("Attention");
    case TrendColumn:
        return tr("30 days");
    case FreshestColumn:
        return tr("Freshest");
    default:
        return {};
    }
}

} // namespace slipway::views

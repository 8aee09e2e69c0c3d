// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_model.h"

#include "views/inbox/letter_words.h"
#include "views/widgets/translated_words.h"

#include <QHash>
#include <QSet>

namespace slipway::views {

using namespace model;

void InboxModel::removeMissing(const QSet<DeadLetterId>& kept)
{
    // Neighbours go together: a thousand single removals would each move every row below them.
    int last = static_cast<int>(m_letters.size()) - 1;
    while (last >= 0) {
        if (kept.contains(m_letters[static_cast<size_t>(last)].id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_letters[static_cast<size_t>(first - 1)].id))
            --first;
        beginRemoveRows({}, first, last);
        m_letters.erase(m_letters.begin() + first, m_letters.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void InboxModel::setLetters(std::vector<DeadLetter> letters, const QDateTime& now)
{
    QSet<DeadLetterId> kept;
    for (const DeadLetter& letter : letters)
        kept.insert(letter.id);
    removeMissing(kept);
    QHash<DeadLetterId, int> shown;
    for (size_t i = 0; i < m_letters.size(); ++i)
        shown.insert(m_letters[i].id, static_cast<int>(i));
    std::vector<DeadLetter> added;
    for (DeadLetter& letter : letters) {
        const int row = shown.value(letter.id, -1);
        if (row < 0) {
            added.push_back(std::move(letter));
        } else if (m_letters[static_cast<size_t>(row)] != letter) {
            m_letters[static_cast<size_t>(row)] = std::move(letter);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    const bool hasAged = !m_now.isValid() || m_now.secsTo(now) / 60 != 0;
    if (hasAged) {
        m_now = now;
        if (!m_letters.empty())
            Q_EMIT dataChanged(index(0, WhenColumn),
                               index(static_cast<int>(m_letters.size()) - 1, WhenColumn),
                               {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
    if (added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_letters));
    endInsertRows();
}

const DeadLetter* InboxModel::letterAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_letters[static_cast<size_t>(row)] : nullptr;
}

int InboxModel::rowOf(const DeadLetterId& letter) const
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(),
                                    [&](const DeadLetter& each) { return each.id == letter; });
    return found == m_letters.end() ? -1 : static_cast<int>(found - m_letters.begin());
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_letters.size());
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InboxModel::textOf(const DeadLetter& letter, int column) const
{
    switch (column) {
    case StateColumn:
        return LetterWords::of(letter.state);
    case WhenColumn:
        return letter.lastAt.secsTo(m_now) < 60 ? tr("just now")
                                                : tr("%1 ago").arg(Words::age(letter.lastAt, m_now));
    case SourceColumn:
        return LetterWords::source(letter);
    case ProjectColumn:
        return letter.project.isEmpty() ? QStringLiteral("–") : letter.project;
    case ReasonColumn:
        return letter.reason.simplified();
    case TriesColumn:
        return QString::number(letter.attempts);
    case SizeColumn:
        return LetterWords::size(letter.size);
    default:
        return {};
    }
}

QString InboxModel::toolTipOf(const DeadLetter& letter, int column) const
{
    if (column == WhenColumn)
        return letter.attempts == 1
                   ? Words::moment(letter.lastAt)
                   : tr("%1, first %2").arg(Words::moment(letter.lastAt), Words::moment(letter.firstAt));
    if (column == ReasonColumn)
        return letter.place.isEmpty() ? letter.reason : letter.reason + QLatin1Char('\n') + letter.place;
    return textOf(letter, column);
}

QVariant InboxModel::sortKey(const DeadLetter& letter, int column) const
{
    switch (column) {
    case StateColumn:
        return static_cast<int>(letter.state);
    case WhenColumn:
        return letter.lastAt.toMSecsSinceEpoch();
    case TriesColumn:
        return letter.attempts;
    case SizeColumn:
        return letter.size;
    default:
        return textOf(letter, column).toLower();
    }
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    const DeadLetter* letter = index.isValid() ? letterAt(index.row()) : nullptr;
    if (!letter)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*letter, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(*letter, index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               textOf(*letter, index.column());
    case SortRole:
        return sortKey(*letter, index.column());
    case SearchRole:
        return QStringList{letter->plugin, letter->instance, letter->project,      letter->reason,
                           letter->place,  letter->hint,     letter->id.toString()}
            .join(QLatin1Char('\n'))
            .toLower();
    default:
        return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case WhenColumn:
        return tr("When");
    case SourceColumn:
        return tr("Source");
    case ProjectColumn:
        return tr("Project");
    case ReasonColumn:
        return tr("Reason");
    case TriesColumn:
        return tr("Tries");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace slipway::views

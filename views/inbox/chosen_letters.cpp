// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/chosen_letters.h"

#include "views/inbox/inbox_filter.h"
#include "views/inbox/inbox_model.h"
#include "views/inbox/inbox_table.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace slipway::views {

using namespace model;

ChosenLetters::ChosenLetters(const InboxTable& table, const InboxFilter& filter, const InboxModel& model)
{
    for (const QModelIndex& row : table.selectionModel()->selectedRows()) {
        if (const DeadLetter* letter = model.letterAt(filter.mapToSource(row).row()))
            m_letters.push_back(letter);
    }
}

const DeadLetter* ChosenLetters::single() const
{
    return m_letters.size() == 1 ? m_letters.front() : nullptr;
}

bool ChosenLetters::hasAny(Condition condition) const
{
    return std::any_of(m_letters.begin(), m_letters.end(),
                       [condition](const DeadLetter* letter) { return condition(*letter); });
}

LetterIds ChosenLetters::idsOf(Condition condition) const
{
    LetterIds ids;
    for (const DeadLetter* letter : m_letters) {
        if (condition(*letter))
            ids.push_back(letter->id);
    }
    return ids;
}

} // namespace slipway::views

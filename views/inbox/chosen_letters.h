// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inbox/inbox_work.h"

namespace slipway::views {

class InboxFilter;
class InboxModel;
class InboxTable;

/// The letters that are chosen in the inbox's table now. A value, valid until the model is given others.
class ChosenLetters
{
public:
    using Condition = bool (*)(const model::DeadLetter&);

    ChosenLetters(const InboxTable& table, const InboxFilter& filter, const InboxModel& model);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_letters.size()); }
    /// Null unless just one is chosen.
    [[nodiscard]] const model::DeadLetter* single() const;
    [[nodiscard]] bool hasAny(Condition condition) const;
    [[nodiscard]] LetterIds idsOf(Condition condition) const;

private:
    std::vector<const model::DeadLetter*> m_letters;
};

} // namespace slipway::views

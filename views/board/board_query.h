// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/board.h"

#include <QStringList>

/// The language of the board's search field, as pure functions; docs/board.md is its manual:
///
///     verdict:no-go,conditional launch:<7d kind:web-service team:"Core Platform" -is:stale payments
///
/// Every term must hold; values after a comma are alternatives; a minus in front turns a term around; what
/// has no known key is free text that must be found in the row. Any thread.
namespace slipway::views {

enum class QueryKey
{
    Text,    ///< "text:" in front is not needed
    Verdict, ///< go, conditional, no-go, no-evidence
    Launch,  ///< <7d, >2w, <=12h, past, none
    Kind,    ///< web-service, library, …
    Team,    ///< part of the team's name
    Stage,   ///< development, staging, production
    Watch,   ///< baking, burning, baked, … after the launch
    Owner,   ///< part of the name, or the role, of who sees to an open criterion; me, none
    Score,   ///< <80, >=95: percent
    Is       ///< stale, waived, unanswered, blocked, overdue, unowned, refused, sample
};

struct QueryTerm
{
    QueryKey key = QueryKey::Text;
    QStringList values; ///< lower case, at least one
    bool isNegated = false;

    bool operator==(const QueryTerm&) const = default;
};

struct BoardQuery
{
    std::vector<QueryTerm> terms;
    QString problem; ///< what the first term that is not understood should be; that term does not filter

    bool operator==(const BoardQuery&) const = default;
};

/// `person` is whom "owner:me" means.
[[nodiscard]] BoardQuery parseBoardQuery(const QString& text, const QString& person = {});

/// True if every term holds for the row of that board. `haystack` is the row's searchable text, lower case.
[[nodiscard]] bool matches(const BoardQuery& query, const readiness::BoardRow& row, const QString& haystack,
                           const readiness::Board& board);

/// One way to go on with the word that is being typed.
struct Suggestion
{
    QString text;    ///< "verdict:no-go", in place of the word
    QString meaning; ///< of a key: what it asks for
    int count = -1;  ///< releases that the whole text then finds; -1: not counted, of a key

    bool operator==(const Suggestion&) const = default;
};

/// What the last, unfinished word of the text may become: "ver" gives "verdict:", "verdict:n" gives
/// "verdict:no-go" and "verdict:no-evidence"; every key where a word begins. Teams, owners and stages are
/// those of the board.
[[nodiscard]] std::vector<Suggestion> suggestionsFor(const QString& text, const readiness::Board* board,
                                                     const QString& person = {});

/// The row's text that free text is looked for in, lower case.
[[nodiscard]] QString searchTextOf(const readiness::BoardRow& row);

/// Where the unfinished word begins.
[[nodiscard]] qsizetype startOfLastWord(const QString& text);

} // namespace slipway::views

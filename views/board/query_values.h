// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_query.h"

#include <QCoreApplication>

#include <array>
#include <optional>

/// The words that the search field's language knows.
namespace slipway::views {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

struct KeyName
{
    QueryKey key;
    const char* name;
};

inline constexpr std::array kKeyNames{
    KeyName{QueryKey::Verdict, "verdict"}, KeyName{QueryKey::Launch, "launch"},
    KeyName{QueryKey::Kind, "kind"},       KeyName{QueryKey::Team, "team"},
    KeyName{QueryKey::Stage, "stage"},     KeyName{QueryKey::Owner, "owner"},
    KeyName{QueryKey::Score, "score"},     KeyName{QueryKey::Watch, "watch"},
    KeyName{QueryKey::Is, "is"},           KeyName{QueryKey::Text, "text"}};

/// The key of that name, or nullptr.
[[nodiscard]] const KeyName* keyOf(const QString& name);

/// What a key asks for, in a few words.
[[nodiscard]] QString meaningOf(QueryKey key);

/// The values that a key knows by name; for launch and score also what is most asked for. None for team and
/// text.
[[nodiscard]] QStringList valuesOf(QueryKey key);

/// The same and what the board's releases have: its teams, owners and stages.
[[nodiscard]] QStringList valuesOf(QueryKey key, const readiness::Board& board);

/// "<7d": at most 7 days from now. ">2w": at least 2 weeks.
struct LaunchSpan
{
    bool isAtMost = true;
    qint64 msecs = 0;
};
[[nodiscard]] std::optional<LaunchSpan> launchSpanOf(const QString& value);

/// "<80", "<=80", ">80", ">=80", "80".
struct ScoreBound
{
    bool allowsLess = false;
    bool allowsMore = false;
    bool allowsSame = false;
    double percent = 0;

    [[nodiscard]] bool holds(double score) const
    {
        return score < percent ? allowsLess : score > percent ? allowsMore : allowsSame;
    }
};
[[nodiscard]] std::optional<ScoreBound> scoreBoundOf(const QString& value);

/// Who sees to the release's open criteria: names, or the roles where nobody was named. Each once.
[[nodiscard]] QStringList openOwners(const readiness::BoardRow& row);
/// How many of its open criteria nobody was named for.
[[nodiscard]] int unownedOf(const readiness::BoardRow& row);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board/board_query.h"

#include <array>
#include <optional>

/// The words that the search field's language knows.
namespace slipway::views {

struct KeyName
{
    QueryKey key;
    const char* name;
};

inline constexpr std::array kKeyNames{
    KeyName{QueryKey::Verdict, "verdict"}, KeyName{QueryKey::Launch, "launch"},
    KeyName{QueryKey::Kind, "kind"},       KeyName{QueryKey::Team, "team"},
    KeyName{QueryKey::Stage, "stage"},     KeyName{QueryKey::Owner, "owner"},
    KeyName{QueryKey::Watch, "watch"},     KeyName{QueryKey::Is, "is"}};

/// The key of that name, or nullptr.
[[nodiscard]] const KeyName* keyOf(const QString& name);

/// The values that a key knows by name; for launch also the spans most asked for. None for team and text.
[[nodiscard]] QStringList valuesOf(QueryKey key);

/// "<7d": at most 7 days from now. ">2w": at least 2 weeks.
struct LaunchSpan
{
    bool isAtMost = true;
    qint64 msecs = 0;
};
[[nodiscard]] std::optional<LaunchSpan> launchSpanOf(const QString& value);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/stage.h"

#include <algorithm>

namespace slipway::model {

namespace {

constexpr qsizetype kLongestKey = 40;

Error unfit(const QString& what, const QString& where)
{
    return {ErrorCode::InvalidInput, what, where,
            QStringLiteral("name them in order, as in: development,staging,production")};
}

} // namespace

QString toKey(const Stage& stage)
{
    return stage.key();
}

QString toWords(const Stage& stage)
{
    QString words = stage.key();
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

bool isStageKey(const QString& key)
{
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    const auto isOther = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
    };
    return !key.isEmpty() && key.size() <= kLongestKey && isLetter(key.front()) &&
           std::all_of(key.begin(), key.end(), [&](QChar c) { return isLetter(c) || isOther(c); });
}

StageLadder::StageLadder()
    : m_stages{Stage::development(), Stage::staging(), Stage::production()}
{
}

Result<StageLadder> StageLadder::make(const QStringList& keys)
{
    if (keys.size() < 2 || keys.size() > kMostStages)
        return unfit(QStringLiteral("a workspace has 2 to %1 stages").arg(kMostStages),
                     keys.join(QLatin1Char(',')));
    StageLadder ladder;
    ladder.m_stages.clear();
    for (const QString& key : keys) {
        if (!isStageKey(key))
            return unfit(QStringLiteral("a stage is named by lower-case letters, digits and hyphens"), key);
        if (ladder.placeOf(Stage(key)) >= 0)
            return unfit(QStringLiteral("a stage is there only once"), key);
        ladder.m_stages.push_back(Stage(key));
    }
    return ladder;
}

QStringList StageLadder::keys() const
{
    QStringList keys;
    for (const Stage& stage : m_stages)
        keys += stage.key();
    return keys;
}

int StageLadder::placeOf(const Stage& stage) const
{
    const auto found = std::find(m_stages.begin(), m_stages.end(), stage);
    return found == m_stages.end() ? -1 : static_cast<int>(found - m_stages.begin());
}

std::optional<Stage> StageLadder::after(const Stage& stage) const
{
    const int place = placeOf(stage);
    if (place < 0 || static_cast<size_t>(place) + 1 >= m_stages.size())
        return std::nullopt;
    return m_stages[static_cast<size_t>(place) + 1];
}

Result<Stage> StageLadder::find(const QString& key) const
{
    if (placeOf(Stage(key)) >= 0)
        return Stage(key);
    return Error{ErrorCode::InvalidInput, QStringLiteral("the workspace has no such stage"), key,
                 QStringLiteral("use one of: ") + keys().join(QLatin1String(", "))};
}

} // namespace slipway::model

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/query_values.h"

#include <QRegularExpression>

namespace slipway::views {

using namespace model;

namespace {

constexpr qint64 kHour = 3'600'000;

template<class Word, size_t N>
QStringList keysOf(const std::array<Word, N>& words)
{
    QStringList keys;
    for (const Word word : words)
        keys += toKey(word);
    return keys;
}

} // namespace

const KeyName* keyOf(const QString& name)
{
    const auto found = std::find_if(kKeyNames.begin(), kKeyNames.end(),
                                    [&](const KeyName& known) { return name == QLatin1String(known.name); });
    return found == kKeyNames.end() ? nullptr : &*found;
}

QStringList valuesOf(QueryKey key)
{
    switch (key) {
    case QueryKey::Verdict:
        return keysOf(kVerdicts);
    case QueryKey::Launch:
        return {QStringLiteral("<1d"), QStringLiteral("<7d"), QStringLiteral(">7d"), QStringLiteral("past"),
                QStringLiteral("none")};
    case QueryKey::Kind:
        return keysOf(kProjectKinds);
    case QueryKey::Stage:
        return StageLadder().keys();
    case QueryKey::Watch:
        return keysOf(readiness::kWatchStates);
    case QueryKey::Is:
        return {QStringLiteral("stale"),   QStringLiteral("waived"),  QStringLiteral("unanswered"),
                QStringLiteral("blocked"), QStringLiteral("overdue"), QStringLiteral("refused"),
                QStringLiteral("sample")};
    case QueryKey::Owner:
        return {QStringLiteral("me")};
    case QueryKey::Team:
    case QueryKey::Text:
        return {};
    }
    return {};
}

std::optional<LaunchSpan> launchSpanOf(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^([<>])=?([0-9]{1,4})([hdw])$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3);
    const qint64 hours = unit == QLatin1String("h") ? 1 : unit == QLatin1String("d") ? 24 : 7 * 24;
    return LaunchSpan{match.captured(1) == QLatin1String("<"),
                      match.captured(2).toLongLong() * hours * kHour};
}

} // namespace slipway::views

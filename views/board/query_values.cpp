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

bool isOpen(const CriterionResult& result)
{
    const ResultState state = result.withoutWaiver;
    return state == ResultState::Fail || state == ResultState::Stale || state == ResultState::Unknown;
}

} // namespace

const KeyName* keyOf(const QString& name)
{
    const auto found = std::find_if(kKeyNames.begin(), kKeyNames.end(),
                                    [&](const KeyName& known) { return name == QLatin1String(known.name); });
    return found == kKeyNames.end() ? nullptr : &*found;
}

QString meaningOf(QueryKey key)
{
    switch (key) {
    case QueryKey::Text:
        return QueryWords::tr("in project, team, release, commit or verdict");
    case QueryKey::Verdict:
        return QueryWords::tr("how it stands");
    case QueryKey::Launch:
        return QueryWords::tr("when it launches");
    case QueryKey::Kind:
        return QueryWords::tr("what the project is");
    case QueryKey::Team:
        return QueryWords::tr("whose it is");
    case QueryKey::Stage:
        return QueryWords::tr("where it runs");
    case QueryKey::Watch:
        return QueryWords::tr("how it runs since its launch");
    case QueryKey::Owner:
        return QueryWords::tr("who sees to an open criterion");
    case QueryKey::Score:
        return QueryWords::tr("weight share of what passes, in percent");
    case QueryKey::Is:
        return QueryWords::tr("what needs attention");
    }
    return {};
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
                QStringLiteral("blocked"), QStringLiteral("overdue"), QStringLiteral("unowned"),
                QStringLiteral("refused"), QStringLiteral("sample")};
    case QueryKey::Owner:
        return {QStringLiteral("me"), QStringLiteral("none")};
    case QueryKey::Score:
        return {QStringLiteral("<50"), QStringLiteral("<80"), QStringLiteral(">=80"), QStringLiteral(">=95")};
    case QueryKey::Team:
    case QueryKey::Text:
        return {};
    }
    return {};
}

QStringList valuesOf(QueryKey key, const readiness::Board& board)
{
    if (key == QueryKey::Stage)
        return board.stages.keys();
    QStringList values = valuesOf(key);
    if (key != QueryKey::Team && key != QueryKey::Owner)
        return values;
    QStringList named;
    for (const readiness::BoardRow& row : board.rows)
        named += key == QueryKey::Team ? QStringList{row.project.team} : openOwners(row);
    named.removeAll(QString());
    named.sort(Qt::CaseInsensitive);
    for (QString& name : named) {
        name = name.toLower();
        if (name.contains(QLatin1Char(' ')))
            name = QStringLiteral("\"%1\"").arg(name);
    }
    values += named;
    values.removeDuplicates();
    return values;
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

std::optional<ScoreBound> scoreBoundOf(const QString& value)
{
    static const QRegularExpression form(QStringLiteral("^([<>]?)(=?)([0-9]{1,3}(?:\\.[0-9]{1,2})?)%?$"));
    const QRegularExpressionMatch match = form.match(value);
    const double percent = match.captured(3).toDouble();
    if (!match.hasMatch() || percent > 100)
        return std::nullopt;
    const QString sign = match.captured(1);
    return ScoreBound{sign == QLatin1String("<"), sign == QLatin1String(">"),
                      sign.isEmpty() || !match.captured(2).isEmpty(), percent};
}

QStringList openOwners(const readiness::BoardRow& row)
{
    QStringList owners;
    for (const CriterionResult& result : row.evaluation.results) {
        if (!isOpen(result))
            continue;
        // A person who was named stands for the role.
        const Criterion* criterion =
            result.owner.isEmpty() && row.policy ? row.policy->find(result.criterion) : nullptr;
        const QString owner = criterion ? criterion->ownerRole : result.owner;
        if (!owner.isEmpty() && !owners.contains(owner))
            owners += owner;
    }
    return owners;
}

int unownedOf(const readiness::BoardRow& row)
{
    const auto& results = row.evaluation.results;
    return static_cast<int>(std::count_if(results.begin(), results.end(), [](const CriterionResult& result) {
        return isOpen(result) && result.owner.isEmpty();
    }));
}

} // namespace slipway::views

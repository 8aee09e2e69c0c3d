// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/grouping.h"

#include "views/widgets/translated_words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace slipway::views {

using readiness::Board;
using readiness::BoardRow;

namespace {

constexpr qint64 kLast = std::numeric_limits<qint64>::max();

struct GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

QDate weekOf(const QDateTime& moment)
{
    const QDate day = moment.toLocalTime().date();
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

GroupPlace weekPlace(const BoardRow& row, const Board& board)
{
    if (!row.release.launchAt)
        return {QStringLiteral("none"), GroupWords::tr("No launch time"), kLast};
    const QDate week = weekOf(*row.release.launchAt);
    const qint64 away = weekOf(board.at).daysTo(week);
    const QString title =
        away == 0   ? GroupWords::tr("This week")
        : away == 7 ? GroupWords::tr("Next week")
        : away == -7
            ? GroupWords::tr("Last week")
            : GroupWords::tr("Week of %1").arg(QLocale().toString(week, GroupWords::tr("d MMM yyyy")));
    return {week.toString(Qt::ISODate), title, week.toJulianDay()};
}

GroupPlace verdictPlace(model::Verdict verdict)
{
    // What needs a look comes first.
    constexpr std::array order{model::Verdict::NoGo, model::Verdict::Conditional, model::Verdict::NoEvidence,
                               model::Verdict::Go};
    const auto place = std::find(order.begin(), order.end(), verdict) - order.begin();
    return {model::toKey(verdict), Words::of(verdict), place};
}

} // namespace

QString toKey(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Team:
        return QStringLiteral("team");
    case Grouping::Stage:
        return QStringLiteral("stage");
    case Grouping::LaunchWeek:
        return QStringLiteral("week");
    case Grouping::Verdict:
        return QStringLiteral("verdict");
    }
    return QStringLiteral("none");
}

Grouping groupingOf(const QString& key)
{
    const auto found = std::find_if(kGroupings.begin(), kGroupings.end(),
                                    [&](Grouping grouping) { return toKey(grouping) == key; });
    return found == kGroupings.end() ? Grouping::None : *found;
}

QString wordOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Team:
        return GroupWords::tr("Team");
    case Grouping::Stage:
        return GroupWords::tr("Stage");
    case Grouping::LaunchWeek:
        return GroupWords::tr("Launch week");
    case Grouping::Verdict:
        return GroupWords::tr("Verdict");
    }
    return GroupWords::tr("None");
}

GroupPlace groupOf(Grouping grouping, const BoardRow& row, const Board& board)
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Team:
        return row.project.team.isEmpty()
                   ? GroupPlace{QStringLiteral("none"), GroupWords::tr("No team"), kLast}
                   : GroupPlace{QStringLiteral("team ") + row.project.team, row.project.team, 0};
    case Grouping::Stage:
        return {toKey(row.release.stage), Words::of(row.release.stage),
                board.stages.placeOf(row.release.stage)};
    case Grouping::LaunchWeek:
        return weekPlace(row, board);
    case Grouping::Verdict:
        return verdictPlace(row.evaluation.verdict);
    }
    return {};
}

bool standsBefore(const GroupPlace& a, const GroupPlace& b)
{
    if (a.order != b.order)
        return a.order < b.order;
    return QString::localeAwareCompare(a.title, b.title) < 0;
}

} // namespace slipway::views

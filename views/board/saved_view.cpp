// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/saved_view.h"

#include "views/board/board_model.h"

#include <QJsonArray>

namespace slipway::views {

namespace {

constexpr QLatin1String kId("id");
constexpr QLatin1String kName("name");
constexpr QLatin1String kFilter("filter");
constexpr QLatin1String kGrouping("group_by");
constexpr QLatin1String kSortedBy("sorted_by");
constexpr QLatin1String kDescending("descending");
constexpr QLatin1String kColumns("columns");

} // namespace

QJsonObject toJson(const SavedView& view)
{
    const Arrangement& arrangement = view.arrangement;
    return {{kId, view.id},
            {kName, view.name},
            {kFilter, arrangement.filter},
            {kGrouping, toKey(arrangement.grouping)},
            {kSortedBy, arrangement.sortedBy},
            {kDescending, arrangement.isDescending},
            {kColumns, QJsonArray::fromStringList(arrangement.columns)}};
}

std::optional<SavedView> savedViewFrom(const QJsonObject& json)
{
    SavedView view{json[kId].toString(), json[kName].toString(), {}};
    if (view.id.isEmpty() || view.name.isEmpty())
        return std::nullopt;
    Arrangement& arrangement = view.arrangement;
    arrangement.filter = json[kFilter].toString();
    arrangement.grouping = groupingOf(json[kGrouping].toString());
    arrangement.isDescending = json[kDescending].toBool();
    if (BoardModel::columnOf(json[kSortedBy].toString()))
        arrangement.sortedBy = json[kSortedBy].toString();
    for (const QJsonValue column : json[kColumns].toArray()) {
        if (BoardModel::columnOf(column.toString()))
            arrangement.columns += column.toString();
    }
    return view;
}

} // namespace slipway::views

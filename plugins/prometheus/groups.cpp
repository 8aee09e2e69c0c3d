// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/prometheus/groups.h"

#include "plugins/prometheus/sample.h"

#include <map>

namespace slipway::prometheus {

using namespace model;
using GroupStanding = http::Observation<slo::Standing>;

namespace {

constexpr size_t kMostGroups = 50;

using SeriesByLabels = std::map<std::string, Json>; // labels as JSON

SeriesByLabels seriesOf(const http::Answer& answer)
{
    SeriesByLabels all;
    for (const Json& series : answer.at<Json>("/data/result").value.value_or(Json::array()))
        all[series.value("metric", Json::object()).dump()] = series;
    return all;
}

http::Answer withoutSeries(http::Answer answer)
{
    answer.json["data"]["result"] = Json::array();
    return answer;
}

/// The answer as if it had been asked about one group; `none` is without series, which are many and long.
http::Answer only(const http::Answer& none, const Json& series)
{
    http::Answer one = none;
    one.json["data"]["result"] = Json::array({series});
    return one;
}

Json noneOf(const Json& series)
{
    Json none = series;
    for (Json& sample : none["values"])
        sample[1] = "0";
    return none;
}

/// "requests (handler=/search, method=GET)"
QString nameOf(const ObjectiveAsked& asked, const std::string& labels)
{
    QStringList words;
    const Json own = Json::parse(labels);
    for (const auto& [name, value] : own.items())
        words += toQString(name) + QLatin1Char('=') + toQString(value.get<std::string>());
    return QStringLiteral("%1 (%2)").arg(asked.objective.name, words.join(QLatin1String(", ")));
}

bool isMatrix(const http::Answer& answer)
{
    const auto series = answer.at<Json>("/data/result");
    return !complaintOf(answer) && series.isKnown() && series.value->is_array() &&
           std::all_of(series.value->begin(), series.value->end(), [](const Json& each) {
               const auto labels = http::valueAt<Json>(each, "/metric");
               const auto values = http::valueAt<Json>(each, "/values");
               return labels.isKnown() && labels.value->is_object() && values.isKnown() &&
                      values.value->is_array() &&
                      std::all_of(labels.value->begin(), labels.value->end(),
                                  [](const Json& label) { return label.is_string(); }) &&
                      std::all_of(values.value->begin(), values.value->end(),
                                  [](const Json& pair) { return pair.is_array() && pair.size() == 2; });
           });
}

} // namespace

void measure(const ObjectiveAsked& asked, const http::Answer& counted, const http::Answer& total,
             const QDateTime& now, Measured& into)
{
    const auto add = [&](const ObjectiveAsked& objective, const GroupStanding& standing) {
        into.objectives.push_back(objective);
        into.standings.push_back(standing);
    };
    const SeriesByLabels all = asked.isByGroup && isMatrix(total) ? seriesOf(total) : SeriesByLabels();
    if (all.empty() || !isMatrix(counted)) { // a complaint, or nothing: told as of any other
        add(asked, standingOf(asked, counted, total, now));
        return;
    }
    if (all.size() > kMostGroups) {
        add(asked, GroupStanding::unknown(QStringLiteral("it has %1 groups, and %2 are measured at most")
                                              .arg(all.size())
                                              .arg(kMostGroups)));
        return;
    }
    const SeriesByLabels parts = seriesOf(counted);
    const http::Answer noneCounted = withoutSeries(counted);
    const http::Answer noneInAll = withoutSeries(total);
    for (const auto& [labels, series] : all) {
        ObjectiveAsked group = asked;
        group.objective.name = nameOf(asked, labels);
        const auto part = parts.find(labels);
        if (part != parts.end())
            add(group, standingOf(group, only(noneCounted, part->second), only(noneInAll, series), now));
        else if (asked.isNoneZero)
            add(group, standingOf(group, only(noneCounted, noneOf(series)), only(noneInAll, series), now));
        else
            add(group, GroupStanding::absent(QStringLiteral("a query has no series of this group")));
    }
}

} // namespace slipway::prometheus

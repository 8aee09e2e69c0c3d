// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/prometheus_series.h"

#include "core/model/json.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

/// The answers' form: https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries
namespace slipway::slo {

using namespace model;

namespace {

using Millis = qint64;
/// One label set's samples; nothing where the answer says NaN or an infinity.
using Track = std::map<Millis, std::optional<double>>;

Error refusal(const QString& what, const QString& where, const QString& hint)
{
    return {ErrorCode::InvalidInput, what, where, hint};
}

QString textAt(const Json& object, const char* key)
{
    return object.contains(key) && object[key].is_string()
               ? toQString(object[key].get_ref<const std::string&>())
               : QString();
}

Error notASample(const QString& where)
{
    return refusal(QStringLiteral("a sample is no pair of a time and a number in quotes"), where,
                   QStringLiteral("save the answer of /api/v1/query_range as it comes"));
}

Result<Track> readTrack(const Json& result, const QString& where)
{
    if (!result.is_object() || !result.contains("values") || !result["values"].is_array())
        return refusal(QStringLiteral("a series has no values"), where,
                       QStringLiteral("save the answer of /api/v1/query_range as it comes"));
    Track track;
    for (const Json& sample : result["values"]) {
        if (!sample.is_array() || sample.size() != 2 || !sample[0].is_number() || !sample[1].is_string())
            return notASample(where);
        bool isNumber = false;
        const double value = toQString(sample[1].get_ref<const std::string&>()).toDouble(&isNumber);
        const double seconds = sample[0].get<double>();
        if (!isNumber || !(std::abs(seconds) < 1e11))
            return notASample(where);
        track[std::llround(seconds * 1000)] =
            std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
    }
    return track;
}

/// What an answer says of itself before its values count.
std::optional<Error> complaintOf(const Json& answer, const QString& where)
{
    const QString ask = QStringLiteral("ask /api/v1/query_range, and save what it answers");
    if (!answer.is_object() || textAt(answer, "status").isEmpty())
        return refusal(QStringLiteral("is no answer of Prometheus"), where, ask);
    if (textAt(answer, "status") != QLatin1String("success"))
        return refusal(QStringLiteral("Prometheus answered %1: %2")
                           .arg(textAt(answer, "errorType"), textAt(answer, "error")),
                       where, QStringLiteral("correct the query"));
    if (answer.contains("warnings") && !answer["warnings"].empty())
        return refusal(QStringLiteral("the answer has warnings, so it may be partial"), where,
                       QStringLiteral("ask again when every store answers"));
    const Json data = answer.contains("data") ? answer["data"] : Json();
    if (!data.is_object() || textAt(data, "resultType") != QLatin1String("matrix") ||
        !data.contains("result") || !data["result"].is_array())
        return refusal(QStringLiteral("holds no numbers over time"), where, ask);
    return std::nullopt;
}

Result<std::vector<Track>> readTracks(const RangeAnswer& answer)
{
    const auto parsed = parseJson(answer.json, answer.where);
    if (!parsed)
        return parsed.error();
    if (const auto complaint = complaintOf(*parsed, answer.where))
        return *complaint;
    std::vector<Track> tracks;
    for (const Json& result : (*parsed)["data"]["result"]) {
        auto track = readTrack(result, answer.where);
        if (!track)
            return track.error();
        tracks.push_back(std::move(track).value());
    }
    // What Prometheus answers to a metric that there is not: taken for "no bad events" it would open a gate.
    if (tracks.empty())
        return refusal(QStringLiteral("holds no series"), answer.where,
                       QStringLiteral("check the metric's name and its labels"));
    return tracks;
}

/// The shortest time between two samples of one series; 0 without two.
Millis stepOf(const std::vector<Track>& tracks)
{
    Millis step = 0;
    for (const Track& track : tracks) {
        for (auto at = track.begin(); at != track.end() && std::next(at) != track.end(); ++at) {
            const Millis gap = std::next(at)->first - at->first;
            step = step == 0 ? gap : std::min(step, gap);
        }
    }
    return step;
}

bool isOnGrid(const std::vector<Track>& tracks, Millis origin, Millis step)
{
    return std::all_of(tracks.begin(), tracks.end(), [&](const Track& track) {
        return std::all_of(track.begin(), track.end(),
                           [&](const auto& sample) { return (sample.first - origin) % step == 0; });
    });
}

/// What one slice counted over all series; unknown once one of them says NaN there.
struct Count
{
    double sum = 0;
    bool isUnknown = false;
};
using Counts = std::map<Millis, Count>; ///< by the slice's start

void countSlices(const Track& track, Millis step, Counting counting, Counts& counts)
{
    for (auto at = track.begin(); at != track.end(); ++at) {
        if (counting == Counting::PerStep) {
            Count& count = counts[at->first - step];
            count.isUnknown |= !at->second;
            count.sum += at->second.value_or(0);
            continue;
        }
        const auto next = std::next(at);
        if (next == track.end() || next->first - at->first != step)
            continue; // a gap: what happened in it belongs to no slice
        Count& count = counts[at->first];
        count.isUnknown |= !at->second || !next->second;
        const double before = at->second.value_or(0);
        const double after = next->second.value_or(0);
        count.sum += after < before ? after : after - before;
    }
}

Counts countsOf(const std::vector<Track>& tracks, Millis step, Counting counting)
{
    Counts counts;
    for (const Track& track : tracks)
        countSlices(track, step, counting, counts);
    return counts;
}

std::vector<Slice> slicesOf(const Counts& counted, const Counts& total, bool areBad)
{
    std::vector<Slice> slices;
    for (const auto& [from, all] : total) {
        const auto found = counted.find(from);
        const Count part = found == counted.end() ? Count() : found->second;
        if (all.isUnknown || part.isUnknown)
            continue;
        slices.push_back(
            {QDateTime::fromMSecsSinceEpoch(from, Qt::UTC), areBad ? all.sum - part.sum : part.sum, all.sum});
    }
    return slices;
}

} // namespace

Result<Series> seriesFrom(const PrometheusCounts& counts)
{
    const auto counted = readTracks(counts.counted);
    if (!counted)
        return counted.error();
    const auto total = readTracks(counts.total);
    if (!total)
        return total.error();
    const Millis step = stepOf(*total);
    if (step <= 0)
        return refusal(QStringLiteral("holds fewer than two samples of a series"), counts.total.where,
                       QStringLiteral("ask for a longer range, or a shorter step"));
    const Millis origin =
        std::find_if(total->begin(), total->end(), [](const Track& t) { return !t.empty(); })->begin()->first;
    for (const auto& [tracks, where] :
         {std::pair(&*total, counts.total.where), std::pair(&*counted, counts.counted.where)}) {
        if (!isOnGrid(*tracks, origin, step))
            return refusal(QStringLiteral("its times do not fit the step of %1 s").arg(double(step) / 1000),
                           where, QStringLiteral("ask both with the same start, end and step"));
    }
    auto series = Series::make(slicesOf(countsOf(*counted, step, counts.counting),
                                        countsOf(*total, step, counts.counting), counts.areBad),
                               Duration(step));
    if (const auto* fault = std::get_if<SeriesFault>(&series))
        return refusal(QStringLiteral("%1 at %2").arg(fault->what, fault->at.toString(Qt::ISODate)),
                       counts.counted.where,
                       QStringLiteral("ask for the good events and for all events of one service"));
    return std::get<Series>(std::move(series));
}

} // namespace slipway::slo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/telemetry_sweep.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <queue>

namespace slipway::readiness {

using namespace model;

/// One fact's readings in the order in which they came to be known.
struct TelemetrySweep::Figure
{
    static constexpr int kNone = std::numeric_limits<int>::max();

    struct Known
    {
        qint64 from = 0;  ///< milliseconds since the epoch; known from then on
        qint64 until = 0; ///< counts before this
        qint64 observedAt = 0;
        int source = 0;
        int place = 0; ///< in the index: the newest observation first
        std::optional<double> value;
    };
    struct Ranked
    {
        double rank; ///< the highest counts
        size_t known;
        bool operator<(const Ranked& other) const { return rank < other.rank; }
    };
    using Queue = std::priority_queue<Ranked>;

    Figure(const char* fact, std::optional<double> Telemetry::*figure, double sign)
        : key(fact)
        , into(figure)
        , worse(sign)
    {
    }

    void read(const policy::FactIndex& facts, const TelemetryQuestion& question)
    {
        constexpr qint64 kCounts = std::chrono::milliseconds(kTelemetryCounts).count();
        QHash<std::pair<QStringView, QStringView>, int> sources;
        int place = 0;
        for (const policy::Reading& reading : facts.readings(QLatin1String(key))) {
            const Evidence& evidence = *reading.evidence;
            ++place;
            if (!isAbout(evidence, question))
                continue;
            const std::pair<QStringView, QStringView> source(evidence.source.plugin,
                                                             evidence.source.instance);
            const int number = static_cast<int>(sources.size());
            const qint64 observed = evidence.observedAt.toMSecsSinceEpoch();
            qint64 until = observed + kCounts + 1;
            if (evidence.expiresAt)
                until = std::min(until, evidence.expiresAt->toMSecsSinceEpoch());
            known.push_back({std::max(evidence.recordedAt.toMSecsSinceEpoch(), observed), until, observed,
                             sources.contains(source) ? sources.value(source) : number, place,
                             asNumber(reading.fact->value)});
            sources.insert(source, known.back().source);
        }
        std::stable_sort(known.begin(), known.end(),
                         [](const Known& a, const Known& b) { return a.from < b.from; });
        newest.assign(static_cast<size_t>(sources.size()), kNone);
    }

    void advance(qint64 moment)
    {
        for (; next < known.size() && known[next].from <= moment; ++next) {
            const Known& one = known[next];
            int& place = newest[static_cast<size_t>(one.source)];
            if (one.place > place)
                continue;
            place = one.place;
            if (!one.value)
                continue;
            byValue.push({worse * *one.value, next});
            byTime.push({static_cast<double>(one.observedAt), next});
        }
        drop(byValue, moment);
        drop(byTime, moment);
    }

    /// What no longer counts never counts again.
    void drop(Queue& queue, qint64 moment) const
    {
        const auto counts = [&](const Known& one) {
            return one.until > moment && newest[static_cast<size_t>(one.source)] == one.place;
        };
        while (!queue.empty() && !counts(known[queue.top().known]))
            queue.pop();
    }

    const char* key;
    std::optional<double> Telemetry::*into;
    double worse; ///< 1 where more is worse, else -1
    std::vector<Known> known = {};
    std::vector<int> newest = {}; ///< of each source the place of its newest reading
    size_t next = 0;
    Queue byValue = {};
    Queue byTime = {};
};

TelemetrySweep::TelemetrySweep(const policy::FactIndex& facts, const TelemetryQuestion& question)
    : m_figures{{"slo.budget_left", &Telemetry::budgetLeftPercent, -1},
                {"slo.burn_rate_1h", &Telemetry::burnRate1h, 1},
                {"slo.pages_burning", &Telemetry::pagesBurning, 1},
                {"golden.rps", &Telemetry::rps, 1},
                {"golden.error_rate", &Telemetry::errorPercent, 1}}
{
    for (Figure& figure : m_figures)
        figure.read(facts, question);
}

TelemetrySweep::~TelemetrySweep() = default;

Telemetry TelemetrySweep::at(const QDateTime& moment)
{
    Telemetry telemetry;
    for (Figure& figure : m_figures) {
        figure.advance(moment.toMSecsSinceEpoch());
        if (figure.byValue.empty())
            continue;
        telemetry.*figure.into = figure.known[figure.byValue.top().known].value;
        const QDateTime observed =
            QDateTime::fromMSecsSinceEpoch(figure.known[figure.byTime.top().known].observedAt, Qt::UTC);
        telemetry.observedAt = std::max(telemetry.observedAt.value_or(observed), observed);
    }
    return telemetry;
}

} // namespace slipway::readiness

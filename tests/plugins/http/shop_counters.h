// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QByteArray>

#include <array>
#include <cmath>

namespace slipway::test {

/// The counters of a shop, and of nothing else, for a month until an hour after the start of a test, in
/// slices of five minutes that are numbered since 1970. What comes of them can be computed by hand.
class ShopCounters
{
public:
    static constexpr qint64 kStep = 300;       ///< s between two samples
    static constexpr qint64 kInMonth = 8640;   ///< slices in 30 days
    static constexpr double kRequests = 400.0; ///< in each slice

    /// `start`: the slice in which the test starts.
    explicit ShopCounters(qint64 start = 0)
        : m_start(start)
    {
    }

    /// Of the 400 requests of a slice, those that failed: a slice in 50 has lost 10, and each slice of the
    /// last two hours before the start 6.
    [[nodiscard]] double badIn(qint64 slice) const
    {
        if (slice > m_start - 24 && slice <= m_start)
            return 6;
        return slice % 50 == 0 ? 10 : 0;
    }

    /// All that failed in the last slices up to `end`.
    [[nodiscard]] double badIn(qint64 end, qint64 slices) const
    {
        return sum(end, slices, [this](qint64 slice) { return badIn(slice); });
    }

    /// 1 or 0: whether the shop was there at the slice's end.
    [[nodiscard]] static double upAt(qint64 slice) { return slice % 10 == 0 ? 0 : 1; }

    /// A number of each of the last slices, added up.
    template<class Figure>
    [[nodiscard]] static double sum(qint64 end, qint64 slices, const Figure& figure)
    {
        double all = 0;
        for (qint64 slice = end - slices + 1; slice <= end; ++slice)
            all += figure(slice);
        return all;
    }

    /// How fast a budget of 1% burns in the last slices.
    [[nodiscard]] double burn(qint64 end, qint64 slices) const
    {
        return badIn(end, slices) / (double(slices) * kRequests) / 0.01;
    }

    /// OpenMetrics text, with times in seconds; Prometheus' older form has 1000 to a second.
    [[nodiscard]] QByteArray samples(qint64 perSecond = 1) const
    {
        constexpr qint64 kSamples = 31 * 288;
        constexpr std::array kBuckets{std::pair("0.1", 0.5), std::pair("0.25", 0.95), std::pair("0.5", 1.0),
                                      std::pair("+Inf", 1.0)};
        QByteArray requests;
        QByteArray buckets;
        QByteArray tokens;
        QByteArray ups;
        QByteArray visits;
        double good = 1000;
        double bad = 10;
        double visited = 0;
        for (qint64 i = 0; i <= kSamples; ++i) {
            const qint64 slice = m_start - kSamples + 12 + i;
            bad += badIn(slice);
            good += kRequests - badIn(slice);
            const qint64 at = slice * kStep * perSecond;
            requests += line("http_requests_total{job=\"shop\",code=\"200\"}", good, at);
            requests += line("http_requests_total{job=\"shop\",code=\"500\"}", bad, at);
            visited += slice > m_start - 288 ? 150 : 100; // for a day half as many again
            if (i > kSamples - 9 * 288)
                visits += line("visits_total{job=\"shop\"}", visited, at);
            if (i < kSamples - 100)
                continue; // of these only the end is asked about
            const double count = double(i) * kRequests;
            for (const auto& [bound, share] : kBuckets)
                buckets += line(QByteArray("http_request_duration_seconds_bucket{job=\"shop\",le=\"") +
                                    bound + "\"}",
                                count * share, at);
            buckets += line("http_request_duration_seconds_count{job=\"shop\"}", count, at);
            tokens += line("llm_tokens_total{job=\"shop\"}", double(i) * 1500, at);
            ups += line("shop_up{job=\"shop\"}", upAt(slice), at);
        }
        return "# TYPE http_requests counter\n" + requests +
               "# TYPE http_request_duration_seconds histogram\n" + buckets + "# TYPE llm_tokens counter\n" +
               tokens + "# TYPE visits counter\n" + visits + "# TYPE shop_up gauge\n" + ups + "# EOF\n";
    }

private:
    static QByteArray line(const QByteArray& series, double value, qint64 at)
    {
        return series + ' ' + QByteArray::number(value, 'f', 0) + ' ' + QByteArray::number(at) + '\n';
    }

    qint64 m_start;
};

/// The slice in which a collection was made: what it asked about ended with it.
[[nodiscard]] inline qint64 sliceOf(const model::Json& envelope)
{
    const QString at = model::toQString(envelope["observed_at"].get<std::string>());
    return QDateTime::fromString(at, Qt::ISODateWithMs).toSecsSinceEpoch() / ShopCounters::kStep;
}

[[nodiscard]] inline bool isNear(const model::Json& value, double expected)
{
    return value.is_number() &&
           std::abs(value.get<double>() - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace slipway::test

#define VERIFY_FACT(run, key, expected)                                                                      \
    QVERIFY2(slipway::test::isNear((run).fact(key), expected),                                               \
             qPrintable(QStringLiteral("%1 is %2 and not %3")                                                \
                            .arg(QLatin1String(key), slipway::model::toQString((run).fact(key).dump()))      \
                            .arg(double(expected), 0, 'g', 12)))

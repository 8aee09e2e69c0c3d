// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/forecast.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr int kCurves = 200;
constexpr int kReleasesPerCurve = 10;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

struct Case
{
    qint64 milliseconds = 0;
    bool isClosed = false;
};

/// The distributions of the standard library differ from one to the next; its generators do not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_generator(seed)
    {
    }
    /// 0 <= x < 1.
    double unit() { return static_cast<double>(m_generator() >> 11) * 0x1.0p-53; }
    size_t below(size_t count) { return static_cast<size_t>(unit() * static_cast<double>(count)); }

private:
    std::mt19937_64 m_generator;
};

/// FNV-1a over numbers: what decides the answer seeds it.
class Seed
{
public:
    void add(qint64 number)
    {
        for (int shift = 0; shift < 64; shift += 8) {
            m_hash ^= (static_cast<quint64>(number) >> shift) & 0xffU;
            m_hash *= 1099511628211ULL;
        }
    }
    [[nodiscard]] quint64 value() const { return m_hash; }

private:
    quint64 m_hash = 14695981039346656037ULL;
};

/// Kaplan and Meier's: the share still open after a time.
class Survival
{
public:
    /// `cases` from short to long; `counts` says how often each was drawn.
    Survival(const std::vector<Case>& cases, const std::vector<int>& counts, int drawn)
    {
        double share = 1;
        int atRisk = drawn;
        for (size_t i = 0; i < cases.size();) {
            const qint64 time = cases[i].milliseconds;
            int closed = 0;
            int left = 0;
            for (; i < cases.size() && cases[i].milliseconds == time; ++i) {
                left += counts[i];
                closed += cases[i].isClosed ? counts[i] : 0;
            }
            if (closed > 0) {
                share *= 1.0 - static_cast<double>(closed) / atRisk;
                m_steps.push_back({time, share});
            }
            atRisk -= left;
        }
    }

    /// How long something `age` old stays open still, at a throw of 0 <= x < 1; kNever beyond the curve.
    [[nodiscard]] qint64 remaining(qint64 age, double x) const
    {
        double now = 1;
        size_t next = 0;
        for (; next < m_steps.size() && m_steps[next].time <= age; ++next)
            now = m_steps[next].share;
        const double wanted = (1 - x) * now;
        for (; next < m_steps.size(); ++next) {
            if (m_steps[next].share < wanted)
                return m_steps[next].time - age;
        }
        return kNever;
    }

private:
    struct Step
    {
        qint64 time;
        double share; ///< from that time on
    };
    std::vector<Step> m_steps;
};

/// Times until ready of simulated releases, short to long.
std::vector<qint64> simulate(const std::vector<Case>& cases, const std::vector<qint64>& ages, quint64 seed)
{
    Dice dice(seed);
    std::vector<qint64> times;
    times.reserve(kCurves * kReleasesPerCurve);
    std::vector<int> counts(cases.size());
    for (int curve = 0; curve < kCurves; ++curve) {
        std::fill(counts.begin(), counts.end(), 0);
        for (size_t draw = 0; draw < cases.size(); ++draw)
            ++counts[dice.below(cases.size())];
        const Survival survival(cases, counts, static_cast<int>(cases.size()));
        for (int release = 0; release < kReleasesPerCurve; ++release) {
            qint64 last = 0;
            for (const qint64 age : ages)
                last = std::max(last, survival.remaining(age, dice.unit()));
            times.push_back(last);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// The smallest time by which this share of them is ready.
std::optional<QDateTime> momentOf(const std::vector<qint64>& times, double share, const QDateTime& now)
{
    const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(times.size()))) - 1;
    return times[place] == kNever ? std::nullopt : std::optional(now.addMSecs(times[place]));
}

std::vector<Case> casesOf(const std::vector<OpenSpell>& spells)
{
    std::vector<Case> cases;
    for (const OpenSpell& spell : spells) {
        if (spell.milliseconds() > kFirstLook)
            cases.push_back({spell.milliseconds(), spell.isClosed});
    }
    std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) {
        return std::pair(a.milliseconds, !a.isClosed) < std::pair(b.milliseconds, !b.isClosed);
    });
    return cases;
}

/// Not of the ages: the day must not jump to and fro while they grow.
quint64 seedOf(const std::vector<Case>& cases, size_t open)
{
    Seed seed;
    for (const Case& one : cases) {
        seed.add(one.milliseconds);
        seed.add(one.isClosed ? 1 : 0);
    }
    seed.add(static_cast<qint64>(open));
    return seed.value();
}

} // namespace

ReadyForecast forecast(const ForecastInput& input)
{
    const std::vector<Case> cases = casesOf(input.spells);
    ReadyForecast made;
    made.open = static_cast<int>(input.open.size());
    made.closings =
        static_cast<int>(std::count_if(cases.begin(), cases.end(), [](const Case& c) { return c.isClosed; }));
    made.days = static_cast<int>(std::max<qint64>(0, input.historyBegin.msecsTo(input.now)) / 86400000);
    if (input.open.empty()) {
        made.kind = ReadyForecast::Kind::Ready;
        return made;
    }
    if (!made.hasHistory())
        return made;
    std::vector<qint64> ages;
    for (const QDateTime& since : input.open)
        ages.push_back(std::max(kFirstLook, since.msecsTo(input.now)));
    std::sort(ages.begin(), ages.end());
    const std::vector<qint64> times = simulate(cases, ages, seedOf(cases, ages.size()));
    made.likely = momentOf(times, 0.50, input.now);
    made.safe = momentOf(times, 0.85, input.now);
    if (!made.likely)
        return made;
    made.kind = ReadyForecast::Kind::Estimated;
    if (input.launchAt && *input.launchAt > input.now) {
        const auto ready =
            std::upper_bound(times.begin(), times.end(), input.now.msecsTo(*input.launchAt)) - times.begin();
        made.chanceByLaunch = static_cast<double>(ready) / static_cast<double>(times.size());
    }
    return made;
}

QString forecastText(const ReadyForecast& forecast)
{
    switch (forecast.kind) {
    case ReadyForecast::Kind::Ready:
        return QStringLiteral("Nothing stands in the way of Go");
    case ReadyForecast::Kind::TooLittle:
        return QStringLiteral("Too little history to forecast");
    case ReadyForecast::Kind::Estimated:
        break;
    }
    const QDate first = forecast.likely->toUTC().date();
    const QString from = QLocale::c().toString(first, QStringLiteral("d MMM"));
    const QString basis = QStringLiteral("from %1 closings").arg(forecast.closings);
    if (!forecast.safe)
        return QStringLiteral("Ready %1 or later (50%, %2)").arg(from, basis);
    const QDate last = forecast.safe->toUTC().date();
    const QString to = QLocale::c().toString(last, QStringLiteral("d MMM"));
    if (first == last)
        return QStringLiteral("Ready %1 (50–85%, %2)").arg(to, basis);
    const bool isOneMonth = first.month() == last.month() && first.year() == last.year();
    return QStringLiteral("Ready %1–%2 (50–85%, %3)")
        .arg(isOneMonth ? QString::number(first.day()) : from, to, basis);
}

} // namespace slipway::readiness

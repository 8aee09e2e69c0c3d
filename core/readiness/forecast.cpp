// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/forecast.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <random>
#include <tuple>

namespace slipway::readiness {

using namespace model;

namespace {

/// Efron and Tibshirani ("An Introduction to the Bootstrap", 1993, section 19.3) ask for 1000 to tell the
/// ends of an interval; a middle and an 85% point need fewer.
constexpr int kCurves = 400;

struct Case
{
    qint64 milliseconds = 0;
    bool isClosed = false;
    size_t number = 0; ///< which one is drawn
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

/// FNV-1a over numbers.
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

    /// The chance that something `age` old has closed after that much longer; 0 beyond the curve.
    [[nodiscard]] double closedBy(qint64 age, qint64 longer) const
    {
        const double now = openAt(age);
        return now > 0 ? 1 - openAt(age + longer) / now : 0;
    }

private:
    [[nodiscard]] double openAt(qint64 time) const
    {
        const auto after = std::partition_point(m_steps.begin(), m_steps.end(),
                                                [&](const Step& step) { return step.time <= time; });
        return after == m_steps.begin() ? 1 : std::prev(after)->share;
    }

    struct Step
    {
        qint64 time;
        double share; ///< from that time on
    };
    std::vector<Step> m_steps;
};

/// Not of times: the day must not jump to and fro while they grow.
quint64 seedOf(const std::vector<Case>& cases)
{
    Seed seed;
    seed.add(static_cast<qint64>(cases.size()));
    return seed.value();
}

/// When releases with these open criteria are ready.
class Readiness
{
public:
    /// `cases` from short to long; `ages` of what is open.
    Readiness(const std::vector<Case>& cases, std::vector<qint64> ages)
        : m_ages(std::move(ages))
    {
        Dice dice(seedOf(cases));
        std::vector<int> drawn(cases.size());
        std::vector<int> counts(cases.size());
        m_curves.reserve(kCurves);
        for (int curve = 0; curve < kCurves; ++curve) {
            std::fill(drawn.begin(), drawn.end(), 0);
            for (size_t draw = 0; draw < cases.size(); ++draw)
                ++drawn[dice.below(cases.size())];
            for (size_t i = 0; i < cases.size(); ++i)
                counts[i] = drawn[cases[i].number];
            m_curves.emplace_back(cases, counts, static_cast<int>(cases.size()));
        }
        for (const qint64 age : m_ages) {
            for (const Case& one : cases) {
                if (one.isClosed && one.milliseconds > age)
                    m_times.push_back(one.milliseconds - age);
            }
        }
        std::sort(m_times.begin(), m_times.end());
        m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
    }

    /// 0 to 1: all of it has come right that long from now.
    [[nodiscard]] double chanceBy(qint64 milliseconds) const
    {
        double sum = 0;
        for (const Survival& curve : m_curves) {
            double all = 1;
            for (const qint64 age : m_ages)
                all *= curve.closedBy(age, milliseconds);
            sum += all;
        }
        return sum / static_cast<double>(m_curves.size());
    }

    /// The smallest time by which this share is ready; nothing where the curves end before.
    [[nodiscard]] std::optional<qint64> timeOf(double share) const
    {
        const auto found = std::partition_point(m_times.begin(), m_times.end(),
                                                [&](qint64 time) { return chanceBy(time) < share; });
        return found == m_times.end() ? std::nullopt : std::optional(*found);
    }

private:
    std::vector<qint64> m_ages;
    std::vector<Survival> m_curves;
    std::vector<qint64> m_times; ///< at which the chance may rise, short to long
};

std::optional<QDateTime> momentOf(const Readiness& readiness, double share, const QDateTime& now)
{
    const auto time = readiness.timeOf(share);
    return time ? std::optional(now.addMSecs(*time)) : std::nullopt;
}

/// Short to long, numbered by when they began: what is still open grows past others, and must be drawn as
/// often as before.
std::vector<Case> casesOf(std::vector<OpenSpell> spells)
{
    std::erase_if(spells, [](const OpenSpell& spell) { return spell.milliseconds() <= kFirstLook; });
    std::sort(spells.begin(), spells.end(), [](const OpenSpell& a, const OpenSpell& b) {
        return std::tuple(a.from, a.criterion.toString(), a.to, a.isClosed) <
               std::tuple(b.from, b.criterion.toString(), b.to, b.isClosed);
    });
    std::vector<Case> cases;
    for (const OpenSpell& spell : spells)
        cases.push_back({spell.milliseconds(), spell.isClosed, cases.size()});
    std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) {
        return std::tuple(a.milliseconds, !a.isClosed, a.number) <
               std::tuple(b.milliseconds, !b.isClosed, b.number);
    });
    return cases;
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
    const Readiness readiness(cases, std::move(ages));
    made.likely = momentOf(readiness, 0.50, input.now);
    made.safe = momentOf(readiness, 0.85, input.now);
    if (!made.likely)
        return made;
    made.kind = ReadyForecast::Kind::Estimated;
    if (input.launchAt && *input.launchAt > input.now)
        made.chanceByLaunch = readiness.chanceBy(input.now.msecsTo(*input.launchAt));
    return made;
}

QString forecastText(const ReadyForecast& forecast)
{
    switch (forecast.kind) {
    case ReadyForecast::Kind::Ready:
        return QStringLiteral("Nothing stands in the way of Go");
    case ReadyForecast::Kind::TooLittle:
        return QStringLiteral("Too little history to forecast");
    case ReadyForecast::Kind::Elsewhere:
        return QStringLiteral(
            "No criterion stands in the way of Go, but a decision, a condition or a dependency "
            "does");
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

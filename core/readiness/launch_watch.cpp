// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/launch_watch.h"

#include "core/readiness/telemetry_sweep.h"
#include "core/slo/figures.h"

#include <QLocale>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

QString percent(double value)
{
    return QString::number(value, 'f', 1) + QLatin1Char('%');
}

/// "2 d 23 h", "32 h", "5 min"; rounded up to whole hours, or below one to minutes.
QString remaining(qint64 milliseconds)
{
    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kHoursOnly = 48;
    const auto counted = [](qint64 number, const char* unit) {
        return QString::number(number) + QChar(QChar::Nbsp) + QLatin1String(unit);
    };
    if (milliseconds < kHour)
        return counted(std::max<qint64>(1, (milliseconds + kMinute - 1) / kMinute), "min");
    const qint64 hours = (milliseconds + kHour - 1) / kHour;
    if (hours < kHoursOnly)
        return counted(hours, "h");
    const QString days = counted(hours / 24, "d");
    return hours % 24 == 0 ? days : days + QLatin1Char(' ') + counted(hours % 24, "h");
}

/// Traffic alone does not show that what it asks for is answered well.
bool showsHealth(const Telemetry& telemetry)
{
    return telemetry.errorPercent.has_value() || telemetry.budgetLeftPercent.has_value();
}

/// What is wrong, and how bad; Baking with an empty sentence if nothing is.
struct Trouble
{
    WatchState state = WatchState::Baking;
    QString sentence;
};

Trouble burningOf(const Telemetry& telemetry, const Policy& policy)
{
    const slo::Gate gate = slo::launchGate(sloFigures(telemetry), leastBudgetOf(policy));
    return gate.state == slo::GateState::Closed ? Trouble{WatchState::Burning, gate.why} : Trouble{};
}

Trouble offOf(const Telemetry& telemetry, const Policy& policy, std::optional<double> forecastRps)
{
    constexpr double kErrorPercent = 1; // as load_error_percent of the default policy
    const double most = parameterOr(policy, QLatin1String("load_error_percent"), kErrorPercent);
    if (telemetry.errorPercent && *telemetry.errorPercent > most)
        return {WatchState::Off, QStringLiteral("%1 of the requests fail, and %2 may.")
                                     .arg(percent(*telemetry.errorPercent), percent(most))};
    if (telemetry.rps && *telemetry.rps <= 0)
        return {WatchState::Off, QStringLiteral("No requests arrive.")};
    if (telemetry.rps && forecastRps && *telemetry.rps > *forecastRps)
        return {WatchState::Off,
                QStringLiteral("%1 requests/s arrive, and the brief forecasts %2 at the peak.")
                    .arg(number(*telemetry.rps), number(*forecastRps))};
    return {};
}

Trouble troubleOf(const Telemetry& telemetry, const Policy& policy, std::optional<double> forecastRps)
{
    const Trouble burning = burningOf(telemetry, policy);
    return burning.sentence.isEmpty() ? offOf(telemetry, policy, forecastRps) : burning;
}

/// "80.0% of the error budget is left, 120 of 300 requests/s, 0.2% fail"
QString figuresIn(const Telemetry& telemetry, std::optional<double> forecastRps)
{
    QStringList parts;
    if (telemetry.budgetLeftPercent)
        parts += QStringLiteral("%1 of the error budget is left").arg(percent(*telemetry.budgetLeftPercent));
    if (telemetry.burnRate1h)
        parts += QStringLiteral("it burns at %1x").arg(*telemetry.burnRate1h, 0, 'f', 1);
    if (telemetry.rps && forecastRps)
        parts += QStringLiteral("%1 of the forecast %2 requests/s arrive")
                     .arg(number(*telemetry.rps), number(*forecastRps));
    else if (telemetry.rps)
        parts +=
            QStringLiteral("%1 requests/s arrive, and no brief forecasts any").arg(number(*telemetry.rps));
    if (telemetry.errorPercent)
        parts += QStringLiteral("%1 fail").arg(percent(*telemetry.errorPercent));
    return parts.join(QLatin1String(", "));
}

/// The newest launch or roll-back of the commit that is the target.
const LaunchEvent* newestLaunch(const WatchInput& input)
{
    const auto& events = input.people.launchEvents;
    const auto counts = [&](const LaunchEvent& event) {
        return event.at <= input.at && event.step != LaunchStep::CanaryStep &&
               event.stage == input.stages.launch();
    };
    const auto newest = std::find_if(events.rbegin(), events.rend(), counts);
    return newest != events.rend() && newest->commit == input.release.target ? &*newest : nullptr;
}

class Watch
{
public:
    Watch(const WatchInput& input, const LaunchEvent& launch)
        : m_input(input)
        , m_launch(launch)
    {
        m_watch.launchedAt = launch.at;
        m_watch.blastRadius = launch.blastRadius;
        m_watch.canarySteps = launch.canarySteps;
        for (const LaunchEvent& event : input.people.launchEvents) {
            if (event.step == LaunchStep::CanaryStep && event.at >= launch.at && event.at <= input.at)
                m_watch.canaryStep = event.reason;
        }
        m_watch.telemetry = telemetryOf(input.facts, question(input.at));
        m_watch.forecastRps = forecastPeakRps(input.facts, input.release, input.at);
    }

    LaunchWatch run()
    {
        if (!m_input.policy.bake)
            return conclude(WatchState::Unwatched, QStringLiteral("The policy names no time to watch it."));
        m_watch.bakesUntil = m_launch.at.addMSecs(m_input.policy.bake->count());
        if (m_input.at >= *m_watch.bakesUntil) {
            m_watch.bakedAt = firstGoodMoment();
            if (m_watch.bakedAt)
                return conclude(WatchState::Baked, bakedSentence());
        }
        const Trouble now = troubleOf(m_watch.telemetry, m_input.policy, m_watch.forecastRps);
        if (!now.sentence.isEmpty())
            return conclude(now.state, now.sentence);
        return m_input.at < *m_watch.bakesUntil ? baking() : unwatched();
    }

private:
    [[nodiscard]] TelemetryQuestion question(const QDateTime& at) const
    {
        return {m_input.stages.launch(), at, m_launch.at, m_launch.commit};
    }

    LaunchWatch baking()
    {
        const QString left = remaining(m_input.at.msecsTo(*m_watch.bakesUntil));
        if (m_watch.telemetry.isEmpty())
            return conclude(WatchState::Baking,
                            QStringLiteral("Baking for %1 more; nothing has been measured in %2 %3.")
                                .arg(left, toKey(m_input.stages.launch()), silence()));
        return conclude(WatchState::Baking,
                        QStringLiteral("Baking for %1 more: %2.")
                            .arg(left, figuresIn(m_watch.telemetry, m_watch.forecastRps)));
    }

    [[nodiscard]] QString bakedSentence() const
    {
        const qint64 late = m_watch.bakesUntil->msecsTo(*m_watch.bakedAt);
        if (late == 0)
            return QStringLiteral("Baked: it ran well at the end of its bake time.");
        const QString when =
            QLocale::c().toString(m_watch.bakedAt->toUTC(), QStringLiteral("d MMM yyyy HH:mm 'UTC'"));
        return QStringLiteral("Baked: it ran well at %1, %2 after its bake time.").arg(when, remaining(late));
    }

    LaunchWatch unwatched()
    {
        if (!m_watch.telemetry.isEmpty())
            return conclude(WatchState::Unwatched,
                            QStringLiteral("The bake time is over, but neither its error rate nor its error "
                                           "budget has been measured in %1 in the last 24 h, so nobody knows "
                                           "how it runs.")
                                .arg(toKey(m_input.stages.launch())));
        return conclude(WatchState::Unwatched,
                        QStringLiteral("The bake time is over, but nothing has been measured in %1 %2, so "
                                       "nobody knows how it runs.")
                            .arg(toKey(m_input.stages.launch()), silence()));
    }

    /// Since when nothing was.
    [[nodiscard]] QString silence() const
    {
        const bool isYoung =
            m_launch.at.msecsTo(m_input.at) < std::chrono::milliseconds(kTelemetryCounts).count();
        return isYoung || telemetryMoments(m_input.facts, question(m_input.at)).empty()
                   ? QStringLiteral("since the launch")
                   : QStringLiteral("for 24 h");
    }

    /// Once baked, it stays so: what goes wrong later is not the launch's.
    [[nodiscard]] std::optional<QDateTime> firstGoodMoment() const
    {
        std::vector<QDateTime> moments{*m_watch.bakesUntil};
        for (const QDateTime& moment : telemetryMoments(m_input.facts, question(m_input.at))) {
            if (moment > *m_watch.bakesUntil)
                moments.push_back(moment);
        }
        TelemetrySweep sweep(m_input.facts, question(m_input.at));
        for (const QDateTime& moment : moments) {
            const Telemetry then = sweep.at(moment);
            if (!showsHealth(then))
                continue;
            const auto forecast = forecastPeakRps(m_input.facts, m_input.release, moment);
            if (troubleOf(then, m_input.policy, forecast).sentence.isEmpty())
                return moment;
        }
        return std::nullopt;
    }

    LaunchWatch conclude(WatchState state, const QString& sentence)
    {
        m_watch.state = state;
        m_watch.sentence = sentence;
        return m_watch;
    }

    const WatchInput& m_input;
    const LaunchEvent& m_launch;
    LaunchWatch m_watch;
};

LaunchWatch rolledBack(const LaunchEvent& event, const WatchInput& input)
{
    LaunchWatch watch;
    watch.state = WatchState::RolledBack;
    watch.sentence =
        QStringLiteral("Rolled back from %1 by %2: %3").arg(toKey(event.stage), event.by, event.reason);
    const auto& events = input.people.launchEvents;
    for (const LaunchEvent& before : events) {
        if (before.step == LaunchStep::Promoted && before.stage == event.stage && before.at <= event.at)
            watch.launchedAt = before.at;
    }
    return watch;
}

} // namespace

QString toKey(WatchState state)
{
    switch (state) {
    case WatchState::NotLaunched:
        return QStringLiteral("not-launched");
    case WatchState::Baking:
        return QStringLiteral("baking");
    case WatchState::Burning:
        return QStringLiteral("burning");
    case WatchState::Off:
        return QStringLiteral("off");
    case WatchState::Unwatched:
        return QStringLiteral("unwatched");
    case WatchState::RolledBack:
        return QStringLiteral("rolled-back");
    case WatchState::Baked:
        return QStringLiteral("baked");
    }
    Q_UNREACHABLE();
}

QString toWords(WatchState state)
{
    QString words = toKey(state).replace(QLatin1Char('-'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

double parameterOr(const Policy& policy, QLatin1String name, double fallback)
{
    const Parameter* parameter = policy.findParameter(name);
    return parameter ? asNumber(parameter->value).value_or(fallback) : fallback;
}

double leastBudgetOf(const Policy& policy)
{
    return parameterOr(policy, QLatin1String("budget_left_percent"), 0) / 100;
}

LaunchWatch watchOf(const WatchInput& input)
{
    const bool isInProduction = input.release.stage == input.stages.launch();
    const LaunchEvent* newest = newestLaunch(input);
    if (newest && newest->step == LaunchStep::RolledBack)
        return rolledBack(*newest, input);
    if (newest && isInProduction)
        return Watch(input, *newest).run();
    LaunchWatch watch;
    if (isInProduction) {
        watch.state = WatchState::Unwatched;
        watch.sentence =
            QStringLiteral("It reached %1 before launches were recorded.").arg(toKey(input.stages.launch()));
    } else {
        watch.sentence = QStringLiteral("It is not in %1.").arg(toKey(input.stages.launch()));
    }
    return watch;
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/forecast_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace slipway::views {

using readiness::ReadyForecast;

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

/// What is missing for a forecast.
QString missingWords(const ReadyForecast& forecast)
{
    if (forecast.hasHistory())
        return ForecastWords::tr("No forecast: too few were open this long");
    if (forecast.closings < readiness::kFewestClosings)
        return ForecastWords::tr("No forecast yet: %1 of %2 closings")
            .arg(forecast.closings)
            .arg(readiness::kFewestClosings);
    return ForecastWords::tr("No forecast yet: %1 of %2 days").arg(forecast.days).arg(readiness::kFewestDays);
}

} // namespace

QString forecastWords(const ReadyForecast& forecast)
{
    switch (forecast.kind) {
    case ReadyForecast::Kind::Ready:
    case ReadyForecast::Kind::Elsewhere:
        return {}; // the verdict says it
    case ReadyForecast::Kind::TooLittle:
        return missingWords(forecast);
    case ReadyForecast::Kind::Estimated:
        break;
    }
    const QDate first = forecast.likely->toLocalTime().date();
    const QString from = QLocale().toString(first, ForecastWords::tr("d MMM", "date format"));
    if (!forecast.safe)
        return ForecastWords::tr("Ready %1 or later (50%, from %n closing(s))", nullptr, forecast.closings)
            .arg(from);
    const QDate last = forecast.safe->toLocalTime().date();
    const QString to = QLocale().toString(last, ForecastWords::tr("d MMM", "date format"));
    if (first == last)
        return ForecastWords::tr("Ready %1 (50–85%, from %n closing(s))", nullptr, forecast.closings).arg(to);
    const bool isOneMonth = first.month() == last.month() && first.year() == last.year();
    return ForecastWords::tr("Ready %1–%2 (50–85%, from %n closing(s))", nullptr, forecast.closings)
        .arg(isOneMonth ? QString::number(first.day()) : from, to);
}

QString forecastReason(const ReadyForecast& forecast)
{
    if (forecast.kind == ReadyForecast::Kind::TooLittle && forecast.hasHistory())
        return ForecastWords::tr(
                   "Too few of the %1 criteria that came right in this project took as long as what is open "
                   "has already been.")
            .arg(forecast.closings);
    if (forecast.kind == ReadyForecast::Kind::TooLittle)
        return ForecastWords::tr(
                   "%1 criteria came right in %2 days of this project; a forecast needs %3 in %4 days.")
            .arg(forecast.closings)
            .arg(forecast.days)
            .arg(readiness::kFewestClosings)
            .arg(readiness::kFewestDays);
    if (forecast.kind != ReadyForecast::Kind::Estimated)
        return {};
    const QString basis =
        ForecastWords::tr("From how long %1 criteria of this project stood open before; %2 are open now.")
            .arg(forecast.closings)
            .arg(forecast.open);
    return forecast.chanceByLaunch ? ForecastWords::tr("%1 Ready by the launch: %2%.")
                                         .arg(basis)
                                         .arg(std::lround(100 * *forecast.chanceByLaunch))
                                   : basis;
}

} // namespace slipway::views

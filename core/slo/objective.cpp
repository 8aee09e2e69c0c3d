// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slo/objective.h"

namespace slipway::slo {

namespace {

QDate firstDayOf(CalendarUnit unit, QDate day)
{
    switch (unit) {
    case CalendarUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case CalendarUnit::Month:
        return {day.year(), day.month(), 1};
    case CalendarUnit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case CalendarUnit::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate nextFirstDay(CalendarUnit unit, QDate first)
{
    switch (unit) {
    case CalendarUnit::Week:
        return first.addDays(7);
    case CalendarUnit::Month:
        return first.addMonths(1);
    case CalendarUnit::Quarter:
        return first.addMonths(3);
    case CalendarUnit::Year:
        return first.addYears(1);
    }
    Q_UNREACHABLE();
}

} // namespace

Period periodOf(const Window& window, const QDateTime& at)
{
    if (const auto* rolling = std::get_if<RollingWindow>(&window))
        return {at.addMSecs(-rolling->length.count()), at};
    const auto& calendar = std::get<CalendarWindow>(window);
    const QDate first = firstDayOf(calendar.unit, at.toTimeZone(calendar.zone).date());
    return {first.startOfDay(calendar.zone).toUTC(),
            nextFirstDay(calendar.unit, first).startOfDay(calendar.zone).toUTC()};
}

QString toWords(Method method)
{
    switch (method) {
    case Method::ByRequest:
        return QStringLiteral("by request");
    case Method::ByTime:
        return QStringLiteral("by time");
    case Method::BySlice:
        return QStringLiteral("by slice");
    }
    Q_UNREACHABLE();
}

} // namespace slipway::slo

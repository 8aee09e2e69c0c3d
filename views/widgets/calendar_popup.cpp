// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calendar_popup.h"

#include "views/widgets/spare_turns.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QTextCharFormat>

namespace slipway::views {

void giveCalendar(QDateTimeEdit& edit)
{
    edit.setCalendarPopup(true);
    inASpareTurn(&edit, [&edit] {
        QCalendarWidget* calendar = edit.calendarWidget();
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
    });
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calendar_popup.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QEvent>
#include <QTextCharFormat>

namespace slipway::views {

namespace {

/// Makes the calendar when the mouse or the keyboard first comes to the field: most are never opened.
class CalendarMaker : public QObject
{
public:
    explicit CalendarMaker(QDateTimeEdit& edit)
        : QObject(&edit)
        , m_edit(edit)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
            for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
                m_edit.calendarWidget()->setWeekdayTextFormat(day, QTextCharFormat());
            m_edit.removeEventFilter(this);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDateTimeEdit& m_edit;
};

} // namespace

void giveCalendar(QDateTimeEdit& edit)
{
    edit.setCalendarPopup(true);
    edit.installEventFilter(new CalendarMaker(edit));
}

} // namespace slipway::views

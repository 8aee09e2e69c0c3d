// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calendar_popup.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QEvent>
#include <QTextCharFormat>

#include <utility>

namespace slipway::views {

namespace {

/// Makes the calendar when the mouse or the keyboard first comes to the field: most are never opened.
class CalendarMaker : public QObject
{
public:
    CalendarMaker(QDateTimeEdit& edit, QString accessibleName)
        : QObject(&edit)
        , m_edit(edit)
        , m_accessibleName(std::move(accessibleName))
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
            for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
                m_edit.calendarWidget()->setWeekdayTextFormat(day, QTextCharFormat());
            if (!m_accessibleName.isEmpty())
                m_edit.calendarWidget()->setAccessibleName(m_accessibleName);
            m_edit.removeEventFilter(this);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QDateTimeEdit& m_edit;
    QString m_accessibleName;
};

} // namespace

void giveCalendar(QDateTimeEdit& edit, const QString& accessibleName)
{
    edit.setCalendarPopup(true);
    edit.installEventFilter(new CalendarMaker(edit, accessibleName));
}

} // namespace slipway::views

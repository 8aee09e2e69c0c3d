// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/time_words.h"

#include "views/widgets/translated_words.h"

#include <QLocale>

namespace slipway::views {

QString TimeWords::day(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), tr("d MMM", "date format"));
}

QString TimeWords::dayAndTime(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), tr("d MMM HH:mm", "date and time format"));
}

QString TimeWords::span(std::chrono::milliseconds time)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return Words::age(begin, begin.addMSecs(time.count()));
}

QString TimeWords::launch(const QDateTime& moment, const QTimeZone& zone)
{
    const QTimeZone shown = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    const QDateTime there = moment.toTimeZone(shown);
    const QString said = tr("%1 %2", "date and time, and the zone's name")
                             .arg(QLocale().toString(there, tr("ddd d MMM, HH:mm", "date and time format")),
                                  shown.displayName(moment, QTimeZone::ShortName, QLocale()));
    if (there.offsetFromUtc() == moment.toLocalTime().offsetFromUtc())
        return said;
    return tr("%1 (here %2)").arg(said, Words::moment(moment));
}

} // namespace slipway::views

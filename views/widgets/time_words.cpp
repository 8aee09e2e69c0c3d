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

} // namespace slipway::views

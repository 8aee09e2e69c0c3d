// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/launch_words.h"

#include "views/widgets/translated_words.h"

#include <QLocale>

namespace slipway::views {

namespace {

bool isToldInUtc = false;

} // namespace

void LaunchWords::tellInUtc(bool isUtc)
{
    isToldInUtc = isUtc;
}

QString LaunchWords::moment(const QDateTime& launch)
{
    if (!isToldInUtc)
        return Words::moment(launch);
    return tr("%1 UTC").arg(
        QLocale().toString(launch.toUTC(), tr("ddd d MMM, HH:mm", "date and time format")));
}

QString LaunchWords::inZone(const QDateTime& launch, const QTimeZone& zone)
{
    if (!zone.isValid())
        return moment(launch);
    const QDateTime there = launch.toTimeZone(zone);
    QString said = tr("%1 %2", "date and time, and the zone's name")
                       .arg(QLocale().toString(there, tr("ddd d MMM, HH:mm", "date and time format")),
                            zone.displayName(launch, QTimeZone::ShortName, QLocale()));
    const QDateTime here = isToldInUtc ? launch.toUTC() : launch.toLocalTime();
    if (there.offsetFromUtc() == here.offsetFromUtc())
        return said;
    return tr("%1 (here %2)").arg(said, moment(launch));
}

} // namespace slipway::views

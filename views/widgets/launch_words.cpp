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

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/launch_zone.h"

namespace slipway::readiness {

using namespace model;

QString launchZoneSetting(const ReleaseId& release)
{
    return QStringLiteral("launch-zone/") + release.toString();
}

Json launchZoneJson(const QTimeZone& zone)
{
    return zone.isValid() ? Json(toText(QString::fromUtf8(zone.id()))) : Json();
}

QTimeZone launchZone(const Settings& settings, const ReleaseId& release)
{
    const QString name = launchZoneSetting(release);
    const auto own = settings.constFind(name);
    if (own == settings.constEnd())
        return {};
    const auto parsed = parseJson(*own, name);
    if (!parsed || !parsed->is_string())
        return {};
    return QTimeZone(toQString(parsed->get_ref<const std::string&>()).toUtf8());
}

} // namespace slipway::readiness

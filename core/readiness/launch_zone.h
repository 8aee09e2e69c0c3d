// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/settings.h"

#include "core/model/ids.h"
#include "core/model/json.h"

#include <QTimeZone>

/// In which time zone a release is launched: its launch time is kept in UTC; the release's page shows it
/// there as well as on the person's own clock. Kept as a setting of the workspace per release. Pure.
namespace slipway::readiness {

[[nodiscard]] QString launchZoneSetting(const model::ReleaseId& release); ///< the setting's name
[[nodiscard]] model::Json launchZoneJson(const QTimeZone& zone);          ///< null for an invalid one
/// Invalid where none was chosen, or it is not known on this machine.
[[nodiscard]] QTimeZone launchZone(const Settings& settings, const model::ReleaseId& release);

} // namespace slipway::readiness

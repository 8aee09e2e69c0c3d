// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/model/stage.h"

#include <QHash>

/// What a workspace sets for all its projects, as the history keeps it: JSON by name. Pure.
namespace slipway::readiness {

using Settings = QHash<QString, QByteArray>;

inline constexpr QLatin1String kStagesSetting("stages"); ///< a list of stage keys in order

/// The workspace's own stages, or those that ship where it has none.
[[nodiscard]] model::StageLadder stageLadder(const Settings& settings);
/// As it is kept under kStagesSetting.
[[nodiscard]] model::Json stagesJson(const model::StageLadder& ladder);

} // namespace slipway::readiness

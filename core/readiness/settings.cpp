// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/settings.h"

namespace slipway::readiness {

using namespace model;

StageLadder stageLadder(const Settings& settings)
{
    const auto own = settings.constFind(kStagesSetting);
    if (own == settings.constEnd())
        return {};
    const auto parsed = parseJson(*own, kStagesSetting);
    QStringList keys;
    if (parsed && parsed->is_array()) {
        for (const Json& key : *parsed)
            keys += key.is_string() ? toQString(key.get_ref<const std::string&>()) : QString();
    }
    const auto ladder = StageLadder::make(keys);
    return ladder ? *ladder : StageLadder();
}

Json stagesJson(const StageLadder& ladder)
{
    Json json = Json::array();
    for (const QString& key : ladder.keys())
        json.push_back(toText(key));
    return json;
}

} // namespace slipway::readiness

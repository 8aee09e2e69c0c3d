// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_layer.h"

namespace slipway::policy {

using namespace model;

Layer firstLayer(Json document, const QString& where)
{
    NamedPlaces places;
    const auto note = [&](const char* list, const char* key, const QString& prefix) {
        const Json items = document.is_object() && document.contains(list) ? document[list] : Json::array();
        for (size_t i = 0; items.is_array() && i < items.size(); ++i) {
            if (items[i].is_object() && items[i].contains(key) && items[i][key].is_string())
                places.insert(prefix + toQString(items[i][key].get_ref<const std::string&>()),
                              where + QStringLiteral("#/%1/%2").arg(QLatin1String(list)).arg(i));
        }
    };
    note("criteria", "id", {});
    note("parameters", "name", QStringLiteral("parameters/"));
    note("gates", "stage", QStringLiteral("gates/"));
    return {std::move(document), std::move(places)};
}

Places placesIn(const Layer& layer)
{
    Places places;
    const auto note = [&](const char* list, const char* key, const QString& prefix) {
        const Json& items = layer.document.contains(list) ? layer.document[list] : Json();
        for (size_t i = 0; items.is_array() && i < items.size(); ++i) {
            if (!items[i].is_object() || !items[i].contains(key) || !items[i][key].is_string())
                continue;
            const QString name = prefix + toQString(items[i][key].get_ref<const std::string&>());
            const QString pointer = QStringLiteral("/%1/%2").arg(QLatin1String(list)).arg(i);
            if (const auto place = layer.places.constFind(name); place != layer.places.constEnd())
                places.insert(pointer, *place);
            for (const char* member : kOverridable) {
                const QString below = QLatin1Char('/') + QLatin1String(member);
                if (const auto place = layer.places.constFind(name + below); place != layer.places.constEnd())
                    places.insert(pointer + below, *place);
            }
        }
    };
    note("criteria", "id", {});
    note("parameters", "name", QStringLiteral("parameters/"));
    note("gates", "stage", QStringLiteral("gates/"));
    return places;
}

} // namespace slipway::policy

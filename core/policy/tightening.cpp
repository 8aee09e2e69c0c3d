// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/tightening.h"

#include "core/policy/duration.h"

namespace slipway::policy {

using namespace model;

namespace {

QString textAt(const Json& object, const char* key)
{
    const bool isText = object.is_object() && object.contains(key) && object[key].is_string();
    return isText ? toQString(object[key].get_ref<const std::string&>()) : QString();
}

/// Its id and version stand in derived_from by then: those of the document are the new policy's.
QString nameOf(const Json& base)
{
    const bool isDerived = base.contains("derived_from") && !base["derived_from"].empty();
    return textAt(isDerived ? base["derived_from"][0] : base, "id");
}

/// The base's item of that name in the list; null if it has none.
Json itemOf(const Json& base, const char* list, const char* key, const QString& name)
{
    const Json items = base.is_object() && base.contains(list) ? base[list] : Json::array();
    for (size_t i = 0; items.is_array() && i < items.size(); ++i) {
        if (textAt(items[i], key) == name)
            return items[i];
    }
    return {};
}

/// Whether the base's gate to that stage asks for it.
bool asks(const Json& base, const QString& stage, const char* word)
{
    const Json gate = itemOf(base, "gates", "stage", stage);
    return gate.contains(word) && gate[word] == Json(true);
}

} // namespace

void refuseWiderBounds(const JsonCursor& parameters, const Json& base)
{
    for (const JsonCursor& parameter : parameters.items()) {
        const Json before = itemOf(base, "parameters", "name", textAt(parameter.json(), "name"));
        for (const char* bound : {"minimum", "maximum"}) {
            if (!parameter.has(bound) || !parameter.json()[bound].is_number() || !before.contains(bound) ||
                !before[bound].is_number())
                continue;
            const double own = parameter.json()[bound].get<double>();
            const double furthest = before[bound].get<double>();
            if (QLatin1String(bound) == QLatin1String("minimum") ? own < furthest : own > furthest)
                parameter.at(bound).refuse(
                    QStringLiteral("is wider than the %1 of %2").arg(furthest).arg(nameOf(base)),
                    QStringLiteral("leave it out; a policy only narrows the bounds of what it extends"));
        }
    }
}

void refuseLooserGates(const JsonCursor& gates, const Json& base)
{
    for (const JsonCursor& gate : gates.items()) {
        for (const char* word : {"blast_radius", "canary", "slo"}) {
            if (gate.has(word) && gate.json()[word] == Json(false) &&
                asks(base, textAt(gate.json(), "stage"), word))
                gate.at(word).refuse(
                    QStringLiteral("takes back what %1 asks of the launch").arg(nameOf(base)),
                    QStringLiteral("leave it out; a policy only adds to what it extends"));
        }
    }
}

void refuseShorterBake(const JsonCursor& bake, const Json& base)
{
    const QString before = textAt(base, "bake");
    const auto longest = parseDuration(before);
    const auto own = bake.json().is_string()
                         ? parseDuration(toQString(bake.json().get_ref<const std::string&>()))
                         : std::nullopt;
    if (longest && own && *own < *longest)
        bake.refuse(QStringLiteral("is shorter than the %1 of %2").arg(before, nameOf(base)),
                    QStringLiteral("leave it out, or watch longer"));
}

} // namespace slipway::policy

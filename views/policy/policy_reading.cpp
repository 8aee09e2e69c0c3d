// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_reading.h"

#include "core/policy/policy_patch.h"
#include "views/policy/json_text.h"

namespace slipway::views {

using namespace model;

namespace {

const Json& criteriaOf(const std::optional<Json>& policy)
{
    static const Json none = Json::array();
    const bool hasSome = policy && policy->is_object() && policy->contains("criteria");
    return hasSome && (*policy)["criteria"].is_array() ? (*policy)["criteria"] : none;
}

const Json* criterionNamed(const std::optional<Json>& policy, const QString& id)
{
    for (const Json& criterion : criteriaOf(policy)) {
        if (textAt(criterion, "id") == id)
            return &criterion;
    }
    return nullptr;
}

} // namespace

std::vector<const Json*> PolicyReading::criteria() const
{
    // Until it can be put together: what is inherited, then its own.
    const std::optional<Json>& first = whole ? whole : base;
    const std::optional<Json>& second = whole ? base : own;
    std::vector<const Json*> all;
    for (const Json& criterion : criteriaOf(first))
        all.push_back(&criterion);
    for (const Json& criterion : criteriaOf(second)) {
        if (!criterionNamed(first, textAt(criterion, "id")))
            all.push_back(&criterion);
    }
    return all;
}

Json PolicyReading::criterion(const QString& id) const
{
    if (const Json* asked = criterionNamed(whole, id))
        return *asked;
    if (const Json* written = criterionNamed(own, id))
        return *written;
    const Json* inherited = criterionNamed(base, id);
    return inherited ? policy::PolicyPatch(text).overridden(*inherited) : Json::object();
}

QString PolicyReading::freshId() const
{
    QString id = QStringLiteral("new-criterion");
    // What is written counts also where it cannot be put together.
    for (int number = 2; criterionNamed(whole, id) || criterionNamed(own, id); ++number)
        id = QStringLiteral("new-criterion-%1").arg(number);
    return id;
}

} // namespace slipway::views

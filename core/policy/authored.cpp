// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/authored.h"

#include <algorithm>

namespace slipway::policy {

using namespace model;

namespace {

/// nlohmann's ordered variant keeps members in the order people write them.
using Written = nlohmann::ordered_json;

Json listIn(const Json& object, const char* key)
{
    return object.contains(key) && object[key].is_array() ? object[key] : Json::array();
}

const Json* named(const Json& list, const char* key, const Json& name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json& item) {
        return item.is_object() && item.contains(key) && item[key] == name;
    });
    return found == list.end() ? nullptr : &*found;
}

/// The items of the list that the base has not, or has otherwise.
Json ownItems(const Json& policy, const Json& base, const char* list, const char* key)
{
    const Json known = listIn(base, list);
    Json own = Json::array();
    for (const Json& item : listIn(policy, list)) {
        const Json* same = named(known, key, item.contains(key) ? item[key] : Json());
        if (!same || *same != item)
            own.push_back(item);
    }
    return own;
}

/// What the policy of that name changed of the criterion; nothing if it did not.
std::optional<Json> overrideOf(const Json& criterion, const std::string& name)
{
    Json changed{{"criterion", criterion["id"]}};
    bool isOwn = false;
    for (const Json& entry : listIn(criterion, "overridden")) {
        if (entry.value("policy", std::string()) != name)
            continue;
        isOwn = true;
        changed["reason"] = entry.value("reason", std::string());
        for (const Json& member : listIn(entry, "members")) {
            const std::string key = member.get<std::string>();
            changed[key] = criterion.contains(key) ? criterion[key] : Json();
        }
    }
    return isOwn ? std::optional(changed) : std::nullopt;
}

Json overridesIn(const Json& policy, const std::string& name)
{
    Json overrides = Json::array();
    for (const Json& left : listIn(policy, "left_out")) {
        if (left.value("policy", std::string()) == name)
            overrides.push_back(
                {{"criterion", left["criterion"]}, {"remove", true}, {"reason", left["reason"]}});
    }
    for (const Json& criterion : listIn(policy, "criteria")) {
        if (auto changed = overrideOf(criterion, name))
            overrides.push_back(std::move(*changed));
    }
    return overrides;
}

/// The members of an object that the base has not, or has otherwise.
Json ownMembers(const Json& policy, const Json& base, const char* key)
{
    Json own = Json::object();
    const Json known = base.value(key, Json::object());
    const Json all = policy.value(key, Json::object());
    for (const auto& [name, member] : all.items()) {
        if (!known.contains(name) || known[name] != member)
            own[name] = member;
    }
    return own;
}

Json derivation(const Json& policy, const Json& base)
{
    Json own{{"schema", policy["schema"]},
             {"id", policy["id"]},
             {"version", policy["version"]},
             {"title", policy["title"]},
             {"extends", base["id"]}};
    if (policy.contains("kinds"))
        own["kinds"] = policy["kinds"];
    if (listIn(policy, "sign_off_roles") != listIn(base, "sign_off_roles"))
        own["sign_off_roles"] = policy["sign_off_roles"];
    if (policy.contains("sign_off_reason"))
        own["sign_off_reason"] = policy["sign_off_reason"];
    if (policy.contains("bake") && policy["bake"] != base.value("bake", Json()))
        own["bake"] = policy["bake"];
    Json tighten = Json::array();
    for (const Json& word : listIn(policy, "tighten")) {
        const Json known = listIn(base, "tighten");
        if (std::find(known.begin(), known.end(), word) == known.end())
            tighten.push_back(word);
    }
    const std::string name = policy.value("id", std::string()) + " " + policy.value("version", std::string());
    for (const auto& [key, list] : {std::pair("tighten", tighten),
                                    {"parameters", ownItems(policy, base, "parameters", "name")},
                                    {"gates", ownItems(policy, base, "gates", "stage")},
                                    {"waivers", ownMembers(policy, base, "waivers")},
                                    {"overrides", overridesIn(policy, name)}}) {
        if (!list.empty())
            own[key] = list;
    }
    const Json known = listIn(base, "criteria");
    for (const Json& criterion : listIn(policy, "criteria")) {
        if (!named(known, "id", criterion["id"]))
            own["criteria"].push_back(criterion);
    }
    return own;
}

/// In the order of docs/policy-reference.md.
QByteArray inOrder(const Json& policy)
{
    Written written;
    for (const char* key :
         {"schema", "id", "version", "title", "extends", "kinds", "sign_off_roles", "sign_off_reason",
          "tighten", "parameters", "gates", "bake", "waivers", "overrides", "criteria"}) {
        if (policy.contains(key))
            written[key] = Written::parse(policy[key].dump());
    }
    return QByteArray::fromStdString(written.dump(2)) + '\n';
}

} // namespace

Result<QByteArray> authoredText(const QByteArray& standing, const QString& where, const PolicyLookup& bases)
{
    const auto policy = parseJson(standing, where);
    if (!policy)
        return policy.error();
    if (!policy->is_object() || listIn(*policy, "derived_from").empty())
        return standing;
    const QString id = toQString((*policy)["derived_from"][0].value("id", std::string()));
    const auto document = bases(id);
    if (!document)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no policy %1 any more to extend").arg(id),
                     where, QStringLiteral("adopt one of that id")};
    const auto base = standAlone(document->json, document->where, bases);
    if (!base)
        return base.error();
    return inOrder(derivation(*policy, base->document));
}

} // namespace slipway::policy

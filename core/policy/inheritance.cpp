// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/inheritance.h"

#include "core/policy/json_cursor.h"
#include "core/policy/policy_layer.h"
#include "core/policy/tightening.h"
#include "core/policy/waiver_terms.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace slipway::policy {

using namespace model;

namespace {

/// What of an override is no member of a criterion.
constexpr std::array kOverrideWords{"criterion", "reason", "remove"};

std::vector<const char*> overrideMembers()
{
    std::vector<const char*> all(kOverrideWords.begin(), kOverrideWords.end());
    all.insert(all.end(), kOverridable.begin(), kOverridable.end());
    return all;
}

/// The member's text; empty for what is none: that is for the reader to refuse.
std::string textAt(const Json& object, const char* key)
{
    const bool isText = object.is_object() && object.contains(key) && object[key].is_string();
    return isText ? object[key].get<std::string>() : std::string();
}

std::string nameOf(const Json& policy)
{
    return textAt(policy, "id") + " " + textAt(policy, "version");
}

Json* findNamed(Json& list, const char* key, const Json& name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json& item) {
        return item.is_object() && item.contains(key) && item[key] == name;
    });
    return found == list.end() ? nullptr : &*found;
}

Json& listAt(Json& object, const char* key)
{
    Json& list = object[key];
    if (!list.is_array())
        list = Json::array();
    return list;
}

/// Puts one policy on top of the one that it extends.
class Derivation
{
public:
    Derivation(const Json& own, Layer base, const QString& where)
        : m_own(own)
        , m_result(std::move(base.document))
        , m_places(std::move(base.places))
        , m_where(where)
        , m_refusal(where)
        , m_name(nameOf(own))
    {
    }

    Result<Layer> run()
    {
        const JsonCursor at(m_own, {}, m_refusal);
        noteBase();
        for (const char* key : {"schema", "id", "version", "title"}) {
            if (m_own.contains(key))
                m_result[key] = m_own[key];
        }
        changeRoles(at);
        m_result.erase("kinds");
        if (m_own.contains("kinds"))
            m_result["kinds"] = m_own["kinds"];
        if (at.has("tighten"))
            tighten(at.at("tighten"));
        if (at.has("parameters")) {
            refuseWiderBounds(at.at("parameters"), m_result);
            explainChanges(at.at("parameters"), "parameters", "name");
            setByName(at.at("parameters"), "parameters", "name");
        }
        if (at.has("gates")) {
            refuseLooserGates(at.at("gates"), m_result);
            explainChanges(at.at("gates"), "gates", "stage");
            setByName(at.at("gates"), "gates", "stage");
        }
        if (at.has("bake")) {
            refuseShorterBake(at.at("bake"), m_result);
            m_result["bake"] = m_own["bake"];
        }
        if (at.has("waivers"))
            tightenWaiverTerms(m_result["waivers"], at.at("waivers"));
        if (at.has("keeps"))
            keepOnly(at.at("keeps"));
        if (at.has("overrides")) {
            for (const JsonCursor& item : at.at("overrides").items())
                change(item);
        }
        if (at.has("criteria")) {
            for (const JsonCursor& item : at.at("criteria").items())
                add(item);
        }
        for (const auto& [key, member] : m_own.items()) {
            // What is not known here is for the reader to refuse, where it stands.
            if (key != "extends" && key != "overrides" && key != "keeps" && !m_result.contains(key))
                m_result[key] = member;
        }
        if (m_refusal.error())
            return *m_refusal.error();
        return Layer{std::move(m_result), std::move(m_places)};
    }

    [[nodiscard]] const std::vector<Error>& errors() const { return m_refusal.errors(); }

private:
    void remember(const QString& name, const JsonCursor& at)
    {
        m_places.insert(name, m_where + QLatin1Char('#') + at.pointer());
    }
    void noteBase();
    void tighten(const JsonCursor& at);
    void setByName(const JsonCursor& at, const char* list, const char* key);
    void changeRoles(const JsonCursor& at);
    void explainChanges(const JsonCursor& at, const char* list, const char* key);
    void keepOnly(const JsonCursor& at);
    void change(const JsonCursor& at);
    void leaveOut(const std::string& id, const std::string& reason);
    void add(const JsonCursor& at);

    const Json& m_own;
    Json m_result;
    NamedPlaces m_places;
    QString m_where;
    Refusal m_refusal;
    std::string m_name;
};

void Derivation::noteBase()
{
    Json origin{{"id", textAt(m_result, "id")}, {"version", textAt(m_result, "version")}};
    origin["sha256"] = sha256Of(m_result).toStdString();
    Json& origins = listAt(m_result, "derived_from");
    origins.insert(origins.begin(), std::move(origin));
}

void Derivation::tighten(const JsonCursor& at)
{
    Json& words = listAt(m_result, "tighten");
    for (const JsonCursor& item : at.items()) {
        if (std::find(words.begin(), words.end(), item.json()) == words.end())
            words.push_back(item.json());
    }
}

/// Of each item, what the base has of the same name changes; others are added.
void Derivation::setByName(const JsonCursor& at, const char* list, const char* key)
{
    Json& known = listAt(m_result, list);
    for (const JsonCursor& item : at.items()) {
        Json* same = item.has(key) ? findNamed(known, key, item.json()[key]) : nullptr;
        if (same && item.json().is_object())
            same->update(item.json());
        else
            known.push_back(item.json());
        remember(QLatin1String(list) + QLatin1Char('/') + item.textOr(key, {}), item);
    }
}

/// Who signs is the base's to say; another list needs a reason.
void Derivation::changeRoles(const JsonCursor& at)
{
    const Json base = m_result.contains("sign_off_roles") ? m_result["sign_off_roles"] : Json::array();
    m_result.erase("sign_off_reason");
    if (at.has("sign_off_reason"))
        m_result["sign_off_reason"] = at.json()["sign_off_reason"];
    if (!at.has("sign_off_roles"))
        return;
    if (!base.empty() && at.json()["sign_off_roles"] != base)
        (void)at.text("sign_off_reason");
    m_result["sign_off_roles"] = at.json()["sign_off_roles"];
}

/// An item that becomes another than the base's of the same name needs a reason.
void Derivation::explainChanges(const JsonCursor& at, const char* list, const char* key)
{
    for (const JsonCursor& item : at.items()) {
        Json* same = item.has(key) ? findNamed(listAt(m_result, list), key, item.json()[key]) : nullptr;
        if (!same || !item.json().is_object())
            continue;
        same->erase("reason");
        Json changed = *same;
        changed.update(item.json());
        changed.erase("reason");
        if (changed != *same)
            (void)item.text("reason");
    }
}

void Derivation::leaveOut(const std::string& id, const std::string& reason)
{
    listAt(m_result, "left_out").push_back({{"criterion", id}, {"policy", m_name}, {"reason", reason}});
    Json& criteria = listAt(m_result, "criteria");
    criteria.erase(std::remove_if(criteria.begin(), criteria.end(),
                                  [&](const Json& criterion) { return textAt(criterion, "id") == id; }),
                   criteria.end());
}

void Derivation::keepOnly(const JsonCursor& at)
{
    static constexpr std::array known{"criteria", "reason"};
    at.allowOnly(known);
    const std::string reason = toText(at.text("reason"));
    QSet<QString> kept;
    for (const JsonCursor& item : at.at("criteria").items()) {
        kept.insert(item.text());
        if (!findNamed(listAt(m_result, "criteria"), "id", item.json()))
            item.refuse(QStringLiteral("%1 is no criterion of the extended policy").arg(item.text()),
                        QStringLiteral("correct the id"));
    }
    std::vector<std::string> others;
    for (const Json& criterion : listAt(m_result, "criteria")) {
        const std::string id = textAt(criterion, "id");
        if (!kept.contains(toQString(id)))
            others.push_back(id);
    }
    for (const std::string& id : others)
        leaveOut(id, reason);
}

void Derivation::change(const JsonCursor& at)
{
    static const std::vector<const char*> known = overrideMembers();
    at.allowOnly(known);
    const QString id = at.text("criterion");
    const QString reason = at.text("reason");
    const bool isRemoval = at.flag("remove");
    Json* criterion = findNamed(listAt(m_result, "criteria"), "id", toText(id));
    if (!criterion) {
        at.at("criterion")
            .refuse(QStringLiteral("%1 has no criterion %2")
                        .arg(toQString(textAt(m_result["derived_from"][0], "id")), id),
                    QStringLiteral("correct the id, or add it under \"criteria\""));
        return;
    }
    std::vector<std::string> members;
    for (const char* member : kOverridable) {
        if (at.has(member))
            members.emplace_back(member);
    }
    if (members.empty() != isRemoval) {
        at.refuse(isRemoval ? QStringLiteral("both removes %1 and changes it").arg(id)
                            : QStringLiteral("changes nothing of %1").arg(id),
                  QStringLiteral("give what changes, such as \"severity\", or \"remove\": true"));
        return;
    }
    if (isRemoval) {
        leaveOut(toText(id), toText(reason));
        return;
    }
    for (const std::string& member : members) {
        remember(id + QLatin1Char('/') + toQString(member), at.at(member.c_str()));
        // "when": null asks it of every project again.
        if (at.json()[member].is_null())
            criterion->erase(member);
        else
            (*criterion)[member] = at.json()[member];
    }
    listAt(*criterion, "overridden")
        .push_back({{"policy", m_name}, {"members", members}, {"reason", toText(reason)}});
}

void Derivation::add(const JsonCursor& at)
{
    const Json id = at.has("id") ? at.json()["id"] : Json();
    if (findNamed(listAt(m_result, "criteria"), "id", id)) {
        at.refuse(QStringLiteral("the policy that it extends has the criterion %1 already")
                      .arg(id.is_string() ? toQString(id.get_ref<const std::string&>()) : QString()),
                  QStringLiteral("change it under \"overrides\", with a reason, or choose another id"));
        return;
    }
    m_result["criteria"].push_back(at.json());
    remember(at.textOr("id", {}), at);
}

Result<Layer> layerOf(const QByteArray& text, const QString& where, const PolicyLookup& bases,
                      QStringList& below, std::vector<Error>& errors)
{
    auto own = parseJson(text, where);
    if (!own)
        return own.error();
    if (!own->is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("must be an object"), where + QLatin1Char('#'),
                     QStringLiteral("write { … } here")};
    if (!own->contains("extends"))
        return firstLayer(std::move(own).value(), where);
    Refusal refusal(where);
    const JsonCursor at(*own, {}, refusal);
    const QString base = at.text("extends");
    const QString id = at.text("id");
    if (below.contains(base) || base == id)
        at.at("extends").refuse(QStringLiteral("goes in a circle: %1")
                                    .arg((below + QStringList{id, base}).join(QStringLiteral(" → "))),
                                QStringLiteral("extend a policy that does not extend this one"));
    if (below.size() >= kDeepestInheritance)
        at.at("extends").refuse(
            QStringLiteral("more than %1 policies extend each other").arg(kDeepestInheritance),
            QStringLiteral("extend one nearer to the root"));
    if (refusal.error())
        return *refusal.error();
    const auto document = bases(base);
    if (!document)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no policy %1 to extend").arg(base),
                     where + QStringLiteral("#/extends"),
                     QStringLiteral("list the policies there are with: slipway policy list")};
    below += id;
    auto layer = layerOf(document->json, document->where, bases, below, errors);
    if (!layer)
        return layer.error();
    Derivation derivation(*own, std::move(layer).value(), where);
    auto derived = derivation.run();
    errors.insert(errors.end(), derivation.errors().begin(), derivation.errors().end());
    return derived;
}

} // namespace

Status checkAuthored(const QByteArray& text, const QString& where)
{
    const auto document = parseJson(text, where);
    if (!document)
        return document.error();
    const auto refuse = [&](const QString& pointer) {
        return Error{
            ErrorCode::InvalidInput, QStringLiteral("is for Slipway to write"),
            where + QLatin1Char('#') + pointer,
            QStringLiteral("remove it, and name the policy that this one builds on under \"extends\"")};
    };
    if (!document->is_object())
        return Done{};
    for (const char* member : {"derived_from", "left_out"}) {
        if (document->contains(member))
            return refuse(QLatin1Char('/') + QLatin1String(member));
    }
    const Json criteria = document->contains("criteria") ? (*document)["criteria"] : Json::array();
    for (size_t i = 0; criteria.is_array() && i < criteria.size(); ++i) {
        if (criteria[i].is_object() && criteria[i].contains("overridden"))
            return refuse(QStringLiteral("/criteria/%1/overridden").arg(i));
    }
    return Done{};
}

Result<StandAlone> standAlone(const QByteArray& json, const QString& where, const PolicyLookup& bases)
{
    std::vector<Error> errors;
    return standAlone(json, where, bases, errors);
}

Result<StandAlone> standAlone(const QByteArray& json, const QString& where, const PolicyLookup& bases,
                              std::vector<Error>& errors)
{
    QStringList below;
    auto layer = layerOf(json, where, bases, below, errors);
    if (!layer) {
        if (errors.empty())
            errors.push_back(layer.error());
        return layer.error();
    }
    StandAlone alone{{}, where, {}};
    // A document that extends nothing needs no places: it is all in its own file.
    if (layer->document.is_object() && layer->document.contains("derived_from"))
        alone.places = placesIn(*layer);
    alone.document = std::move(layer->document);
    return alone;
}

} // namespace slipway::policy

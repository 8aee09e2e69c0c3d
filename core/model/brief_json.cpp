// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/brief_json.h"

#include <cmath>

namespace slipway::model {

namespace {

void put(Json& into, const char* name, const QString& text)
{
    if (!text.isEmpty())
        into[name] = toText(text);
}

void put(Json& into, const char* name, const QStringList& texts)
{
    for (const QString& text : texts)
        into[name].push_back(toText(text));
}

void put(Json& into, const char* name, const std::optional<double>& number)
{
    if (number)
        into[name] = *number;
}

/// Reads the members of one JSON object; the first that does not fit is kept.
class Members
{
public:
    Members(const Json& object, QString where, std::optional<Error>& wrong)
        : m_object(object)
        , m_where(std::move(where))
        , m_wrong(wrong)
    {
        if (!object.is_object())
            refuse(QStringLiteral("is not an object"), {});
    }

    void read(const char* name, QString& into)
    {
        const Json* json = take(name);
        if (!json)
            return;
        if (json->is_string())
            into = toQString(json->get_ref<const std::string&>());
        else
            refuse(QStringLiteral("is not a text"), QLatin1String(name));
    }
    void read(const char* name, QStringList& into)
    {
        each(name, [&](const Json& item, const QString& where) {
            if (item.is_string())
                into += toQString(item.get_ref<const std::string&>());
            else
                refuse(QStringLiteral("is not a text"), where);
        });
    }
    void read(const char* name, std::optional<double>& into)
    {
        const Json* json = take(name);
        if (!json)
            return;
        if (json->is_number() && std::isfinite(json->get<double>()) && json->get<double>() >= 0)
            into = json->get<double>();
        else
            refuse(QStringLiteral("is not a number of 0 or more"), QLatin1String(name));
    }
    template<class Each>
    void each(const char* name, Each&& with)
    {
        const Json* json = take(name);
        if (!json)
            return;
        if (!json->is_array())
            return refuse(QStringLiteral("is not a list"), QLatin1String(name));
        for (size_t i = 0; i < json->size(); ++i)
            with((*json)[i], QLatin1String(name) + QLatin1Char('/') + QString::number(i));
    }
    template<class Inside>
    void object(const char* name, Inside&& with)
    {
        if (const Json* json = take(name)) {
            Members inside(*json, m_where + QLatin1Char('/') + QLatin1String(name), m_wrong);
            with(inside);
            inside.refuseOthers();
        }
    }
    /// After everything known was read.
    void refuseOthers()
    {
        if (!m_object.is_object())
            return;
        for (const auto& [name, value] : m_object.items()) {
            if (!m_known.contains(toQString(name)))
                refuse(QStringLiteral("is not a member of a brief"), toQString(name));
        }
    }
    [[nodiscard]] QString placeOf(const QString& name) const { return m_where + QLatin1Char('/') + name; }

private:
    const Json* take(const char* name)
    {
        m_known += QLatin1String(name);
        const auto found = m_object.is_object() ? m_object.find(name) : m_object.end();
        return found == m_object.end() ? nullptr : &*found;
    }
    void refuse(const QString& what, const QString& name)
    {
        if (!m_wrong)
            m_wrong = Error{ErrorCode::InvalidInput, what, name.isEmpty() ? m_where : placeOf(name),
                            QStringLiteral("see docs/launch-brief.md for what a brief says")};
    }

    const Json& m_object;
    QString m_where;
    std::optional<Error>& m_wrong;
    QStringList m_known;
};

} // namespace

Json toJson(const Brief& brief)
{
    Json json = Json::object();
    put(json, "problem", brief.problem);
    put(json, "users", brief.users);
    put(json, "goals", brief.goals);
    put(json, "success_measures", brief.successMeasures);
    put(json, "acceptance_criteria", brief.acceptanceCriteria);
    Json forecast = Json::object();
    put(forecast, "users", brief.forecast.users);
    put(forecast, "peak_rps", brief.forecast.peakRps);
    put(forecast, "growth_percent", brief.forecast.growthPercent);
    if (!forecast.empty())
        json["forecast"] = forecast;
    for (const Risk& risk : brief.risks) {
        Json one = Json::object();
        put(one, "what", risk.what);
        put(one, "mitigation", risk.mitigation);
        json["risks"].push_back(one);
    }
    put(json, "rollback_plan", brief.rollbackPlan);
    put(json, "rollback_callers", brief.rollbackCallers);
    put(json, "communications", brief.communications);
    for (const Dependency& dependency : brief.dependsOn) {
        Json one = Json::object();
        put(one, "project", dependency.project);
        put(one, "release", dependency.release);
        json["depends_on"].push_back(one);
    }
    return json;
}

Result<Brief> briefFrom(const Json& json, const QString& where)
{
    Brief brief;
    std::optional<Error> wrong;
    Members members(json, where, wrong);
    members.read("problem", brief.problem);
    members.read("users", brief.users);
    members.read("goals", brief.goals);
    members.read("success_measures", brief.successMeasures);
    members.read("acceptance_criteria", brief.acceptanceCriteria);
    members.object("forecast", [&](Members& forecast) {
        forecast.read("users", brief.forecast.users);
        forecast.read("peak_rps", brief.forecast.peakRps);
        forecast.read("growth_percent", brief.forecast.growthPercent);
    });
    members.each("risks", [&](const Json& item, const QString& place) {
        Members one(item, members.placeOf(place), wrong);
        Risk risk;
        one.read("what", risk.what);
        one.read("mitigation", risk.mitigation);
        one.refuseOthers();
        brief.risks.push_back(risk);
    });
    members.read("rollback_plan", brief.rollbackPlan);
    members.read("rollback_callers", brief.rollbackCallers);
    members.read("communications", brief.communications);
    members.each("depends_on", [&](const Json& item, const QString& place) {
        Members one(item, members.placeOf(place), wrong);
        Dependency dependency;
        one.read("project", dependency.project);
        one.read("release", dependency.release);
        one.refuseOthers();
        brief.dependsOn.push_back(dependency);
    });
    members.refuseOthers();
    if (wrong)
        return *wrong;
    return brief;
}

} // namespace slipway::model

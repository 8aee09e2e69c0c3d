// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_patch.h"

namespace slipway::policy {

using namespace model;

namespace {

QString itemAt(const QString& list, int index)
{
    return QStringLiteral("/%1/%2").arg(list).arg(index);
}

} // namespace

PolicyPatch::PolicyPatch(const QByteArray& text)
    : m_text(text)
{
    if (auto policy = parseJson(text, {}))
        m_policy = std::move(policy).value();
}

std::optional<int> PolicyPatch::placeOf(const char* list, const char* key, const QString& name) const
{
    if (!isReadable() || !m_policy.contains(list) || !m_policy[list].is_array())
        return std::nullopt;
    const Json& items = m_policy[list];
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].is_object() && items[i].contains(key) && items[i][key] == toText(name))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<TextEdit> PolicyPatch::addTo(const QString& list, const Json& item) const
{
    if (!isReadable())
        return std::nullopt;
    if (!m_policy.contains(toText(list)))
        return setValue(m_text, QLatin1Char('/') + list, Json::array({item}));
    return insertItem(m_text, QLatin1Char('/') + list, static_cast<int>(m_policy[toText(list)].size()), item);
}

CriterionOrigin PolicyPatch::originOf(const QString& criterion) const
{
    if (placeOf("criteria", "id", criterion))
        return CriterionOrigin::Own;
    const auto at = placeOf("overrides", "criterion", criterion);
    if (!at)
        return CriterionOrigin::Inherited;
    const Json& override = m_policy["overrides"][static_cast<size_t>(*at)];
    return override.contains("remove") && override["remove"] == true ? CriterionOrigin::LeftOut
                                                                     : CriterionOrigin::Overridden;
}

QString PolicyPatch::reasonOf(const QString& criterion) const
{
    const auto at = placeOf("overrides", "criterion", criterion);
    if (!at)
        return {};
    const Json& override = m_policy["overrides"][static_cast<size_t>(*at)];
    const bool isText = override.contains("reason") && override["reason"].is_string();
    return isText ? toQString(override["reason"].get<std::string>()) : QString();
}

Json PolicyPatch::overridden(Json criterion) const
{
    const bool hasId = criterion.is_object() && criterion.contains("id") && criterion["id"].is_string();
    const auto at = hasId ? placeOf("overrides", "criterion", toQString(criterion["id"].get<std::string>()))
                          : std::nullopt;
    if (!at)
        return criterion;
    const Json& override = m_policy["overrides"][static_cast<size_t>(*at)];
    for (const auto& [member, value] : override.items()) {
        if (member != "criterion" && member != "reason" && member != "remove")
            criterion[member] = value;
    }
    return criterion;
}

std::optional<TextEdit> PolicyPatch::setMember(const QString& member, const Json& value) const
{
    const QString pointer = QLatin1Char('/') + member;
    return value.is_null() ? removeValue(m_text, pointer) : setValue(m_text, pointer, value);
}

std::optional<TextEdit> PolicyPatch::setOfCriterion(const QString& criterion, const QString& member,
                                                    const Json& value) const
{
    if (const auto own = placeOf("criteria", "id", criterion)) {
        const QString pointer = itemAt(QStringLiteral("criteria"), *own) + QLatin1Char('/') + member;
        return value.is_null() ? removeValue(m_text, pointer) : setValue(m_text, pointer, value);
    }
    if (const auto at = placeOf("overrides", "criterion", criterion))
        return setValue(m_text, itemAt(QStringLiteral("overrides"), *at) + QLatin1Char('/') + member, value);
    return addTo(QStringLiteral("overrides"),
                 {{"criterion", toText(criterion)}, {toText(member), value}, {"reason", ""}});
}

std::optional<TextEdit> PolicyPatch::setReason(const QString& criterion, const QString& reason) const
{
    const auto at = placeOf("overrides", "criterion", criterion);
    return at ? setValue(m_text, itemAt(QStringLiteral("overrides"), *at) + QStringLiteral("/reason"),
                         toText(reason))
              : std::nullopt;
}

std::optional<TextEdit> PolicyPatch::addCriterion(const Json& criterion) const
{
    return addTo(QStringLiteral("criteria"), criterion);
}

std::optional<TextEdit> PolicyPatch::removeCriterion(const QString& criterion, const QString& reason) const
{
    if (const auto own = placeOf("criteria", "id", criterion))
        return removeValue(m_text, itemAt(QStringLiteral("criteria"), *own));
    const Json left{{"criterion", toText(criterion)}, {"remove", true}, {"reason", toText(reason)}};
    if (const auto at = placeOf("overrides", "criterion", criterion))
        return setValue(m_text, itemAt(QStringLiteral("overrides"), *at), left);
    return addTo(QStringLiteral("overrides"), left);
}

std::optional<TextEdit> PolicyPatch::dropOverride(const QString& criterion) const
{
    const auto at = placeOf("overrides", "criterion", criterion);
    return at ? removeValue(m_text, itemAt(QStringLiteral("overrides"), *at)) : std::nullopt;
}

std::optional<TextEdit> PolicyPatch::moveCriterion(const QString& criterion, int by) const
{
    const auto own = placeOf("criteria", "id", criterion);
    return own ? moveItem(m_text, QStringLiteral("/criteria"), *own, *own + by) : std::nullopt;
}

std::optional<TextEdit> PolicyPatch::setOfItem(const QString& list, const QString& key, const QString& name,
                                               const QString& member, const Json& value,
                                               const Json& inherited) const
{
    if (const auto at = placeOf(qPrintable(list), qPrintable(key), name)) {
        const QString pointer = itemAt(list, *at) + QLatin1Char('/') + member;
        return value.is_null() ? removeValue(m_text, pointer) : setValue(m_text, pointer, value);
    }
    Json item = inherited.is_object() ? inherited : Json::object();
    item[toText(key)] = toText(name);
    if (!value.is_null())
        item[toText(member)] = value;
    return addTo(list, item);
}

std::optional<TextEdit> PolicyPatch::removeItem(const QString& list, const QString& key,
                                                const QString& name) const
{
    const auto at = placeOf(qPrintable(list), qPrintable(key), name);
    return at ? removeValue(m_text, itemAt(list, *at)) : std::nullopt;
}

} // namespace slipway::policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_cursor.h"

#include <algorithm>

namespace slipway::policy {

using model::Json;

void Refusal::say(const QString& pointer, const QString& what, const QString& hint)
{
    if (isEcho(pointer))
        return;
    m_refused.insert(pointer);
    keep(what, placeOf(pointer), hint);
}

void Refusal::sayMissing(const QString& object, const QString& member)
{
    const QString below = object + QLatin1Char('/') + member;
    if (isEcho(below))
        return;
    m_refused.insert(below);
    keep(QStringLiteral("\"%1\" is missing").arg(member), placeOf(object),
         QStringLiteral("add \"%1\"").arg(member));
}

void Refusal::keep(const QString& what, const QString& where, const QString& hint)
{
    if (m_errors.size() < kMostRefusals)
        m_errors.push_back({model::ErrorCode::InvalidInput, what, where, hint});
    else if (m_errors.size() == kMostRefusals)
        m_errors.push_back({model::ErrorCode::InvalidInput,
                            QStringLiteral("has more faults than the %1 told").arg(kMostRefusals), m_file,
                            QStringLiteral("correct those, and check it again")});
}

bool Refusal::isEcho(const QString& pointer) const
{
    if (m_refused.contains(QString()))
        return true;
    for (qsizetype end = pointer.size(); end > 0; end = pointer.lastIndexOf(QLatin1Char('/'), end - 1)) {
        if (m_refused.contains(pointer.left(end)))
            return true;
    }
    return false;
}

QString Refusal::placeOf(const QString& pointer) const
{
    for (qsizetype end = pointer.size(); end > 0; end = pointer.lastIndexOf(QLatin1Char('/'), end - 1)) {
        const auto place = m_places.constFind(pointer.left(end));
        if (place != m_places.constEnd())
            return *place + pointer.mid(end);
    }
    return m_file + QLatin1Char('#') + pointer;
}

JsonCursor::JsonCursor(const Json& value, QString pointer, Refusal& refusal)
    : m_value(value)
    , m_pointer(std::move(pointer))
    , m_refusal(refusal)
{
}

void JsonCursor::refuse(const QString& what, const QString& hint) const
{
    m_refusal.say(m_pointer, what, hint);
}

bool JsonCursor::has(const char* key) const
{
    return m_value.is_object() && m_value.contains(key);
}

JsonCursor JsonCursor::at(const char* key) const
{
    static const Json nothing;
    const QString below = m_pointer + QLatin1Char('/') + QString::fromLatin1(key);
    if (has(key))
        return {m_value[key], below, m_refusal};
    if (!m_value.is_object())
        refuse(QStringLiteral("must be an object"), QStringLiteral("write { … } here"));
    else
        m_refusal.sayMissing(m_pointer, QString::fromLatin1(key));
    return {nothing, below, m_refusal};
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> all;
    if (!m_value.is_array()) {
        refuse(QStringLiteral("must be an array"), QStringLiteral("write [ … ] here"));
        return all;
    }
    all.reserve(m_value.size());
    for (size_t i = 0; i < m_value.size(); ++i)
        all.emplace_back(m_value[i], m_pointer + QLatin1Char('/') + QString::number(i), m_refusal);
    return all;
}

QString JsonCursor::text() const
{
    if (!m_value.is_string() || m_value.get_ref<const std::string&>().empty()) {
        refuse(QStringLiteral("must be a text that is not empty"), QStringLiteral("write \"…\" here"));
        return {};
    }
    return model::toQString(m_value.get_ref<const std::string&>());
}

QString JsonCursor::textOr(const char* key, const QString& fallback) const
{
    return has(key) ? text(key) : fallback;
}

double JsonCursor::positiveNumber() const
{
    if (!m_value.is_number() || m_value.get<double>() <= 0) {
        refuse(QStringLiteral("must be a number above 0"), QStringLiteral("write a number such as 1"));
        return 1;
    }
    return m_value.get<double>();
}

bool JsonCursor::flag(const char* key) const
{
    if (!has(key))
        return false;
    const JsonCursor member = at(key);
    if (!member.json().is_boolean()) {
        member.refuse(QStringLiteral("must be true or false"), QStringLiteral("write true or leave it out"));
        return false;
    }
    return member.json().get<bool>();
}

void JsonCursor::allowOnly(std::span<const char* const> known) const
{
    if (!m_value.is_object()) {
        refuse(QStringLiteral("must be an object"), QStringLiteral("write { … } here"));
        return;
    }
    for (const auto& [key, member] : m_value.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        QStringList names;
        for (const char* name : known)
            names += QString::fromLatin1(name);
        m_refusal.say(m_pointer + QLatin1Char('/') + model::toQString(key),
                      QStringLiteral("\"%1\" is not known here").arg(model::toQString(key)),
                      QStringLiteral("remove it, or use one of: ") + names.join(QLatin1String(", ")));
    }
}

} // namespace slipway::policy

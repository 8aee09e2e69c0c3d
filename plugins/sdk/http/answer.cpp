// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/answer.h"

#include <QRegularExpression>

namespace slipway::http {

using namespace model;

namespace {

template<class T>
std::optional<T> convert(const Json& value)
{
    if constexpr (std::is_same_v<T, Json>)
        return value;
    else if constexpr (std::is_same_v<T, QString>)
        return value.is_string() ? std::optional(toQString(value.get_ref<const std::string&>()))
                                 : std::nullopt;
    else if constexpr (std::is_same_v<T, bool>)
        return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
    else if constexpr (std::is_same_v<T, double>)
        return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
    else if (value.is_number_unsigned() && value.get<quint64>() > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    else
        return value.is_number_integer() ? std::optional(value.get<qint64>()) : std::nullopt;
}

QString joined(const Json& scopes)
{
    if (scopes.is_string())
        return toQString(scopes.get_ref<const std::string&>());
    QStringList list;
    if (scopes.is_array()) {
        for (const Json& scope : scopes) {
            if (scope.is_string())
                list += toQString(scope.get_ref<const std::string&>());
        }
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

template<class T>
Observation<T> valueAt(const Json& document, const std::string& pointer)
{
    const QString name = toQString(pointer);
    try {
        const Json::json_pointer at(pointer);
        if (!document.contains(at) || document.at(at).is_null())
            return Observation<T>::absent(QStringLiteral("there is nothing at %1").arg(name));
        if (const auto value = convert<T>(document.at(at)))
            return Observation<T>::of(*value);
        return Observation<T>::unknown(QStringLiteral("what is at %1 is of another type").arg(name));
    } catch (const Json::exception&) {
        return Observation<T>::unknown(QStringLiteral("%1 is no JSON Pointer").arg(name));
    }
}

template Observation<QString> valueAt(const Json&, const std::string&);
template Observation<qint64> valueAt(const Json&, const std::string&);
template Observation<double> valueAt(const Json&, const std::string&);
template Observation<bool> valueAt(const Json&, const std::string&);
template Observation<Json> valueAt(const Json&, const std::string&);

QString missingScope(const Headers& headers, const Json& body, const QString& needs)
{
    static const QRegularExpression scope(QStringLiteral("scope=\"([^\"]{1,200})\""));
    const auto match = scope.match(QString::fromLatin1(headers.value("WWW-Authenticate")));
    if (match.hasMatch())
        return match.captured(1);
    for (const char* name : {"X-Accepted-GitHub-Permissions", "X-Accepted-OAuth-Scopes"}) {
        const QByteArray value = headers.value(name).trimmed();
        if (!value.isEmpty())
            return QString::fromLatin1(value).left(200);
    }
    for (const char* pointer : {"/scope", "/required_scopes", "/error/required_scopes"}) {
        const auto found = valueAt<Json>(body, pointer);
        const QString said = found.isKnown() ? joined(*found.value) : QString();
        if (!said.isEmpty())
            return said.left(200);
    }
    return needs;
}

} // namespace slipway::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secret_reference.h"

#include <QRegularExpression>

namespace slipway::access {

using namespace model;

namespace {

constexpr qint64 kDaySeconds = 86'400;

Error notOurs(const QString& name)
{
    return {ErrorCode::Corrupt,
            QStringLiteral("says where its secret %1 lies in a way that is not known").arg(name),
            QStringLiteral("#/") + QLatin1String(kSecretsMember),
            QStringLiteral("give it again with: slipway source secret set")};
}

std::string stringAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<SecretReference> referenceFrom(const Json& json, const QString& name)
{
    if (!json.is_object())
        return notOurs(name);
    const QString word = toQString(stringAt(json, "place"));
    SecretReference secret;
    const auto place = std::find_if(kSecretPlaces.begin(), kSecretPlaces.end(),
                                    [&](SecretPlace each) { return toKey(each) == word; });
    if (place == kSecretPlaces.end())
        return notOurs(name);
    secret.place = *place;
    secret.variable = toQString(stringAt(json, "variable"));
    secret.issuedAt = QDateTime::fromString(toQString(stringAt(json, "issued_at")), Qt::ISODate).toUTC();
    if ((secret.place == SecretPlace::Environment) != bool(checkVariableName(secret.variable)))
        return notOurs(name);
    return secret;
}

} // namespace

QString toKey(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return QStringLiteral("keychain");
    case SecretPlace::File:
        return QStringLiteral("file");
    case SecretPlace::Environment:
        return QStringLiteral("environment");
    }
    return {};
}

Result<SecretReferences> secretsOf(const Json& config)
{
    SecretReferences secrets;
    if (!config.is_object() || !config.contains(kSecretsMember))
        return secrets;
    const Json& member = config[kSecretsMember];
    if (!member.is_object())
        return notOurs({});
    for (const auto& [key, value] : member.items()) {
        const QString name = toQString(key);
        auto secret = referenceFrom(value, name);
        if (!secret)
            return secret.error();
        secrets.emplace(name, std::move(secret).value());
    }
    return secrets;
}

Json withSecrets(Json config, const SecretReferences& secrets)
{
    config = withoutSecrets(std::move(config));
    for (const auto& [name, secret] : secrets) {
        Json json{{"place", toKey(secret.place).toStdString()}};
        if (secret.issuedAt.isValid())
            json["issued_at"] = secret.issuedAt.toUTC().toString(Qt::ISODate).toStdString();
        if (secret.place == SecretPlace::Environment)
            json["variable"] = secret.variable.toStdString();
        config[kSecretsMember][name.toStdString()] = std::move(json);
    }
    return config;
}

Json withoutSecrets(Json config)
{
    if (config.is_object())
        config.erase(kSecretsMember);
    return config;
}

SecretReferences secretsOfRecord(const QByteArray& config)
{
    if (!config.contains(kSecretsMember)) // of a thousand sources few have any
        return {};
    const auto parsed = parseJson(config, {});
    const auto secrets = parsed ? secretsOf(*parsed) : Result<SecretReferences>(parsed.error());
    return secrets ? *secrets : SecretReferences();
}

QString SecretKey::toString() const
{
    return QStringList{project.toString(), plugin, instance, name}.join(QLatin1Char('/'));
}

std::optional<qint64> ageInDays(const SecretReference& secret, const QDateTime& now)
{
    if (!secret.issuedAt.isValid())
        return std::nullopt;
    return std::max(qint64(0), secret.issuedAt.secsTo(now) / kDaySeconds);
}

bool isOverdue(const SecretReference& secret, const QDateTime& now)
{
    return ageInDays(secret, now).value_or(0) > kRotationDays;
}

QStringList overdueSecrets(const SecretReferences& secrets, const QDateTime& now)
{
    QStringList names;
    for (const auto& [name, secret] : secrets) {
        if (isOverdue(secret, now))
            names += name;
    }
    return names;
}

Status checkVariableName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,99}\\z"));
    if (!form.match(name).hasMatch())
        return Error{ErrorCode::InvalidInput, QStringLiteral("is no name of an environment variable"), name,
                     QStringLiteral("give its name, not its value: letters, digits and _")};
    return Done{};
}

} // namespace slipway::access

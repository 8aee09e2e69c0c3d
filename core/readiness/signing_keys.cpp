// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/signing_keys.h"

#include "core/access/attestation_signature.h"
#include "core/policy/people_rules.h"

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

const QString kPrefix = QStringLiteral("signing-keys/");

QStringList fingerprintsOf(const std::vector<SigningKey>& keys)
{
    QStringList fingerprints;
    for (const SigningKey& key : keys)
        fingerprints += key.key.fingerprint();
    return fingerprints;
}

} // namespace

QString signingKeysSetting(const QString& person)
{
    return kPrefix + person;
}

Json signingKeysJson(const std::vector<SigningKey>& keys)
{
    Json json = Json::array();
    for (const SigningKey& key : keys)
        json.push_back(toText(key.key.line()));
    return json;
}

namespace {

/// Of the person with exactly that name.
std::vector<SigningKey> keysNamed(const Settings& settings, const QString& person)
{
    std::vector<SigningKey> keys;
    const QString name = signingKeysSetting(person);
    const auto parsed = parseJson(settings.value(name), name);
    if (!parsed || !parsed->is_array())
        return keys;
    for (const Json& line : *parsed) {
        if (!line.is_string())
            continue;
        if (auto key = access::parsePublicKey(toQString(line.get_ref<const std::string&>())))
            keys.push_back({person, std::move(key).value()});
    }
    return keys;
}

} // namespace

std::vector<SigningKey> signingKeys(const Settings& settings)
{
    QStringList people;
    for (auto setting = settings.keyBegin(); setting != settings.keyEnd(); ++setting) {
        if (setting->startsWith(kPrefix))
            people += setting->mid(kPrefix.size());
    }
    people.sort();
    std::vector<SigningKey> keys;
    for (const QString& person : people) {
        const auto own = keysNamed(settings, person);
        keys.insert(keys.end(), own.begin(), own.end());
    }
    return keys;
}

std::vector<SigningKey> signingKeys(const Settings& settings, const QString& person)
{
    std::vector<SigningKey> keys = signingKeys(settings);
    std::erase_if(keys, [&](const SigningKey& key) { return !policy::isSamePerson(key.person, person); });
    return keys;
}

QByteArray allowedSigners(const std::vector<SigningKey>& keys)
{
    QByteArray text;
    for (const SigningKey& key : keys)
        text +=
            QStringLiteral("%1 namespaces=\"%2,%3\" %4\n")
                .arg(key.person, access::kSignatureNamespace, access::kAttestationNamespace, key.key.line())
                .toUtf8();
    return text;
}

Status checkSignerName(const QString& person)
{
    const bool isFit = !person.isEmpty() && !person.startsWith(QLatin1Char('#')) &&
                       std::none_of(person.begin(), person.end(), [](QChar c) {
                           return c.isSpace() || !c.isPrint() || QStringView(u"\"',*?!").contains(c);
                       });
    if (isFit)
        return Done{};
    return Error{
        ErrorCode::InvalidInput,
        QStringLiteral("who signs with a key needs a name without blanks, quotes, commas and wildcards"),
        person.left(40), QStringLiteral("use an account name or an e-mail address")};
}

Result<SignOff> signedBy(SignOff signOff, const access::SignOffGround& ground,
                         const std::vector<SigningKey>& keys, const Signer& signer)
{
    if (!signer && keys.empty())
        return signOff;
    if (!signer)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("%1 signs with a key, and none was used").arg(signOff.by),
                     fingerprintsOf(keys).join(QLatin1String(", ")),
                     QStringLiteral("name its file: slipway signoff --key FILE, or in the settings")};
    if (keys.empty())
        return Error{ErrorCode::Conflict,
                     QStringLiteral("no key of %1 is known to the workspace").arg(signOff.by),
                     {},
                     QStringLiteral("add it first: slipway key add FILE.pub")};
    signOff.by = keys.front().person;
    const QByteArray statement = access::signOffStatement(signOff, ground);
    auto signature = signer(statement);
    if (!signature)
        return signature.error();
    const auto key = access::keyOfSignature(*signature);
    if (!key)
        return key.error();
    if (std::none_of(keys.begin(), keys.end(), [&](const SigningKey& own) { return own.key == *key; }))
        return Error{ErrorCode::Conflict,
                     QStringLiteral("%1 is no key of %2").arg(key->fingerprint(), signOff.by),
                     fingerprintsOf(keys).join(QLatin1String(", ")),
                     QStringLiteral("sign with one of those, or add it: slipway key add FILE.pub")};
    if (const Status good = access::checkSignature(statement, *signature, *key); !good)
        return good.error();
    signOff.statement = QString::fromUtf8(statement);
    signOff.signature = std::move(signature).value();
    return signOff;
}

} // namespace slipway::readiness

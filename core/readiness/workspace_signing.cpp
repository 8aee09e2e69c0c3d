// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/people_checks.h"
#include "core/readiness/people_desk.h"
#include "core/readiness/workspace_private.h"

#include <algorithm>

/// Workspace, continued: who signs with which key.
namespace slipway::readiness {

using namespace model;

Result<SignOff> Workspace::signOff(const ReleaseId& release, const QString& role, const QString& by,
                                   const Signer& signer)
{
    const auto settings = m_d->history->settings();
    if (!settings)
        return settings.error();
    return keep<SignOff>(release, [&](const Dossier& about) -> Result<SignOff> {
        const auto signOff = checkSignOff(role, by, about);
        return signOff ? signedBy(*signOff, readiness::signingKeys(*settings, signOff->by), signer) : signOff;
    });
}

Result<std::vector<SigningKey>> Workspace::signingKeys()
{
    const auto settings = m_d->history->settings();
    if (!settings)
        return settings.error();
    return readiness::signingKeys(*settings);
}

Result<SigningKey> Workspace::addSigningKey(const QString& person, const QString& publicKey,
                                            const QString& actor)
{
    if (const Status fit = checkSignerName(person); !fit)
        return fit.error();
    const auto key = access::parsePublicKey(publicKey);
    if (!key)
        return key.error();
    const auto known = signingKeys();
    if (!known)
        return known.error();
    const auto other =
        std::find_if(known->begin(), known->end(), [&](const SigningKey& one) { return one.key == *key; });
    if (other != known->end())
        return Error{ErrorCode::Conflict, QStringLiteral("the key is %1's already").arg(other->person),
                     key->fingerprint(), QStringLiteral("use a key of one's own for everybody")};
    const SigningKey added{person, *key};
    std::vector<SigningKey> own;
    std::copy_if(known->begin(), known->end(), std::back_inserter(own),
                 [&](const SigningKey& one) { return one.person == person; });
    own.push_back(added);
    if (const Status done = keepSigningKeys(person, own, actor); !done)
        return done.error();
    return added;
}

Result<SigningKey> Workspace::removeSigningKey(const QString& person, const QString& fingerprint,
                                               const QString& actor)
{
    auto keys = signingKeys();
    if (!keys)
        return keys.error();
    std::erase_if(*keys, [&](const SigningKey& one) { return one.person != person; });
    const auto found = std::find_if(keys->begin(), keys->end(), [&](const SigningKey& one) {
        return one.key.fingerprint() == fingerprint;
    });
    if (found == keys->end())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 has no such key").arg(person), fingerprint,
                     QStringLiteral("list them with: slipway key list")};
    SigningKey removed = *found;
    keys->erase(found);
    if (const Status done = keepSigningKeys(person, *keys, actor); !done)
        return done.error();
    return removed;
}

Status Workspace::keepSigningKeys(const QString& person, const std::vector<SigningKey>& keys,
                                  const QString& actor)
{
    return m_d->history->set(signingKeysSetting(person), canonicalJson(signingKeysJson(keys)), actor);
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/people_rules.h"
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
        if (!signOff)
            return signOff;
        return signedBy(*signOff,
                        {about.project.name, about.release.name, sha256Hex(about.policy->document),
                         about.evaluation.verdict, about.evaluation.at},
                        readiness::signingKeys(*settings, signOff->by), signer);
    });
}

Result<std::vector<SigningKey>> Workspace::signingKeys(const store::AsOf& asOf)
{
    const auto settings = m_d->history->settings(asOf);
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
    if (const Status usable = access::checkUsable(*key); !usable)
        return usable.error();
    std::vector<SigningKey> own = *known;
    std::erase_if(own, [&](const SigningKey& one) { return !policy::isSamePerson(one.person, person); });
    // Whose key it is is told by one spelling of the name.
    const SigningKey added{own.empty() ? person : own.front().person, *key};
    own.push_back(added);
    if (const Status done = keepSigningKeys(added.person, own, actor); !done)
        return done.error();
    return added;
}

Result<SigningKey> Workspace::removeSigningKey(const QString& person, const QString& fingerprint,
                                               const QString& actor)
{
    auto keys = signingKeys();
    if (!keys)
        return keys.error();
    std::erase_if(*keys, [&](const SigningKey& one) { return !policy::isSamePerson(one.person, person); });
    const auto found = std::find_if(keys->begin(), keys->end(), [&](const SigningKey& one) {
        return one.key.fingerprint() == fingerprint;
    });
    if (found == keys->end())
        return Error{ErrorCode::NotFound, QStringLiteral("%1 has no such key").arg(person), fingerprint,
                     QStringLiteral("list them with: slipway key list")};
    SigningKey removed = *found;
    keys->erase(found);
    if (const Status done = keepSigningKeys(removed.person, *keys, actor); !done)
        return done.error();
    return removed;
}

Status Workspace::keepSigningKeys(const QString& person, const std::vector<SigningKey>& keys,
                                  const QString& actor)
{
    return m_d->history->set(signingKeysSetting(person), canonicalJson(signingKeysJson(keys)), actor);
}

} // namespace slipway::readiness

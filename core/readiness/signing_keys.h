// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/sign_off_statement.h"
#include "core/access/ssh_signature.h"
#include "core/model/peoples_input.h"
#include "core/readiness/settings.h"

#include <functional>

/// The SSH keys that people sign their sign-offs with, kept as a setting of the workspace per person.
namespace slipway::readiness {

struct SigningKey
{
    QString person;
    access::PublicKey key;

    bool operator==(const SigningKey&) const = default;
};

/// Signs a sign-off's statement: what access::sign() gives with a person's key. May block.
using Signer = std::function<model::Result<QString>(const QByteArray& statement)>;

[[nodiscard]] QString signingKeysSetting(const QString& person); ///< the setting's name
[[nodiscard]] model::Json signingKeysJson(const std::vector<SigningKey>& keys);
/// Of everybody, sorted by person. A key that cannot be read is left out.
[[nodiscard]] std::vector<SigningKey> signingKeys(const Settings& settings);
/// Of one, however the name is spelled (policy::isSamePerson).
[[nodiscard]] std::vector<SigningKey> signingKeys(const Settings& settings, const QString& person);

/// The text of an ALLOWED SIGNERS file (ssh-keygen(1)) with all of them, for sign-offs alone.
[[nodiscard]] QByteArray allowedSigners(const std::vector<SigningKey>& keys);

/// A person that can be named in such a file: InvalidInput for blanks, quotes, commas, wildcards, a "#" at
/// the beginning.
[[nodiscard]] model::Status checkSignerName(const QString& person);

/// The sign-off with its statement and signature, made by `signer` and checked against the keys of who signs,
/// under the name that the keys have. Whoever has a key must sign by one: Conflict if there is no signer, if
/// the person has no key here, or the signature is by none of those.
[[nodiscard]] model::Result<model::SignOff> signedBy(model::SignOff signOff,
                                                     const access::SignOffGround& ground,
                                                     const std::vector<SigningKey>& keys,
                                                     const Signer& signer);

} // namespace slipway::readiness

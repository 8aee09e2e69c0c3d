// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ssh_signature.h"
#include "core/readiness/workspace.h"

/// How ready a release is, as an in-toto attestation: a Statement v1 about its commit, in a DSSE envelope
/// that an SSH key signed. docs/verification.md tells how it is verified without Slipway.
namespace slipway::report {

inline constexpr QLatin1String kAttestationType("application/vnd.in-toto+json"); ///< DSSE's payloadType
inline constexpr QLatin1String kPredicateType("urn:slipway:readiness:1");

/// The statement (in-toto attestation framework, "Statement v1") as canonical JSON: the release's commit is
/// its subject; verdict, policy and the hash of the snapshot are its predicate
/// (resources/schemas/attestation-1.json). InvalidInput: the release has no commit.
[[nodiscard]] model::Result<QByteArray> attestationStatement(const readiness::Dossier& dossier);

/// What is signed: DSSE's "pre-authentication encoding" of the statement, so that its type cannot be changed.
[[nodiscard]] QByteArray whatIsSigned(const QByteArray& statement);

/// The envelope (DSSE 1.0), a line of canonical JSON. `sig` is the body of the armoured signature, `keyid`
/// the key's fingerprint.
[[nodiscard]] QByteArray attestationEnvelope(const QByteArray& statement, const QString& signature,
                                             const access::PublicKey& key);

} // namespace slipway::report

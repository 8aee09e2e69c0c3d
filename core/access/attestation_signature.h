// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ssh_signature.h"

namespace slipway::access {

/// What signatures of attestations are for: a sign-off's cannot pass for one, nor the other way round
/// (PROTOCOL.sshsig, "namespace").
inline constexpr QLatin1String kAttestationNamespace("attestation@slipway");

/// As sign(), for kAttestationNamespace.
[[nodiscard]] model::Result<QString> signAttestation(const QByteArray& message, const QString& keyFile,
                                                     PassphrasePrompt prompt,
                                                     const model::Progress& progress = {});

} // namespace slipway::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// canonicalJson(snapshotOf(dossier)), which is what is signed and attached, written in a third of the time.
[[nodiscard]] QByteArray snapshotText(const Dossier& dossier);

/// Its SHA-256, which names the snapshot: sha256Of(snapshotOf(dossier)).
[[nodiscard]] QString snapshotSha256(const Dossier& dossier);

} // namespace slipway::readiness

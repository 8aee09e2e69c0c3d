// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::test {

/// What people and tools may call something: 10,000 characters, scripts of every direction, emoji, markup of
/// many languages; and the Big List of Naughty Strings where the shared corpora lie beside the source tree.
[[nodiscard]] QStringList naughtyTexts();

/// A dossier whose every criterion asks, measures and says one of them, in every state in turn.
[[nodiscard]] readiness::Dossier aNaughtyDossier();

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::report {

/// The report as JSON, schema "slipway.report/1": the snapshot, canonical, with its SHA-256 beside it. The
/// same dossier gives the same bytes. With the rewrite exposure beside it if that is asked for.
[[nodiscard]] QByteArray renderJson(const readiness::Dossier& dossier, bool withExposure = false);

} // namespace slipway::report

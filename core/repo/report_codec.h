// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/scanner.h"

namespace slipway::repo {

/// Facts, findings and notes as bytes, for files that only this program reads. Not the revision.
[[nodiscard]] QByteArray encodeReport(const ScanReport& report);
/// Nothing if they are not what encodeReport() gave; any bytes are safe, and cost memory only as they are
/// long.
[[nodiscard]] std::optional<ScanReport> decodeReport(const QByteArray& bytes);

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/scanner.h"

namespace slipway::repo {

/// The report of a complete scan as bytes, for files that only this program reads.
[[nodiscard]] QByteArray encodeReport(const ScanReport& report);
/// Nothing if they are not what encodeReport() gave; any bytes are safe, and cost memory only as they are
/// long.
[[nodiscard]] std::optional<ScanReport> decodeReport(const QByteArray& bytes);

} // namespace slipway::repo

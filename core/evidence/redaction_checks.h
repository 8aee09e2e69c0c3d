// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Checksums that tell an account or card number from any other. Each gives how many characters from the
/// beginning belong to it, 0 for none. Pure.
namespace slipway::evidence {

/// ISO 13616: two letters, check digits, the length of the country's IBANs, mod 97 = 1. Single blanks may
/// stand between.
[[nodiscard]] qsizetype ibanLength(QStringView text);

/// ISO/IEC 7812: an issuer that exists, its length, and the Luhn digit. Single blanks or hyphens may stand
/// between.
[[nodiscard]] qsizetype cardLength(QStringView text);

} // namespace slipway::evidence

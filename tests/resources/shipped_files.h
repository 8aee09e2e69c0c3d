// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

/// Reads and checks what ships under ":/slipway/". A file that is missing or not JSON aborts the test.
namespace slipway::test {

[[nodiscard]] QByteArray shippedText(const QString& path); ///< "schemas/policy-1.json"
[[nodiscard]] model::Json shipped(const QString& path);
[[nodiscard]] QStringList shippedNames(const QString& folder, const QString& pattern);

/// What is wrong with the document by that shipped schema ("policy-1"); empty if nothing is.
[[nodiscard]] QString faultsOf(const model::Json& document, const QString& schema);

} // namespace slipway::test

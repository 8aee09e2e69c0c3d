// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QStringList>

namespace slipway::report {

/// Every member in which two documents differ, as a line with its JSON Pointer and what each says:
/// "snapshot.json#/at says 1, and evaluating again gives 2". Ends after `most` of them. Takes time in
/// proportion to the documents.
[[nodiscard]] QStringList differencesOf(const model::Json& said, const model::Json& gives,
                                        const QString& file, qsizetype most);

} // namespace slipway::report

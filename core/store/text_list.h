// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Lists of texts in one column, as canonical JSON arrays.
namespace slipway::store {

/// Empty for what is no such array.
[[nodiscard]] QStringList readTextList(const QString& json);
[[nodiscard]] QString writeTextList(const QStringList& list);

} // namespace slipway::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace slipway::views {

/// The one local file of that ending (".md", in any case) that is dragged; empty if it is anything else.
[[nodiscard]] QString droppedFile(const QMimeData& data, QLatin1String ending);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace slipway::plugin {

/// Which paths a JSON text has, as far as it can be read.
struct JsonShape
{
    QSet<QString> paths;           ///< "runs", "runs/[]", "runs/[]/tool", at most five parts and 2,000 paths
    QHash<QString, QString> texts; ///< the first short string (up to 300 characters) at a path
};

/// The shape of the beginning of a JSON text; stops without complaint where it is cut off or broken.
[[nodiscard]] JsonShape shapeOf(const QByteArray& text);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QStringList>

#include <vector>

namespace slipway::readiness {

/// A folder that others put files into, for a source to take soon.
struct WatchedFolder
{
    QString path;  ///< absolute and clean
    QString names; ///< a glob of the files that count, "*.json"; hidden ones never do

    bool operator==(const WatchedFolder&) const = default;
};

/// Pure. The folders that a configuration names in members which its schema marks with "watched_folder":
/// true, or the glob of the names that count: a text, or a list of texts. Relative ones are in `base`; empty
/// ones name nothing.
[[nodiscard]] std::vector<WatchedFolder> watchedFolders(const model::Json& schema, const model::Json& config,
                                                        const QString& base);

} // namespace slipway::readiness

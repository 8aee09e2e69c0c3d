// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/slo/manifests.h"

namespace slipway::prometheus {

/// A file that the configuration names.
struct YamlFile
{
    QString name; ///< its folder and its own name: the rest of the path is nobody else's business
    QByteArray text;
    std::vector<slo_files::PlacedManifest> manifests;
};

/// NotFound, InvalidInput with the line, LimitExceeded (over 8 MiB). `member`: of the configuration, for the
/// hint.
[[nodiscard]] model::Result<YamlFile> readYamlFile(const QString& path, const char* member);

} // namespace slipway::prometheus

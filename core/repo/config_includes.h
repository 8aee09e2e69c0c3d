// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace slipway::repo {

/// The files that a repository's configuration includes, by the `[include]` and `[includeIf …]` sections of
/// git-config(1), conditions not asked: libgit2 reads them when it opens the repository. Unsupported if one
/// is no regular file, includes others itself or is stated in a way that is not read here; LimitExceeded if
/// the configuration or one of them is larger than 1 MiB. A file that is not there is passed over, as git
/// does.
[[nodiscard]] model::Result<QStringList> configIncludes(const QString& config);

} // namespace slipway::repo

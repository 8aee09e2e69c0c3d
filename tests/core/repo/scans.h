// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/scanner.h"

#include "support/git_repository.h"

#include <QTemporaryDir>

namespace slipway::test {

/// The scan of a repository, or the test is aborted with the error.
[[nodiscard]] repo::ScanReport scanned(const QString& path, const QString& revision = {});
[[nodiscard]] model::Error scanError(const QString& path, const QString& revision = {});
/// The fact's value; an invalid test otherwise.
[[nodiscard]] model::FactValue factOf(const repo::ScanReport& report, const char* key);
[[nodiscard]] qint64 countOf(const repo::ScanReport& report, const char* key);
[[nodiscard]] bool flagOf(const repo::ScanReport& report, const char* key);
[[nodiscard]] double numberOf(const repo::ScanReport& report, const char* key);

} // namespace slipway::test

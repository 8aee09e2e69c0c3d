// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/repo/secrets/secret_rule.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace slipway::repo::secrets {

/// The rules that ship with Slipway (resources/secrets). Read once in the process; any thread.
[[nodiscard]] const RuleSet& defaultRules();

/// The content of a file by its path as a rule file names it; nothing if it is not there or too large.
using RuleFileReader = std::function<std::optional<QByteArray>(const QString& path)>;

/// The rules of the file `path` with what its [extend] adds: Slipway's own for useDefault, and up to two more
/// files by `path`. NotFound or InvalidInput.
[[nodiscard]] model::Result<RuleSet> readRules(const QString& path, const RuleFileReader& read);

/// readRules() of a file on disk, a regular one of at most 2 MiB; others are sought beside it.
[[nodiscard]] model::Result<RuleSet> readRulesFromDisk(const QString& path);

} // namespace slipway::repo::secrets

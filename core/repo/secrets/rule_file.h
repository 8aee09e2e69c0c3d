// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/repo/secrets/secret_rule.h"

#include <QByteArray>

namespace slipway::repo::secrets {

inline constexpr qint64 kLargestRuleFile = 2 << 20;
inline constexpr size_t kMostRules = 2000;
inline constexpr qsizetype kLongestId = 100;          ///< characters; a rule with a longer one is left out
inline constexpr qsizetype kLongestDescription = 200; ///< characters; the rest is cut off

/// One file as it is written, before what it extends is added.
struct RuleFile
{
    RuleSet own;
    bool extendsDefault = false;
    QString extendsPath; ///< of another file, relative to this one's folder; empty: none
    std::vector<std::string> disabledRules;
};

/// Reads a rule file in gitleaks' TOML format; members that are not known are passed over. InvalidInput with
/// the line if it is no TOML, or a rule has no id or neither regex nor path. Pure; any thread.
[[nodiscard]] model::Result<RuleFile> parseRuleFile(const QByteArray& toml, const QString& where);

/// `file` over `base`, as [extend] has it: its rules replace those of the same id (what it leaves out of such
/// a rule stays), the disabled ones are gone, the allow lists add up.
[[nodiscard]] RuleSet extended(const RuleFile& file, RuleSet base);

} // namespace slipway::repo::secrets

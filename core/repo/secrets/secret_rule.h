// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <vector>

/// The rules by which secrets are known, as the TOML format of gitleaks
/// (https://github.com/gitleaks/gitleaks#configuration) states them. Plain values; texts are UTF-8.
namespace slipway::repo::secrets {

/// What an allow list's expressions are held against.
enum class RegexTarget
{
    Secret,
    Match,
    Line
};

/// What is no secret after all. `condition = "AND"` asks for every kind of entry that is given, else one is
/// enough.
struct AllowList
{
    bool needsAll = false;
    RegexTarget target = RegexTarget::Secret;
    std::vector<std::string> regexes;
    std::vector<std::string> paths;
    std::vector<std::string> commits; ///< 40 lower-case hex digits
    std::vector<std::string> stopwords;
    std::vector<std::string> targetRules; ///< ids; empty: every rule. Only in lists of a whole file.

    bool operator==(const AllowList&) const = default;
};

struct SecretRule
{
    std::string id;
    std::string description;
    std::string regex;   ///< RE2's syntax; empty: the path alone decides
    std::string path;    ///< the rule is for paths that match this; empty: any
    int secretGroup = 0; ///< the group that is the secret; 0: the first that matched, or the whole match
    double entropy = 0;  ///< the secret has more bits a character than this; 0: not asked
    std::vector<std::string> keywords; ///< lower case; the content has at least one of them
    std::string check;                 ///< ours: a test of the token itself, see token_checks.h
    std::vector<AllowList> allowLists;

    bool operator==(const SecretRule&) const = default;
};

/// Rules ready to be compiled, wherever they came from.
struct RuleSet
{
    std::vector<SecretRule> rules;
    std::vector<AllowList> allowLists;
    QStringList notes; ///< one line each, for people: what of a file could not be used

    bool operator==(const RuleSet&) const = default;
};

} // namespace slipway::repo::secrets

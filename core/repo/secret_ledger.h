// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/oid_table.h"
#include "core/repo/secrets/ignore_list.h"
#include "core/repo/secrets/secret_search.h"

#include <map>
#include <mutex>
#include <tuple>

namespace slipway::repo {

/// A secret in one file, in the tree or only in the history.
struct FoundSecret
{
    uint32_t rule = 0;
    QString redacted;
    QString path;
    int line = 0;     ///< in the tree's file, or in the one that brought it
    git_oid commit{}; ///< that brought it; zero where the history was not searched
    bool isInTree = false;
};

/// What a search concludes.
struct SecretTotals
{
    std::vector<FoundSecret> found; ///< those of the tree first, then by path, line and rule
    qint64 inTree = 0;              ///< different secrets
    qint64 inHistory = 0;           ///< different secrets that the tree no longer has
    qint64 ignored = 0;             ///< places that an ignore file lets be
    qint64 unusedIgnores = 0;       ///< lines of .gitleaksignore that let nothing be
    bool isCut = false;             ///< more than could be kept
};

/// Where a hit was made. `commit` is the index of the commit that brought the content, or OidTable::kNone.
struct HitPlace
{
    QByteArray path;
    uint32_t commit = OidTable::kNone;
    bool isInTree = false;
};

/// Brings together what is found: the same secret in a hundred versions of a file is one. Any thread.
class SecretLedger
{
public:
    SecretLedger(const secrets::SecretRules& rules, const secrets::IgnoreList& ignored);

    void add(const std::vector<secrets::Hit>& hits, const HitPlace& place,
             const std::vector<git_oid>& commits);
    [[nodiscard]] SecretTotals conclude(const std::vector<git_oid>& commits) const;

private:
    struct Entry
    {
        QString redacted;
        uint32_t commit = OidTable::kNone;
        int line = 0;
        bool isInTree = false;
        bool isIgnored = false;
    };
    struct Key
    {
        QByteArray digest;
        uint32_t rule;
        QByteArray path;
        bool operator<(const Key& other) const
        {
            return std::tie(digest, rule, path) < std::tie(other.digest, other.rule, other.path);
        }
    };
    using Entries = std::map<Key, Entry>;

    void conclude(Entries::const_iterator from, Entries::const_iterator to,
                  const std::vector<git_oid>& commits, SecretTotals& totals) const;

    const secrets::SecretRules& m_rules;
    const secrets::IgnoreList& m_ignored;
    mutable std::mutex m_mutex;
    Entries m_entries;
    QSet<QString> m_usedIgnores;
    bool m_isCut = false;
};

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secret_ledger.h"

#include "core/repo/git_handles.h"

#include <algorithm>

namespace slipway::repo {

using namespace secrets;

namespace {

constexpr size_t kMostEntries = 20'000;

QString hexOf(const std::vector<git_oid>& commits, uint32_t commit)
{
    return commit == OidTable::kNone ? QString() : toCommitId(commits[commit]).hex();
}

} // namespace

SecretLedger::SecretLedger(const SecretRules& rules, const IgnoreList& ignored)
    : m_rules(rules)
    , m_ignored(ignored)
{
}

void SecretLedger::add(const std::vector<Hit>& hits, const HitPlace& place,
                       const std::vector<git_oid>& commits)
{
    const std::lock_guard lock(m_mutex);
    for (const Hit& hit : hits) {
        const QString ignore =
            m_ignored.isEmpty()
                ? QString()
                : m_ignored.fingerprintFor(hexOf(commits, place.commit), QString::fromUtf8(place.path),
                                           m_rules.rules()[hit.rule].id, hit.line);
        const bool isIgnored = !ignore.isEmpty();
        if (isIgnored)
            m_usedIgnores.insert(ignore);
        const auto [at, isNew] = m_entries.try_emplace({hit.digest, hit.rule, place.path});
        if (isNew && m_entries.size() > kMostEntries) {
            m_entries.erase(at);
            m_isCut = true;
            continue;
        }
        Entry& entry = at->second;
        entry.isIgnored = entry.isIgnored || isIgnored;
        const bool isEarlier = isNew || place.commit < entry.commit;
        // The tree's line is where people look; in the history, the line in the commit that brought it. Of
        // two in the same content, the first.
        const bool isBetter = place.isInTree != entry.isInTree ? place.isInTree
                              : place.isInTree                 ? hit.line < entry.line
                                                               : isEarlier;
        if (isNew || isBetter) {
            entry.line = hit.line;
            entry.redacted = hit.redacted;
        }
        entry.isInTree = entry.isInTree || place.isInTree;
        if (isEarlier)
            entry.commit = place.commit;
    }
}

/// All places of one secret: those in the tree, or the first of the history.
void SecretLedger::conclude(Entries::const_iterator from, Entries::const_iterator to,
                            const std::vector<git_oid>& commits, SecretTotals& totals) const
{
    std::vector<Entries::const_iterator> open;
    for (auto at = from; at != to; ++at) {
        if (at->second.isIgnored)
            ++totals.ignored;
        else
            open.push_back(at);
    }
    if (open.empty())
        return;
    const bool isInTree = std::any_of(open.begin(), open.end(), [](auto at) { return at->second.isInTree; });
    ++(isInTree ? totals.inTree : totals.inHistory);
    if (isInTree) {
        std::erase_if(open, [](auto at) { return !at->second.isInTree; });
        // What several rules know is told by the first of them: those that know its form come first.
        const uint32_t rule = (*std::min_element(open.begin(), open.end(), [](auto a, auto b) {
                                  return a->first.rule < b->first.rule;
                              }))->first.rule;
        std::erase_if(open, [&](auto at) { return at->first.rule != rule; });
    } else {
        open = {*std::min_element(open.begin(), open.end(), [](auto a, auto b) {
            return std::tie(a->second.commit, a->first.rule) < std::tie(b->second.commit, b->first.rule);
        })};
    }
    for (const auto at : open) {
        const Entry& entry = at->second;
        totals.found.push_back({at->first.rule, entry.redacted, QString::fromUtf8(at->first.path), entry.line,
                                entry.commit == OidTable::kNone ? git_oid{} : commits[entry.commit],
                                isInTree});
    }
}

SecretTotals SecretLedger::conclude(const std::vector<git_oid>& commits) const
{
    const std::lock_guard lock(m_mutex);
    SecretTotals totals;
    totals.isCut = m_isCut;
    totals.unusedIgnores = m_ignored.fingerprints() - m_usedIgnores.size();
    for (auto from = m_entries.begin(); from != m_entries.end();) {
        auto to = from;
        while (to != m_entries.end() && to->first.digest == from->first.digest)
            ++to;
        conclude(from, to, commits, totals);
        from = to;
    }
    std::sort(totals.found.begin(), totals.found.end(), [](const FoundSecret& a, const FoundSecret& b) {
        const int byCommit = git_oid_cmp(&a.commit, &b.commit);
        return std::tuple(!a.isInTree, a.path, a.line, a.rule, a.redacted, byCommit) <
               std::tuple(!b.isInTree, b.path, b.line, b.rule, b.redacted, 0);
    });
    return totals;
}

} // namespace slipway::repo

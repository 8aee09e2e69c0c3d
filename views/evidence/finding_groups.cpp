// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/finding_groups.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace slipway::views {

using namespace model;

namespace {

class Fits
{
public:
    explicit Fits(const FindingFilter& filter)
        : m_filter(filter)
        , m_words(filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }

    bool operator()(const Finding& finding) const
    {
        if (m_filter.level && finding.level < *m_filter.level)
            return false;
        if (!m_filter.rules.isEmpty() && !m_filter.rules.contains(finding.rule))
            return false;
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
            return finding.path.contains(word, Qt::CaseInsensitive) ||
                   finding.message.contains(word, Qt::CaseInsensitive) ||
                   finding.rule.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    const FindingFilter& m_filter;
    QStringList m_words;
};

} // namespace

FindingLines groupedByRule(FindingsPointer findings, const FindingFilter& filter)
{
    FindingLines result;
    result.findings = std::move(findings);
    if (!result.findings)
        return result;
    const std::vector<Finding>& all = *result.findings;
    const Fits fits(filter);
    QHash<QString, size_t> places;
    std::vector<FindingGroup> groups;
    std::vector<std::vector<int>> members;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!fits(all[i]))
            continue;
        const auto known = places.constFind(all[i].rule);
        const size_t at = known == places.constEnd() ? groups.size() : *known;
        if (at == groups.size()) {
            places.insert(all[i].rule, at);
            groups.push_back({all[i].rule, all[i].level, 0});
            members.emplace_back();
        }
        groups[at].worst = std::max(groups[at].worst, all[i].level);
        ++groups[at].count;
        members[at].push_back(static_cast<int>(i));
    }
    std::vector<size_t> order(groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return std::tuple(groups[b].worst, groups[a].rule) < std::tuple(groups[a].worst, groups[b].rule);
    });
    for (const size_t at : order) {
        const int group = static_cast<int>(result.groups.size());
        result.groups.push_back(groups[at]);
        result.lines.push_back({group, -1});
        std::stable_sort(members[at].begin(), members[at].end(), [&](int a, int b) {
            const Finding& one = all[static_cast<size_t>(a)];
            const Finding& other = all[static_cast<size_t>(b)];
            return std::tie(other.level, one.path, one.line) < std::tie(one.level, other.path, other.line);
        });
        for (const int member : members[at])
            result.lines.push_back({group, member});
        result.shown += groups[at].count;
    }
    return result;
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/secret_search.h"

#include "core/repo/detectors/text_lines.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slipway::repo::secrets {

namespace {

constexpr size_t kLargestWindow = 64 << 10;
constexpr size_t kMostOfALine = 4096;
constexpr size_t kSlack = 8; // what \b, ^ and the end of a token look at beyond the match
constexpr std::string_view kInlineAllow = "gitleaks:allow";

std::string_view viewOf(const re2::StringPiece& piece)
{
    return {piece.data(), piece.size()};
}

/// As gitleaks has it: the stated group, else the first that took part, else the whole match.
std::string_view secretOf(const re2::StringPiece* groups, int count, int stated)
{
    if (stated > 0)
        return stated < count ? viewOf(groups[stated]) : std::string_view();
    for (int i = 1; i < count; ++i) {
        if (!groups[i].empty())
            return viewOf(groups[i]);
    }
    return viewOf(groups[0]);
}

QByteArray digestOf(std::string_view secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())));
    return hash.result().left(16);
}

} // namespace

QString redactedSecret(std::string_view secret)
{
    const size_t shown = secret.size() >= 20 ? 4 : secret.size() >= 12 ? 2 : 0;
    QString text;
    for (const char c : secret.substr(0, shown))
        text += c > 32 && c < 127 ? QLatin1Char(c) : QLatin1Char('?');
    return text + QChar(0x2026);
}

SecretSearch::SecretSearch(const SecretRules& rules, Stop stop)
    : m_rules(rules)
    , m_stop(std::move(stop))
    , m_scratch(rules.keywords().newScratch())
    , m_windows(rules.rules().size())
    , m_forPath(rules.rules().size())
{
}

std::vector<Hit> SecretSearch::search(const Content& content)
{
    m_content = content;
    m_hits.clear();
    m_isLimited = false;
    if (isBinary(content.bytes))
        return {};
    if (m_path != content.path) {
        m_path = content.path;
        m_forPath.assign(m_forPath.size(), 0);
    }
    for (const uint32_t rule : m_rules.always())
        open(rule, 0);
    const bool isDone =
        m_rules.keywords().search(content.bytes, m_scratch.get(), [this](uint32_t keyword, size_t end) {
            for (const uint32_t rule : m_rules.rulesOf(keyword))
                open(rule, end);
            return m_hits.size() < kMostHits;
        });
    m_hasFailed = m_hasFailed || !isDone;
    for (const uint32_t rule : m_touched) {
        close(rule);
        m_windows[rule] = {};
    }
    m_touched.clear();
    return std::move(m_hits);
}

/// Whether the rule looks at files of this path at all. Versions of a file come one after another.
bool SecretSearch::isForPath(uint32_t rule)
{
    if (m_forPath[rule] == 0)
        m_forPath[rule] = m_rules.looksAt(m_rules.rules()[rule], m_path) ? 1 : 2;
    return m_forPath[rule] == 1;
}

/// Makes the rule's window reach around the keyword that ends there; one that has grown large is tried first.
void SecretSearch::open(uint32_t rule, size_t at)
{
    if (!isForPath(rule)) {
        m_isLimited = true;
        return;
    }
    Window& window = m_windows[rule];
    if (window.to == 0)
        m_touched.push_back(rule);
    const size_t size = m_content.bytes.size();
    const auto& reach = m_rules.rules()[rule].reach;
    const size_t from = !reach || at < *reach + kSlack ? 0 : at - *reach - kSlack;
    const size_t to = reach ? std::min(size, at + *reach + kSlack) : size;
    if (window.to != 0 && from <= window.to && (!reach || to - window.from <= kLargestWindow)) {
        window.to = std::max(window.to, to);
        return;
    }
    if (window.to != 0)
        close(rule);
    window.from = from;
    window.to = std::max<size_t>(to, 1);
}

void SecretSearch::close(uint32_t rule)
{
    Window& window = m_windows[rule];
    const size_t size = m_content.bytes.size();
    // Where the whole content is tried, in pieces: so that stopping is heard.
    for (size_t from = window.from; from < std::min(window.to, size) && !mustStop();) {
        const size_t to = std::min({window.to, size, from + kLargestWindow});
        tryRule(rule, std::max(from, window.tried), to);
        if (to >= std::min(window.to, size))
            break;
        from = to - std::min(kMostOfALine, kLargestWindow / 2);
    }
}

void SecretSearch::tryRule(uint32_t index, size_t from, size_t to)
{
    const RE2& regex = *m_rules.rules()[index].regex;
    const re2::StringPiece text(m_content.bytes.data(), m_content.bytes.size());
    re2::StringPiece groups[kMostGroups + 1];
    const int count = std::min(regex.NumberOfCapturingGroups(), kMostGroups) + 1;
    while (from < to && regex.Match(text, from, to, RE2::UNANCHORED, groups, count)) {
        const auto end = static_cast<size_t>(groups[0].data() + groups[0].size() - text.data());
        if (!groups[0].empty())
            judge(index, viewOf(groups[0]), secretOf(groups, count, m_rules.rules()[index].secretGroup));
        from = std::max(end, from + 1);
        m_windows[index].tried = from;
        if (mustStop())
            return;
    }
}

std::string_view SecretSearch::lineAround(std::string_view match) const
{
    const auto at = static_cast<size_t>(match.data() - m_content.bytes.data());
    size_t from = at;
    while (from > 0 && m_content.bytes[from - 1] != '\n' && at - from < kMostOfALine)
        --from;
    const size_t last = at + match.size();
    size_t to = last;
    while (to < m_content.bytes.size() && m_content.bytes[to] != '\n' && to - last < kMostOfALine)
        ++to;
    return m_content.bytes.substr(from, to - from);
}

void SecretSearch::judge(uint32_t index, std::string_view match, std::string_view secret)
{
    const CompiledRule& rule = m_rules.rules()[index];
    if (secret.empty() || (rule.entropy > 0 && entropyOf(secret) <= rule.entropy))
        return;
    if (rule.check && !rule.check(secret))
        return;
    const std::string_view line = lineAround(match);
    if (line.find(kInlineAllow) != std::string_view::npos)
        return;
    if (m_rules.isAllowed(rule, {secret, match, line, m_content.path, m_content.commit})) {
        m_isLimited = true;
        return;
    }
    const auto begin = m_content.bytes.begin();
    const auto lines = std::count(begin, begin + (match.data() - m_content.bytes.data()), '\n');
    m_hits.push_back({index, static_cast<int>(lines) + 1, digestOf(secret), redactedSecret(secret)});
}

} // namespace slipway::repo::secrets

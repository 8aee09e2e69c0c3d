// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/secret_rules.h"

#include <array>

namespace slipway::repo::secrets {

/// A secret found in a content. Holds nothing that opens anything.
struct Hit
{
    uint32_t rule = 0; ///< index into SecretRules::rules()
    int line = 0;      ///< 1-based, where the match begins
    QByteArray digest; ///< SHA-256 of the secret, its first 16 bytes: tells the same secret in two places
    QString redacted;  ///< at most its first four characters and "…"

    bool operator==(const Hit&) const = default;
};

/// What is known of the content that is searched. Borrowed.
struct Content
{
    std::string_view bytes;
    std::string_view path;
    std::string_view commit; ///< 40 hex digits of the commit that brought it, or empty
};

/// Searches contents for secrets, one after another, on one thread. Time is linear in the content whatever it
/// holds. `rules` outlive it.
class SecretSearch
{
public:
    /// True: stop now. Asked at least every 64 KiB of expression matching.
    using Stop = std::function<bool()>;

    explicit SecretSearch(const SecretRules& rules, Stop stop = {});

    /// Every hit, in order of rules' keywords; at most 1,000. Binary content (a NUL in its first 8,000 bytes,
    /// as git has it) gives none.
    [[nodiscard]] std::vector<Hit> search(const Content& content);

    /// The last content might have given more under another path or of another commit.
    [[nodiscard]] bool isLimited() const { return m_isLimited; }
    /// A content could not be searched (want of memory): what was found is not all.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    struct Window
    {
        size_t from = 0;
        size_t to = 0;    ///< 0: none is open
        size_t tried = 0; ///< matches before this were told
    };

    [[nodiscard]] bool isForPath(uint32_t rule);
    void open(uint32_t rule, size_t at);
    void close(uint32_t rule);
    void tryRule(uint32_t index, size_t from, size_t to);
    void judge(uint32_t index, std::string_view match, std::string_view secret);
    [[nodiscard]] std::string_view lineAround(std::string_view match) const;
    [[nodiscard]] bool mustStop() const { return m_hits.size() >= kMostHits || (m_stop && m_stop()); }

    static constexpr size_t kMostHits = 1000;

    const SecretRules& m_rules;
    Stop m_stop;
    KeywordIndex::Scratch m_scratch;
    std::vector<Window> m_windows;
    std::vector<uint32_t> m_touched;
    std::string m_path;             ///< that m_forPath is about
    std::vector<uint8_t> m_forPath; ///< by rule: 0 not asked yet, 1 it looks at this path, 2 it does not
    bool m_isLimited = false;
    bool m_hasFailed = false;
    Content m_content;
    std::vector<Hit> m_hits;
};

/// At most the first four characters of a long secret, fewer of a shorter one, and "…".
[[nodiscard]] QString redactedSecret(std::string_view secret);

} // namespace slipway::repo::secrets

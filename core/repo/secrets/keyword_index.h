// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct hs_database;
struct hs_scratch;

/// Everything that rules are looked for by, compiled into one database that finds all of it in one pass
/// (vectorscan, https://github.com/VectorCamp/vectorscan).
namespace slipway::repo::secrets {

struct FreeDatabase
{
    void operator()(hs_database* database) const;
};
struct FreeScratch
{
    void operator()(hs_scratch* scratch) const;
};

/// Finds literal texts, whatever their case. Immutable; any thread, each with a scratch of its own.
class KeywordIndex
{
public:
    using Scratch = std::unique_ptr<hs_scratch, FreeScratch>;
    /// False stops the search.
    using Found = std::function<bool(uint32_t keyword, size_t end)>;

    /// `keywords` are numbered from 0. Empty if there are none or the database cannot be made (isReady()).
    explicit KeywordIndex(const std::vector<std::string>& keywords);

    [[nodiscard]] bool isReady() const { return m_database != nullptr; }
    [[nodiscard]] Scratch newScratch() const;
    /// Tells each place where a keyword ends, in order. `text` has at most 4 GiB. False if it was not
    /// searched to its end, though `found` did not stop it: that nothing was found means nothing then.
    [[nodiscard]] bool search(std::string_view text, hs_scratch* scratch, const Found& found) const;

private:
    std::unique_ptr<hs_database, FreeDatabase> m_database;
};

/// The longest text that the expression can match, in bytes, or nothing if it has no bound or cannot be told.
[[nodiscard]] std::optional<size_t> longestMatch(const std::string& regex);

} // namespace slipway::repo::secrets

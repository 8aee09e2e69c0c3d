// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/keyword_index.h"

#include <hs/hs.h>

#include <cstdlib>
#include <limits>

namespace slipway::repo::secrets {

namespace {

struct Listener
{
    const KeywordIndex::Found& found;
};

int tell(unsigned int id, unsigned long long, unsigned long long to, unsigned int, void* context)
{
    return static_cast<Listener*>(context)->found(id, static_cast<size_t>(to)) ? 0 : 1;
}

} // namespace

void FreeDatabase::operator()(hs_database* database) const
{
    hs_free_database(database);
}

void FreeScratch::operator()(hs_scratch* scratch) const
{
    hs_free_scratch(scratch);
}

KeywordIndex::KeywordIndex(const std::vector<std::string>& keywords)
{
    if (keywords.empty())
        return;
    std::vector<const char*> texts;
    std::vector<size_t> sizes;
    std::vector<unsigned int> ids;
    for (const std::string& keyword : keywords) {
        texts.push_back(keyword.data());
        sizes.push_back(keyword.size());
        ids.push_back(static_cast<unsigned int>(ids.size()));
    }
    const std::vector<unsigned int> flags(texts.size(), HS_FLAG_CASELESS);
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(),
                             static_cast<unsigned int>(texts.size()), HS_MODE_BLOCK, nullptr, &database,
                             &error) == HS_SUCCESS)
        m_database.reset(database);
    hs_free_compile_error(error);
}

KeywordIndex::Scratch KeywordIndex::newScratch() const
{
    hs_scratch_t* scratch = nullptr;
    if (m_database)
        hs_alloc_scratch(m_database.get(), &scratch);
    return Scratch(scratch);
}

bool KeywordIndex::search(std::string_view text, hs_scratch* scratch, const Found& found) const
{
    Listener listener{found};
    if (!m_database)
        return true; // no keyword, or every rule is tried without
    if (!scratch || text.size() > std::numeric_limits<unsigned int>::max())
        return false;
    const hs_error_t result = hs_scan(m_database.get(), text.data(), static_cast<unsigned int>(text.size()),
                                      0, scratch, tell, &listener);
    return result == HS_SUCCESS || result == HS_SCAN_TERMINATED;
}

std::optional<size_t> longestMatch(const std::string& regex)
{
    hs_expr_info_t* info = nullptr;
    hs_compile_error_t* error = nullptr;
    const bool isKnown = hs_expression_info(regex.c_str(), HS_FLAG_ALLOWEMPTY | HS_FLAG_PREFILTER, &info,
                                            &error) == HS_SUCCESS;
    hs_free_compile_error(error);
    if (!isKnown || !info)
        return std::nullopt;
    const unsigned int width = info->max_width;
    std::free(info); // NOLINT(cppcoreguidelines-no-malloc): the library's allocator
    if (width == std::numeric_limits<unsigned int>::max())
        return std::nullopt;
    return width;
}

} // namespace slipway::repo::secrets

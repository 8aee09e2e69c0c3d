// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/http/http_client.h"

namespace slipway::http {

/// All pages of a list, as far as they go.
struct Pages
{
    std::vector<Answer> pages;      ///< those that came
    bool isTruncated = false;       ///< there are more: whatever is counted is "at least"
    std::optional<Problem> problem; ///< why it stopped early

    [[nodiscard]] bool isWhole() const { return !isTruncated && !problem; }
    /// The elements of the array at a JSON Pointer of every page ("" is the page itself). Absent where no
    /// page has one, unknown where the walk is not whole: a part is no answer to "how many".
    [[nodiscard]] Observation<std::vector<model::Json>> items(const char* pointer) const;
};

/// Goes from page to page, at most 20, by `Link: <…>; rel="next"` or by a cursor; only on the same scheme,
/// host and port, and only where the allowlist allows. A page that comes again ends it.
class PageWalk
{
public:
    static constexpr size_t kMostPages = 20;
    /// The query of the next page, from the answer to the last: {{"cursor", "abc"}}; nothing at the end.
    using Cursor = std::function<std::optional<Parameters>(const Answer& answer)>;

    PageWalk(HttpClient& client, Request first);
    PageWalk& byCursor(Cursor cursor);

    [[nodiscard]] Pages all();

private:
    [[nodiscard]] std::optional<Request> next(const Answer& answer, Pages& pages) const;
    [[nodiscard]] std::optional<Request> linked(const Answer& answer, Pages& pages) const;

    HttpClient& m_client;
    Request m_first;
    Cursor m_cursor;
};

/// The target of rel="next" in a Link header (RFC 8288); empty if there is none.
[[nodiscard]] QByteArray nextLink(const QByteArray& header);

} // namespace slipway::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/live/readings.h"

namespace slipway::http {

/// Pages of services that do not say whether there are more: a page that is not full is the last one.
struct SizedPages
{
    const char* list;     ///< JSON Pointer to the elements of a page; "" is the page itself
    QByteArray sizeName;  ///< of the parameter with the size
    size_t size;          ///< of a full page
    QByteArray placeName; ///< of the parameter that says which page
    size_t step;          ///< by which it grows: 1 where it counts pages, the size where it counts elements
};

[[nodiscard]] inline PageWalk sizedPages(Inquiry& inquiry, Request first, const SizedPages& pages)
{
    first.query.emplace_back(pages.sizeName, QByteArray::number(qulonglong(pages.size)));
    first.query.emplace_back(pages.placeName, "0");
    return PageWalk(inquiry.http, std::move(first))
        .byCursor([pages, place = size_t(0)](const Answer& answer) mutable -> std::optional<Parameters> {
            if (listAt(answer.json, pages.list).size() < pages.size)
                return std::nullopt;
            place += pages.step;
            return Parameters{{pages.placeName, QByteArray::number(qulonglong(place))}};
        });
}

} // namespace slipway::http

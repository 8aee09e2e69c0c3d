// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/place_book.h"

#include <algorithm>

namespace slipway::views {

PlaceBook::PlaceBook(std::vector<Place> places, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_pages(
          stack, static_cast<int>(m_places.size()),
          [this](int place) { return m_places[static_cast<std::size_t>(place)].make(m_context); }, nullptr)
{
    connect(&m_pages, &LazyStack::made, this, [this](int place, QWidget* widget) {
        auto* page = static_cast<Page*>(widget);
        Q_EMIT made(m_places[static_cast<std::size_t>(place)].id, page);
        if (m_context.workspace)
            page->setContext(m_context);
    });
}

Page& PlaceBook::page(const QString& id)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place& candidate) { return candidate.id == id; });
    Q_ASSERT(place != m_places.end());
    return static_cast<Page&>(m_pages.at(static_cast<int>(place - m_places.begin())));
}

const Place* PlaceBook::current() const
{
    const int place = m_pages.current();
    return place < 0 ? nullptr : &m_places[static_cast<std::size_t>(place)];
}

void PlaceBook::setContext(const ViewContext& context)
{
    m_context = context;
    for (QWidget* page : m_pages.widgets()) {
        if (page)
            static_cast<Page*>(page)->setContext(context);
    }
}

void PlaceBook::refresh()
{
    for (QWidget* page : m_pages.widgets()) {
        if (page)
            static_cast<Page*>(page)->refresh();
    }
}

} // namespace slipway::views

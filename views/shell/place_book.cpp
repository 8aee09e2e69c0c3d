// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/place_book.h"

#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace slipway::views {

PlaceBook::PlaceBook(std::vector<Place> places, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_pages(m_places.size(), nullptr)
    , m_stack(stack)
{
}

Page& PlaceBook::page(const QString& id)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place& candidate) { return candidate.id == id; });
    Q_ASSERT(place != m_places.end());
    return pageAt(static_cast<std::size_t>(place - m_places.begin()));
}

Page& PlaceBook::pageAt(std::size_t place)
{
    if (Page* page = m_pages[place])
        return *page;
    Page* page = m_places[place].make(m_context, &m_stack);
    m_pages[place] = page;
    m_stack.addWidget(page);
    Q_EMIT made(m_places[place].id, page);
    if (m_context.workspace)
        page->setContext(m_context);
    return *page;
}

const Place* PlaceBook::current() const
{
    const QWidget* shown = m_stack.currentWidget();
    const auto page = std::find(m_pages.begin(), m_pages.end(), shown);
    return !shown || page == m_pages.end() ? nullptr
                                           : &m_places[static_cast<std::size_t>(page - m_pages.begin())];
}

void PlaceBook::makeRest()
{
    const auto next = std::find(m_pages.begin(), m_pages.end(), nullptr);
    if (next == m_pages.end())
        return;
    QTimer::singleShot(0, this, [this, place = static_cast<std::size_t>(next - m_pages.begin())] {
        pageAt(place);
        makeRest();
    });
}

void PlaceBook::setContext(const ViewContext& context)
{
    m_context = context;
    for (Page* page : m_pages) {
        if (page)
            page->setContext(context);
    }
}

void PlaceBook::refresh()
{
    for (Page* page : m_pages) {
        if (page)
            page->refresh();
    }
}

} // namespace slipway::views

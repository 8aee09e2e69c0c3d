// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/places.h"
#include "views/widgets/lazy_stack.h"

class QStackedWidget;

namespace slipway::views {

/// The pages of the places, made as a LazyStack makes them. GUI thread.
class PlaceBook : public QObject
{
    Q_OBJECT

public:
    PlaceBook(std::vector<Place> places, QStackedWidget& stack, QObject* parent);

    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    /// Of a place that there is.
    [[nodiscard]] Page& page(const QString& id);
    /// The place that is shown; null if the stack shows something else.
    [[nodiscard]] const Place* current() const;
    void makeRest() { m_pages.makeRest(); }

    /// Also of the pages yet to be made.
    void setContext(const ViewContext& context);
    void refresh();

Q_SIGNALS:
    void made(const QString& id, slipway::views::Page* page);

private:
    std::vector<Place> m_places;
    ViewContext m_context;
    LazyStack m_pages;
};

} // namespace slipway::views

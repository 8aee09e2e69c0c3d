// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/places.h"

class QStackedWidget;

namespace slipway::views {

/// The pages of the places. Each is made when it is first asked for; the others one by one, each in a turn
/// of the event loop of its own, once `makeRest()` was called. GUI thread.
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
    void makeRest();

    /// Also of the pages yet to be made.
    void setContext(const ViewContext& context);
    void refresh();

Q_SIGNALS:
    void made(const QString& id, slipway::views::Page* page);

private:
    Page& pageAt(std::size_t place);

    std::vector<Place> m_places;
    std::vector<Page*> m_pages; ///< of the places; null: not made yet
    QStackedWidget& m_stack;
    ViewContext m_context;
};

} // namespace slipway::views

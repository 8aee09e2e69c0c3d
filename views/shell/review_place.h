// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "views/view_context.h"

#include <QObject>

#include <functional>
#include <vector>

namespace slipway::views {

class MeetingHost;
class PlaceBook;
class ReviewsPage;

/// The window's reviews: the meeting that is held, and the actions that lead to it from wherever one is.
class ReviewPlace : public QObject
{
    Q_OBJECT

public:
    /// `places` has the page "reviews". `selected` gives the board's rows that are selected; one is where the
    /// keyboard is, more are a choice.
    ReviewPlace(const ViewContext& context, PlaceBook& places, QWidget* window,
                std::function<std::vector<model::ReleaseId>()> selected);

    [[nodiscard]] ReviewsPage& page();
    [[nodiscard]] MeetingHost& meetings() { return *m_meetings; }
    void setContext(const ViewContext& context);

Q_SIGNALS:
    void showRequested(); ///< the page
    void changed();       ///< a meeting stored something

private:
    void addActions(ActionCollection& actions, QWidget* window,
                    std::function<std::vector<model::ReleaseId>()> selected);
    void receive(ReviewsPage& page);

    PlaceBook& m_places;
    MeetingHost* m_meetings;
    QAction* m_start = nullptr;
};

} // namespace slipway::views

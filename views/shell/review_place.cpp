// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/review_place.h"

#include "views/review/meeting_host.h"
#include "views/review/reviews_page.h"
#include "views/shell/place_book.h"
#include "views/widgets/action_collection.h"

#include <QWidget>

namespace slipway::views {

using namespace model;

namespace {

const QString kReviews = QStringLiteral("reviews");

} // namespace

ReviewPlace::ReviewPlace(const ViewContext& context, PlaceBook& places, QWidget* window,
                         std::function<std::vector<ReleaseId>()> selected)
    : QObject(window)
    , m_places(places)
    , m_meetings(new MeetingHost(context, this))
{
    addActions(*context.actions, window, std::move(selected));
    connect(&places, &PlaceBook::made, this, [this](const QString& id, Page* made) {
        if (id == kReviews)
            receive(static_cast<ReviewsPage&>(*made));
    });
    connect(m_meetings, &MeetingHost::failed, this, [this](const Error& error) {
        Q_EMIT showRequested();
        page().complain(error);
    });
    connect(m_meetings, &MeetingHost::ended, this, [this] {
        page().refresh();
        Q_EMIT changed();
    });
}

ReviewsPage& ReviewPlace::page()
{
    return static_cast<ReviewsPage&>(m_places.page(kReviews));
}

void ReviewPlace::addActions(ActionCollection& actions, QWidget* window,
                             std::function<std::vector<ReleaseId>()> selected)
{
    window->addAction(
        actions.add(QStringLiteral("review.plan"), tr("Plan a review"), QKeySequence(), this, [this] {
            Q_EMIT showRequested();
            page().plan();
        }));
    m_start = actions.add(
        QStringLiteral("review.start"), tr("Start a review, or go on with the one that was left"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this, [this, selected = std::move(selected)] {
            std::vector<ReleaseId> chosen = selected();
            if (chosen.size() < 2)
                chosen.clear();
            m_meetings->start(chosen);
        });
    window->addAction(m_start);
}

void ReviewPlace::receive(ReviewsPage& page)
{
    connect(&page, &ReviewsPage::startRequested, m_start, &QAction::trigger);
    connect(&page, &ReviewsPage::resumeRequested, m_meetings, &MeetingHost::resume);
}

void ReviewPlace::setContext(const ViewContext& context)
{
    m_meetings->setContext(context);
}

} // namespace slipway::views

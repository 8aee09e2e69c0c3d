// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/release_difference.h"
#include "core/readiness/review_minutes.h"
#include "core/readiness/review_state.h"
#include "core/store/review_history.h"

/// The use cases of launch meetings. What is refused is told as elsewhere: InvalidInput, NotFound, Conflict.
namespace slipway::readiness {

/// A meeting as somebody plans it.
struct ReviewPlan
{
    QString title; ///< one line, 1 to 120 characters
    QDateTime plannedAt;
    std::vector<model::Attendee> attendees;
    std::vector<model::AgendaItem> agenda; ///< may be empty until the meeting opens
    QString by;
};

/// What the meeting looks at: an item as it was when it was shown.
struct ReviewLook
{
    Dossier dossier; ///< as of the moment shown
    QString snapshotSha256;
    ReleaseDifference difference; ///< since the last review before this one
    QDateTime since;
    bool isSinceReview = false; ///< `since` is a decision's time
};

/// Borrows the workspace. Any thread; every function may block.
class ReviewDesk
{
public:
    explicit ReviewDesk(Workspace& workspace, model::Clock clock = model::systemNow)
        : m_workspace(workspace)
        , m_clock(std::move(clock))
    {
    }

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

    model::Result<model::Review> plan(const ReviewPlan& plan);
    /// Another plan of a review that is not over. Of one that began, items that were shown stay.
    model::Result<model::Review> change(const model::ReviewId& id, const ReviewPlan& plan);
    /// Only of one that did not begin. Taken back by restore().
    model::Result<model::Review> cancel(const model::ReviewId& id, const QString& by);
    model::Result<model::Review> restore(const model::ReviewId& id, const QString& by);

    /// Opens the meeting; one that was left, or whose program died, goes on where it was.
    model::Result<model::ReviewFile> open(const model::ReviewId& id, const QString& by);
    model::Result<model::ReviewEvent> join(const model::ReviewId& id, const model::Attendee& who);
    /// Shows an item as it is now, and writes down on which snapshot.
    model::Result<ReviewLook> enter(const model::ReviewId& id, const model::ReleaseId& release,
                                    const QString& by);
    /// What the item was shown as last, made again. NotFound if it was not shown.
    model::Result<ReviewLook> look(const model::ReviewId& id, const model::ReleaseId& release);
    /// An empty release: about the whole meeting.
    model::Result<model::ReviewEvent> note(const model::ReviewId& id, const model::ReleaseId& release,
                                           const QString& text, const QString& by);
    /// As Workspace::decide(), on the snapshot that the meeting was shown; what came since then must allow
    /// the decision too. Only about an item of the agenda that was shown.
    model::Result<model::Decision> decide(const model::ReviewId& id, const DecisionRequest& request);
    /// Stops the item's clock, or lets it go on.
    model::Result<model::ReviewEvent> setClock(const model::ReviewId& id, bool runs, const QString& by);
    model::Result<model::ReviewEvent> leave(const model::ReviewId& id, const QString& by);
    model::Result<model::ReviewEvent> close(const model::ReviewId& id, const QString& by);

    model::Result<model::ReviewFile> review(const model::ReviewId& id, const store::AsOf& asOf = {});
    /// Planned last first.
    model::Result<std::vector<model::ReviewFile>> reviews(const store::AsOf& asOf = {});
    /// What evaluations said is told in those words, where they are known (explainIn()).
    model::Result<Minutes> minutes(const model::ReviewId& id, const store::AsOf& asOf = {},
                                   const policy::Phrases& phrases = policy::Phrases::english());

private:
    model::Result<model::ReviewEvent> happen(const model::ReviewId& id, model::ReviewEvent event);
    /// Conflict if it went on since it was read.
    model::Result<model::ReviewEvent> happenTo(const model::ReviewFile& file, model::ReviewEvent event);
    model::Result<ReviewLook> lookAt(const model::ReviewFile& file, const model::ReleaseId& release,
                                     const QDateTime& at);

    [[nodiscard]] store::ReviewHistory& history() { return store::reviewsOf(m_workspace.history()); }

    Workspace& m_workspace;
    model::Clock m_clock;
};

} // namespace slipway::readiness

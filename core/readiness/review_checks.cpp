// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/review_checks.h"

#include "core/policy/people_rules.h"
#include "core/readiness/people_checks.h"
#include "core/readiness/people_desk.h"
#include "core/readiness/snapshot_text.h"

#include <QSet>

#include <algorithm>

namespace slipway::readiness {

using namespace model;

namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr int kLongestItem = 240;
constexpr size_t kMostItems = 100;
constexpr size_t kMostAttendees = 200;

std::optional<Error> checkTitle(const QString& title)
{
    const bool hasControls = std::any_of(title.begin(), title.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
    if (title.isEmpty() || title.size() > kLongestTitle || hasControls)
        return invalid(
            QStringLiteral("the title of a review is one line of 1 to %1 characters").arg(kLongestTitle),
            title.simplified().left(40), QStringLiteral("write another title"));
    return std::nullopt;
}

std::optional<Error> checkAttendees(const std::vector<Attendee>& attendees)
{
    if (attendees.size() > kMostAttendees)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("a review has at most %1 attendees").arg(kMostAttendees),
                     {},
                     QStringLiteral("name those who decide")};
    for (size_t i = 0; i < attendees.size(); ++i) {
        if (auto error = checkPerson(attendees[i].name, QStringLiteral("say who is there")))
            return error;
        if (auto error = attendees[i].role.isEmpty() ? std::nullopt : checkPerson(attendees[i].role, {}))
            return error;
        for (size_t j = 0; j < i; ++j) {
            if (policy::isSamePerson(attendees[j].name, attendees[i].name))
                return invalid(QStringLiteral("somebody is named twice"), attendees[i].name,
                               QStringLiteral("name each person once"));
        }
    }
    return std::nullopt;
}

std::optional<Error> checkAgenda(const std::vector<AgendaItem>& agenda)
{
    if (agenda.size() > kMostItems)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("an agenda has at most %1 releases").arg(kMostItems),
                     {},
                     QStringLiteral("plan a second review")};
    QSet<ReleaseId> seen;
    for (const AgendaItem& item : agenda) {
        if (item.release.isEmpty() || seen.contains(item.release))
            return invalid(QStringLiteral("a release is on the agenda twice"), item.release.toString(),
                           QStringLiteral("name each release once"));
        if (item.minutes < 1 || item.minutes > kLongestItem)
            return invalid(QStringLiteral("an item takes 1 to %1 minutes").arg(kLongestItem),
                           QString::number(item.minutes), QStringLiteral("choose another time"));
        seen.insert(item.release);
    }
    return std::nullopt;
}

Error notNow(const QString& what, const Review& review, const QString& hint)
{
    return {ErrorCode::Conflict, what, review.title, hint};
}

std::optional<Error> refusalOfOpening(const ReviewState& state, const Review& review)
{
    if (state.status == ReviewStatus::Closed)
        return notNow(QStringLiteral("the review is closed"), review, QStringLiteral("plan another one"));
    if (state.status == ReviewStatus::Cancelled)
        return notNow(QStringLiteral("the review is cancelled"), review,
                      QStringLiteral("plan it again before it starts"));
    if (review.agenda.empty())
        return invalid(QStringLiteral("the agenda is empty"), review.title,
                       QStringLiteral("put a release on it"));
    return std::nullopt;
}

} // namespace

Result<Review> checkPlan(const ReviewPlan& plan)
{
    Review review;
    review.title = typed(plan.title);
    review.plannedAt = plan.plannedAt.toUTC();
    review.agenda = plan.agenda;
    review.by = plan.by.trimmed();
    for (const Attendee& attendee : plan.attendees)
        review.attendees.push_back({typedName(attendee.name), typed(attendee.role)});
    if (auto error = checkPerson(review.by, QStringLiteral("say who plans it")))
        return *std::move(error);
    if (auto error = checkTitle(review.title))
        return *std::move(error);
    if (!review.plannedAt.isValid())
        return invalid(QStringLiteral("a review needs its time"), review.title,
                       QStringLiteral("say when it is held"));
    if (auto error = checkAttendees(review.attendees))
        return *std::move(error);
    if (auto error = checkAgenda(review.agenda))
        return *std::move(error);
    return review;
}

Result<Review> checkChange(const ReviewPlan& plan, const ReviewFile& file)
{
    const ReviewState state = reviewStateOf(file, file.review.at);
    if (state.status == ReviewStatus::Closed || state.status == ReviewStatus::Cancelled)
        return notNow(state.status == ReviewStatus::Closed ? QStringLiteral("the review is closed")
                                                           : QStringLiteral("the review is cancelled"),
                      file.review, QStringLiteral("plan another one"));
    auto review = checkPlan(plan);
    if (!review)
        return review;
    for (const ItemState& item : state.items) {
        const bool stays =
            std::any_of(review->agenda.begin(), review->agenda.end(),
                        [&](const AgendaItem& one) { return one.release == item.item.release; });
        if (item.wasShown() && !stays)
            return notNow(QStringLiteral("the meeting talked about a release that would leave the agenda"),
                          file.review, QStringLiteral("leave it there"));
    }
    review->id = file.review.id;
    return review;
}

std::optional<Error> refusalOf(const ReviewEvent& event, const ReviewFile& file)
{
    const ReviewState state = reviewStateOf(file, file.review.at);
    if (auto error = checkPerson(event.by, QStringLiteral("say who it is")))
        return error;
    if (event.step == ReviewStep::Opened || event.step == ReviewStep::Resumed)
        return refusalOfOpening(state, file.review);
    if (state.status == ReviewStatus::Closed)
        return notNow(QStringLiteral("the review is closed"), file.review,
                      QStringLiteral("plan another one"));
    const bool isEnd = event.step == ReviewStep::Closed && state.status == ReviewStatus::Left;
    if (state.status != ReviewStatus::Running && !isEnd)
        return notNow(QStringLiteral("the review does not run"), file.review,
                      QStringLiteral("start it with: slipway review start"));
    const bool isAboutItem =
        event.step == ReviewStep::Entered || event.step == ReviewStep::Decided || !event.release.isEmpty();
    if (isAboutItem && !state.find(event.release))
        return Error{ErrorCode::NotFound, QStringLiteral("the release is not on the agenda"),
                     event.release.toString(), QStringLiteral("put it on the agenda first")};
    if (event.step == ReviewStep::Decided && !state.find(event.release)->wasShown())
        return notNow(QStringLiteral("the release was not shown to the meeting yet"), file.review,
                      QStringLiteral("show it, then decide"));
    if (event.step == ReviewStep::Noted && event.text.isEmpty())
        return invalid(QStringLiteral("the note is empty"), {}, QStringLiteral("write something"));
    return std::nullopt;
}

std::optional<Error> refusalOfLooks(const DecisionRequest& request, const Dossier& shown,
                                    const QString& shownSha256, const Dossier& now, const QDateTime& at)
{
    const QString again = QStringLiteral("show the release again, then decide");
    if (shown.release.target != now.release.target)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("the release moved from %1 to %2 since it was shown")
                         .arg(shown.release.target.shortHex(), now.release.target.shortHex()),
                     shown.release.name, again};
    if (snapshotSha256(shown) != shownSha256)
        return Error{ErrorCode::Conflict,
                     QStringLiteral("what was shown cannot be made again: records of then came later"),
                     shown.release.name, again};
    if (const auto checked = checkDecision(request, shown, at); !checked)
        return checked.error();
    if (const auto checked = checkDecision(request, now, at); !checked) {
        Error error = checked.error();
        error.what = QStringLiteral("since it was shown, things changed: %1").arg(error.what);
        error.hint = again;
        return error;
    }
    return std::nullopt;
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting.h"

#include "core/readiness/explanation.h"
#include "core/report/report_language.h"
#include "core/report/write_file.h"
#include "views/language/language.h"
#include "views/report/minutes_pdf.h"
#include "views/widgets/translated_words.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

namespace {

/// Everything that the records say, read at once.
struct Records
{
    ReviewFile file;
    ReleaseNames names;
    std::vector<Decision> decisions; ///< of this meeting about the item
};

Result<Records> readAll(ReviewDesk& desk, const ReviewId& review, const ReleaseId& release)
{
    auto file = desk.review(review);
    if (!file)
        return file.error();
    auto names = releaseNames(desk.workspace(), {*file});
    if (!names)
        return names.error();
    const auto people = desk.workspace().history().peoplesInput();
    if (!people)
        return people.error();
    Records records{std::move(file).value(), std::move(names).value(), {}};
    for (const ReviewEvent& event : records.file.events) {
        if (event.step != ReviewStep::Decided || event.release != release)
            continue;
        for (const Decision& decision : people->value(release).decisions) {
            if (decision.id == event.decision)
                records.decisions.push_back(decision);
        }
    }
    return records;
}

struct Shown
{
    readiness::ReviewLook look;                         ///< explained in the window's language
    std::shared_ptr<const readiness::Dossier> recorded; ///< what it shows, as it was
    Records records;
};

bool isOtherwise(const readiness::Dossier& shown, const readiness::Dossier& now)
{
    return shown.release.target != now.release.target ||
           shown.evaluation.signOffs != now.evaluation.signOffs ||
           !readiness::differenceOf(shown, now).isEmpty();
}

} // namespace

Meeting::Meeting(ViewContext context, const ReviewId& review, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_review(review)
{
    constexpr int kLookMs = 2000;
    m_news.setInterval(kLookMs);
    connect(&m_news, &QTimer::timeout, this, &Meeting::lookForNews);
}

template<class T>
void Meeting::run(std::function<Result<T>(ReviewDesk&)> work, std::function<void(Result<T>)> done)
{
    m_queue.push_back([this, work = std::move(work), done = std::move(done)] {
        readiness::runTask<T>(
            this,
            [workspace = m_context.workspace, clock = m_context.clock, work](const Progress&) {
                ReviewDesk desk(*workspace, clock);
                return work(desk);
            },
            [this, done](Result<T> result) {
                done(std::move(result));
                m_isBusy = false;
                runNext();
            });
    });
    runNext();
}

void Meeting::runNext()
{
    if (m_isBusy || m_queue.empty())
        return;
    m_isBusy = true;
    const auto next = std::move(m_queue.front());
    m_queue.pop_front();
    next();
}

readiness::ReviewState Meeting::state() const
{
    return readiness::reviewStateOf(m_file, m_context.clock());
}

void Meeting::open()
{
    run<ReviewFile>(
        [review = m_review, by = m_context.person](ReviewDesk& desk) { return desk.open(review, by); },
        [this](Result<ReviewFile> file) {
            if (!file) {
                Q_EMIT failed(file.error());
                return;
            }
            m_file = std::move(file).value();
            m_isOpen = true;
            m_news.start();
            show(std::max(0, state().placeOf(state().current)));
        });
}

void Meeting::go(int place)
{
    if (m_isOpen && !m_isEnding)
        show(std::clamp(place, 0, items()));
}

void Meeting::show(int place)
{
    // At once, so that two keys pressed quickly go two pages on.
    m_place = place;
    if (place == items()) {
        run<readiness::Minutes>([review = m_review](ReviewDesk& desk) { return desk.minutes(review); },
                                [this](Result<readiness::Minutes> minutes) {
                                    if (!minutes) {
                                        Q_EMIT failed(minutes.error());
                                        return;
                                    }
                                    m_minutes = std::make_shared<const readiness::Minutes>(
                                        std::move(minutes).value());
                                    m_look.reset();
                                    m_recorded.reset();
                                    m_decisions.clear();
                                    m_isStale = false;
                                    Q_EMIT changed();
                                });
        return;
    }
    const ReleaseId release = m_file.review.agenda[static_cast<size_t>(place)].release;
    run<Shown>(
        [review = m_review, release, by = m_context.person,
         language = shownLanguage()](ReviewDesk& desk) -> Result<Shown> {
            auto look = desk.enter(review, release, by);
            if (!look)
                return look.error();
            auto records = readAll(desk, review, release);
            if (!records)
                return records.error();
            auto recorded = std::make_shared<const readiness::Dossier>(look->dossier);
            readiness::explainIn(look->dossier, report::ReportLanguage(language).phrases());
            return Shown{std::move(look).value(), std::move(recorded), std::move(records).value()};
        },
        [this](Result<Shown> shown) {
            if (!shown) {
                Q_EMIT failed(shown.error());
                return;
            }
            m_look = std::make_shared<const readiness::ReviewLook>(std::move(shown->look));
            m_recorded = std::move(shown->recorded);
            m_file = std::move(shown->records.file);
            m_names = std::move(shown->records.names);
            m_decisions = std::move(shown->records.decisions);
            m_isStale = false;
            Q_EMIT changed();
        });
}

void Meeting::readRecords()
{
    if (isAtSummary())
        return show(items()); // the minutes tell it
    const ReleaseId release = m_look ? m_look->dossier.release.id : ReleaseId();
    run<Records>([review = m_review, release](ReviewDesk& desk) { return readAll(desk, review, release); },
                 [this](Result<Records> records) {
                     if (!records) {
                         Q_EMIT failed(records.error());
                         return;
                     }
                     m_file = std::move(records->file);
                     m_names = std::move(records->names);
                     if (m_look)
                         m_decisions = std::move(records->decisions);
                     Q_EMIT changed();
                 });
}

void Meeting::decide(const readiness::DecisionRequest& request)
{
    run<Decision>([review = m_review, request](ReviewDesk& desk) { return desk.decide(review, request); },
                  [this](const Result<Decision>& decision) {
                      if (!decision) {
                          Q_EMIT refused(decision.error());
                          return;
                      }
                      Q_EMIT decided(
                          tr("Decided %1, on snapshot %2.")
                              .arg(Words::of(decision->verdict), decision->snapshotSha256.left(12)));
                      readRecords();
                  });
}

void Meeting::note(const QString& text)
{
    const ReleaseId release = m_look ? m_look->dossier.release.id : ReleaseId();
    run<ReviewEvent>([review = m_review, release, text, by = m_context.person](
                         ReviewDesk& desk) { return desk.note(review, release, text, by); },
                     [this](const Result<ReviewEvent>& event) {
                         if (!event) {
                             Q_EMIT failed(event.error());
                             return;
                         }
                         Q_EMIT noted();
                         readRecords();
                     });
}

void Meeting::join(const Attendee& who)
{
    run<ReviewEvent>([review = m_review, who](ReviewDesk& desk) { return desk.join(review, who); },
                     [this](const Result<ReviewEvent>& event) {
                         if (!event)
                             Q_EMIT failed(event.error());
                         else
                             readRecords();
                     });
}

void Meeting::toggleClock()
{
    if (!m_isOpen)
        return;
    run<ReviewEvent>([review = m_review, by = m_context.person, runs = !state().isClockRunning](
                         ReviewDesk& desk) { return desk.setClock(review, runs, by); },
                     [this](const Result<ReviewEvent>& event) {
                         if (!event)
                             Q_EMIT failed(event.error());
                         else
                             readRecords();
                     });
}

void Meeting::leave()
{
    end(false);
}

void Meeting::close()
{
    end(true);
}

void Meeting::end(bool closes)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_news.stop();
    if (!m_isOpen) {
        Q_EMIT ended(false);
        return;
    }
    run<ReviewEvent>(
        [review = m_review, by = m_context.person, closes](ReviewDesk& desk) {
            return closes ? desk.close(review, by) : desk.leave(review, by);
        },
        [this, closes](const Result<ReviewEvent>& event) {
            // One that another program closed meanwhile is over, whatever is left of it here.
            if (!event && closes) {
                m_isEnding = false;
                m_news.start();
                Q_EMIT failed(event.error());
                return;
            }
            Q_EMIT ended(closes);
        });
}

void Meeting::exportMinutes(const QString& path)
{
    run<Done>(
        [review = m_review, path](ReviewDesk& desk) -> Status {
            const auto minutes = desk.minutes(review);
            if (!minutes)
                return minutes.error();
            const auto content = minutesFor(path, report::makeMinutes(*minutes));
            return content ? report::writeFile(path, *content) : content.error();
        },
        [this, path](const Status& written) {
            if (written)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(written.error());
        });
}

void Meeting::lookForNews()
{
    if (!m_look || m_isStale || m_isBusy)
        return;
    struct News
    {
        qint64 counter = 0;
        bool isStale = false;
    };
    run<News>(
        [shown = m_recorded, seen = m_seen](ReviewDesk& desk) -> Result<News> {
            const auto counter = desk.workspace().history().changeCounter();
            if (!counter)
                return counter.error();
            if (*counter == seen)
                return News{*counter, false};
            const auto now = desk.workspace().dossier(shown->release.id);
            if (!now)
                return now.error();
            return News{*counter, isOtherwise(*shown, *now)};
        },
        [this, shown = m_recorded](const Result<News>& news) {
            // What cannot be read for a moment is looked at again.
            if (!news || shown != m_recorded)
                return;
            m_seen = news->counter;
            // A decision of the meeting itself turns the verdict: that is no news to it.
            if (!news->isStale || !m_decisions.empty())
                return;
            m_isStale = true;
            Q_EMIT becameStale();
        });
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/meeting.h"

#include "core/report/report_language.h"
#include "views/export/last_export.h"
#include "views/export/minutes_export.h"
#include "views/language/language.h"
#include "views/review/meeting_records.h"
#include "views/widgets/file_choice.h"
#include "views/widgets/translated_words.h"

#include <algorithm>

namespace slipway::views {

using namespace model;
using readiness::ReviewDesk;

Meeting::Meeting(ViewContext context, const ReviewId& review, QObject* parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_review(review)
    , m_queue(m_context.workspace, m_context.clock)
    , m_news(m_queue)
{
    connect(&m_news, &MeetingNews::came, this, [this] {
        // A decision of the meeting itself turns the verdict: that is no news to it.
        if (!m_decisions.empty())
            return;
        m_isStale = true;
        m_news.watch(nullptr); // until it is shown again
        Q_EMIT becameStale();
    });
}

readiness::ReviewState Meeting::state() const
{
    return readiness::reviewStateOf(m_file, m_context.clock());
}

void Meeting::open()
{
    m_queue.run<ReviewFile>(
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
    if (place == items())
        showSummary();
    else
        showRelease(m_file.review.agenda[static_cast<size_t>(place)].release);
}

void Meeting::showSummary()
{
    const auto tell = [review = m_review, language = shownLanguage()](ReviewDesk& desk) {
        return desk.minutes(review, {}, report::ReportLanguage(language).phrases());
    };
    m_queue.run<readiness::Minutes>(tell, [this](Result<readiness::Minutes> minutes) {
        if (!minutes) {
            Q_EMIT failed(minutes.error());
            return;
        }
        m_minutes = std::make_shared<const readiness::Minutes>(std::move(minutes).value());
        m_look.reset();
        m_news.watch(nullptr);
        m_decisions.clear();
        m_isStale = false;
        Q_EMIT changed();
    });
}

void Meeting::showRelease(const ReleaseId& release)
{
    m_queue.run<EnteredRelease>(
        [review = m_review, release, by = m_context.person, language = shownLanguage()](ReviewDesk& desk) {
            return enterRelease(desk, review, release, by, language);
        },
        [this](Result<EnteredRelease> entered) {
            if (!entered) {
                Q_EMIT failed(entered.error());
                return;
            }
            m_look = std::make_shared<const readiness::ReviewLook>(std::move(entered->look));
            m_news.watch(std::move(entered->recorded));
            m_file = std::move(entered->records.file);
            m_names = std::move(entered->records.names);
            m_decisions = std::move(entered->records.decisions);
            m_isStale = false;
            Q_EMIT changed();
        });
}

void Meeting::readRecords()
{
    if (isAtSummary())
        return showSummary(); // the minutes tell it
    const ReleaseId release = m_look ? m_look->dossier.release.id : ReleaseId();
    m_queue.run<MeetingRecords>(
        [review = m_review, release](ReviewDesk& desk) { return readMeeting(desk, review, release); },
        [this](Result<MeetingRecords> records) {
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
    m_queue.run<Decision>(
        [review = m_review, request](ReviewDesk& desk) { return desk.decide(review, request); },
        [this](const Result<Decision>& decision) {
            if (!decision) {
                Q_EMIT refused(decision.error());
                return;
            }
            Q_EMIT decided(tr("Decided %1, on snapshot %2.")
                               .arg(Words::of(decision->verdict), decision->snapshotSha256.left(12)));
            readRecords();
        });
}

void Meeting::note(const QString& text)
{
    const ReleaseId release = m_look ? m_look->dossier.release.id : ReleaseId();
    m_queue.run<ReviewEvent>([review = m_review, release, text, by = m_context.person](
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
    m_queue.run<ReviewEvent>([review = m_review, who](ReviewDesk& desk) { return desk.join(review, who); },
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
    m_queue.run<ReviewEvent>([review = m_review, by = m_context.person, runs = !state().isClockRunning](
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
    m_queue.run<ReviewEvent>(
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
    m_queue.run<Done>(
        [review = m_review, clock = m_context.clock, order = pdfAsLast(), path](ReviewDesk& desk) {
            return writeMinutes(desk.workspace(), clock, review, {}, order, path);
        },
        [this, path](const Status& written) {
            if (written)
                return Q_EMIT exported(path);
            forgetSavedIn(path);
            Q_EMIT failed(written.error());
        });
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/desk_queue.h"
#include "views/review/meeting_news.h"
#include "views/review/review_words.h"
#include "views/view_context.h"

namespace slipway::views {

/// A meeting that is held: what its windows show, and what they do to it. Everything is written down as it
/// happens, on workers, one after another and in the order it was asked for. GUI thread.
class Meeting : public QObject
{
    Q_OBJECT

public:
    Meeting(ViewContext context, const model::ReviewId& review, QObject* parent);

    /// Opens it, or goes on with it where it was.
    void open();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const model::ReviewId& review() const { return m_review; }
    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] const model::ReviewFile& file() const { return m_file; }
    [[nodiscard]] readiness::ReviewState state() const; ///< as of now
    [[nodiscard]] const ReleaseNames& names() const { return m_names; }
    /// Which item is shown, from 0; as many as there are items: the summary.
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int items() const { return static_cast<int>(m_file.review.agenda.size()); }
    [[nodiscard]] bool isAtSummary() const { return m_isOpen && m_place == items(); }
    /// Of the item that is shown; null at the summary and before.
    [[nodiscard]] const readiness::ReviewLook* look() const { return m_look.get(); }
    [[nodiscard]] const readiness::Minutes* minutes() const { return m_minutes.get(); } ///< of the summary
    /// The decisions that this meeting made about the item shown; the last one holds.
    [[nodiscard]] const std::vector<model::Decision>& decisions() const { return m_decisions; }
    [[nodiscard]] bool isStale() const { return m_isStale; } ///< what is shown is not what there is any more

    void go(int place); ///< clamped
    void showAgain() { go(m_place); }
    void decide(const readiness::DecisionRequest& request);
    void note(const QString& text);
    void join(const model::Attendee& who);
    void toggleClock();
    void leave();
    void close();
    /// The minutes as they are, as Markdown.
    void exportMinutes(const QString& path);

Q_SIGNALS:
    void changed();                          ///< what is shown, or the records
    void decided(const QString& said);       ///< it is written down
    void refused(const model::Error& error); ///< the decision is not
    void noted();                            ///< the note is written down
    void failed(const model::Error& error);
    void becameStale();
    void exported(const QString& path);
    void ended(bool isClosed);

private:
    void show(int place);
    void showSummary();
    void showRelease(const model::ReleaseId& release);
    void readRecords(); ///< again, after something was written
    void end(bool closes);

    ViewContext m_context;
    model::ReviewId m_review;
    model::ReviewFile m_file;
    ReleaseNames m_names;
    std::shared_ptr<const readiness::ReviewLook> m_look; ///< explained in the window's language
    std::shared_ptr<const readiness::Minutes> m_minutes;
    std::vector<model::Decision> m_decisions;
    DeskQueue m_queue;
    MeetingNews m_news;
    int m_place = 0;
    bool m_isOpen = false;
    bool m_isStale = false;
    bool m_isEnding = false;
};

} // namespace slipway::views

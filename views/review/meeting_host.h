// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/review_desk.h"
#include "views/view_context.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace slipway::views {

class Meeting;
class MeetingWindow;
class PresenterView;

/// Holds at most one meeting: makes its actions and windows, and puts them on the displays there are: the
/// room's on the second and the presenter's on the first, or the room's alone. GUI thread.
class MeetingHost : public QObject
{
    Q_OBJECT

public:
    MeetingHost(ViewContext context, QObject* parent);
    ~MeetingHost() override;

    void setContext(const ViewContext& context);
    /// Plans a review of those releases for now, and opens it. Where one runs, was left or is planned for
    /// today that has them all on its agenda, that one is held. None named: one that is planned for about now
    /// or was left, else the proposed agenda.
    void start(const std::vector<model::ReleaseId>& releases);
    void resume(const model::ReviewId& review);

    [[nodiscard]] Meeting* meeting() const { return m_meeting.get(); }
    [[nodiscard]] MeetingWindow* window() const { return m_window.get(); }
    [[nodiscard]] PresenterView* presenter() const { return m_presenter.get(); } ///< null on one display

    /// Where the minutes go; asks by a file dialogue unless a test says otherwise.
    std::function<QString()> chooseFile;

Q_SIGNALS:
    void failed(const model::Error& error); ///< no meeting could be opened
    void ended(bool isClosed);

private:
    struct Command
    {
        const char* id;
        QString text;
        QList<QKeySequence> keys;
        std::function<void()> run;
    };
    [[nodiscard]] std::vector<Command> commands();
    void addActions();
    void place();
    void leave();
    void close();
    /// What closing it leaves out for good; empty: nothing.
    [[nodiscard]] QString whatClosingLeavesOut() const;
    void takeBackTheQuestion();
    void exportMinutes();
    void finish(bool isClosed);
    void keepTyped(); ///< of the meeting that is held

    ViewContext m_context;
    QList<QAction*> m_actions;
    QTimer m_keeps;                ///< what is typed, once nobody types for a moment
    bool m_isAskedToClose = false; ///< the window says what closing leaves out
    std::unique_ptr<Meeting> m_meeting;
    std::unique_ptr<MeetingWindow> m_window;
    std::unique_ptr<PresenterView> m_presenter;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/source_agenda.h"
#include "core/readiness/source_collector.h"
#include "core/readiness/source_watch.h"
#include "core/readiness/task.h"
#include "core/readiness/workspace.h"

#include <QTimer>

namespace slipway::readiness {

/// Collects one source, with its retries; blocks. Called on worker threads, several at once. What it comes to
/// is told as SourceCollector::collect tells it.
using CollectOne = std::function<model::Result<Collected>(const CollectAsk& ask, const model::Progress&)>;

struct SchedulerOptions
{
    int atOnce = 2;                             ///< collections of its own at the same time
    QString project;                            ///< by name; empty: the sources of all
    std::chrono::milliseconds longestNap{2000}; ///< how late it sees what others did to the workspace
    model::Clock clock = model::systemNow;
};

/// Collects sources by itself while it lives: those that are due (SourceStatus::isDue), and those in which a
/// watch noticed something. What is due follows from the history at each look, so that a pause, a changed
/// schedule or another Slipway's collection counts at once. Belongs to one thread with an event loop, and
/// does nothing there but decide: reading and collecting run on workers.
class SourceScheduler : public QObject
{
    Q_OBJECT

public:
    SourceScheduler(std::shared_ptr<Workspace> workspace, CollectOne collect, SchedulerOptions options = {},
                    QObject* parent = nullptr);
    /// Asks what runs to stop and does not wait for it: it keeps the workspace until then.
    ~SourceScheduler() override;

    /// Before start(); owned from then on.
    void setWatch(std::unique_ptr<SourceWatch> watch);
    void start();
    /// Begins nothing more and asks what runs to stop; stopped() when it has.
    void stop();
    /// Reads how the sources stand and begins what is due. It does so by itself; for who knows of a change,
    /// and for tests that moved the clock.
    void look();
    /// A person insists: now, although it rests or others run. Nothing if it runs already.
    void collectNow(const SourceStatus& status);
    /// Asks its collection to stop, if it runs.
    void cancel(const model::SourceId& source);
    /// It has something new; collected as soon as there is room, unless it is paused or rests.
    void want(const model::SourceId& source);

    [[nodiscard]] bool isRunning(const model::SourceId& source) const { return m_runs.contains(source); }
    /// What each running source is doing, for people; empty until it says so.
    [[nodiscard]] QHash<model::SourceId, QString> running() const;

Q_SIGNALS:
    void begun(const slipway::model::SourceId& source);
    void progressed(const slipway::model::SourceId& source, const QString& what);
    /// An error means that it could not even be asked.
    void ended(const slipway::readiness::SourceStatus& status,
               const slipway::model::Result<slipway::readiness::Collected>& collected);
    /// The history could not be read: nothing is collected until it can. Once, until it could again.
    void failed(const slipway::model::Error& error);
    void said(const QString& text); ///< as SourceWatch::said
    void looked();                  ///< a look is over, and what was due has begun
    void stopped();

private:
    struct Run
    {
        TaskHandle task;
        QString doing;
        bool isForced = false;
    };
    struct Reading
    {
        qint64 counter = 0;
        std::optional<std::vector<SourceStatus>> statuses; ///< nothing: as they were
    };
    [[nodiscard]] static model::Result<Reading> read(Workspace& workspace, const SchedulerOptions& options,
                                                     qint64 known);
    void receive(model::Result<Reading> reading);
    void begin(const SourceStatus& status, bool isForced);
    void finish(const SourceStatus& status, const model::Result<Collected>& collected);
    void nap();

    std::shared_ptr<Workspace> m_workspace;
    CollectOne m_collect;
    SchedulerOptions m_options;
    std::unique_ptr<SourceWatch> m_watch;
    QTimer m_timer;
    SourceAgenda m_agenda;
    QHash<model::SourceId, Run> m_runs;
    std::vector<SourceStatus> m_statuses;
    qint64 m_counter = -1; ///< of the history when m_statuses were read; -1: they are to be read anew
    QDateTime m_readAt;    ///< when it last looked
    bool m_isReading = false;
    bool m_isAskedAgain = false;
    bool m_isStopped = true;
    bool m_hasLooked = false; ///< since it started
    bool m_hasFailed = false;
};

} // namespace slipway::readiness

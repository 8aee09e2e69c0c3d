// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_scheduler.h"

#include "core/readiness/pool_thread_loan.h"
#include "core/readiness/source_claim.h"

#include <algorithm>
#include <utility>

namespace slipway::readiness {

using namespace model;
using std::chrono::milliseconds;

namespace {

constexpr qint64 kHeldSeconds = 60;

/// What left no record of its own to say when it may begin anew.
bool isToBeHeld(const Result<Collected>& collected)
{
    return !collected || (collected->end != Collected::End::Ok && collected->end != Collected::End::Failed);
}

} // namespace

SourceScheduler::SourceScheduler(std::shared_ptr<Workspace> workspace, CollectOne collect,
                                 SchedulerOptions options, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_collect(std::move(collect))
    , m_options(std::move(options))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SourceScheduler::look);
}

SourceScheduler::~SourceScheduler()
{
    for (Run& run : m_runs)
        run.task.cancel();
}

void SourceScheduler::setWatch(std::unique_ptr<SourceWatch> watch)
{
    m_watch = std::move(watch);
    connect(m_watch.get(), &SourceWatch::changed, this, &SourceScheduler::want);
    connect(m_watch.get(), &SourceWatch::said, this, &SourceScheduler::said);
}

void SourceScheduler::start()
{
    m_isStopped = false;
    m_hasLooked = false;
    look();
}

void SourceScheduler::stop()
{
    m_isStopped = true;
    m_timer.stop();
    for (Run& run : m_runs)
        run.task.cancel();
    if (m_runs.isEmpty())
        Q_EMIT stopped();
}

Result<SourceScheduler::Reading> SourceScheduler::read(Workspace& workspace, const SchedulerOptions& options,
                                                       qint64 known)
{
    const auto counter = workspace.history().changeCounter();
    if (!counter)
        return counter.error();
    if (*counter == known)
        return Reading{known, {}};
    auto statuses = sourceStatuses(workspace.history(), options.clock());
    if (!statuses)
        return statuses.error();
    if (!options.project.isEmpty())
        std::erase_if(*statuses, [&](const SourceStatus& each) { return each.project != options.project; });
    return Reading{*counter, std::move(statuses).value()};
}

void SourceScheduler::look()
{
    if (m_isStopped)
        return;
    m_timer.stop();
    if (std::exchange(m_isReading, true)) {
        m_isAskedAgain = true;
        return;
    }
    const QDateTime now = m_options.clock();
    if (m_readAt.isValid() && now < m_readAt) { // the clock was put back
        m_counter = -1;
        m_agenda.heldUntil.clear();
    }
    m_readAt = now;
    runTask<Reading>(
        this,
        [workspace = m_workspace, options = m_options, known = m_counter](const Progress&) {
            return read(*workspace, options, known);
        },
        [this](Result<Reading> reading) { receive(std::move(reading)); });
}

void SourceScheduler::receive(Result<Reading> reading)
{
    m_isReading = false;
    if (m_isStopped)
        return;
    // What came is of before the asking; a run that ended since is not in it.
    if (std::exchange(m_isAskedAgain, false))
        return look();
    if (!reading) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(reading.error());
        m_timer.start(m_options.longestNap);
        return;
    }
    m_hasFailed = false;
    m_counter = reading->counter;
    const bool isReadAnew = reading->statuses.has_value();
    if (isReadAnew) {
        m_statuses = std::move(*reading->statuses);
        if (m_watch)
            m_watch->watch(m_statuses);
    }
    if (!std::exchange(m_hasLooked, true))
        m_agenda.wanted.unite(wantedAtStart(m_statuses, m_options.clock()));
    const auto own =
        std::count_if(m_runs.begin(), m_runs.end(), [](const Run& run) { return !run.isForced; });
    const auto due =
        toBegin(m_statuses, m_agenda, m_options.clock(), m_options.atOnce - static_cast<int>(own));
    // What was due when it was read may be too late by now, as after a night's sleep.
    if (!due.empty() && !isReadAnew) {
        m_counter = -1;
        return look();
    }
    for (const SourceStatus& status : due)
        begin(status, false);
    nap();
    Q_EMIT looked();
}

void SourceScheduler::nap()
{
    milliseconds time = m_options.longestNap;
    const QDateTime now = m_options.clock();
    if (const auto next = nextMoment(m_statuses, m_agenda, now))
        time = std::min(time, milliseconds(std::max<qint64>(1, now.msecsTo(*next))));
    m_timer.start(time);
}

void SourceScheduler::collectNow(const SourceStatus& status)
{
    if (!m_isStopped && !isRunning(status.source.id))
        begin(status, true);
}

void SourceScheduler::begin(const SourceStatus& status, bool isForced)
{
    const SourceId id = status.source.id;
    const bool wasWanted = m_agenda.wanted.remove(id);
    m_agenda.running.insert(id);
    m_agenda.heldUntil.remove(id);
    Run& run = m_runs[id];
    run.isForced = isForced;
    run.task = runTask<Collected>(
        this,
        [workspace = m_workspace, collect = m_collect, ask = CollectAsk{status.source, {}, isForced},
         seen = status.lastRunBegan](const Progress& progress) {
            const PoolThreadLoan loan;
            return collectClaimed(workspace->history(), {ask.source, seen, ask.isForced},
                                  [&] { return collect(ask, progress); });
        },
        [this, status, wasWanted](const Result<Collected>& collected) {
            // Another Slipway collects it, maybe since before there was something new; or the history was
            // locked, and nobody would want it again.
            if (wasWanted && (!collected || collected->end == Collected::End::NotAsked))
                m_agenda.wanted.insert(status.source.id);
            finish(status, collected);
        },
        [this, id](double, const QString& what) {
            const auto found = m_runs.find(id);
            if (found == m_runs.end() || found->doing == what)
                return;
            found->doing = what;
            Q_EMIT progressed(id, what);
        });
    Q_EMIT begun(id);
}

void SourceScheduler::finish(const SourceStatus& status, const Result<Collected>& collected)
{
    const SourceId& id = status.source.id;
    m_runs.remove(id);
    m_agenda.running.remove(id);
    if (isToBeHeld(collected))
        m_agenda.heldUntil.insert(id, m_options.clock().addSecs(kHeldSeconds));
    Q_EMIT ended(status, collected);
    if (!m_isStopped)
        look();
    else if (m_runs.isEmpty())
        Q_EMIT stopped();
}

void SourceScheduler::cancel(const SourceId& source)
{
    if (const auto found = m_runs.find(source); found != m_runs.end())
        found->task.cancel();
}

void SourceScheduler::want(const SourceId& source)
{
    m_agenda.wanted.insert(source);
    look();
}

QHash<SourceId, QString> SourceScheduler::running() const
{
    QHash<SourceId, QString> doing;
    for (auto run = m_runs.constBegin(); run != m_runs.constEnd(); ++run)
        doing.insert(run.key(), run->doing);
    return doing;
}

} // namespace slipway::readiness

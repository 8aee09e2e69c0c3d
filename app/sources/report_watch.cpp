// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_watch.h"

#include "app/sources/source_runners.h"
#include "core/readiness/task.h"

#include <utility>

namespace slipway::app {

using namespace model;
using readiness::SourceStatus;

namespace {

bool isWatched(const SourceStatus& status)
{
    return status.source.plugin == reportFilesId() && !status.source.isPaused;
}

/// A collection before the configuration was changed says nothing of what the new one reads.
std::optional<QDateTime> collectedAt(const SourceStatus& status)
{
    const auto began = status.record ? status.record->lastSuccessBeganAt : std::nullopt;
    return began && *began >= status.source.changedAt ? began : std::nullopt;
}

} // namespace

ReportWatch::ReportWatch(std::shared_ptr<readiness::Workspace> workspace, WatchLimits limits, QObject* parent)
    : SourceWatch(parent)
    , m_workspace(std::move(workspace))
    , m_limits(limits)
    , m_paths(limits.paths)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(m_limits.quiet);
    m_poll.setInterval(m_limits.poll);
    connect(&m_quiet, &QTimer::timeout, this, &ReportWatch::lookAtMarked);
    connect(&m_paths, &WatchedPaths::changed, this, &ReportWatch::mark);
    connect(&m_paths, &WatchedPaths::refused, this, [this] {
        sayLimit(QStringLiteral("the system watches no more files for this program"));
        for (Watched& watched : m_sources)
            watched.isPolled = true;
        m_poll.start();
    });
    connect(&m_poll, &QTimer::timeout, this, [this] {
        for (auto watched = m_sources.constBegin(); watched != m_sources.constEnd(); ++watched)
            if (watched->isPolled)
                mark(watched.key());
    });
}

void ReportWatch::watch(const std::vector<SourceStatus>& sources)
{
    QHash<SourceId, Watched> kept;
    for (const SourceStatus& status : sources) {
        const SourceId& id = status.source.id;
        if (!isWatched(status))
            continue;
        Watched watched = m_sources.take(id);
        if (watched.source.changedAt != status.source.changedAt)
            watched = Watched{status.source, collectedAt(status), {}, {}, false};
        watched.collectedAt = collectedAt(status); // it may have been due at the start
        const bool isWaitedFor = !watched.known && watched.isPolled;
        if (!isWaitedFor && (!watched.known || watched.known->isAtCommit))
            mark(id);
        kept.insert(id, std::move(watched));
    }
    for (auto gone = m_sources.constBegin(); gone != m_sources.constEnd(); ++gone) {
        m_paths.set(gone.key(), {});
        m_marked.remove(gone.key());
    }
    m_sources = std::move(kept);
}

void ReportWatch::mark(const SourceId& source)
{
    m_marked.insert(source);
    if (!m_isLooking && !m_quiet.isActive())
        m_quiet.start();
}

void ReportWatch::lookAtMarked()
{
    struct Question
    {
        Source source;
        bool asksWhen;
    };
    std::vector<Question> questions;
    for (const SourceId& id : std::exchange(m_marked, {})) {
        if (const auto watched = m_sources.constFind(id); watched != m_sources.constEnd())
            questions.push_back({watched->source, !watched->known});
    }
    m_isLooking = true;
    readiness::runTask<Looks>(
        this,
        [workspace = m_workspace,
         questions = std::move(questions)](const Progress& progress) -> Result<Looks> {
            const auto eye = ReportEye::open(*workspace, workspaceFolderOf(workspace->location()));
            Looks looks;
            for (const Question& each : questions) {
                if (progress.isCancelled())
                    break;
                looks.push_back({each.source.id, each.source.changedAt,
                                 eye ? eye->lookAt(each.source, each.asksWhen, {{}, progress.stop})
                                     : Result<ReportLook>(eye.error())});
            }
            return looks;
        },
        [this](const Result<Looks>& looks) { receive(looks); });
}

void ReportWatch::receive(const Result<Looks>& looks)
{
    m_isLooking = false;
    if (looks) {
        for (const Looked& each : *looks) {
            const auto watched = m_sources.find(each.source);
            if (watched == m_sources.end())
                continue;
            if (watched->source.changedAt != each.revision)
                mark(each.source);
            else if (each.look)
                settle(each.source, *watched, *each.look);
            else
                poll(
                    *watched); // why it cannot be looked at is said by the scheduler, or when it is collected
        }
    }
    if (!m_marked.isEmpty())
        m_quiet.start();
    Q_EMIT looked();
}

void ReportWatch::settle(const SourceId& id, Watched& watched, const ReportLook& look)
{
    watchPathsOf(id, watched, look);
    const bool isStill = look.isAtCommit || (watched.before && watched.before->files == look.files);
    if (!isStill) {
        watched.before = look;
        mark(id);
        return;
    }
    watched.before.reset();
    const bool isNew = watched.known ? look.isWorthReading(*watched.known)
                                     : !look.files.isEmpty() && (!watched.collectedAt || !look.newest ||
                                                                 *look.newest > *watched.collectedAt);
    watched.known = look;
    if (isNew)
        Q_EMIT changed(id);
}

void ReportWatch::watchPathsOf(const SourceId& id, Watched& watched, const ReportLook& look)
{
    // Folders first: they tell what appears, which is more than what changes.
    if (look.isAtCommit || m_paths.set(id, look.folders + look.files.keys()))
        return;
    poll(watched);
    sayLimit(QStringLiteral("the sources of report files reach more than %1 folders and files")
                 .arg(m_limits.paths));
}

void ReportWatch::poll(Watched& watched)
{
    watched.isPolled = true;
    if (!m_poll.isActive())
        m_poll.start();
}

void ReportWatch::sayLimit(const QString& what)
{
    if (std::exchange(m_hasSaid, true))
        return;
    Q_EMIT said(
        QStringLiteral("%1; what is beyond that is looked at every %2 s. Name the folders of \"files\" more "
                       "exactly, or give those sources a schedule")
            .arg(what)
            .arg(std::chrono::duration_cast<std::chrono::seconds>(m_limits.poll).count()));
}

} // namespace slipway::app

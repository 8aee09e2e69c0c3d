// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_watch.h"

#include "app/sources/source_runners.h"
#include "core/readiness/task.h"

#include <utility>

namespace slipway::app {

using namespace model;
using readiness::SourceStatus;

namespace {

constexpr int kMostRestless = 8;                 // looks
constexpr int kMostFilesOfAFolder = 200;         // that are watched one by one: more are told when they come
constexpr std::chrono::minutes kClocksDiffer{5}; // of a machine and of what it keeps files on

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
        if (status.source.isPaused)
            continue;
        Watched watched = m_sources.take(id);
        if (watched.source.changedAt != status.source.changedAt)
            watched = Watched{status.source, collectedAt(status), {}, {}, false, 0};
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
    bool asksPlugins = false;
    for (const SourceId& id : std::exchange(m_marked, {})) {
        const auto watched = m_sources.constFind(id);
        if (watched == m_sources.constEnd())
            continue;
        questions.push_back({watched->source, !watched->known});
        asksPlugins = asksPlugins || watched->source.plugin != reportFilesId();
    }
    m_isLooking = true;
    readiness::runTask<Looks>(
        this,
        [workspace = m_workspace, questions = std::move(questions),
         asksPlugins](const Progress& progress) -> Result<Looks> {
            const auto eye =
                ReportEye::open(*workspace, workspaceFolderOf(workspace->location()), asksPlugins);
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
                leave(*watched, each.look.error());
        }
    }
    if (!m_marked.isEmpty())
        m_quiet.start();
    Q_EMIT looked();
}

/// Why it cannot be looked at is said by the scheduler, or when it is collected. A folder that holds too much
/// can be collected well, and nobody would learn that it is not watched.
void ReportWatch::leave(Watched& watched, const Error& why)
{
    if (!watched.isPolled && why.code == ErrorCode::LimitExceeded && watched.source.plugin != reportFilesId())
        Q_EMIT said(QStringLiteral("%1, or give the source a schedule").arg(why.line()));
    poll(watched);
}

void ReportWatch::settle(const SourceId& id, Watched& watched, const ReportLook& look)
{
    watchPathsOf(id, watched, look);
    const bool isStill =
        look.isAtCommit || look.readsNoFiles() || (watched.before && watched.before->files == look.files);
    // Where files keep coming nothing would ever be taken.
    const bool isOften = look.isDropFolder && watched.before && ++watched.restless > kMostRestless;
    if (!isStill)
        mark(id);
    if (!isStill && !isOften) {
        watched.before = look;
        return;
    }
    const ReportLook seen = isStill ? look : look.stillSince(*watched.before);
    watched.before = isStill ? std::nullopt : std::optional(look);
    watched.restless = 0;
    const bool isTold = isNew(watched, seen);
    watched.known = seen;
    if (isTold)
        Q_EMIT changed(id);
}

bool ReportWatch::isNew(const Watched& watched, const ReportLook& look)
{
    const auto isReadSince = [&](std::chrono::milliseconds doubt) {
        return watched.collectedAt && look.newest &&
               look.newest->addMSecs(doubt.count()) <= *watched.collectedAt;
    };
    if (!watched.known)
        return !look.files.isEmpty() && !isReadSince({});
    // Another collection, by its schedule or another program, may have been sooner. In doubt it is read: what
    // is not told now is not told any more.
    return look.isWorthReading(*watched.known) && !(look.isDropFolder && isReadSince(kClocksDiffer));
}

void ReportWatch::watchPathsOf(const SourceId& id, Watched& watched, const ReportLook& look)
{
    // Folders first: they tell what appears, which is more than what changes.
    const bool isFull = look.isDropFolder && look.files.size() > kMostFilesOfAFolder;
    if (look.isAtCommit || m_paths.set(id, isFull ? look.folders : look.folders + look.files.keys()))
        return;
    poll(watched);
    sayLimit(QStringLiteral("the sources that read files reach more than %1 folders and files")
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

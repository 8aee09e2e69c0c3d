// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scanner.h"

#include "core/repo/cached_scan.h"
#include "core/repo/fact_collector.h"
#include "core/repo/graph_task.h"
#include "core/repo/history_facts.h"
#include "core/repo/path_ages.h"
#include "core/repo/recent_history.h"
#include "core/repo/resolve_in.h"
#include "core/repo/scan_with.h"
#include "core/repo/secret_facts.h"
#include "core/repo/secret_setup.h"
#include "core/repo/secret_task.h"
#include "core/repo/tree_shape.h"
#include "core/repo/tree_walk.h"

#include <QHash>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kMostOfAFile = 1 << 20;
constexpr qint64 kMostOfAll = qint64(2) << 30;
constexpr int kMostCopies = 100; ///< of the same content
constexpr qint64 kSmall = 4096;  ///< copies of less are read: empty __init__.py and the like

using Detectors = std::vector<std::unique_ptr<Detector>>;

/// What is read of a repository, whatever it claims to hold, and a word on what is not.
class ReadingLimits
{
public:
    /// False, and remembered for the notes, if the file's content is not to be read.
    bool allows(const WalkedFile& walked)
    {
        const TreeFile& file = walked.file;
        if (file.kind != EntryKind::File && file.kind != EntryKind::Executable)
            return false;
        if (file.size > kMostOfAFile) {
            m_tooLarge += file.path;
            return false;
        }
        const bool isCopy = file.size > kSmall && ++m_copies[idOf(walked.oid)] > kMostCopies;
        if (isCopy || m_bytes + file.size > kMostOfAll) {
            m_leftOut += file.path;
            return false;
        }
        m_bytes += file.size;
        return true;
    }

    void tell(FactSink& sink) const
    {
        if (!m_tooLarge.isEmpty())
            sink.note(QStringLiteral("%1 files larger than 1 MiB were not read, such as %2")
                          .arg(m_tooLarge.size())
                          .arg(m_tooLarge.front()));
        if (!m_leftOut.isEmpty())
            sink.note(QStringLiteral("%1 files were not read because there is too much to read or the same "
                                     "file is in more than %2 places, such as %3")
                          .arg(m_leftOut.size())
                          .arg(kMostCopies)
                          .arg(m_leftOut.front()));
    }

private:
    static QByteArray idOf(const git_oid& oid)
    {
        return QByteArray(reinterpret_cast<const char*>(oid.id), GIT_OID_RAWSZ);
    }

    qint64 m_bytes = 0;
    QHash<QByteArray, int> m_copies;
    QStringList m_tooLarge;
    QStringList m_leftOut;
};

/// Shows every file to every detector, and each wanted content to those who want it.
Status showFiles(git_repository* repository, const std::vector<WalkedFile>& files, const Detectors& detectors,
                 const Progress& progress, FactSink& sink)
{
    std::vector<Detector*> wanting;
    ReadingLimits limits;
    int missing = 0;
    for (size_t i = 0; i < files.size(); ++i) {
        if (i % 16 == 0 && progress.isCancelled())
            return scanStopped();
        if (i % 256 == 0)
            progress.tell(0.1 + 0.3 * static_cast<double>(i) / static_cast<double>(files.size()),
                          QStringLiteral("reading files"));
        const TreeFile& file = files[i].file;
        wanting.clear();
        for (const auto& detector : detectors) {
            if (detector->see(file))
                wanting.push_back(detector.get());
        }
        if (wanting.empty())
            missing += files[i].isMissing ? 1 : 0;
        if (wanting.empty() || !limits.allows(files[i]))
            continue;
        const auto content = readBlob(repository, files[i].oid);
        if (!content)
            return brokenObject(QString::fromUtf8(git_repository_path(repository)) + QLatin1String(": ") +
                                file.path);
        for (Detector* detector : wanting)
            detector->read(file, *content);
    }
    limits.tell(sink);
    // A partial clone (git clone --filter) leaves out what nobody asks for.
    if (missing > 0)
        sink.noteIncomplete(
            QStringLiteral("%1 objects are missing; only the search for secrets needs what they hold")
                .arg(missing));
    return Done{};
}

void conclude(git_repository* repository, git_commit* commit, const Detectors& detectors,
              const CommitHistory& history, const Progress& progress, FactCollector& collector)
{
    QStringList paths;
    for (const auto& detector : detectors)
        paths += detector->wantsAge();
    paths.removeDuplicates();
    const CommitPathAges ages(repository, commit, paths, progress);
    const ScanContext context{QDateTime::fromSecsSinceEpoch(git_commit_time(commit), Qt::UTC), ages, history};
    for (const auto& detector : detectors)
        detector->finish(context, collector);
}

void addTreeFacts(const OpenedRepository& opened, const WalkedTree& tree, FactCollector& collector)
{
    for (const QString& note : opened.notes + tree.notes)
        collector.note(note);
    collector.add(QStringLiteral("repo.files"), qint64(tree.files.size()) - tree.submodules);
    collector.add(QStringLiteral("repo.submodules"), qint64(tree.submodules));
    collector.add(QStringLiteral("repo.empty"), tree.files.empty());
}

Result<CommitHistory> addHistory(git_repository* repository, git_commit* commit, const WalkedTree& tree,
                                 const GraphTask& commits, const ScanRequest& request,
                                 const Progress& progress, FactCollector& collector)
{
    progress.tell(0.4, QStringLiteral("reading history"));
    const auto graph = commits.graph();
    if (!graph)
        return graph.error();
    if (const Status walked = addHistoryFacts(repository, commit, **graph, request.now, progress, collector);
        !walked)
        return walked.error();
    return addRecentHistoryFacts(repository, commit, tree, progress, collector);
}

} // namespace

Result<ScanReport> scanWith(const ScanRequest& request, const Progress& progress, Detectors detectors,
                            ScanCache* cache)
{
    progress.tell(0, QStringLiteral("opening the repository"));
    const auto opened = openRepository(request.path);
    if (!opened)
        return opened.error();
    auto revision = resolveIn(*opened, request.path, request.revision);
    if (!revision)
        return revision.error();
    git_repository* repository = opened->handle.get();
    git_oid oid;
    git_oid_fromstr(&oid, revision->commit.hex().toLatin1().constData());
    const auto commit = lookUpCommit(repository, oid);
    if (!commit)
        return commit.error();
    const auto tree = walkTree(repository, *git_commit_tree_id(commit->get()), progress);
    if (!tree)
        return tree.error();

    FactCollector collector;
    addTreeFacts(*opened, *tree, collector);
    if (const Status shaped = addTreeShapeFacts(repository, *tree, progress, collector); !shaped)
        return shaped.error();
    auto target = secretTargetOf(repository, oid, *tree, request, progress, collector);
    if (!target)
        return target.error();
    const auto known = cache ? cache->history() : nullptr;
    const GraphTask commits(request.path, oid, known ? known->graph : nullptr, progress.stop);
    target->commits = &commits;
    target->known = known;
    SecretTask secrets(*target, progress.stop);
    if (const Status shown = showFiles(repository, tree->files, detectors, progress, collector); !shown)
        return shown.error();
    const auto history = addHistory(repository, commit->get(), *tree, commits, request, progress, collector);
    if (!history)
        return history.error();
    progress.tell(0.7, QStringLiteral("drawing conclusions"));
    conclude(repository, commit->get(), detectors, *history, progress, collector);
    const auto searched = secrets.take(progress, 0.7);
    if (!searched)
        return searched.error();
    addSecretFacts(*target, *searched, collector);
    if (progress.isCancelled())
        return scanStopped();
    if (cache && searched->record && collector.isComplete())
        cache->keepHistory(*searched->record);
    progress.tell(1, QStringLiteral("done"));
    return ScanReport{std::move(revision).value(), collector.takeFacts(), collector.takeFindings(),
                      collector.takeNotes(), collector.isComplete() && searched->isSettled};
}

Result<ScanReport> scan(const ScanRequest& request, const Progress& progress)
{
    return request.cacheFolder.isEmpty() ? scanWith(request, progress, makeDetectors())
                                         : scanCached(request, progress);
}

} // namespace slipway::repo

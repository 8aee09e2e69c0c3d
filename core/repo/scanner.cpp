// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scanner.h"

#include "core/repo/fact_collector.h"
#include "core/repo/history_facts.h"
#include "core/repo/open_repository.h"
#include "core/repo/path_ages.h"
#include "core/repo/scan_with.h"
#include "core/repo/tree_walk.h"

namespace slipway::repo {

using namespace model;

namespace {

constexpr qint64 kMostOfAFile = 1 << 20;

using Detectors = std::vector<std::unique_ptr<Detector>>;

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the scan was stopped"), {}, {}};
}

bool isReadable(const TreeFile& file)
{
    return (file.kind == EntryKind::File || file.kind == EntryKind::Executable) && file.size <= kMostOfAFile;
}

/// The content of the blob, decompressed only now. Nothing if it is missing or broken.
std::optional<QByteArray> readBlob(git_repository* repository, const git_oid& oid)
{
    git_blob* found = nullptr;
    if (git_blob_lookup(&found, repository, &oid) != 0)
        return std::nullopt;
    const BlobHandle blob(found);
    return QByteArray(static_cast<const char*>(git_blob_rawcontent(blob.get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob.get())));
}

/// Shows every file to every detector, and each wanted content to those who want it.
Status showFiles(git_repository* repository, const std::vector<WalkedFile>& files, const Detectors& detectors,
                 const Progress& progress)
{
    std::vector<Detector*> wanting;
    for (size_t i = 0; i < files.size(); ++i) {
        if (i % 16 == 0 && progress.isCancelled())
            return cancelled();
        if (i % 256 == 0)
            progress.tell(0.1 + 0.5 * static_cast<double>(i) / static_cast<double>(files.size()),
                          QStringLiteral("reading files"));
        const TreeFile& file = files[i].file;
        wanting.clear();
        for (const auto& detector : detectors) {
            if (detector->see(file))
                wanting.push_back(detector.get());
        }
        if (wanting.empty() || !isReadable(file))
            continue;
        const auto content = readBlob(repository, files[i].oid);
        if (!content)
            return brokenObject(QString::fromUtf8(git_repository_path(repository)) + QLatin1String(": ") +
                                file.path);
        for (Detector* detector : wanting)
            detector->read(file, *content);
    }
    return Done{};
}

void conclude(git_repository* repository, git_commit* commit, const Detectors& detectors,
              const Progress& progress, FactCollector& collector)
{
    QStringList paths;
    for (const auto& detector : detectors)
        paths += detector->wantsAge();
    paths.removeDuplicates();
    const CommitPathAges ages(repository, commit, paths, progress);
    const ScanContext context{QDateTime::fromSecsSinceEpoch(git_commit_time(commit), Qt::UTC), ages};
    for (const auto& detector : detectors)
        detector->finish(context, collector);
}

} // namespace

Result<ScanReport> scanWith(const ScanRequest& request, const Progress& progress, Detectors detectors)
{
    progress.tell(0, QStringLiteral("opening the repository"));
    auto revision = resolve(request.path, request.revision);
    if (!revision)
        return revision.error();
    const auto opened = openRepository(request.path);
    if (!opened)
        return opened.error();
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
    for (const QString& note : opened->notes + tree->notes)
        collector.note(note);
    collector.add(QStringLiteral("repo.files"), qint64(tree->files.size()) - tree->submodules);
    collector.add(QStringLiteral("repo.submodules"), qint64(tree->submodules));
    collector.add(QStringLiteral("repo.empty"), tree->files.empty());
    if (const Status shown = showFiles(repository, tree->files, detectors, progress); !shown)
        return shown.error();
    if (const Status walked = addHistoryFacts(repository, commit->get(), request.now, progress, collector);
        !walked)
        return walked.error();
    progress.tell(0.9, QStringLiteral("drawing conclusions"));
    conclude(repository, commit->get(), detectors, progress, collector);
    if (progress.isCancelled())
        return cancelled();
    progress.tell(1, QStringLiteral("done"));
    return ScanReport{std::move(revision).value(), collector.takeFacts(), collector.takeFindings(),
                      collector.takeNotes()};
}

Result<ScanReport> scan(const ScanRequest& request, const Progress& progress)
{
    return scanWith(request, progress, makeDetectors());
}

} // namespace slipway::repo

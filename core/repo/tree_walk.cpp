// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/tree_walk.h"

#include "core/repo/foreign_paths.h"

#include <map>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostEntries = 1'000'000;
constexpr int kMostFolders = 200'000;
constexpr int kDeepest = 256;
// The same folder in more places than this is a tree bomb: ten levels of ten times the same folder hold
// 10,000,000,000 files in ten objects.
constexpr int kMostOfAFolder = 1000;
constexpr qsizetype kLongestPath = 4096;        // PATH_MAX: no Linux checks it out
constexpr qsizetype kMostOfAllPaths = 64 << 20; // characters; names may have 4 GiB in a few objects

struct OidLess
{
    bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};

bool isHarmless(QStringView name)
{
    return !name.isEmpty() && name != u"." && name != u".." &&
           name.compare(u".git", Qt::CaseInsensitive) != 0 && !name.contains(QLatin1Char('/')) &&
           !name.contains(QChar(0));
}

class TreeWalker
{
public:
    TreeWalker(git_repository* repository, git_odb* odb, const Progress& progress)
        : m_repository(repository)
        , m_odb(odb)
        , m_progress(progress)
    {
    }

    /// False: stop, because of a bound, a broken object or because the person asked.
    bool walk(const git_oid& oid, const QString& prefix, int depth);

    WalkedTree result;
    bool wasCancelled = false;
    bool hasForbidden = false;
    std::optional<Error> broken; ///< what cannot be read must never pass for what is not there

private:
    bool enter(const git_tree_entry* entry, const QString& path, const QString& name, int depth);
    void addFile(const git_tree_entry* entry, const QString& path, const QString& name);
    bool stopAt(const QString& path);
    void noteOnce(const QString& text)
    {
        if (!result.notes.contains(text))
            result.notes += text;
    }

    git_repository* m_repository;
    git_odb* m_odb;
    const Progress& m_progress;
    int m_folders = 0;
    qsizetype m_pathCharacters = 0;
    std::map<git_oid, int, OidLess> m_places; ///< in how many places each folder was met
};

/// Remembers the first broken object; always false, to stop the walk with.
bool TreeWalker::stopAt(const QString& path)
{
    broken = brokenObject(QString::fromUtf8(git_repository_path(m_repository)) + QLatin1String(": ") + path);
    return false;
}

void TreeWalker::addFile(const git_tree_entry* entry, const QString& path, const QString& name)
{
    WalkedFile walked;
    walked.oid = *git_tree_entry_id(entry);
    walked.file.path = path;
    walked.file.name = name;
    walked.file.isForeign = isForeignPath(path);
    switch (git_tree_entry_filemode(entry)) {
    case GIT_FILEMODE_LINK:
        walked.file.kind = EntryKind::Symlink;
        break;
    case GIT_FILEMODE_COMMIT:
        walked.file.kind = EntryKind::Submodule;
        ++result.submodules;
        break;
    default: // whether it may be executed says nothing of what it holds: a locustfile.py often may
        walked.file.kind = EntryKind::File;
        break;
    }
    if (walked.file.kind != EntryKind::Submodule) {
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        walked.isMissing = git_odb_read_header(&size, &type, m_odb, &walked.oid) != 0;
        walked.file.size = static_cast<qint64>(size);
    }
    result.files.push_back(std::move(walked));
}

bool TreeWalker::enter(const git_tree_entry* entry, const QString& path, const QString& name, int depth)
{
    if (path.size() > kLongestPath) {
        noteOnce(QStringLiteral("paths longer than %1 characters were left out").arg(kLongestPath));
        return true;
    }
    if (git_tree_entry_type(entry) != GIT_OBJECT_TREE) {
        m_pathCharacters += path.size();
        addFile(entry, path, name);
        return true;
    }
    if (depth >= kDeepest) {
        noteOnce(QStringLiteral("folders deeper than %1 levels were left out").arg(kDeepest));
        return true;
    }
    return walk(*git_tree_entry_id(entry), path + QLatin1Char('/'), depth + 1);
}

bool TreeWalker::walk(const git_oid& oid, const QString& prefix, int depth)
{
    if (m_progress.isCancelled()) {
        wasCancelled = true;
        return false;
    }
    if (++m_places[oid] > kMostOfAFolder) {
        noteOnce(QStringLiteral("the same folder is in more than %1 places; the rest of them was left out")
                     .arg(kMostOfAFolder));
        return true;
    }
    git_tree* found = nullptr;
    if (git_tree_lookup(&found, m_repository, &oid) != 0)
        return stopAt(prefix.isEmpty() ? QStringLiteral("/") : prefix);
    const TreeHandle tree(found);
    const size_t count = git_tree_entrycount(tree.get());
    for (size_t i = 0; i < count; ++i) {
        if (result.files.size() >= kMostEntries || m_folders >= kMostFolders ||
            m_pathCharacters >= kMostOfAllPaths) {
            noteOnce(
                QStringLiteral("the tree is larger than %1 files, %2 folders or %3 characters of paths; the "
                               "rest was left out")
                    .arg(kMostEntries)
                    .arg(kMostFolders)
                    .arg(kMostOfAllPaths));
            return false;
        }
        const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
        const QString name = QString::fromUtf8(git_tree_entry_name(entry));
        if (!isHarmless(name)) {
            if (!hasForbidden)
                result.notes +=
                    QStringLiteral("entries with forbidden names were left out, such as \"%1\" in /%2")
                        .arg(name.left(40), prefix.left(200));
            hasForbidden = true;
            continue;
        }
        if (!enter(entry, prefix + name, name, depth))
            return false;
    }
    ++m_folders;
    return true;
}

} // namespace

Result<WalkedTree> walkTree(git_repository* repository, const git_oid& tree, const Progress& progress)
{
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository) != 0)
        return brokenObject(QString::fromUtf8(git_repository_path(repository)));
    const OdbHandle owned(odb);
    TreeWalker walker(repository, odb, progress);
    walker.walk(tree, {}, 0);
    if (walker.wasCancelled)
        return scanStopped();
    if (walker.broken)
        return *walker.broken;
    return std::move(walker.result);
}

} // namespace slipway::repo

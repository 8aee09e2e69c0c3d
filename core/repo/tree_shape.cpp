// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/tree_shape.h"

#include "core/repo/detectors/first_places.h"
#include "core/repo/foreign_paths.h"

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kMostFollowed = 40;
constexpr size_t kMostLinks = 10'000;
constexpr qint64 kLongestTarget = 4096; ///< bytes: PATH_MAX of Linux

/// As file systems compare that know no case (Windows, macOS) or one Unicode form (macOS).
QString foldedPath(const QString& path)
{
    const bool isAscii = std::all_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? path.toLower() : path.normalized(QString::NormalizationForm_C).toCaseFolded();
}

void addCollisions(const WalkedTree& tree, FactSink& sink)
{
    CountedPlaces colliding("repo.names.colliding");
    QHash<QString, const QString*> seen;
    seen.reserve(static_cast<qsizetype>(tree.files.size()));
    for (const WalkedFile& walked : tree.files) {
        const QString& path = walked.file.path;
        // Names that are no UTF-8 all look alike.
        if (path.contains(QChar::ReplacementCharacter))
            continue;
        const QString folded = foldedPath(path);
        const auto other = seen.constFind(folded);
        if (other == seen.constEnd())
            seen.insert(folded, &path);
        else
            colliding.warned(path, 0,
                             QStringLiteral("is %1 where case or Unicode form do not count").arg(**other));
    }
    colliding.tell(sink);
}

std::vector<const WalkedFile*> linksOf(const WalkedTree& tree)
{
    std::vector<const WalkedFile*> links;
    for (const WalkedFile& walked : tree.files) {
        if (walked.file.kind == EntryKind::Symlink && !walked.isMissing)
            links.push_back(&walked);
    }
    return links;
}

} // namespace

TreePaths::TreePaths(const WalkedTree& tree)
{
    for (const WalkedFile& walked : tree.files) {
        const QString& path = walked.file.path;
        m_entries.insert(path, &walked);
        for (qsizetype slash = path.lastIndexOf(QLatin1Char('/')); slash > 0;
             slash = path.lastIndexOf(QLatin1Char('/'), slash - 1)) {
            const QString folder = path.left(slash);
            if (m_entries.contains(folder))
                break;
            m_entries.insert(folder, nullptr);
        }
    }
}

TreePaths::Target TreePaths::follow(const WalkedFile& link, const TargetOf& targetOf) const
{
    // Names that are still to be walked, the next one last; `at` is where the walk stands.
    QStringList open;
    QString at;
    const auto push = [&open](const QString& target) {
        const QStringList names = target.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        for (auto name = names.rbegin(); name != names.rend(); ++name)
            open += *name;
    };
    push(link.file.path);
    int followed = 0;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (name == QLatin1String("."))
            continue;
        if (name == QLatin1String("..")) {
            if (at.isEmpty())
                return {LinkEnd::Outside, {}};
            at = at.left(std::max<qsizetype>(at.lastIndexOf(QLatin1Char('/')), 0));
            continue;
        }
        const QString next = at.isEmpty() ? name : at + QLatin1Char('/') + name;
        const auto entry = m_entries.constFind(next);
        if (entry == m_entries.constEnd()) {
            std::reverse(open.begin(), open.end());
            return {LinkEnd::Dangling, (QStringList{next} + open).join(QLatin1Char('/'))};
        }
        if (!*entry) {
            at = next;
            continue;
        }
        if ((*entry)->file.kind == EntryKind::Submodule)
            return {}; // what it holds is not here
        if ((*entry)->file.kind != EntryKind::Symlink)
            return {open.isEmpty() ? LinkEnd::Inside : LinkEnd::Dangling, next};
        const QString target = targetOf(**entry);
        if (target.startsWith(QLatin1Char('/')))
            return {LinkEnd::Outside, {}};
        if (target.isEmpty() || ++followed > kMostFollowed)
            return {LinkEnd::Dangling, {}};
        push(target);
    }
    return {};
}

Status addTreeShapeFacts(git_repository* repository, const WalkedTree& tree, const Progress& progress,
                         FactSink& sink)
{
    addCollisions(tree, sink);
    CountedPlaces outside("repo.links.outside");
    CountedPlaces dangling("repo.links.dangling");
    const std::vector<const WalkedFile*> links = linksOf(tree);
    if (links.size() > kMostLinks) {
        sink.note(QStringLiteral("%1 symbolic links are too many to be followed").arg(links.size()));
        return Done{};
    }
    std::optional<TreePaths> paths;
    if (!links.empty())
        paths.emplace(tree);
    const TreePaths::TargetOf targetOf = [repository](const WalkedFile& link) {
        const bool isRead = link.file.size <= kLongestTarget && !link.isMissing;
        const auto content = isRead ? readBlob(repository, link.oid) : std::nullopt;
        return QString::fromUtf8(content.value_or(QByteArray()));
    };
    for (const WalkedFile* link : links) {
        if (progress.isCancelled())
            return scanStopped();
        const TreePaths::Target target = paths->follow(*link, targetOf);
        // What a package manager installs (.venv, node_modules) is not there before it did.
        const bool isInstalled = isForeignPath(target.missing);
        if (target.end == LinkEnd::Outside)
            outside.warned(link->file.path, 0, QStringLiteral("a link that leaves the tree"));
        else if (target.end == LinkEnd::Dangling && !isInstalled && !link->file.isForeign &&
                 !isShowcase(link->file.path))
            dangling.warned(link->file.path, 0, QStringLiteral("a link to nothing in the tree"));
    }
    outside.tell(sink);
    dangling.tell(sink);
    return Done{};
}

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/lfs_attributes.h"
#include "core/repo/detectors/path_patterns.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/submodule_file.h"

#include <QMap>
#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

constexpr size_t kMostCandidates = 200'000;

/// What a checkout needs and a tree alone does not hold: Git LFS and submodules.
class TreeStateDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.kind == EntryKind::Submodule)
            m_links += file.path;
        if (file.kind != EntryKind::File && file.kind != EntryKind::Executable)
            return false;
        if (file.name == QLatin1String(".gitattributes") || file.path == QLatin1String(".gitmodules"))
            return true;
        if (file.size > 0 && m_files.size() < kMostCandidates)
            m_files.push_back(file.path);
        return file.size >= kSmallestPointer && file.size <= kLargestPointer;
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        if (file.name == QLatin1String(".gitattributes"))
            m_attributes.read(file.path.section(QLatin1Char('/'), 0, -2), content);
        else if (file.path == QLatin1String(".gitmodules"))
            m_submodules = readSubmodules(content);
        else if (isLfsPointer(content))
            m_pointers.insert(file.path, file.isForeign || isShowcase(file.path));
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        tellLfs(sink);
        tellSubmodules(sink);
    }

private:
    void tellLfs(FactSink& sink) const;
    void tellSubmodules(FactSink& sink) const;

    LfsAttributes m_attributes;
    std::vector<QString> m_files;
    QMap<QString, bool> m_pointers; ///< true: in tests or examples, where they may be meant
    std::vector<SubmoduleEntry> m_submodules;
    QStringList m_links;
};

void TreeStateDetector::tellLfs(FactSink& sink) const
{
    sink.add(QStringLiteral("repo.lfs.pointers"), qint64(m_pointers.size()));
    const bool isCut = m_files.size() >= kMostCandidates && m_attributes.size() > 0;
    if (isCut || namesIn(m_files) > kMostPatternSteps / std::max<size_t>(1, m_attributes.patternSize())) {
        sink.note(
            QStringLiteral("there are too many .gitattributes lines and files to tell what Git LFS holds"));
        return;
    }
    CountedPlaces stray("repo.lfs.stray_pointers");
    CountedPlaces unconverted("repo.lfs.unconverted");
    for (auto pointer = m_pointers.constBegin(); pointer != m_pointers.constEnd(); ++pointer) {
        if (!pointer.value() && !m_attributes.holds(pointer.key()))
            stray.warned(pointer.key(), 1, QStringLiteral("a Git LFS pointer that no .gitattributes names"));
    }
    for (const QString& path : m_files) {
        if (m_attributes.size() > 0 && !m_pointers.contains(path) && m_attributes.holds(path))
            unconverted.warned(path, 0,
                               QStringLiteral(".gitattributes gives it to Git LFS, and it is no pointer"));
    }
    stray.tell(sink);
    unconverted.tell(sink);
}

void TreeStateDetector::tellSubmodules(FactSink& sink) const
{
    const QString place = QStringLiteral(".gitmodules");
    CountedPlaces unsafe("repo.submodules.unsafe_urls");
    CountedPlaces relative("repo.submodules.relative_urls");
    CountedPlaces mismatched("repo.submodules.mismatched");
    const QSet<QString> links(m_links.begin(), m_links.end());
    QSet<QString> named;
    for (const SubmoduleEntry& entry : m_submodules) {
        named.insert(entry.path);
        if (entry.transport == SubmoduleTransport::Unsafe)
            unsafe.warned(place, entry.line,
                          QStringLiteral("its URL is not safe to fetch from: %1").arg(entry.why));
        if (entry.transport == SubmoduleTransport::Relative)
            relative.shown(place, entry.line, QStringLiteral("its URL depends on where this repository is"));
        if (!links.contains(entry.path))
            mismatched.warned(place, entry.line, QStringLiteral("names a submodule that the tree has not"));
    }
    for (const QString& path : m_links) {
        if (!named.contains(path))
            mismatched.warned(path, 0, QStringLiteral("a submodule that .gitmodules does not name"));
    }
    unsafe.tell(sink);
    relative.tell(sink);
    mismatched.tell(sink);
}

} // namespace

std::unique_ptr<Detector> makeTreeStateDetector()
{
    return std::make_unique<TreeStateDetector>();
}

} // namespace slipway::repo

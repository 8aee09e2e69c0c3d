// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"

#include <QSet>

namespace slipway::repo {

using namespace model;

namespace {

class DependenciesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QSet<QString> automation{QStringLiteral(".github/dependabot.yml"),
                                              QStringLiteral(".github/dependabot.yaml"),
                                              QStringLiteral("renovate.json"),
                                              QStringLiteral("renovate.json5"),
                                              QStringLiteral(".github/renovate.json"),
                                              QStringLiteral(".github/renovate.json5"),
                                              QStringLiteral(".renovaterc"),
                                              QStringLiteral(".renovaterc.json"),
                                              QStringLiteral(".renovaterc.json5"),
                                              QStringLiteral(".gitlab/renovate.json")};
        if (automation.contains(file.path))
            m_automation = file.path;
        const QString locked = lockedEcosystem(file.name);
        if (!file.isForeign && !locked.isEmpty() && !isExample(file.path)) {
            ++m_locks;
            m_lockFolders.insert(locked + QLatin1Char(':') + folderOf(file.path));
        }
        if (file.path == QLatin1String("src/main.rs") || file.path.endsWith(QLatin1String("/src/main.rs")))
            m_rustPrograms.insert(folderOf(folderOf(file.path)));
        // pip-compile and uv pip compile write NAME.txt with every version from NAME.in.
        if (file.name.endsWith(QLatin1String(".txt")))
            m_compiled.insert(file.path);
        return !file.isForeign && !isExample(file.path) && file.kind == EntryKind::File &&
               isManifest(file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        auto manifest = readManifest(file.path, content);
        if (manifest)
            m_manifests.push_back(std::move(*manifest));
        else
            m_notes +=
                QStringLiteral("%1: looks like a dependency manifest, but does not parse").arg(file.path);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        qint64 unpinned = 0;
        qint64 missing = 0;
        for (const Manifest& manifest : m_manifests) {
            const bool locked = isLocked(manifest);
            for (const Dependency& dependency : manifest.dependencies) {
                // What a lock file holds is pinned, whatever the manifest leaves open.
                if (locked || !isUnpinned(dependency, manifest.ecosystem))
                    continue;
                ++unpinned;
                sink.find(
                    warning(QStringLiteral("repo.deps.unpinned"), manifest.path, dependency.line,
                            QStringLiteral("%1 is not pinned to a version").arg(dependency.name.left(120))));
            }
            const bool isProgram = manifest.ecosystem == QLatin1String("cargo") &&
                                   m_rustPrograms.contains(folderOf(manifest.path));
            if ((manifest.wantsLock || isProgram) && !locked) {
                ++missing;
                sink.find(warning(QStringLiteral("repo.deps.missing_locks"), manifest.path, 1,
                                  QStringLiteral("no lock file beside it or above it")));
            }
        }
        sink.add(QStringLiteral("repo.deps.manifests"), qint64(m_manifests.size()));
        sink.add(QStringLiteral("repo.deps.lock_files"), m_locks);
        sink.add(QStringLiteral("repo.deps.missing_locks"), missing);
        sink.add(QStringLiteral("repo.deps.unpinned"), unpinned);
        sink.add(QStringLiteral("repo.deps.update_automation"), !m_automation.isEmpty());
        if (!m_automation.isEmpty())
            sink.find(shownBy(QStringLiteral("repo.deps.update_automation"), m_automation, 1,
                              QStringLiteral("updates dependencies")));
        for (const QString& note : m_notes)
            sink.note(note);
    }

private:
    static QString folderOf(const QString& path) { return path.section(QLatin1Char('/'), 0, -2); }

    [[nodiscard]] bool isCompiled(const QString& path) const
    {
        return path.endsWith(QLatin1String(".in")) &&
               m_compiled.contains(path.chopped(3) + QLatin1String(".txt"));
    }

    /// What a compiled file reads too is in what it is compiled to.
    [[nodiscard]] bool isInCompiled(const QString& path) const
    {
        return std::any_of(m_manifests.begin(), m_manifests.end(), [&](const Manifest& other) {
            return isCompiled(other.path) && folderOf(other.path) == folderOf(path) &&
                   other.included.contains(path.section(QLatin1Char('/'), -1));
        });
    }

    [[nodiscard]] bool isLocked(const Manifest& manifest) const
    {
        if (isCompiled(manifest.path) || isInCompiled(manifest.path))
            return true;
        for (QString folder = folderOf(manifest.path);; folder = folderOf(folder)) {
            if (m_lockFolders.contains(manifest.ecosystem + QLatin1Char(':') + folder))
                return true;
            if (folder.isEmpty())
                return false;
        }
    }

    std::vector<Manifest> m_manifests;
    QSet<QString> m_lockFolders;
    QSet<QString> m_rustPrograms; ///< folders of crates with a src/main.rs
    QSet<QString> m_compiled;
    qint64 m_locks = 0;
    QString m_automation;
    QStringList m_notes;
};

} // namespace

std::unique_ptr<Detector> makeDependenciesDetector()
{
    return std::make_unique<DependenciesDetector>();
}

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/version_statements.h"
#include "core/repo/detectors/versions.h"

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

constexpr qsizetype kDeepest = 3; ///< folders above a manifest
constexpr size_t kMostManifests = 1000;

QString folderOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

/// What tools write into a new manifest, and nobody has touched since.
bool isAsCreated(const QString& version)
{
    return version == QLatin1String("0.1.0") || version == QLatin1String("0.0.1");
}

/// Does what manifests state fit the tag? Only asked at a commit that a version's tag points at.
class ReleaseVersionDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        const bool isFile = file.kind == EntryKind::File || file.kind == EntryKind::Executable;
        return isFile && !file.isForeign && file.path.count(QLatin1Char('/')) <= kDeepest &&
               m_manifests.size() < kMostManifests && statesVersion(file.name) && !isExample(file.path);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        if (auto statement = readVersionStatement(file.name, content))
            m_manifests.push_back({file.path, std::move(*statement)});
    }

    void finish(const ScanContext& context, FactSink& sink) override
    {
        const QString fact = QStringLiteral("repo.release.version_matches_tag");
        bool isAsked = false;
        bool matches = true;
        for (const QString& name : context.history.tags) {
            const auto tag = versionOfTag(name);
            if (!tag || tag->version.written < 2)
                continue;
            for (const Manifest* manifest : manifestsOf(tag->series)) {
                const auto version = versionOf(manifest->statement.version);
                const bool isSame = version && *version == tag->version;
                if (!isSame && isAsCreated(manifest->statement.version))
                    continue;
                isAsked = true;
                matches = matches && isSame;
                const QString text = isSame ? QStringLiteral("states %1, as the tag %2 does")
                                            : QStringLiteral("states %1, and the tag is %2");
                sink.find({fact, isSame ? FindingLevel::None : FindingLevel::Warning, manifest->path,
                           manifest->statement.line,
                           text.arg(manifest->statement.version.left(40), name.left(100))});
            }
        }
        if (isAsked)
            sink.add(fact, matches);
    }

private:
    struct Manifest
    {
        QString path;
        VersionStatement statement;
    };

    [[nodiscard]] std::vector<const Manifest*> manifestsOf(const QString& series) const;

    std::vector<Manifest> m_manifests;
};

/// Of the tag kyaml/v0.21.1 what lies in kyaml; of pkg@1.2.3 or pkg-1.2.3 what is named pkg, or lies in a
/// folder of that name; else what lies at the root.
std::vector<const ReleaseVersionDetector::Manifest*>
ReleaseVersionDetector::manifestsOf(const QString& series) const
{
    QString name = series;
    while (!name.isEmpty() && !name.back().isLetterOrNumber())
        name.chop(1);
    const auto those = [&](const auto& isOne) {
        std::vector<const Manifest*> found;
        for (const Manifest& manifest : m_manifests) {
            if (isOne(manifest))
                found.push_back(&manifest);
        }
        return found;
    };
    if (name.isEmpty())
        return those([](const Manifest& manifest) { return folderOf(manifest.path).isEmpty(); });
    auto found = those([&](const Manifest& manifest) { return folderOf(manifest.path) == name; });
    if (found.empty())
        found = those([&](const Manifest& manifest) { return manifest.statement.package == name; });
    if (found.empty())
        found = those([&](const Manifest& manifest) {
            return folderOf(manifest.path).section(QLatin1Char('/'), -1) == name;
        });
    const bool isFolder = series.endsWith(QLatin1Char('/')) || series.endsWith(QLatin1Char('@'));
    if (found.empty() && !isFolder)
        found = those([](const Manifest& manifest) { return folderOf(manifest.path).isEmpty(); });
    return found;
}

} // namespace

std::unique_ptr<Detector> makeReleaseVersionDetector()
{
    return std::make_unique<ReleaseVersionDetector>();
}

} // namespace slipway::repo

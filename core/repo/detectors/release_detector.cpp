// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

namespace slipway::repo {

namespace {

constexpr const char* kBillOfMaterials = "repo.release.bill_of_materials";
constexpr const char* kProvenance = "repo.release.provenance";
/// GitHub warns above 50 MiB; 5 MiB that every clone carries for ever is a question worth asking.
constexpr qint64 kLarge = qint64(5) << 20;

struct Mark
{
    const char* fact;
    std::string_view word;
    const char* what;
};

constexpr Mark kMarks[] = {
    {kBillOfMaterials, "anchore/sbom-action", "made by Syft"},
    {kBillOfMaterials, "syft ", "made by Syft"},
    {kBillOfMaterials, "cyclonedx", "made by a CycloneDX tool"},
    {kBillOfMaterials, "--format spdx-json", "made as SPDX"},
    {kBillOfMaterials, "bom: true", "made by the build"},
    {kBillOfMaterials, "sbom: true", "made by the image build"},
    {kBillOfMaterials, "sboms:", "made by GoReleaser"},
    {kProvenance, "actions/attest-build-provenance", "attested by GitHub"},
    {kProvenance, "uses: actions/attest@", "attested by GitHub"},
    {kProvenance, "slsa-framework/slsa-github-generator", "made by the SLSA generator"},
    {kProvenance, "cosign sign", "signed with cosign"},
    {kProvenance, "cosign attest", "attested with cosign"},
    {kProvenance, "provenance: mode=max", "made by the image build"},
    {kProvenance, "npm publish --provenance", "made by npm"},
};

/// Configurations of CI and of release tools, wherever those look for them.
bool isBuildConfiguration(const TreeFile& file)
{
    const QString path = file.path;
    return path.startsWith(QLatin1String(".github/workflows/")) ||
           path.startsWith(QLatin1String(".circleci/")) || path.startsWith(QLatin1String(".buildkite/")) ||
           path.startsWith(QLatin1String(".ci/")) || file.name.startsWith(QLatin1String(".gitlab-ci")) ||
           file.name.startsWith(QLatin1String(".goreleaser")) ||
           file.name.startsWith(QLatin1String("Jenkinsfile")) ||
           file.name == QLatin1String("azure-pipelines.yml") || file.name == QLatin1String("Makefile") ||
           file.name == QLatin1String("pom.xml") || file.name == QLatin1String("build.gradle") ||
           file.name == QLatin1String("build.gradle.kts");
}

class ReleaseDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || (file.kind != EntryKind::File && file.kind != EntryKind::Executable))
            return false;
        if (file.size > kLarge)
            m_large.shown(file.path, 0, QStringLiteral("%1 MiB").arg(file.size >> 20));
        if (hasEnding(file.name,
                      {"exe", "dll", "so", "dylib", "class", "pyc", "o", "a", "war", "ear", "msi"}) &&
            file.size > 0 && !isExample(file.path))
            m_built.shown(file.path, 0, QStringLiteral("made by a build, and kept beside its source"));
        return isBuildConfiguration(file);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        forEachLine(viewOf(content), [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            if (line.starts_with("#") || line.starts_with("//"))
                return true;
            for (const Mark& mark : kMarks) {
                if (line.find(mark.word) != std::string_view::npos)
                    m_places.found(mark.fact, file.path, number, QString::fromLatin1(mark.what));
            }
            return true;
        });
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        m_places.tell(sink, kBillOfMaterials);
        m_places.tell(sink, kProvenance);
        m_large.tell(sink);
        m_built.tell(sink);
    }

private:
    FirstPlaces m_places;
    CountedPlaces m_large{"repo.large_files"};
    CountedPlaces m_built{"repo.built_files"};
};

} // namespace

std::unique_ptr<Detector> makeReleaseDetector()
{
    return std::make_unique<ReleaseDetector>();
}

} // namespace slipway::repo

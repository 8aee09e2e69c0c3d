// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/import_graph.h"

namespace slipway::repo {

namespace {

class CyclesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        if (isManifest(file.name))
            m_graph.addUnit(file.path.left(std::max<qsizetype>(0, file.path.lastIndexOf(QLatin1Char('/')))));
        const ImportLanguage language = importLanguageOf(file.name);
        if (language == ImportLanguage::None || isTest(file.path, file.name) ||
            file.name.startsWith(QLatin1String("test")) || file.name.contains(QLatin1String("testutil")))
            return false;
        m_graph.addFile(language, file.path);
        return true;
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const ImportLanguage language = importLanguageOf(file.name);
        m_graph.addImports(file.path, language, importsOf(language, file.path, content));
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        const auto circles = m_graph.circles();
        const QString fact = QStringLiteral("repo.boundaries.cycles");
        sink.add(fact, qint64(circles.size()));
        for (const auto& circle : circles) {
            for (const FolderEdge& edge : circle)
                sink.find(warning(fact, edge.path, edge.line,
                                  QStringLiteral("%1 imports %2, which leads back to it: %3")
                                      .arg(edge.from, edge.to, edge.target)));
        }
    }

private:
    ImportGraph m_graph;
};

} // namespace

std::unique_ptr<Detector> makeCyclesDetector()
{
    return std::make_unique<CyclesDetector>();
}

} // namespace slipway::repo

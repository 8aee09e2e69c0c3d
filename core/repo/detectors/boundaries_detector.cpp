// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/first_places.h"
#include "core/repo/detectors/text_lines.h"

#include <QSet>

namespace slipway::repo {

namespace {

/// A rule on who may import whom, in a configuration that its tool reads.
struct ImportRule
{
    const char* file; ///< how its file's name begins
    std::string_view word;
    const char* tool;
};

constexpr ImportRule kRules[] = {
    {"pyproject.toml", "[tool.importlinter", "import-linter"},
    {"setup.cfg", "[importlinter", "import-linter"},
    {"pyproject.toml", "[tool.tach", "Tach"},
    {".golangci.", "depguard", "depguard"},
    {".eslintrc", "import/no-restricted-paths", "ESLint import rules"},
    {"eslint.config.", "import/no-restricted-paths", "ESLint import rules"},
    {".eslintrc", "\"boundaries/", "ESLint boundaries"},
    {".eslintrc", "'boundaries/", "ESLint boundaries"},
    {"eslint.config.", "\"boundaries/", "ESLint boundaries"},
    {"eslint.config.", "'boundaries/", "ESLint boundaries"},
    {".eslintrc", "enforce-module-boundaries", "Nx module boundaries"},
    {"eslint.config.", "enforce-module-boundaries", "Nx module boundaries"},
    {"checkstyle", "ImportControl", "Checkstyle ImportControl"},
    {"detekt", "ForbiddenImport", "detekt"},
};

class BoundariesDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QSet<QString> ownFiles{QStringLiteral(".importlinter"),
                                            QStringLiteral("tach.toml"),
                                            QStringLiteral("deptrac.yaml"),
                                            QStringLiteral("deptrac.yml"),
                                            QStringLiteral("packwerk.yml"),
                                            QStringLiteral("arch-go.yml"),
                                            QStringLiteral(".go-arch-lint.yml"),
                                            QStringLiteral(".dependency-cruiser.js"),
                                            QStringLiteral("module-info.java"),
                                            QStringLiteral(".dependency-cruiser.cjs"),
                                            QStringLiteral(".dependency-cruiser.json")};
        if (file.isForeign || file.kind != EntryKind::File || isExample(file.path) ||
            isTestResource(file.path))
            return mayHoldArchitectureTest(file);
        if (ownFiles.contains(file.name))
            m_rules.shown(file.path, 1, QStringLiteral("rules on which module may use which"));
        // The Go compiler refuses imports of it from elsewhere.
        if (hasEnding(file.name, {"go"}) && isUnder(file.path, {"internal"}))
            shownOnce(QStringLiteral("Go internal packages"), file.path, 1);
        return mayHoldArchitectureTest(file) || isRuleFile(file.name);
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        for (const std::string_view library :
             {"com.tngtech.archunit", "NetArchTest", "ArchUnitNET", "com.lemonappdev.konsist", "ts-arch"}) {
            if (isSource(file.name) && text.find(library) != std::string_view::npos)
                shownOnce(QString::fromLatin1(library.data(), qsizetype(library.size())), file.path,
                          lineOf(text, library));
        }
        for (const ImportRule& rule : kRules) {
            if (!file.name.startsWith(QLatin1String(rule.file)))
                continue;
            if (!isInForce(rule, text))
                continue;
            const int line = lineOfCode(text, rule.word);
            if (line > 0)
                shownOnce(QString::fromLatin1(rule.tool) + QStringLiteral(" in ") + file.path, file.path,
                          line);
        }
    }

    void finish(const ScanContext&, FactSink& sink) override { m_rules.tell(sink); }

private:
    static bool isInForce(const ImportRule& rule, std::string_view text)
    {
        // Without files that it is about, depguard bans libraries and keeps no module from another.
        if (rule.word == "depguard")
            return hasLine(text, "depguard:") && hasLine(text, "files:");
        if (rule.word == "ForbiddenImport") {
            const size_t at = text.find("ForbiddenImport:");
            return at != std::string_view::npos &&
                   text.substr(at, 200).find("active: true") != std::string_view::npos;
        }
        return true;
    }

    static bool hasLine(std::string_view text, std::string_view beginning)
    {
        bool has = false;
        forEachLine(text, [&](std::string_view line, int) {
            has = trimmed(line).starts_with(beginning);
            return !has;
        });
        return has;
    }

    static bool isTestResource(const QString& path)
    {
        return isUnder(path, {"resources", "data"}) && isUnder(path, {"test", "tests"});
    }

    static bool mayHoldArchitectureTest(const TreeFile& file)
    {
        return !file.isForeign && file.kind == EntryKind::File &&
               hasEnding(file.name, {"java", "kt", "cs", "ts"}) && isTest(file.path, file.name);
    }

    static bool isRuleFile(const QString& name)
    {
        return std::any_of(std::begin(kRules), std::end(kRules),
                           [&](const ImportRule& rule) { return name.startsWith(QLatin1String(rule.file)); });
    }

    void shownOnce(const QString& what, const QString& path, int line)
    {
        if (m_seen.contains(what))
            return;
        m_seen.insert(what);
        m_rules.shown(path, line, what);
    }

    CountedPlaces m_rules{"repo.boundaries.rules"};
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<Detector> makeBoundariesDetector()
{
    return std::make_unique<BoundariesDetector>();
}

} // namespace slipway::repo

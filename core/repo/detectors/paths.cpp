// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/paths.h"

#include <QRegularExpression>
#include <QSet>

namespace slipway::repo {

QString endingOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

bool hasEnding(const QString& name, std::initializer_list<const char*> endings)
{
    const QString ending = endingOf(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* e) { return ending == QLatin1String(e); });
}

bool isDocument(const QString& name)
{
    return !name.contains(QLatin1Char('.')) ||
           hasEnding(name, {"md", "markdown", "rst", "adoc", "asciidoc", "txt", "org"});
}

bool isYaml(const QString& name)
{
    return hasEnding(name, {"yaml", "yml"});
}

bool isUnder(const QString& path, std::initializer_list<const char*> folders)
{
    qsizetype from = 0;
    for (qsizetype slash = path.indexOf(QLatin1Char('/')); slash >= 0;
         slash = path.indexOf(QLatin1Char('/'), from)) {
        const QString folder = path.mid(from, slash - from).toLower();
        if (std::any_of(folders.begin(), folders.end(),
                        [&](const char* f) { return folder == QLatin1String(f); }))
            return true;
        from = slash + 1;
    }
    return false;
}

bool isCommunityPlace(const QString& path)
{
    const QString folder = path.section(QLatin1Char('/'), 0, -2).toLower();
    return folder.isEmpty() || folder == QLatin1String(".github") || folder == QLatin1String(".gitlab") ||
           folder == QLatin1String("docs") || folder == QLatin1String("doc");
}

bool isChangelog(const QString& name)
{
    static const QStringList beginnings{QStringLiteral("changelog"),     QStringLiteral("changes"),
                                        QStringLiteral("history"),       QStringLiteral("news"),
                                        QStringLiteral("release_notes"), QStringLiteral("release-notes"),
                                        QStringLiteral("releasenotes"),  QStringLiteral("whatsnew")};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
        return name.startsWith(beginning, Qt::CaseInsensitive);
    });
}

bool isShowcase(const QString& path)
{
    return isUnder(path, {"example", "examples", "sample", "samples", "demo", "demos", "tutorial",
                          "tutorials", "test", "tests", "testing", "__tests__"});
}

bool isExample(const QString& path)
{
    return isShowcase(path) || isUnder(path, {"template", "templates"});
}

bool isSource(const QString& name)
{
    static const QSet<QString> endings = [] {
        QSet<QString> all;
        for (const char* ending :
             {"c",   "cc", "cpp", "cxx", "m",     "mm",  "go",     "rs",   "py",     "js",    "jsx",    "mjs",
              "cjs", "ts", "tsx", "mts", "cts",   "vue", "svelte", "java", "kt",     "scala", "groovy", "cs",
              "fs",  "vb", "rb",  "php", "swift", "ex",  "exs",    "erl",  "clj",    "dart",  "lua",    "hs",
              "ml",  "jl", "pl",  "pm",  "r",     "zig", "nim",    "elm",  "feature"})
            all.insert(QString::fromLatin1(ending));
        return all;
    }();
    return endings.contains(endingOf(name)) && !name.endsWith(QLatin1String(".d.ts"));
}

bool isTest(const QString& path, const QString& name)
{
    // Go, Python, Ruby, Rust and C (_test, test_, _spec), JavaScript (.test., .spec.), the xUnit family
    // (FooTest, FooTests, FooIT, TestFoo), Qt (tst_), Gherkin (.feature).
    static const QRegularExpression pattern(QStringLiteral(
        "(^test_|^tst_|[_-](test|tests|spec|unittest)\\.[a-z]+$|\\.(test|spec|cy|e2e)\\.[a-z]+$|"
        "[A-Za-z0-9](Test|Tests|TestCase|Spec)\\.[a-z]+$|[a-z0-9]IT\\.[a-z]+$|^Test[A-Z][A-Za-z0-9]*\\.(java|"
        "kt|cs|swift|php)$|\\."
        "feature$)"));
    return isUnder(path, {"test", "tests", "spec", "specs", "__tests__", "e2e", "unittests", "testing"}) ||
           pattern.match(name).hasMatch();
}

} // namespace slipway::repo

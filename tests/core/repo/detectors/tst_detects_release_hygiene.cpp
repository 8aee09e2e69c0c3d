// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

#include "core/repo/detectors/path_patterns.h"
#include "core/repo/detectors/versions.h"

using namespace slipway::test;
using namespace slipway::repo;

Q_DECLARE_METATYPE(slipway::repo::CommitHistory)

/// What belongs to a release: versions that fit the tag, an entry in the change log, owners, Git LFS.
class TestDetectsReleaseHygiene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagNames_data();
    void tagNames();
    void orderOfVersions();
    void patterns_data();
    void patterns();
    void owners_data();
    void owners() { check(); }
    void silentOwners();
    void statedVersions_data();
    void statedVersions();
    void tagsOfSeveralThings_data();
    void tagsOfSeveralThings();
    void noTagNoVersion();
    void changelogs_data();
    void changelogs();
    void largeFileStorage_data();
    void largeFileStorage() { check(); }
    void whatIsTooMuchIsLeftOut();

private:
    static CommitHistory released(const QStringList& tags, const QStringList& earlier = {})
    {
        return {true, tags, {}, earlier, {}};
    }
    static QString told(const Detected& detected, const char* fact)
    {
        const auto value = detected.facts.constFind(QLatin1String(fact));
        if (value == detected.facts.constEnd())
            return QStringLiteral("left out");
        return std::get<bool>(*value) ? QStringLiteral("yes") : QStringLiteral("no");
    }
    static QByteArray pointer(const QByteArray& size = "12345")
    {
        return "version https://git-lfs.github.com/spec/v1\noid sha256:" + QByteArray(64, 'a') + "\nsize " +
               size + '\n';
    }
};

void TestDetectsReleaseHygiene::tagNames_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("same");
    QTest::addColumn<bool>("isPrerelease");
    const auto row = [](const char* tag, const char* series, const char* same, bool isPrerelease = false) {
        QTest::newRow(tag) << QString::fromLatin1(series) << QString::fromLatin1(same) << isPrerelease;
    };
    row("v1.2.3", "", "1.2.3");
    row("1.2.0", "", "1.2");
    row("release-1.2", "", "1.2");
    row("go1.22.1", "", "1.22.1");
    row("REL_16_1", "", "16.1");
    row("curl-8_10_0", "curl-", "8.10");
    row("kyaml/v0.21.1", "kyaml/", "0.21.1");
    row("@scope/pkg@1.2.3", "@scope/pkg@", "1.2.3");
    row("v1.2.0-rc.1", "", "1.2rc1", true);
    row("v2.0.0-beta.3", "", "2.0b3", true);
    row("5.6.0.Final", "", "5.6");
    row("v2.45.1.windows.1", "", "2.45.1.windows.1");
    row("v1.2.3+build.5", "", "1.2.3");
    row("v5", "", "5");
    row("nightly", "", "");
    row("build-20260101", "", "");
    row("2026", "", "");
}

void TestDetectsReleaseHygiene::tagNames()
{
    QFETCH(QString, series);
    QFETCH(QString, same);
    QFETCH(bool, isPrerelease);
    const auto tag = versionOfTag(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(tag.has_value(), !same.isEmpty());
    if (!tag)
        return;
    QCOMPARE(tag->series, series);
    QVERIFY(tag->version == versionOf(same));
    QCOMPARE(tag->version.isPrerelease(), isPrerelease);
}

void TestDetectsReleaseHygiene::orderOfVersions()
{
    const QStringList ascending{QStringLiteral("1.2-alpha"), QStringLiteral("1.2-rc.2"),
                                QStringLiteral("1.2-rc.10"), QStringLiteral("1.2"),
                                QStringLiteral("1.2.1"),     QStringLiteral("1.10"),
                                QStringLiteral("2.0-beta"),  QStringLiteral("2")};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j)
            QCOMPARE(versionOf(ascending[i])->isNewerThan(*versionOf(ascending[j])), i > j);
    }
}

void TestDetectsReleaseHygiene::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("matching"); ///< a letter for each who reads it so: a, h, l
    const auto row = [](const char* pattern, const char* path, const char* matching) {
        QTest::addRow("%s %s", pattern, path)
            << QString::fromLatin1(pattern) << QString::fromLatin1(path) << QString::fromLatin1(matching);
    };
    row("*", "a/b.c", "ahl");
    row("*.js", "a/b.js", "ahl");
    row("*.js", "a/b.ts", "");
    row("/*.js", "a/b.js", "");
    row("/*", "a.c", "ahl");
    row("/*", "a/b.c", "");
    row("docs/*", "docs/a.md", "ahl");
    row("docs/*", "docs/deep/a.md", "");
    row("docs/*", "x/docs/a.md", "l");
    row("docs/**", "docs/deep/a.md", "ahl");
    row("docs/**", "docs", "");
    row("/docs/", "docs/deep/a.md", "hl");
    row("/docs/", "docs", "");
    row("/docs", "docs/a.md", "h");
    row("/docs", "docs", "ahl");
    row("apps/", "x/apps/a.c", "hl");
    row("apps", "x/apps/a.c", "h");
    row("**/logs", "deep/er/logs/a", "h");
    row("a/**/z.c", "a/z.c", "ahl");
    row("a/**/z.c", "a/b/c/z.c", "ahl");
    row("*.p[no]g", "a.png", "a");
    row("*.p[!no]g", "a.png", "");
    row("*.p[a-z]g", "a.png", "a");
    row("a?c", "abc", "ahl");
    row("a*b*c*d", "axxbxxcxx", "");
    row("README", "docs/README", "ahl");
}

void TestDetectsReleaseHygiene::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(QString, matching);
    QCOMPARE(PathPattern(pattern, PatternRules::GitAttributes).matches(path),
             matching.contains(QLatin1Char('a')));
    QCOMPARE(PathPattern(pattern, PatternRules::GitHubOwners).matches(path),
             matching.contains(QLatin1Char('h')));
    QCOMPARE(PathPattern(pattern, PatternRules::GitLabOwners).matches(path),
             matching.contains(QLatin1Char('l')));
}

void TestDetectsReleaseHygiene::owners_data()
{
    addColumns();
    const char* const fact = "repo.codeowners.covered_percent";
    const Files files{{"src/a.c", "a"}, {"src/b.c", "b"}, {"web/c.ts", "c"}, {"web/deep/d.ts", "d"}};
    const auto with = [&](const char* place, const char* content) {
        Files all = files;
        all.emplace_back(place, content);
        return all;
    };
    row("the last match decides", with("CODEOWNERS", "* @all\n/web/ # nobody\n/web/deep/ @web # comment\n"),
        {number(fact, 75)}, "repo.codeowners.covered_percent CODEOWNERS:0");
    row("addresses and teams", with(".github/CODEOWNERS", "/src/a.c ada@example.org\n/web/ @org/team\n"),
        {number(fact, 75)});
    row("words that are no owners", with("CODEOWNERS", "/src/ @ada\n/web/ somebody\n"), {number(fact, 50)});
    row("the first place holds",
        [&] {
            Files all = with("CODEOWNERS", "* @all\n");
            all.emplace_back(".github/CODEOWNERS", "/src/ @ada\n");
            return all;
        }(),
        {number(fact, 50)});
    row("no negation on GitHub", with("CODEOWNERS", "* @all\n!/web/ @web\n"), {number(fact, 100)});
    row("sections of one name are one",
        with("CODEOWNERS",
             "[Core] @core\n/src/\n/web/ @web\n\n^[Docs][2]\n/web/deep/\n\n[Core]\n/web/c.ts\n"),
        {number(fact, 75)});
    row("a section takes nothing from another", with("CODEOWNERS", "* @all\n[Web]\n/web/\n"),
        {number(fact, 100)});
    row("an exception of GitLab", with(".gitlab/CODEOWNERS", "* @all\n!/web/deep/\n"), {number(fact, 75)});
    row("not anchored on GitLab", with(".gitlab/CODEOWNERS", "deep/ @ada\n"), {number(fact, 25)});
    QVERIFY(!detect(with("CODEOWNERS", "# nobody\n")).facts.contains(QLatin1String(fact)));
    QVERIFY(!detect(files).facts.contains(QLatin1String(fact)));
}

void TestDetectsReleaseHygiene::silentOwners()
{
    const Files files{{"a.c", "a"}, {"CODEOWNERS", "* @ada Ada@example.org\n/a.c bob@example.org\n"}};
    CommitHistory history = released({});
    history.yearAddresses = {QStringLiteral("ada@example.org")};
    const Detected detected = detect(files, history);
    QCOMPARE(std::get<qint64>(detected.facts[QStringLiteral("repo.codeowners.silent_owners")]), 1);
    QCOMPARE(detected.shownBy(QStringLiteral("repo.codeowners.silent_owners")),
             QStringLiteral("CODEOWNERS:2"));
    history.isKnown = false;
    QVERIFY(!detect(files, history).facts.contains(QStringLiteral("repo.codeowners.silent_owners")));
}

void TestDetectsReleaseHygiene::statedVersions_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* path, const char* content, const char* told) {
        QTest::newRow(name) << Files{{path, content}} << QString::fromLatin1(told);
    };
    row("npm", "package.json", "{\"name\": \"x\", \"version\": \"1.2.0\"}", "yes");
    row("npm, another", "package.json", "{\"version\": \"1.1.0\"}", "no");
    row("npm, private", "package.json", "{\"version\": \"1.1.0\", \"private\": true}", "left out");
    row("npm, a placeholder", "package.json", "{\"version\": \"0.0.0-development\"}", "left out");
    row("npm, broken", "package.json", "{\"version\": ", "left out");
    row("Composer", "composer.json", "{\"version\": \"v1.2\"}", "yes");
    row("Cargo", "Cargo.toml", "[package]\nname = \"x\"\nversion = \"1.2.0\"\n", "yes");
    row("Cargo, a workspace", "Cargo.toml", "[workspace.package]\nversion = \"1.1.0\"\n", "no");
    row("Cargo, as created", "Cargo.toml", "[package]\nname = \"x\"\nversion = \"0.1.0\"\n", "left out");
    row("Cargo, from the workspace", "Cargo.toml", "[package]\nversion.workspace = true\n", "left out");
    row("Python", "pyproject.toml", "[project]\nname = \"x\"\nversion = \"1.2\"\n", "yes");
    row("Python, dynamic", "pyproject.toml", "[project]\ndynamic = [\"version\"]\n", "left out");
    row("Poetry", "pyproject.toml", "[tool.poetry]\nversion = \"1.2.1\"\n", "no");
    row("setup.cfg", "setup.cfg", "[metadata]\nname = x\nversion = 1.2.0\n\n[options]\n", "yes");
    row("setup.cfg, of another section", "setup.cfg", "[metadata]\nname = x\n[bumpversion]\nversion = 1.1\n",
        "left out");
    row("setup.cfg, from a module", "setup.cfg", "[metadata]\nversion = attr: x.__version__\n", "left out");
    row("Maven", "pom.xml",
        "<project><parent><version>9</version></parent><artifactId>x</artifactId><version>1.2.0</version></"
        "project>",
        "yes");
    row("Maven, a snapshot", "pom.xml", "<project><version>1.2.0-SNAPSHOT</version></project>", "no");
    row("Maven, a property", "pom.xml", "<project><version>${revision}</version></project>", "left out");
    row("MSBuild", "x.csproj", "<Project><PropertyGroup><Version>1.2.0</Version></PropertyGroup></Project>",
        "yes");
    row("CMake", "CMakeLists.txt", "# project(x VERSION 1.1)\nproject(x\n  VERSION 1.2.0\n  LANGUAGES CXX)\n",
        "yes");
    row("CMake, required", "CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(x)\n",
        "left out");
    row("Meson", "meson.build", "project('x', 'c',\n  version: '1.2.0',\n)\n", "yes");
    row("Autoconf", "configure.ac", "AC_INIT([x], [1.1.9], [a@example.org])\n", "no");
    row("Mix", "mix.exs", "def project do\n  [app: :x, version: \"1.2.0\"]\nend\n", "yes");
    row("Gradle", "gradle.properties", "group=x\nversion=1.2.0\n", "yes");
    row("pub", "pubspec.yaml", "name: x\nversion: 1.2.0+7\n", "yes");
    row("Helm", "Chart.yaml", "name: x\nversion: 1.3.0\n", "no");
    row("a plain file", "VERSION", "1.2.0\n", "yes");
    row("a plain file of words", "VERSION", "See the tags.\n", "left out");
    row("deeper", "lib/package.json", "{\"version\": \"1.1.0\"}", "left out");
    row("others' code", "vendor/package.json", "{\"version\": \"1.1.0\"}", "left out");
}

void TestDetectsReleaseHygiene::statedVersions()
{
    QFETCH(Files, files);
    QFETCH(QString, told);
    const Detected detected = detect(files, released({QStringLiteral("v1.2.0")}));
    QCOMPARE(TestDetectsReleaseHygiene::told(detected, "repo.release.version_matches_tag"), told);
}

void TestDetectsReleaseHygiene::tagsOfSeveralThings_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("told");
    QTest::newRow("folder") << QStringList{QStringLiteral("web/v2.0.0")} << QStringLiteral("yes");
    QTest::newRow("package") << QStringList{QStringLiteral("@o/web@2.0.0")} << QStringLiteral("yes");
    QTest::newRow("folder's name") << QStringList{QStringLiteral("core-3.0.0")} << QStringLiteral("yes");
    QTest::newRow("of neither") << QStringList{QStringLiteral("other/v2.0.0")} << QStringLiteral("left out");
    QTest::newRow("the project's name") << QStringList{QStringLiteral("proj-1.0.0")} << QStringLiteral("yes");
    QTest::newRow("all must") << QStringList{QStringLiteral("web/v2.0.0"), QStringLiteral("core/v9.0.0")}
                              << QStringLiteral("no");
    QTest::newRow("one that moves") << QStringList{QStringLiteral("v1")} << QStringLiteral("left out");
}

void TestDetectsReleaseHygiene::tagsOfSeveralThings()
{
    QFETCH(QStringList, tags);
    QFETCH(QString, told);
    const Files files{{"package.json", "{\"name\": \"root\", \"version\": \"1.0.0\"}"},
                      {"web/package.json", "{\"name\": \"@o/web\", \"version\": \"2.0.0\"}"},
                      {"packages/core/package.json", "{\"name\": \"@o/c\", \"version\": \"3.0.0\"}"},
                      {"core/package.json", "{\"name\": \"@o/core\", \"version\": \"3.0.0\"}"}};
    const Detected detected = detect(files, released(tags));
    QCOMPARE(TestDetectsReleaseHygiene::told(detected, "repo.release.version_matches_tag"), told);
}

void TestDetectsReleaseHygiene::noTagNoVersion()
{
    const Detected detected = detect({{"VERSION", "1.2.0\n"}}, released({}));
    QCOMPARE(told(detected, "repo.release.version_matches_tag"), QStringLiteral("left out"));
    const Detected other = detect({{"VERSION", "1.2.0\n"}, {"package.json", "{\n\"version\": \"1.1.0\"}"}},
                                  released({QStringLiteral("v1.2")}));
    QCOMPARE(told(other, "repo.release.version_matches_tag"), QStringLiteral("no"));
    QVERIFY(
        std::any_of(other.findings.begin(), other.findings.end(), [](const slipway::model::Finding& finding) {
            return finding.level == slipway::model::FindingLevel::Warning &&
                   finding.path == QLatin1String("package.json") && finding.line == 2;
        }));
}

void TestDetectsReleaseHygiene::changelogs_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("tag"); ///< at the commit; empty: the newest is v1.1.0
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* path, const char* content, const char* tag,
                        const char* told) {
        QTest::newRow(name) << Files{{path, content}} << QString::fromLatin1(tag)
                            << QString::fromLatin1(told);
    };
    const char* const kept =
        "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-02\n- New\n\n## [1.1.0]\n- Old\n";
    row("an entry", "CHANGELOG.md", kept, "v1.2.0", "yes");
    row("none", "CHANGELOG.md", kept, "v1.3.0", "no");
    row("of a prerelease", "CHANGELOG.md", kept, "v1.2.0-rc.1", "no");
    row("reStructuredText", "CHANGES.rst",
        "Version 1.2.0\n-------------\n\nReleased\n\nVersion 1.1.0\n-------------\n", "1.2.0", "yes");
    row("plain text", "NEWS", "x 1.2.0 (2026-01-02)\n\n* Fixed what 1.3.0 broke\n\nx 1.1.0 (2025-01-02)\n",
        "v1.2.0", "yes");
    row("mentioned only", "NEWS",
        "x 1.2.0 (2026-01-02)\n\n* Fixed what 1.3.0 broke\n\nx 1.1.0 (2025-01-02)\n", "v1.3.0", "no");
    row("of something else", "CHANGELOG.md", "## 7.0\n\n- x\n", "v1.2.0", "left out");
    row("without entries", "CHANGELOG.md", "See the releases page.\n", "v1.2.0", "left out");
    row("a file for each", "Documentation/RelNotes/1.2.0.adoc", "x", "v1.2.0", "yes");
    row("next: newer than the last tag", "CHANGELOG.md", kept, "", "yes");
    row("next: an empty section", "CHANGELOG.md", "## Unreleased\n\n## 1.1.0\n\n- Old\n", "", "no");
    row("next: a section with parts", "CHANGELOG.md",
        "## Unreleased\n\n### Added\n\n- New\n\n## 1.1.0\n\n- Old\n", "", "yes");
    row("next: the latest changes", "CHANGELOG.md", "## Latest Changes\n\n- New\n\n## 1.1.0\n", "", "yes");
    row("next: long ago", "CHANGELOG.md", "## 1.1.0\n\n- Old\n\n## 0.0.5 (unreleased)\n\n- Older\n", "",
        "no");
    row("next: 1.2.xx", "NEWS", "# x 1.2.xx\n\n * New\n\n# x 1.1.0\n\n * Old\n", "", "yes");
    row("next: a fragment", "changelog.d/12.fixed.md", "Fixed", "", "yes");
    row("next: a fragment's README", "changelog.d/README.md", "How to", "", "left out");
    row("next: none", "CHANGELOG.md", "## 1.1.0\n\n- Old\n\n## 1.0.0\n", "", "no");
    row("next: of something else", "CHANGELOG.md", "## 0.7\n\n- Old\n", "", "left out");
}

void TestDetectsReleaseHygiene::changelogs()
{
    QFETCH(Files, files);
    QFETCH(QString, tag);
    QFETCH(QString, told);
    CommitHistory history = released(tag.isEmpty() ? QStringList() : QStringList{tag},
                                     {QStringLiteral("v1.1.0"), QStringLiteral("v1.0.0")});
    if (tag.isEmpty())
        history.newestTag = QStringLiteral("v1.1.0");
    const Detected detected = detect(files, history);
    QCOMPARE(TestDetectsReleaseHygiene::told(detected, "repo.release.changelog_entry"), told);
}

void TestDetectsReleaseHygiene::largeFileStorage_data()
{
    addColumns();
    const auto counts = [](qint64 pointers, qint64 stray, qint64 unconverted) {
        return std::vector<Wanted>{count("repo.lfs.pointers", pointers),
                                   count("repo.lfs.stray_pointers", stray),
                                   count("repo.lfs.unconverted", unconverted)};
    };
    const char* const all = "*.bin filter=lfs diff=lfs merge=lfs -text\n";
    row("in order", {{".gitattributes", all}, {"a/x.bin", pointer()}}, counts(1, 0, 0));
    row("a pointer without attributes", {{"a/x.bin", pointer()}}, counts(1, 1, 0),
        "repo.lfs.stray_pointers a/x.bin:1");
    row("such a pointer in a test", {{"tests/x.bin", pointer()}}, counts(1, 0, 0));
    row("a file that was not converted", {{".gitattributes", all}, {"x.bin", "raw"}, {"y.bin", ""}},
        counts(0, 0, 1), "repo.lfs.unconverted x.bin:0");
    row("a deeper file takes it back",
        {{".gitattributes", all},
         {"a/.gitattributes", "*.bin -filter\n"},
         {"a/x.bin", "raw"},
         {"b/x.bin", "raw"}},
        counts(0, 0, 1), "repo.lfs.unconverted b/x.bin:0");
    row("the last line decides", {{".gitattributes", "*.bin filter=lfs\nx.bin !filter\n"}, {"x.bin", "raw"}},
        counts(0, 0, 0));
    row("a macro", {{".gitattributes", "[attr]big filter=lfs -text\n*.bin big\n"}, {"x.bin", pointer()}},
        counts(1, 0, 0));
    row("a name in quotes", {{".gitattributes", "\"my file.bin\" filter=lfs\n"}, {"my file.bin", "raw"}},
        counts(0, 0, 1));
    row("a comment", {{".gitattributes", "# *.bin filter=lfs\n"}, {"x.bin", "raw"}}, counts(0, 0, 0));
    row("no pointer", {{"x.bin", pointer("many") + QByteArray(20, 'x')}}, counts(0, 0, 0));
}

/// Parts of rules times names of files are bounded, whatever a repository brings.
void TestDetectsReleaseHygiene::whatIsTooMuchIsLeftOut()
{
    QByteArray attributes;
    QByteArray owners;
    for (int i = 0; i < 5000; ++i) {
        attributes += "d/e/*.b" + QByteArray::number(i) + " filter=lfs\n";
        owners += "/d/e/*.c @ada\n";
    }
    Files files{{".gitattributes", attributes}, {"CODEOWNERS", owners}};
    for (int i = 0; i < 2500; ++i)
        files.emplace_back(qPrintable(QStringLiteral("d/e/f%1.c").arg(i)), "x");
    const Detected detected = detect(files);
    for (const char* fact :
         {"repo.lfs.stray_pointers", "repo.lfs.unconverted", "repo.codeowners.covered_percent"})
        QVERIFY2(!detected.facts.contains(QLatin1String(fact)), fact);
    QCOMPARE(std::get<qint64>(detected.facts[QStringLiteral("repo.lfs.pointers")]), 0);
}

QTEST_GUILESS_MAIN(TestDetectsReleaseHygiene)
#include "tst_detects_release_hygiene.moc"

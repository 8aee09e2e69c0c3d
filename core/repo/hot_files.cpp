// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/hot_files.h"

#include "core/repo/detectors/paths.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::repo {

using namespace model;

namespace {

constexpr int kOften = 5;
constexpr size_t kMostHot = 20;
constexpr qint64 kMostOfAFile = 1 << 20;

struct Changes
{
    int count = 0;
    bool hasTest = false; ///< a test changed in the same step at least once
};

/// A test or what it works with; also the scripts of git's and Perl's t/.
bool belongsToTests(const QString& path)
{
    static const QRegularExpression script(QStringLiteral("(^|/)t/(.*/)?(t\\d{4}[^/]*|[^/]+\\.t)$"));
    return isTest(path, path.section(QLatin1Char('/'), -1)) || script.match(path).hasMatch();
}

/// Versions and translations change often and hold nothing to test: _version.py, VERSION.ts, lang/en.php.
bool holdsNoLogic(const QString& path, const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^_*version_*\\.[^.]+$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch() ||
           isUnder(path, {"lang", "langs", "locale", "locales", "i18n", "l10n", "translations"});
}

bool isOwnSource(const TreeFile& file)
{
    return file.kind == EntryKind::File && !file.isForeign && isSource(file.name) && !isShowcase(file.path) &&
           !holdsNoLogic(file.path, file.name) && !belongsToTests(file.path);
}

using ChangesByPath = QHash<QString, Changes>;

void count(const ChangedPaths& paths, ChangesByPath& changes)
{
    QStringList sources;
    bool hasTest = false;
    for (const QByteArray& bytes : paths) {
        const QString path = QString::fromUtf8(bytes);
        if (belongsToTests(path))
            hasTest = true;
        else if (isSource(path))
            sources += path;
    }
    for (const QString& path : sources) {
        Changes& of = changes[path];
        ++of.count;
        of.hasTest = of.hasTest || hasTest;
    }
}

struct HotFile
{
    const WalkedFile* walked;
    Changes changes;
};

std::vector<HotFile> hottest(const WalkedTree& tree, const ChangesByPath& changes)
{
    std::vector<HotFile> hot;
    for (const WalkedFile& walked : tree.files) {
        const auto of = changes.constFind(walked.file.path);
        if (of != changes.constEnd() && of->count >= kOften && isOwnSource(walked.file))
            hot.push_back({&walked, *of});
    }
    // The tree is in path order, which decides among equals.
    std::stable_sort(hot.begin(), hot.end(),
                     [](const HotFile& a, const HotFile& b) { return a.changes.count > b.changes.count; });
    hot.resize(std::min(hot.size(), kMostHot));
    return hot;
}

/// Rust keeps unit tests beside what they test.
bool holdsTests(git_repository* repository, const WalkedFile& walked)
{
    if (!walked.file.name.endsWith(QLatin1String(".rs")) || walked.file.size > kMostOfAFile)
        return false;
    const auto content = readBlob(repository, walked.oid);
    return content && content->contains("#[cfg(test)]");
}

} // namespace

QString testedName(const QString& fileName)
{
    static const QRegularExpression ending(
        QStringLiteral("([._-](test|tests|spec|cy|e2e|unittest))?\\.[^.]+$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mark(
        QStringLiteral("^(test|tst)[_-]|^Test(?=[A-Z])|(?<=[A-Za-z0-9])(Test|Tests|TestCase|Spec|IT)$"));
    QString name = fileName;
    name.remove(ending).remove(mark);
    return name.toLower().remove(QLatin1Char('_')).remove(QLatin1Char('-'));
}

Status addHotFileFacts(git_repository* repository, const WalkedTree& tree, const RecentCommits& recent,
                       const Progress& progress, FactSink& sink)
{
    ChangesByPath changes;
    const auto walked = forEachMainlineChange(
        repository, recent, [&](const ChangedPaths& paths) { count(paths, changes); }, progress);
    if (!walked)
        return walked.error();
    if (!*walked) {
        sink.note(
            QStringLiteral("folders of the history are missing, so which files change often is not told"));
        return Done{};
    }
    const std::vector<HotFile> hot = hottest(tree, changes);
    sink.add(QStringLiteral("repo.history.hot_files"), qint64(hot.size()));
    if (hot.empty())
        return Done{};
    QSet<QString> tested;
    for (const WalkedFile& file : tree.files) {
        if (belongsToTests(file.file.path))
            tested.insert(testedName(file.file.name));
    }
    const QString fact = QStringLiteral("repo.history.hot_untested");
    qint64 untested = 0;
    for (const HotFile& file : hot) {
        if (file.changes.hasTest || tested.contains(testedName(file.walked->file.name)) ||
            holdsTests(repository, *file.walked))
            continue;
        ++untested;
        sink.find(
            warning(fact, file.walked->file.path, 0,
                    QStringLiteral("changed %1 times in a year; no test changed with it or is named after it")
                        .arg(file.changes.count)));
    }
    sink.add(fact, untested);
    return Done{};
}

} // namespace slipway::repo

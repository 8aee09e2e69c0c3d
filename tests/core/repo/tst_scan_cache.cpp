// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"
#include "core/repo/secrets/fake_tokens.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <map>

using namespace slipway;
using namespace slipway::test;

/// A scan that others came before gives what a scan without them would give, and reads less.
class TestScanCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReportIsKeptWhole();
    void onlyTheAgeOfTheCommitIsNew();
    void anotherReport_data();
    void anotherReport();
    void whatWasReadIsNotReadAgain();
    void whereSecretsAreIsReadAgain();
    void whatIsMissingMayCome();
    void aShallowCloneInItsPlaceIsLookedAt();
    void otherRulesSearchAgain();
    void whatIsAllowedAtOnePathOnly();
    void whatIsAllowedOfOneCommitOnly();
    void damagedFilesAreNoFiles_data();
    void damagedFilesAreNoFiles();
    void aStoppedScanLeavesItWhole();
    void noSecretIsKept();
    void aFolderThatCannotBeWritten();

private:
    [[nodiscard]] repo::ScanRequest request() const
    {
        repo::ScanRequest request;
        request.path = m_repository->path();
        request.now = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC);
        return request;
    }
    [[nodiscard]] repo::ScanRequest cachedRequest() const
    {
        repo::ScanRequest cached = request();
        cached.cacheFolder = cacheFolder();
        return cached;
    }
    [[nodiscard]] QString cacheFolder() const { return m_folder->filePath(QStringLiteral("cache/scans")); }
    static repo::ScanReport reportOf(const repo::ScanRequest& request)
    {
        auto report = repo::scan(request);
        if (!report)
            qFatal("%s", qPrintable(report.error().line()));
        return std::move(report).value();
    }
    static void compare(const repo::ScanReport& a, const repo::ScanReport& b)
    {
        QVERIFY(a.revision == b.revision);
        QVERIFY(a.facts == b.facts);
        QVERIFY(a.findings == b.findings);
        QCOMPARE(a.notes, b.notes);
        QCOMPARE(a.isComplete, b.isComplete);
    }
    /// The cached scan gives what one without a cache gives.
    void compareWithCold() const { compare(reportOf(cachedRequest()), reportOf(request())); }
    [[nodiscard]] std::map<QString, QByteArray> cacheFiles() const
    {
        std::map<QString, QByteArray> files;
        for (QDirIterator at(cacheFolder(), QDir::Files | QDir::Hidden); at.hasNext();) {
            QFile file(at.next());
            if (file.open(QIODevice::ReadOnly))
                files[file.fileName()] = file.readAll();
        }
        return files;
    }
    [[nodiscard]] QString objectFile(const QString& revision) const
    {
        const QString id = m_repository->git({QStringLiteral("rev-parse"), revision});
        return m_repository->path() + QStringLiteral("/.git/objects/") + id.left(2) + QLatin1Char('/') +
               id.mid(2);
    }
    static QByteArray key() { return fakeToken("AK|IA{b32:16}").left(20); }
    static QByteArray line() { return "\nkey = '" + key() + "'\n"; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

void TestScanCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
    m_repository->commitFile(QStringLiteral("src/a.py"), "a = 1\n",
                             QDateTime({2025, 1, 1}, {12, 0}, Qt::UTC));
    m_repository->commitFile(QStringLiteral("src/b.py"), line());
    m_repository->commitFile(QStringLiteral("src/a.py"), "a = 2\n");
}

void TestScanCache::aReportIsKeptWhole()
{
    const auto cold = reportOf(cachedRequest());
    compare(cold, reportOf(request()));
    QCOMPARE(cacheFiles().size(), size_t(3)); // the key, the report, the history
    QVERIFY(QFile::remove(objectFile(QStringLiteral("HEAD:src/b.py"))));
    compare(cold, reportOf(cachedRequest())); // read from nowhere else
    QVERIFY(!repo::scan(request()) || !reportOf(request()).isComplete);
}

void TestScanCache::onlyTheAgeOfTheCommitIsNew()
{
    QCOMPARE(numberOf(reportOf(cachedRequest()), "repo.history.last_commit_age_days"), 19.0);
    auto later = cachedRequest();
    later.now = later.now.addDays(2);
    const auto kept = reportOf(later);
    QCOMPARE(numberOf(kept, "repo.history.last_commit_age_days"), 21.0);
    later.cacheFolder.clear();
    compare(kept, reportOf(later));
}

void TestScanCache::anotherReport_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"tag", "tag elsewhere", "no tag", "branch", "commit", "detached", "amended",
                             "older", "ignored", "ignored path", "own rules", "without history", "rule file"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestScanCache::anotherReport()
{
    QFETCH(QString, what);
    m_repository->git({QStringLiteral("tag"), QStringLiteral("v1"), QStringLiteral("HEAD~1")});
    compareWithCold();
    const auto git = [this](const char* words) {
        m_repository->git(QString::fromLatin1(words).split(QLatin1Char(' ')));
    };
    repo::ScanRequest asked = request();
    if (what == QLatin1String("tag"))
        git("tag v2");
    else if (what == QLatin1String("tag elsewhere"))
        git("tag -f v1 HEAD");
    else if (what == QLatin1String("no tag"))
        git("tag -d v1");
    else if (what == QLatin1String("branch"))
        git("branch other HEAD~1");
    else if (what == QLatin1String("commit"))
        m_repository->commitFile(QStringLiteral("src/c.py"), "c = 1\n" + line());
    else if (what == QLatin1String("detached"))
        git("checkout --quiet --detach");
    else if (what == QLatin1String("amended"))
        git("commit --quiet --amend -m Other");
    else if (what == QLatin1String("older"))
        asked.revision = QStringLiteral("HEAD~1");
    else if (what == QLatin1String("ignored"))
        m_repository->commitFile(QStringLiteral(".gitleaksignore"), "src/b.py:aws-access-key-id:2\n");
    else if (what == QLatin1String("ignored path"))
        m_repository->commitFile(QStringLiteral(".secretlintignore"), "src/b.py\n");
    else if (what == QLatin1String("own rules"))
        m_repository->commitFile(QStringLiteral(".gitleaks.toml"), "[[rules]]\nid = 'a'\nregex = 'a = .'\n");
    else if (what == QLatin1String("without history"))
        asked.secrets.withHistory = false;
    else
        asked.secrets.ruleFile = m_folder->filePath(QStringLiteral("rules.toml"));
    for (const char* rule : {"a = .", "key"}) { // the rule file changes under its name
        m_repository->write(QStringLiteral("../rules.toml"),
                            QByteArray("[[rules]]\nid = 'own'\nregex = '") + rule + "'\n");
        repo::ScanRequest cached = asked;
        cached.cacheFolder = cacheFolder();
        compare(reportOf(cached), reportOf(asked));
        compare(reportOf(cached), reportOf(asked));
    }
    compareWithCold();
}

/// Of what earlier scans have seen neither folders, contents nor commits are needed any more; those of the
/// last year are, for who changed what.
void TestScanCache::whatWasReadIsNotReadAgain()
{
    const auto inYearBefore = [](int month) { return QDateTime({2025, month, 1}, {12, 0}, Qt::UTC); };
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("old")));
    m_repository->commitFile(QStringLiteral("src/a.py"), "a = 1\n", inYearBefore(1));
    m_repository->commitFile(QStringLiteral("old/x.py"), "x = 1\n", inYearBefore(2));
    m_repository->git({QStringLiteral("rm"), QStringLiteral("--quiet"), QStringLiteral("old/x.py")});
    m_repository->commit(QStringLiteral("Remove"), inYearBefore(3));
    m_repository->commitFile(QStringLiteral("src/b.py"), line());
    compareWithCold();
    m_repository->commitFile(QStringLiteral("src/c.py"), "c = 1\n" + line());
    const auto cold = reportOf(request());
    for (const char* gone : {"HEAD~3:old/x.py", "HEAD~3:old", "HEAD~4"})
        QVERIFY2(QFile::remove(objectFile(QString::fromLatin1(gone))), gone);
    QVERIFY(!reportOf(request()).isComplete);
    compare(reportOf(cachedRequest()), cold);
    QCOMPARE(countOf(cold, "repo.secrets.tree"), 1); // in two places
}

void TestScanCache::whereSecretsAreIsReadAgain()
{
    m_repository->commitFile(QStringLiteral("src/b.py"), "b = 1\n");
    compareWithCold();
    m_repository->commitFile(QStringLiteral("src/c.py"), "c = 1\n" + line());
    const auto report = reportOf(cachedRequest());
    compare(report, reportOf(request()));
    QCOMPARE(countOf(report, "repo.secrets.tree"), 1);
    QCOMPARE(countOf(report, "repo.secrets.history"), 0); // it is the same one, so it is known whose it is
}

void TestScanCache::whatIsMissingMayCome()
{
    const QString object = objectFile(QStringLiteral("HEAD~2:src/a.py"));
    QVERIFY(QFile::rename(object, object + QStringLiteral("-")));
    const auto missing = reportOf(cachedRequest());
    QVERIFY(!missing.isComplete);
    compare(missing, reportOf(request()));
    QVERIFY(QFile::rename(object + QStringLiteral("-"), object));
    const auto whole = reportOf(cachedRequest());
    QVERIFY(whole.isComplete);
    compare(whole, reportOf(request()));
    QVERIFY(flagOf(whole, "repo.secrets.history_searched"));
}

/// As a build server does: the clone of yesterday is gone, and another, shallow one is at its place.
void TestScanCache::aShallowCloneInItsPlaceIsLookedAt()
{
    const QTemporaryDir outside;
    const GitRepository origin(outside.filePath(QStringLiteral("origin")));
    for (int i = 0; i < 3; ++i)
        (void)origin.commitFile(QStringLiteral("a.txt"), QByteArray::number(i));
    const QString clone = outside.filePath(QStringLiteral("clone"));
    const QString url = QStringLiteral("file://") + origin.path();
    (void)origin.git({QStringLiteral("clone"), QStringLiteral("-q"), url, clone});
    repo::ScanRequest request = cachedRequest();
    request.path = clone;
    QVERIFY(flagOf(reportOf(request), "repo.secrets.history_searched"));
    QVERIFY(QDir(clone).removeRecursively());
    (void)origin.git(
        {QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("--depth=1"), url, clone});
    const repo::ScanReport shallow = reportOf(request);
    QVERIFY(flagOf(shallow, "repo.shallow"));
    QCOMPARE(countOf(shallow, "repo.history.commits"), 1);
    QVERIFY(!flagOf(shallow, "repo.secrets.history_searched"));
}

void TestScanCache::otherRulesSearchAgain()
{
    m_repository->commitFile(QStringLiteral("src/a.py"), "a = 3\n");
    compareWithCold();
    m_repository->commitFile(QStringLiteral(".gitleaks.toml"), "[[rules]]\nid = 'a'\nregex = 'a = [1]'\n");
    const auto report = reportOf(cachedRequest());
    compare(report, reportOf(request()));
    QCOMPARE(countOf(report, "repo.secrets.history"), 1); // what held nothing by the rules before
}

void TestScanCache::whatIsAllowedAtOnePathOnly()
{
    m_repository->write(QStringLiteral(".gitleaks.toml"),
                        "[[rules]]\nid = 'w'\nregex = 'w = [0-9]'\nkeywords = ['w = ']\n"
                        "[[rules.allowlists]]\npaths = ['^docs/']\n");
    m_repository->commitFile(QStringLiteral("docs/a"), "w = 1\n");
    compareWithCold();
    m_repository->commitFile(QStringLiteral("src/a.py"), "a = 3\n");
    compareWithCold();
    QCOMPARE(countOf(reportOf(cachedRequest()), "secrets.found"), 0);
    m_repository->commitFile(QStringLiteral("src/w"), "w = 1\n");
    compareWithCold();
    QCOMPARE(countOf(reportOf(cachedRequest()), "secrets.found"), 1);
}

void TestScanCache::whatIsAllowedOfOneCommitOnly()
{
    const auto git = [this](const char* words) {
        return m_repository->git(QString::fromLatin1(words).split(QLatin1Char(' ')));
    };
    const QString root = git("rev-parse HEAD");
    const QString allowed =
        m_repository->commitFile(QStringLiteral("w"), "w = 1\n", QDateTime({2026, 11, 5}, {1, 0}, Qt::UTC));
    m_repository->commitFile(QStringLiteral(".gitleaks.toml"),
                             "[[rules]]\nid = 'w'\nregex = 'w = [0-9]'\n[[rules.allowlists]]\ncommits = ['" +
                                 allowed.toLatin1() + "']\n",
                             QDateTime({2026, 11, 5}, {2, 0}, Qt::UTC));
    compareWithCold();
    QCOMPARE(countOf(reportOf(cachedRequest()), "secrets.found"), 0);
    m_repository->git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"),
                       QStringLiteral("side"), root});
    m_repository->commitFile(QStringLiteral("w"), "w = 1\n", QDateTime({2026, 11, 4}, {1, 0}, Qt::UTC));
    git("merge --quiet -m Merge main");
    compareWithCold();
    QCOMPARE(countOf(reportOf(cachedRequest()), "secrets.found"), 1); // another commit brought it earlier
}

void TestScanCache::damagedFilesAreNoFiles_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"cut", "empty", "bit", "tail", "other key", "other name", "readable", "link"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestScanCache::damagedFilesAreNoFiles()
{
    QFETCH(QString, damage);
    compareWithCold();
    const auto files = cacheFiles();
    QString report;
    for (const auto& [path, content] : files) {
        QFile file(path);
        const bool isKey = path.endsWith(QLatin1String("key"));
        if (isKey != (damage == QLatin1String("other key")))
            continue;
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray damaged = content;
        if (damage == QLatin1String("cut"))
            damaged.chop(1);
        else if (damage == QLatin1String("empty"))
            damaged.clear();
        else if (damage == QLatin1String("bit"))
            damaged[damaged.size() - 20] = static_cast<char>(damaged[damaged.size() - 20] ^ 1);
        else if (damage == QLatin1String("tail"))
            damaged += '\0';
        else if (damage == QLatin1String("other key"))
            damaged[0] = static_cast<char>(damaged[0] ^ 1);
        else if (damage == QLatin1String("other name"))
            damaged = std::exchange(report, QString()).isEmpty() ? content : files.rbegin()->second;
        else if (damage == QLatin1String("readable"))
            file.setPermissions(file.permissions() | QFileDevice::ReadOther);
        file.resize(0);
        file.write(damaged);
        file.close();
        if (damage == QLatin1String("link")) {
            QVERIFY(QFile::rename(path, path + QStringLiteral("-")));
            QVERIFY(QFile::link(path + QStringLiteral("-"), path));
        }
    }
    if (damage != QLatin1String("other name"))
        QVERIFY(
            QFile::remove(objectFile(QStringLiteral("HEAD~2:src/a.py")))); // so that a kept report would lie
    compareWithCold();
    m_repository->commitFile(QStringLiteral("src/c.py"), "c = 1\n");
    compareWithCold();
}

void TestScanCache::aStoppedScanLeavesItWhole()
{
    compareWithCold();
    m_repository->commitFile(QStringLiteral("src/c.py"), "c = 1\n");
    const auto before = cacheFiles();
    for (int after = 0; after < 6; ++after) {
        std::stop_source source;
        int reports = 0;
        model::Progress progress;
        progress.stop = source.get_token();
        progress.report = [&](double fraction, const QString&) {
            if (reports++ == after && fraction < 1)
                source.request_stop();
        };
        const auto report = repo::scan(cachedRequest(), progress);
        if (report)
            break; // it was done before it was to be stopped
        QCOMPARE(report.error().code, model::ErrorCode::Cancelled);
        QVERIFY(cacheFiles() == before);
    }
    compareWithCold();
}

void TestScanCache::noSecretIsKept()
{
    m_repository->commitFile(QStringLiteral("src/b.py"), "b = 1\n");
    compareWithCold();
    const QByteArray digest = QCryptographicHash::hash(key(), QCryptographicHash::Sha256);
    for (const auto& [path, content] : cacheFiles()) {
        for (const QByteArray& text : {key(), key().mid(4, 8), digest.left(8), digest.toHex().left(16)}) {
            QVERIFY(!content.contains(text));
            QVERIFY(!content.contains(QByteArray(
                reinterpret_cast<const char*>(QString::fromLatin1(text).utf16()), 2 * text.size())));
        }
    }
}

void TestScanCache::aFolderThatCannotBeWritten()
{
    auto cached = request();
    cached.cacheFolder = QStringLiteral("/proc/nowhere/scans");
    compare(reportOf(cached), reportOf(request()));
}

QTEST_GUILESS_MAIN(TestScanCache)
#include "tst_scan_cache.moc"

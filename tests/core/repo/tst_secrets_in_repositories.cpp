// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"
#include "core/repo/secrets/fake_tokens.h"

#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using model::ErrorCode;

/// Secrets in the tree and in the history of real repositories.
class TestSecretsInRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToFind();
    void aSecretInTheTree();
    void aSecretThatIsNoLongerThere();
    void theSameSecretIsCountedOnce();
    void aMergedBranchIsHistoryToo();
    void anotherBranchIsNot();
    void withoutTheHistory();
    void aMovedFileKeepsItsSecret();
    void aKeyStoreIsFoundByItsName();
    void ignoredFingerprints_data();
    void ignoredFingerprints();
    void ignoredPaths();
    void theRepositorysOwnRules();
    void ownRulesThatAreNotValid();
    void ownAllowListsAlone();
    void rulesOfTheirOwn();
    void rulesThatAreNotThere();
    void whatIsMissingIsToldAndProvesNothing();
    void aShallowCloneProvesNothing();
    void brokenHistoryProvesNothing();
    void largeFilesAreNotSearched();
    void aHistoryBombIsBounded();
    void stopping_data();
    void stopping();
    void theSecretIsNeverTold();
    void otherBranches_data();
    void otherBranches();
    void aReferenceToNothing();
    void moreThanCanBeSearched();

private:
    [[nodiscard]] repo::ScanReport scannedNow() const { return scanned(m_repository->path()); }
    [[nodiscard]] static bool tells(const repo::ScanReport& report, const char* key)
    {
        return std::any_of(report.facts.begin(), report.facts.end(),
                           [&](const model::Fact& fact) { return fact.key == QLatin1String(key); });
    }
    [[nodiscard]] static std::vector<model::Finding> secretsOf(const repo::ScanReport& report)
    {
        std::vector<model::Finding> found;
        std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(found),
                     [](const model::Finding& f) { return f.rule == QLatin1String("secrets.found"); });
        return found;
    }
    [[nodiscard]] static QString notesOf(const repo::ScanReport& report)
    {
        return report.notes.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QString objectFile(const QString& revision) const
    {
        const QString id = m_repository->git({QStringLiteral("rev-parse"), revision});
        return m_repository->path() + QStringLiteral("/.git/objects/") + id.left(2) + QLatin1Char('/') +
               id.mid(2);
    }
    static QByteArray key(const char* seed = "")
    {
        return fakeToken("AK|IA{b32:16} " + QByteArray(seed)).left(20);
    }
    static QByteArray line(const char* seed = "") { return "\nkey = '" + key(seed) + "'\n"; }
    static const QString kFile;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
};

const QString TestSecretsInRepositories::kFile = QStringLiteral("src/a.py");

void TestSecretsInRepositories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(m_folder->filePath(QStringLiteral("r")));
}

void TestSecretsInRepositories::nothingToFind()
{
    m_repository->commitFile(kFile, "x = 1\n");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QCOMPARE(countOf(report, "repo.secrets.history"), 0);
    QCOMPARE(countOf(report, "secrets.found"), 0);
    QVERIFY(flagOf(report, "repo.secrets.history_searched"));
    QVERIFY(countOf(report, "repo.secrets.rules") >= 60);
}

void TestSecretsInRepositories::aSecretInTheTree()
{
    const QString first = m_repository->commitFile(kFile, line());
    m_repository->commitFile(kFile, "\n\n" + line());
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 1);
    QCOMPARE(countOf(report, "repo.secrets.history"), 0);
    QCOMPARE(countOf(report, "secrets.found"), 1);
    const auto found = secretsOf(report);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].path, kFile);
    QCOMPARE(found[0].line, 4);
    QCOMPARE(found[0].level, model::FindingLevel::Error);
    QCOMPARE(found[0].message,
             QStringLiteral("AWS access key id \"AKIA…\" (aws-access-key-id), since commit %1; fingerprint "
                            "src/a.py:aws-access-key-id:4")
                 .arg(first.left(12)));
}

void TestSecretsInRepositories::aSecretThatIsNoLongerThere()
{
    m_repository->commitFile(kFile, "x = 1\n");
    const QString bad = m_repository->commitFile(kFile, "x = 1\n" + line());
    m_repository->commitFile(kFile, "x = 2\n" + line());
    m_repository->commitFile(kFile, "x = 2\n");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QCOMPARE(countOf(report, "repo.secrets.history"), 1);
    QCOMPARE(countOf(report, "secrets.found"), 1);
    const auto found = secretsOf(report);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].line, 3);
    QVERIFY2(found[0].message.contains(QLatin1String("only in the history, since commit ") + bad.left(12)),
             qPrintable(found[0].message));
    QVERIFY2(found[0].message.endsWith(bad + QLatin1String(":src/a.py:aws-access-key-id:3")),
             qPrintable(found[0].message));
}

void TestSecretsInRepositories::theSameSecretIsCountedOnce()
{
    m_repository->write(kFile, line());
    m_repository->commitFile(QStringLiteral("src/b.py"), "# b\n" + line());
    m_repository->commitFile(QStringLiteral("src/c.py"), line("other"));
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 2);
    QCOMPARE(secretsOf(report).size(), size_t(3)); // two places of one, one of the other
}

void TestSecretsInRepositories::aMergedBranchIsHistoryToo()
{
    m_repository->commitFile(kFile, "x = 1\n");
    m_repository->git(
        {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("side")});
    m_repository->commitFile(QStringLiteral("src/b.py"), line());
    m_repository->commitFile(QStringLiteral("src/b.py"), "x = 1\n");
    m_repository->git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
    m_repository->git({QStringLiteral("merge"), QStringLiteral("-q"), QStringLiteral("--no-ff"),
                       QStringLiteral("-m"), QStringLiteral("Merge"), QStringLiteral("side")});
    QCOMPARE(countOf(scannedNow(), "repo.secrets.history"), 1);
}

void TestSecretsInRepositories::anotherBranchIsNot()
{
    m_repository->commitFile(kFile, "x = 1\n");
    m_repository->git(
        {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("side")});
    m_repository->commitFile(QStringLiteral("src/b.py"), line());
    QCOMPARE(countOf(scanned(m_repository->path(), QStringLiteral("main")), "secrets.found"), 0);
    QCOMPARE(countOf(scanned(m_repository->path(), QStringLiteral("side")), "secrets.found"), 1);
}

void TestSecretsInRepositories::withoutTheHistory()
{
    m_repository->commitFile(kFile, line());
    m_repository->commitFile(kFile, "x = 1\n");
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.withHistory = false;
    const auto clean = repo::scan(request);
    QVERIFY(clean);
    QCOMPARE(countOf(*clean, "repo.secrets.tree"), 0);
    QVERIFY(!flagOf(*clean, "repo.secrets.history_searched"));
    QVERIFY(!tells(*clean, "repo.secrets.history"));
    QVERIFY2(!tells(*clean, "secrets.found"), "a clean tree says nothing of the history");
    QVERIFY(notesOf(*clean).contains(QLatin1String("the history was not searched for secrets")));
    m_repository->commitFile(kFile, line());
    const auto bad = repo::scan(request);
    QCOMPARE(countOf(*bad, "secrets.found"), 1);
}

void TestSecretsInRepositories::aMovedFileKeepsItsSecret()
{
    m_repository->commitFile(QStringLiteral("node_modules/a.py"), line());
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 0);
    m_repository->git({QStringLiteral("mv"), QStringLiteral("node_modules"), QStringLiteral("lib")});
    m_repository->commit(QStringLiteral("Move"));
    const auto found = secretsOf(scannedNow());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].path, QStringLiteral("lib/a.py"));
}

void TestSecretsInRepositories::aKeyStoreIsFoundByItsName()
{
    m_repository->commitFile(QStringLiteral("deploy/server.p12"), QByteArray("\0\1\2", 3));
    const auto found = secretsOf(scannedNow());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].path, QStringLiteral("deploy/server.p12"));
    m_repository->commitFile(QStringLiteral("deploy/server.p12"), QByteArray("\0\1\3", 3));
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 1);
    QVERIFY(found[0].message.contains(QLatin1String("(key-store-file)")));
}

void TestSecretsInRepositories::ignoredFingerprints_data()
{
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("file") << QStringLiteral("src/a.py:aws-access-key-id:2") << false;
    QTest::newRow("commit and file") << QStringLiteral("COMMIT:src/a.py:aws-access-key-id:2") << false;
    QTest::newRow("another line") << QStringLiteral("src/a.py:aws-access-key-id:3") << true;
    QTest::newRow("another rule") << QStringLiteral("src/a.py:jwt:2") << true;
    QTest::newRow("gitleaks' name") << QStringLiteral("src/a.py:aws-access-token:2") << false;
    QTest::newRow("commit and gitleaks' name")
        << QStringLiteral("COMMIT:src/a.py:aws-access-token:2") << false;
    QTest::newRow("gitleaks' name, another line") << QStringLiteral("src/a.py:aws-access-token:3") << true;
}

void TestSecretsInRepositories::ignoredFingerprints()
{
    QFETCH(QString, fingerprint);
    QFETCH(bool, isFound);
    const QString commit = m_repository->commitFile(kFile, line());
    m_repository->commitFile(QStringLiteral(".gitleaksignore"),
                             fingerprint.replace(QLatin1String("COMMIT"), commit).toUtf8() + '\n');
    QCOMPARE(countOf(scannedNow(), "secrets.found"), isFound ? 1 : 0);
    QCOMPARE(countOf(scannedNow(), "repo.secrets.ignored"), isFound ? 0 : 1);
    QCOMPARE(notesOf(scannedNow()).contains(QLatin1String("1 lines of .gitleaksignore matched nothing")),
             isFound);
    m_repository->commitFile(kFile, "x = 1\n"); // now it is history
    QCOMPARE(countOf(scannedNow(), "secrets.found"), isFound ? 1 : 0);
}

void TestSecretsInRepositories::ignoredPaths()
{
    m_repository->write(QStringLiteral(".secretlintignore"), "src/\n");
    m_repository->write(QStringLiteral("lib/b.py"), line("b"));
    m_repository->commitFile(kFile, line());
    const auto found = secretsOf(scannedNow());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].path, QStringLiteral("lib/b.py"));
}

void TestSecretsInRepositories::theRepositorysOwnRules()
{
    m_repository->write(
        QStringLiteral(".gitleaks.toml"),
        "[extend]\npath = 'rules/base.toml'\n[[rules]]\nid = 'word'\nregex = 'word-[0-9]+'\n");
    m_repository->write(QStringLiteral("rules/base.toml"),
                        "[[rules]]\nid = 'other'\nregex = 'other-[0-9]+'\n");
    m_repository->commitFile(kFile, "word-12345678\nother-12345678\n" + line());
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.rules"), 2);
    QCOMPARE(countOf(report, "secrets.found"), 2);
    QVERIFY(notesOf(report).contains(QLatin1String("2 rules by the repository's .gitleaks.toml")));
    m_repository->commitFile(QStringLiteral(".gitleaks.toml"),
                             "[extend]\nuseDefault = true\n[[rules]]\nid = 'word'\nregex = 'word-[0-9]+'\n");
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 2); // the word and the key
}

void TestSecretsInRepositories::ownRulesThatAreNotValid()
{
    m_repository->write(QStringLiteral(".gitleaks.toml"), "[[rules]\n");
    m_repository->commitFile(kFile, line());
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "secrets.found"), 1);
    QVERIFY2(notesOf(report).contains(QLatin1String(".gitleaks.toml: not TOML")),
             qPrintable(notesOf(report)));
    QVERIFY(notesOf(report).contains(QLatin1String("Slipway's own rules were used")));
}

void TestSecretsInRepositories::ownAllowListsAlone()
{
    m_repository->write(QStringLiteral(".gitleaks.toml"), "[allowlist]\npaths = ['^src/']\n");
    m_repository->write(QStringLiteral("lib/b.py"), line("b"));
    m_repository->commitFile(kFile, line());
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "secrets.found"), 1);
    QVERIFY(countOf(report, "repo.secrets.rules") >= 60);
}

void TestSecretsInRepositories::rulesOfTheirOwn()
{
    m_repository->write(QStringLiteral(".gitleaks.toml"), "[[rules]]\nid = 'word'\nregex = 'word-[0-9]+'\n");
    m_repository->commitFile(kFile, "word-12345678\nmine-12345678\n" + line());
    QFile file(m_folder->filePath(QStringLiteral("mine.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[rules]]\nid = 'mine'\nregex = 'mine-[0-9]+'\n[[rules]]\nid = 'bad'\nregex = '('\n");
    file.close();
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.ruleFile = file.fileName();
    const auto report = repo::scan(request);
    QVERIFY(report);
    QCOMPARE(countOf(*report, "secrets.found"), 1);
    QCOMPARE(secretsOf(*report)[0].line, 2);
    QVERIFY(notesOf(*report).contains(QLatin1String("the rule bad was left out")));
}

void TestSecretsInRepositories::rulesThatAreNotThere()
{
    m_repository->commitFile(kFile, "x = 1\n");
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.ruleFile = m_folder->filePath(QStringLiteral("none.toml"));
    const auto report = repo::scan(request);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
}

void TestSecretsInRepositories::whatIsMissingIsToldAndProvesNothing()
{
    m_repository->commitFile(QStringLiteral("data.unknown"), "x = 1\n");
    QVERIFY(QFile::remove(objectFile(QStringLiteral("HEAD:data.unknown"))));
    const auto report = scannedNow();
    QVERIFY(!tells(report, "secrets.found"));
    QVERIFY(!tells(report, "repo.secrets.tree"));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
    QVERIFY2(notesOf(report).contains(
                 QLatin1String("1 files were not searched for secrets because they are missing")),
             qPrintable(notesOf(report)));
}

void TestSecretsInRepositories::aShallowCloneProvesNothing()
{
    m_repository->commitFile(kFile, "x = 1\n");
    m_repository->commitFile(kFile, "x = 2\n");
    const QString clone = m_folder->filePath(QStringLiteral("shallow"));
    m_repository->git({QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("--depth=1"),
                       QStringLiteral("file://") + m_repository->path(), clone});
    const auto report = scanned(clone);
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QVERIFY(!tells(report, "secrets.found"));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
}

void TestSecretsInRepositories::brokenHistoryProvesNothing()
{
    m_repository->commitFile(kFile, "x = 1\n");
    m_repository->commitFile(kFile, "x = 2\n");
    QFile file(objectFile(QStringLiteral("HEAD~1:src/a.py")));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not zlib");
    file.close();
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "repo.secrets.tree"), 0);
    QVERIFY(!tells(report, "secrets.found"));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
}

void TestSecretsInRepositories::largeFilesAreNotSearched()
{
    m_repository->commitFile(QStringLiteral("a.dat"), line() + QByteArray(9 << 20, '#'));
    const auto report = scannedNow();
    QVERIFY(!tells(report, "secrets.found"));
    QVERIFY(!tells(report, "repo.secrets.tree"));
    QVERIFY(!flagOf(report, "repo.secrets.history_searched"));
    QVERIFY2(notesOf(report).contains(
                 QLatin1String("1 files larger than 8 MiB were not searched for secrets, such as "
                               "a.dat")),
             qPrintable(notesOf(report)));
}

/// Ten levels of ten times the same folder: as much work as ten objects are.
void TestSecretsInRepositories::aHistoryBombIsBounded()
{
    m_repository->commitFile(QStringLiteral("a.py"), line());
    QString mode = QStringLiteral("100644 blob");
    QString id = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:a.py")});
    for (int level = 0; level < 10; ++level) {
        QByteArray lines;
        for (int i = 0; i < 10; ++i)
            lines += QStringLiteral("%1 %2\td%3\n").arg(mode, id).arg(i).toUtf8();
        m_repository->write(QStringLiteral("../tree"), lines);
        id = m_repository->git(
            {QStringLiteral("-c"), QStringLiteral("alias.t=!git mktree <../tree"), QStringLiteral("t")});
        mode = QStringLiteral("040000 tree");
    }
    const QString bomb =
        m_repository->git({QStringLiteral("commit-tree"), id, QStringLiteral("-m"), QStringLiteral("Bomb")});
    const QString tree = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("main^{tree}")});
    const QString clean = m_repository->git({QStringLiteral("commit-tree"), tree, QStringLiteral("-p"), bomb,
                                             QStringLiteral("-m"), QStringLiteral("Clean")});
    const auto report = scanned(m_repository->path(), clean);
    QCOMPARE(countOf(report, "secrets.found"), 1);
    QVERIFY(flagOf(report, "repo.secrets.history_searched"));
}

void TestSecretsInRepositories::stopping_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("reading files") << QStringLiteral("reading files");
    QTest::newRow("reading history") << QStringLiteral("reading history");
    QTest::newRow("drawing conclusions") << QStringLiteral("drawing conclusions");
}

void TestSecretsInRepositories::stopping()
{
    QFETCH(QString, at);
    for (int i = 0; i < 300; ++i)
        m_repository->write(QStringLiteral("src/f%1.py").arg(i), "mailgun " + QByteArray::number(i) + '\n');
    m_repository->commit(QStringLiteral("Many"));
    std::stop_source source;
    model::Progress progress;
    progress.stop = source.get_token();
    progress.report = [&](double, const QString& what) {
        if (what == at)
            source.request_stop();
    };
    const auto report = repo::scan({m_repository->path(), {}, {}, {}}, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void TestSecretsInRepositories::theSecretIsNeverTold()
{
    m_repository->write(QStringLiteral("old.py"), line("old"));
    m_repository->commitFile(QStringLiteral("server.key"),
                             fakeToken("-----BEGIN PRIVATE| KEY-----\nMIIE{pem:8}"));
    QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/old.py")));
    m_repository->commitFile(kFile, line("new") + "password = '" + fakeToken("{b62:32}") + "'\n");
    const auto report = scannedNow();
    QCOMPARE(countOf(report, "secrets.found"), 4);
    QString all = notesOf(report);
    for (const model::Finding& finding : report.findings)
        all += finding.message + finding.path;
    const QByteArray pem = fakeToken("-----BEGIN PRIVATE| KEY-----\nMIIE{pem:8}");
    for (const QByteArray& secret : {key("old"), key("new"), fakeToken("{b62:32}"), pem.mid(28, 64)})
        QVERIFY(!all.contains(QString::fromLatin1(secret.mid(4))));
}

void TestSecretsInRepositories::otherBranches_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("a branch") << QStringLiteral("refs/heads/other");
    QTest::newRow("a tag") << QStringLiteral("refs/tags/v1");
    QTest::newRow("another's branch") << QStringLiteral("refs/remotes/origin/x");
    QTest::newRow("a stash") << QStringLiteral("refs/stash");
    QTest::newRow("an annotated tag") << QString();
}

/// What `git log --all` shows; asked for.
void TestSecretsInRepositories::otherBranches()
{
    QFETCH(QString, reference);
    const QString clean = m_repository->commitFile(QStringLiteral("README.md"), "# a\n");
    const QString other = m_repository->commitFile(kFile, line());
    if (reference.isEmpty())
        m_repository->git(
            {QStringLiteral("tag"), QStringLiteral("-am"), QStringLiteral("x"), QStringLiteral("v2")});
    else
        m_repository->git({QStringLiteral("update-ref"), reference, other});
    m_repository->git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), clean});
    m_repository->git({QStringLiteral("reflog"), QStringLiteral("expire"), QStringLiteral("--expire=now"),
                       QStringLiteral("--all")});
    QCOMPARE(countOf(scannedNow(), "secrets.found"), 0);
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.ofAllReferences = true;
    const auto report = repo::scan(request);
    QVERIFY(report);
    QCOMPARE(countOf(*report, "repo.secrets.tree"), 0);
    QCOMPARE(countOf(*report, "repo.secrets.history"), 1);
    QVERIFY(flagOf(*report, "repo.secrets.history_searched"));
    const auto found = secretsOf(*report);
    QCOMPARE(found.size(), size_t(1));
    QVERIFY2(found[0].message.contains(
                 QLatin1String("only in the history or on another branch, since commit ") + other.left(12)),
             qPrintable(found[0].message));
}

void TestSecretsInRepositories::aReferenceToNothing()
{
    const QString commit = m_repository->commitFile(kFile, "x = 1\n");
    const QString blob = m_repository->git({QStringLiteral("rev-parse"), QStringLiteral("HEAD:src/a.py")});
    m_repository->git({QStringLiteral("update-ref"), QStringLiteral("refs/tags/file"), blob});
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.ofAllReferences = true;
    QVERIFY(flagOf(*repo::scan(request), "repo.secrets.history_searched")); // a tag of a file is no commit
    m_repository->write(QStringLiteral(".git/refs/heads/gone"), QByteArray(40, '1') + '\n');
    const auto report = repo::scan(request);
    QVERIFY(report);
    QVERIFY(!flagOf(*report, "repo.secrets.history_searched"));
    QVERIFY2(notesOf(*report).contains(QLatin1String("1 references lead to objects that are missing")),
             qPrintable(notesOf(*report)));
    QCOMPARE(report->revision.commit.hex(), commit);
}

void TestSecretsInRepositories::moreThanCanBeSearched()
{
    for (int i = 0; i < 3; ++i)
        m_repository->write(QStringLiteral("f%1.py").arg(i),
                            QByteArray(1 << 20, 'x') + QByteArray::number(i));
    m_repository->commit(QStringLiteral("Many"));
    repo::ScanRequest request{m_repository->path(), {}, {}, {}};
    request.secrets.mostBytes = 1 << 20;
    const auto report = repo::scan(request);
    QVERIFY(report);
    QVERIFY(!flagOf(*report, "repo.secrets.history_searched"));
    QVERIFY(!tells(*report, "secrets.found"));
    QVERIFY(notesOf(*report).contains(QLatin1String("more than 1 MiB of contents")));
}

QTEST_GUILESS_MAIN(TestSecretsInRepositories)
#include "tst_secrets_in_repositories.moc"

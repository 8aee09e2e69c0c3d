// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/scans.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using model::ErrorCode;

/// Every shape a repository comes in, and that nothing but its objects is read.
class TestRepositoryKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWorkTree();
    void aBareRepository();
    void aLinkedWorktree();
    void aShallowClone();
    void anExecutableFileIsRead();
    void anEmptyRepository();
    void aCommitWithoutFiles();
    void aDetachedHead();
    void aRepositoryWithASubmodule();
    void theDirtyWorkTreeIsNotSeen();
    void revisions_data();
    void revisions();
    void whatIsNoRepository();
    void aSubfolderIsNoRepository();
    void noProgramIsRun();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitRepository> m_repository;
    QString m_first;
    QString m_second;
};

void TestRepositoryKinds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = std::make_unique<GitRepository>(path("work"));
    m_first = m_repository->commitFile(QStringLiteral("README.md"), "# a\n");
    m_repository->git({QStringLiteral("tag"), QStringLiteral("v1.0")});
    m_second = m_repository->commitFile(QStringLiteral("LICENSE"), "MIT License\n");
}

void TestRepositoryKinds::aWorkTree()
{
    const auto report = scanned(m_repository->path());
    QCOMPARE(report.revision.commit.hex(), m_second);
    QCOMPARE(report.revision.ref, QStringLiteral("main"));
    QCOMPARE(countOf(report, "repo.files"), 2);
    QVERIFY(flagOf(report, "repo.licence.present"));
    QVERIFY(!flagOf(report, "repo.shallow"));
}

void TestRepositoryKinds::aBareRepository()
{
    m_repository->git({QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--bare"),
                       m_repository->path(), path("bare.git")});
    const auto report = scanned(path("bare.git"));
    QCOMPARE(report.revision.commit.hex(), m_second);
    QCOMPARE(countOf(report, "repo.history.commits"), 2);
}

void TestRepositoryKinds::aLinkedWorktree()
{
    m_repository->git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("--quiet"),
                       path("linked"), m_first});
    QCOMPARE(scanned(path("linked")).revision.commit.hex(), m_first);
}

void TestRepositoryKinds::aShallowClone()
{
    m_repository->git({QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--depth=1"),
                       QStringLiteral("file://") + m_repository->path(), path("shallow")});
    const auto report = scanned(path("shallow"));
    QVERIFY(flagOf(report, "repo.shallow"));
    QCOMPARE(countOf(report, "repo.files"), 2);
    QVERIFY(!report.notes.isEmpty()); // what the history facts cannot know is said
    QCOMPARE(countOf(report, "repo.history.commits"), 1);
    for (const model::Fact& fact : report.facts)
        QVERIFY2(!fact.key.contains(QLatin1String("newest_age")), "an age needs the history before it");
}

/// Whether a file may be executed says nothing of what it holds.
void TestRepositoryKinds::anExecutableFileIsRead()
{
    m_repository->write(QStringLiteral("locustfile.py"), "from locust import HttpUser\n");
    QVERIFY(QFile::setPermissions(m_repository->path() + QStringLiteral("/locustfile.py"),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    (void)m_repository->commit(QStringLiteral("Add a load test"));
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.load_tests.scripts"), 1);
}

void TestRepositoryKinds::anEmptyRepository()
{
    const GitRepository empty(path("empty"));
    const model::Error error = scanError(empty.path());
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY2(error.line().contains(QLatin1String("commit")), qPrintable(error.line()));
}

void TestRepositoryKinds::aCommitWithoutFiles()
{
    const GitRepository hollow(path("hollow"));
    (void)hollow.commit(QStringLiteral("Nothing"));
    const auto report = scanned(hollow.path());
    QVERIFY(flagOf(report, "repo.empty"));
    QCOMPARE(countOf(report, "repo.files"), 0);
}

void TestRepositoryKinds::aDetachedHead()
{
    m_repository->git(
        {QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("--detach"), m_first});
    const auto report = scanned(m_repository->path());
    QCOMPARE(report.revision.commit.hex(), m_first);
    QVERIFY(report.revision.ref != QLatin1String("HEAD"));
    QCOMPARE(report.revision.tag, QStringLiteral("v1.0"));
}

void TestRepositoryKinds::aRepositoryWithASubmodule()
{
    const GitRepository outer(path("outer"));
    outer.git({QStringLiteral("-c"), QStringLiteral("protocol.file.allow=always"),
               QStringLiteral("submodule"), QStringLiteral("--quiet"), QStringLiteral("add"),
               m_repository->path(), QStringLiteral("lib")});
    (void)outer.commit(QStringLiteral("Add lib"));
    const auto report = scanned(outer.path());
    QCOMPARE(countOf(report, "repo.submodules"), 1);
    QVERIFY(!flagOf(report, "repo.licence.present")); // the submodule's licence is not ours
}

void TestRepositoryKinds::theDirtyWorkTreeIsNotSeen()
{
    m_repository->write(QStringLiteral("CHANGELOG.md"), "# not committed\n");
    m_repository->git({QStringLiteral("add"), QStringLiteral("CHANGELOG.md")}); // not even from the index
    QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/LICENSE")));
    const auto report = scanned(m_repository->path());
    QVERIFY(!flagOf(report, "repo.changelog.present"));
    QVERIFY(flagOf(report, "repo.licence.present"));
}

void TestRepositoryKinds::revisions_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("nothing is HEAD") << QString() << false;
    QTest::newRow("branch") << QStringLiteral("main") << false;
    QTest::newRow("tag") << QStringLiteral("v1.0") << true;
    QTest::newRow("full ref") << QStringLiteral("refs/tags/v1.0") << true;
    QTest::newRow("parent") << QStringLiteral("HEAD~1") << true;
    QTest::newRow("short") << QStringLiteral("SHORT") << true;
}

void TestRepositoryKinds::revisions()
{
    QFETCH(QString, revision);
    QFETCH(bool, isFirst);
    if (revision == QLatin1String("SHORT"))
        revision = m_first.left(10);
    QCOMPARE(scanned(m_repository->path(), revision).revision.commit.hex(), isFirst ? m_first : m_second);
}

void TestRepositoryKinds::whatIsNoRepository()
{
    QCOMPARE(scanError(m_folder->path()).code, ErrorCode::NotARepository);
    QCOMPARE(scanError(path("nowhere")).code, ErrorCode::NotFound);
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(scanError(path("file")).code, ErrorCode::NotARepository);
    QCOMPARE(scanError(m_repository->path(), QStringLiteral("no-such-branch")).code, ErrorCode::NotFound);
    QCOMPARE(scanError(m_repository->path(), QString(40, QLatin1Char('0'))).code, ErrorCode::NotFound);
}

/// Otherwise a folder without a repository would silently be judged by the one around it.
void TestRepositoryKinds::aSubfolderIsNoRepository()
{
    QVERIFY(QDir(m_repository->path()).mkpath(QStringLiteral("sub")));
    QCOMPARE(scanError(m_repository->path() + QStringLiteral("/sub")).code, ErrorCode::NotARepository);
}

void TestRepositoryKinds::noProgramIsRun()
{
    const QString trace = path("ran");
    const QString program = path("program.sh");
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ntouch " + trace.toUtf8() + "\ncat\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_repository->write(QStringLiteral(".gitattributes"), "* filter=evil diff=evil\n");
    m_repository->write(QStringLiteral("a.c"), "int a;\n");
    const QString last = m_repository->commit(QStringLiteral("Add filters"));
    for (const char* key : {"filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
                            "diff.evil.command", "diff.evil.textconv", "diff.external", "core.fsmonitor",
                            "core.sshCommand", "gpg.program", "core.pager"})
        m_repository->git({QStringLiteral("config"), QLatin1String(key), program});
    for (const char* hook : {"post-checkout", "reference-transaction", "post-index-change"})
        QVERIFY(QFile::copy(program,
                            m_repository->path() + QStringLiteral("/.git/hooks/") + QLatin1String(hook)));
    QFile::remove(trace);
    QCOMPARE(scanned(m_repository->path()).revision.commit.hex(), last);
    QVERIFY(!QFile::exists(trace));
}

QTEST_GUILESS_MAIN(TestRepositoryKinds)
#include "tst_repository_kinds.moc"

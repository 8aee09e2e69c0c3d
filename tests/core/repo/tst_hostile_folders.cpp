// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/hostile_repository.h"
#include "core/repo/scans.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;
using model::ErrorCode;

/// A repository's own folders may hold anything: nothing is waited for, run or written, and what leads out of
/// it is said.
class TestHostileFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pipesAreRefused_data();
    void pipesAreRefused();
    void aPipeInsteadOfTheGitFolder();
    void devicesAreRefused();
    void aSocketIsPassedOver();
    void aPipeInTheWorkTreeIsNotSeen();
    void whatLeadsOutsideIsSaid_data();
    void whatLeadsOutsideIsSaid();
    void alternatesOfAlternatesAreLookedAt();
    void includesThatAreRefused_data();
    void includesThatAreRefused();
    void nothingIsRunOrWritten();
    void replacementsAreNotUsed();
    void graftsAreNotUsed();
    void mailmapsFromOutsideAreNotRead();
    void aFolderThatEverybodyMayWrite();

private:
    static void makePipe(const QString& path)
    {
        QFile::remove(path);
        QDir().mkpath(QFileInfo(path).path());
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    [[nodiscard]] QString notes() const
    {
        return scanned(m_repository->path()).notes.join(QLatin1Char('\n'));
    }
    /// Every file below the folder with its size, its time and a digest of what it holds.
    static QStringList stateOf(const QString& folder);

    std::unique_ptr<HostileRepository> m_repository;
};

QStringList TestHostileFolders::stateOf(const QString& folder)
{
    QStringList state;
    QDirIterator at(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (at.hasNext()) {
        at.next();
        const QFileInfo info = at.fileInfo();
        state += info.filePath() + QLatin1Char(' ') +
                 QString::number(info.lastModified().toMSecsSinceEpoch()) + QLatin1Char(' ') +
                 QString::number(info.permissions().toInt());
        if (info.isFile())
            state += QString::fromLatin1(
                QCryptographicHash::hash(bytesOf(info.filePath()), QCryptographicHash::Sha256).toHex());
    }
    state.sort();
    return state;
}

void TestHostileFolders::init()
{
    m_repository = std::make_unique<HostileRepository>();
    m_repository->git().commitFile(QStringLiteral("README.md"), "# a\n");
}

void TestHostileFolders::pipesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"HEAD", "config", "packed-refs", "refs/heads/main", "refs/tags/v1", "shallow", "commondir",
          "objects/info/alternates", "objects/pack/pack-1.idx", "objects/pack/pack-1.pack",
          "objects/pack/multi-pack-index", "objects/info/commit-graph",
          "objects/00/00000000000000000000000000000000000000", "logs/HEAD"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestHostileFolders::pipesAreRefused()
{
    QFETCH(QString, file);
    makePipe(m_repository->inGit(file));
    const model::Error error = scanError(m_repository->path());
    QCOMPARE(error.code, ErrorCode::Unsupported);
    QCOMPARE(error.where, m_repository->inGit(file));
    QVERIFY(error.what.contains(QLatin1String("pipe")));
}

void TestHostileFolders::aPipeInsteadOfTheGitFolder()
{
    QVERIFY(QDir(m_repository->inGit({})).removeRecursively());
    makePipe(m_repository->path() + QStringLiteral("/.git"));
    QCOMPARE(scanError(m_repository->path()).code, ErrorCode::NotARepository);
}

void TestHostileFolders::devicesAreRefused()
{
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_repository->inGit(QStringLiteral("packed-refs"))));
    QCOMPARE(scanError(m_repository->path()).code, ErrorCode::Unsupported);
}

/// git's own file watcher leaves one there.
void TestHostileFolders::aSocketIsPassedOver()
{
    const QByteArray path = QFile::encodeName(m_repository->inGit(QStringLiteral("fsmonitor--daemon.ipc")));
    const int handle = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.files"), 1);
    close(handle);
}

void TestHostileFolders::aPipeInTheWorkTreeIsNotSeen()
{
    for (const char* file : {"/.mailmap", "/.gitattributes", "/README.md", "/.gitmodules"})
        makePipe(m_repository->path() + QLatin1String(file));
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 1);
}

void TestHostileFolders::whatLeadsOutsideIsSaid_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("note");
    QTest::newRow("a .git file") << QStringLiteral("file") << QStringLiteral("its .git points to");
    QTest::newRow("a link as .git") << QStringLiteral("link") << QStringLiteral("its .git points to");
    QTest::newRow("a common directory")
        << QStringLiteral("common") << QStringLiteral("its commondir points to");
    QTest::newRow("alternates") << QStringLiteral("alternates") << QStringLiteral("it borrows objects from");
    QTest::newRow("packs elsewhere") << QStringLiteral("packs") << QStringLiteral("objects/pack leads to");
    QTest::newRow("references elsewhere") << QStringLiteral("refs") << QStringLiteral("refs/tags leads to");
    QTest::newRow("an included file")
        << QStringLiteral("include") << QStringLiteral("its configuration includes");
    QTest::newRow("a conditional one")
        << QStringLiteral("includeIf") << QStringLiteral("its configuration includes");
    QTest::newRow("alternates by HTTP are never asked") << QStringLiteral("http") << QString();
}

void TestHostileFolders::whatLeadsOutsideIsSaid()
{
    QFETCH(QString, kind);
    QFETCH(QString, note);
    const QString other = m_repository->outside(QStringLiteral("other"));
    const auto moveOut = [&](const QString& folder) {
        QVERIFY(QFile::rename(m_repository->inGit(folder), other));
        QVERIFY(QFile::link(other, m_repository->inGit(folder)));
    };
    if (kind == QLatin1String("file") || kind == QLatin1String("link")) {
        const QString git = m_repository->path() + QStringLiteral("/.git");
        QVERIFY(QFile::rename(git, other));
        if (kind == QLatin1String("link"))
            QVERIFY(QFile::link(other, git));
        else
            writeBytes(git, "gitdir: " + other.toUtf8() + '\n');
    } else if (kind == QLatin1String("common")) {
        m_repository->git().git({QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("--bare"),
                                 QStringLiteral("."), other});
        writeBytes(m_repository->inGit(QStringLiteral("commondir")), other.toUtf8() + '\n');
    } else if (kind == QLatin1String("alternates") || kind == QLatin1String("http")) {
        QVERIFY(QDir().mkpath(other));
        writeBytes(m_repository->inGit(kind == QLatin1String("http")
                                           ? QStringLiteral("objects/info/http-alternates")
                                           : QStringLiteral("objects/info/alternates")),
                   kind == QLatin1String("http") ? QByteArray("http://127.0.0.1:9/objects\n")
                                                 : "# a comment\n" + other.toUtf8() + '\n');
    } else if (kind == QLatin1String("packs")) {
        m_repository->git().git({QStringLiteral("repack"), QStringLiteral("-adq")});
        moveOut(QStringLiteral("objects/pack"));
    } else if (kind == QLatin1String("refs")) {
        moveOut(QStringLiteral("refs/tags"));
    } else {
        writeBytes(other, "[user]\nname = x\n");
        const QByteArray section =
            kind == QLatin1String("include") ? "[include]" : "[includeIf \"gitdir:**\"]";
        QFile config(m_repository->inGit(QStringLiteral("config")));
        QVERIFY(config.open(QIODevice::Append));
        config.write(section + "\n\tpath = " + other.toUtf8() + '\n');
    }
    if (note.isEmpty())
        QCOMPARE(notes(), QString());
    else
        QVERIFY2(notes().contains(note) && notes().contains(other), qPrintable(notes()));
}

void TestHostileFolders::alternatesOfAlternatesAreLookedAt()
{
    const QString first = m_repository->outside(QStringLiteral("first"));
    const QString second = m_repository->outside(QStringLiteral("second"));
    QVERIFY(QDir().mkpath(first + QStringLiteral("/info")) &&
            QDir().mkpath(second + QStringLiteral("/pack")));
    writeBytes(m_repository->inGit(QStringLiteral("objects/info/alternates")), first.toUtf8() + '\n');
    writeBytes(first + QStringLiteral("/info/alternates"), second.toUtf8() + '\n');
    QVERIFY(notes().contains(second));
    makePipe(second + QStringLiteral("/pack/pack-1.idx"));
    QCOMPARE(scanError(m_repository->path()).code, ErrorCode::Unsupported);
}

void TestHostileFolders::includesThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a pipe") << QByteArray("[include]\npath = PIPE\n");
    QTest::newRow("a pipe in quotes") << QByteArray("[INCLUDE]\n\tPath=\"PIPE\"\n");
    QTest::newRow("in one line") << QByteArray("[include] path = PIPE\n");
    QTest::newRow("after another section") << QByteArray("[core] [include]\npath = PIPE\n");
    QTest::newRow("a condition with a bracket") << QByteArray("[includeIf \"gitdir:]\"] path = PIPE\n");
    QTest::newRow("a line that goes on") << QByteArray("[include]\npath = \\\nPIPE\n");
    QTest::newRow("a device") << QByteArray("[include]\npath = /dev/zero\n");
    QTest::newRow("a folder") << QByteArray("[include]\npath = objects\n");
    QTest::newRow("a file that includes") << QByteArray("[include]\npath = NESTED\n");
}

void TestHostileFolders::includesThatAreRefused()
{
    QFETCH(QByteArray, text);
    const QString pipe = m_repository->outside(QStringLiteral("pipe"));
    const QString nested = m_repository->outside(QStringLiteral("nested"));
    makePipe(pipe);
    writeBytes(nested, "[include]\npath = " + pipe.toUtf8() + '\n');
    text.replace("PIPE", pipe.toUtf8()).replace("NESTED", nested.toUtf8());
    QFile config(m_repository->inGit(QStringLiteral("config")));
    QVERIFY(config.open(QIODevice::Append));
    config.write(text);
    config.close();
    QCOMPARE(scanError(m_repository->path()).code, ErrorCode::Unsupported);
}

/// Everything that a configuration can name to be run, and a work tree that asks for it.
void TestHostileFolders::nothingIsRunOrWritten()
{
    const QString ran = m_repository->outside(QStringLiteral("ran"));
    const QString program = m_repository->outside(QStringLiteral("program.sh"));
    writeBytes(program, "#!/bin/sh\ntouch " + ran.toUtf8() + "\ncat\n");
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const GitRepository& git = m_repository->git();
    git.write(QStringLiteral(".gitattributes"), "* filter=evil diff=evil merge=evil\n");
    git.write(QStringLiteral(".gitmodules"), "[submodule \"x\"]\npath = x\nurl = ext::" + program.toUtf8() +
                                                 "\nupdate = !" + program.toUtf8() + '\n');
    git.write(QStringLiteral(".lfsconfig"), "[lfs]\nurl = http://127.0.0.1:9/\n");
    git.write(QStringLiteral("a.c"), "int a;\n");
    git.git({QStringLiteral("add"), QStringLiteral("--all")});
    git.git({QStringLiteral("update-index"), QStringLiteral("--add"), QStringLiteral("--cacheinfo"),
             QStringLiteral("160000,%1,x").arg(QString(40, QLatin1Char('1')))});
    git.git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("Add traps")});
    for (const char* key : {"filter.evil.clean",
                            "filter.evil.smudge",
                            "filter.evil.process",
                            "diff.evil.command",
                            "diff.evil.textconv",
                            "diff.external",
                            "merge.evil.driver",
                            "core.fsmonitor",
                            "core.sshCommand",
                            "core.gitProxy",
                            "core.askPass",
                            "core.editor",
                            "core.pager",
                            "core.alternateRefsCommand",
                            "gpg.program",
                            "gpg.ssh.program",
                            "gpg.x509.program",
                            "credential.helper",
                            "uploadpack.packObjectsHook",
                            "sequence.editor",
                            "protocol.ext.command",
                            "trailer.x.command",
                            "remote.origin.vcs",
                            "remote.origin.uploadpack",
                            "url.ext::sh.insteadOf"})
        git.git({QStringLiteral("config"), QLatin1String(key), program});
    git.git({QStringLiteral("config"), QStringLiteral("core.hooksPath"),
             m_repository->outside(QStringLiteral("."))});
    for (const char* hook :
         {"post-checkout", "reference-transaction", "post-index-change", "fsmonitor-watchman"})
        QVERIFY(QFile::copy(program, m_repository->inGit(QStringLiteral("hooks/") + QLatin1String(hook))));
    QFile::remove(ran);
    const QStringList before = stateOf(m_repository->path());
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.submodules"), 1);
    QVERIFY(!QFile::exists(ran));
    QCOMPARE(stateOf(m_repository->path()), before);
}

void TestHostileFolders::replacementsAreNotUsed()
{
    const GitRepository& git = m_repository->git();
    const QString head = git.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    git.commitFile(QStringLiteral("LICENSE"), "MIT License\n");
    const QString other = git.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    git.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), head});
    git.git({QStringLiteral("update-ref"), QStringLiteral("refs/replace/") + head, other});
    QCOMPARE(git.git({QStringLiteral("ls-tree"), QStringLiteral("--name-only"), head}),
             QStringLiteral("LICENSE\nREADME.md")); // git believes it
    const auto report = scanned(m_repository->path());
    QCOMPARE(report.revision.commit.hex(), head);
    QCOMPARE(countOf(report, "repo.files"), 1);
    QVERIFY(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("refs/replace")));
}

void TestHostileFolders::graftsAreNotUsed()
{
    const GitRepository& git = m_repository->git();
    const QString first = git.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    const QString second = git.commitFile(QStringLiteral("a.c"), "int a;\n");
    QVERIFY(QDir().mkpath(m_repository->inGit(QStringLiteral("info"))));
    writeBytes(m_repository->inGit(QStringLiteral("info/grafts")), // each is the parent of the other
               (first + QLatin1Char(' ') + second + QLatin1Char('\n')).toLatin1());
    const auto report = scanned(m_repository->path());
    QCOMPARE(countOf(report, "repo.history.commits"), 2);
    QVERIFY(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("info/grafts")));
}

void TestHostileFolders::mailmapsFromOutsideAreNotRead()
{
    const GitRepository& git = m_repository->git();
    git.write(QStringLiteral("b.c"), "int b;\n");
    git.commit(QStringLiteral("Second"), {}, QStringLiteral("Bob <bob@example.org>"));
    const QByteArray map = "Ada <ada@example.org> <bob@example.org>\n";
    const QString outside = m_repository->outside(QStringLiteral("map"));
    writeBytes(outside, map);
    git.git({QStringLiteral("config"), QStringLiteral("mailmap.file"), outside});
    writeBytes(m_repository->path() + QStringLiteral("/.mailmap"), map);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 2);
    git.commit(QStringLiteral("Add the map")); // now it is the commit's
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.history.authors_90d"), 1);
}

/// Nothing of it is run, so whose it is does not matter (git_handles.cpp).
void TestHostileFolders::aFolderThatEverybodyMayWrite()
{
    QCOMPARE(chmod(QFile::encodeName(m_repository->inGit({})).constData(), 0777), 0);
    QCOMPARE(chmod(QFile::encodeName(m_repository->inGit(QStringLiteral("config"))).constData(), 0666), 0);
    QCOMPARE(countOf(scanned(m_repository->path()), "repo.files"), 1);
}

QTEST_GUILESS_MAIN(TestHostileFolders)
#include "tst_hostile_folders.moc"

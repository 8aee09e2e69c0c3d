// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/commit_files.h"

#include "support/git_repository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;

/// Files of a commit, whatever the work tree holds.
class TestCommitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWantedFilesOfTheCommitAreRead()
    {
        const QTemporaryDir folder;
        const test::GitRepository repository(folder.filePath(QStringLiteral("web")));
        repository.write(QStringLiteral("b/two.xml"), "2");
        repository.write(QStringLiteral("a/one.xml"), "1");
        repository.write(QStringLiteral("a/three.txt"), "3");
        QVERIFY(QFile::link(QStringLiteral("one.xml"), repository.path() + QStringLiteral("/a/link.xml")));
        const QString first = repository.commit(QStringLiteral("Begin"));
        repository.commitFile(QStringLiteral("a/one.xml"), "changed");
        repository.write(QStringLiteral("a/one.xml"), "on disk only");
        QCOMPARE(read(repository.path(), first), QStringLiteral("a/one.xml=1 b/two.xml=2 "));
    }

    void aCommitThatIsNotThereIsAnError()
    {
        const QTemporaryDir folder;
        const test::GitRepository repository(folder.filePath(QStringLiteral("web")));
        repository.commitFile(QStringLiteral("a.xml"), "1");
        QVERIFY(read(repository.path(), QString(40, QLatin1Char('a'))).startsWith(QStringLiteral("error")));
        QVERIFY(read(folder.path(), QString(40, QLatin1Char('a'))).startsWith(QStringLiteral("error")));
    }

    void theReaderMayEndIt()
    {
        const QTemporaryDir folder;
        const test::GitRepository repository(folder.filePath(QStringLiteral("web")));
        repository.write(QStringLiteral("a.xml"), "1");
        repository.write(QStringLiteral("b.xml"), "2");
        const auto commit = CommitId::fromHex(repository.commit(QStringLiteral("Begin")));
        int seen = 0;
        const repo::FileReading reading{[](const QString&) { return true; },
                                        [&](const QString&, const QByteArray&) -> Status {
                                            ++seen;
                                            return Error{ErrorCode::Conflict, {}, {}, {}};
                                        }};
        const Status done = repo::readFiles(repository.path(), *commit, reading);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE(seen, 1);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(repo::readFiles(repository.path(), *commit, reading, {{}, stop.get_token()}).error().code,
                 ErrorCode::Cancelled);
    }

    void oneFileIsReadFromTheCommitAlone()
    {
        const QTemporaryDir folder;
        const test::GitRepository repository(folder.filePath(QStringLiteral("web")));
        repository.write(QStringLiteral("a/one.txt"), "one");
        QVERIFY(QFile::link(QStringLiteral("one.txt"), repository.path() + QStringLiteral("/a/link.txt")));
        const CommitId commit = *CommitId::fromHex(repository.commit(QStringLiteral("Begin")));
        repository.write(QStringLiteral("a/one.txt"), "on disk only");
        const auto read = [&](const char* file, qint64 most = 100) {
            return repo::readFile(repository.path(), commit, QLatin1String(file), most);
        };
        QCOMPARE(*read("a/one.txt"), QByteArray("one"));
        for (const char* file : {"a/two.txt", "a", "a/link.txt", "../web/a/one.txt", "/etc/passwd", ""})
            QVERIFY2(!read(file) && read(file).error().code == ErrorCode::NotFound, file);
        QCOMPARE(read("a/one.txt", 2).error().code, ErrorCode::LimitExceeded);
        QVERIFY(!repo::readFile(repository.path(), *CommitId::fromHex(QString(40, QLatin1Char('a'))),
                                QStringLiteral("a/one.txt")));
    }

private:
    static QString read(const QString& path, const QString& commit)
    {
        QString text;
        const repo::FileReading reading{
            [](const QString& file) { return file.endsWith(QLatin1String(".xml")); },
            [&](const QString& file, const QByteArray& content) -> Status {
                text += file + QLatin1Char('=') + QString::fromLatin1(content) + QLatin1Char(' ');
                return Done{};
            }};
        const Status done = repo::readFiles(path, *CommitId::fromHex(commit), reading);
        return done ? text : QStringLiteral("error: ") + done.error().line();
    }
};

QTEST_GUILESS_MAIN(TestCommitFiles)
#include "tst_commit_files.moc"

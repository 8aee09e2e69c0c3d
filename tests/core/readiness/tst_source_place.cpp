// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/source_place.h"

#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::model;
using readiness::sourcePlace;
using readiness::SourcePlace;

/// A line of the commit, and whether the work tree still has it.
class TestSourcePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_repository = std::make_unique<test::GitRepository>(m_folder->filePath(QStringLiteral("web")));
        m_repository->write(QStringLiteral("src/a.c"), "one\ntwo\nthree\n");
        m_commit = *CommitId::fromHex(m_repository->commit(QStringLiteral("Begin")));
    }

    void anUnchangedLineIsEditedInTheWorkTree()
    {
        const auto place = at(2);
        QVERIFY(place.ok());
        QCOMPARE(place->file, QDir(m_repository->path()).canonicalPath() + QStringLiteral("/src/a.c"));
        QCOMPARE(place->text, QStringLiteral("one\ntwo\nthree\n"));
        m_repository->write(QStringLiteral("src/a.c"), "one\n\ttwo \nTHREE\n");
        QVERIFY(!at(2)->file.isEmpty()); // blanks aside it is the same line
    }

    void anotherLineThereShowsTheCommit()
    {
        m_repository->write(QStringLiteral("src/a.c"), "zero\none\ntwo\n");
        const auto place = at(2);
        QVERIFY(place.ok());
        QVERIFY(place->file.isEmpty());
        QVERIFY(!place->isGone);
        QCOMPARE(place->text, QStringLiteral("one\ntwo\nthree\n"));
        QVERIFY(at(0)->file.isEmpty()); // the whole file is meant, and it is another
    }

    void aFileThatIsGoneShowsTheCommit()
    {
        QVERIFY(QFile::remove(m_repository->path() + QStringLiteral("/src/a.c")));
        const auto place = at(2);
        QVERIFY(place.ok());
        QVERIFY(place->isGone);
        QVERIFY(place->file.isEmpty());
    }

    void aLinkOutOfTheRepositoryIsNotFollowed()
    {
        const QString path = m_repository->path() + QStringLiteral("/src/a.c");
        QVERIFY(QFile::remove(path));
        QFile secret(m_folder->filePath(QStringLiteral("secret")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("one\ntwo\nthree\n");
        secret.close();
        QVERIFY(QFile::link(secret.fileName(), path));
        QVERIFY(at(2)->file.isEmpty());
    }

    void aPathThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"../secret", "/etc/passwd", "src/../../secret", "..", ""})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aPathThatLeadsOutIsRefused()
    {
        QFETCH(QString, path);
        const auto place = sourcePlace({m_repository->path()}, m_commit, path, 1);
        QVERIFY(!place);
        QCOMPARE(place.error().code, ErrorCode::InvalidInput);
    }

    void everyRepositoryOfTheProjectIsAsked()
    {
        const test::GitRepository other(m_folder->filePath(QStringLiteral("other")));
        other.commitFile(QStringLiteral("b.c"), "b\n");
        QVERIFY(
            sourcePlace({other.path(), m_repository->path()}, m_commit, QStringLiteral("src/a.c"), 1).ok());
        QCOMPARE(sourcePlace({}, m_commit, QStringLiteral("src/a.c"), 1).error().code, ErrorCode::NotFound);
        QCOMPARE(sourcePlace({m_repository->path()}, m_commit, QStringLiteral("src/b.c"), 1).error().code,
                 ErrorCode::NotFound);
    }

private:
    [[nodiscard]] Result<SourcePlace> at(int line) const
    {
        return sourcePlace({m_repository->path()}, m_commit, QStringLiteral("src/a.c"), line);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::GitRepository> m_repository;
    CommitId m_commit;
};

QTEST_GUILESS_MAIN(TestSourcePlace)
#include "tst_source_place.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/file_globs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::app;

/// Which files a glob of a source means.
class TestFileGlobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* file : {"a.xml", "build/b.xml", "build/deep/er/c.xml", "build/deep/d.json",
                                 ".git/hooks/e.xml", "other/build/f.xml"}) {
            const QString path = m_folder.filePath(QString::fromLatin1(file));
            QDir().mkpath(QFileInfo(path).path());
            QFile made(path);
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("build/loop"))));
    }

    void aGlobMeansTheseFiles_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("files");
        QTest::newRow("one name") << "build/b.xml"
                                  << "build/b.xml";
        QTest::newRow("leading ./") << "./a.xml"
                                    << "a.xml";
        QTest::newRow("star stops at the folder") << "build/*.xml"
                                                  << "build/b.xml";
        QTest::newRow("star as a folder") << "*/b.xml"
                                          << "build/b.xml";
        QTest::newRow("anchored at the folder") << "build/**/*.xml"
                                                << "build/b.xml build/deep/er/c.xml";
        QTest::newRow("everywhere but .git") << "**/*.xml"
                                             << "a.xml build/b.xml build/deep/er/c.xml other/build/f.xml";
        QTest::newRow("question mark") << "build/deep/?.json"
                                       << "build/deep/d.json";
        QTest::newRow("nothing") << "build/*.html"
                                 << "";
        QTest::newRow("a folder is no file") << "build"
                                             << "";
    }

    void aGlobMeansTheseFiles()
    {
        QFETCH(QString, glob);
        QFETCH(QString, files);
        const auto found = filesFitting(m_folder.path(), glob);
        if (files.isEmpty()) {
            QVERIFY(!found);
            QCOMPARE(found.error().code, model::ErrorCode::NotFound);
            QCOMPARE(found.error().what, QStringLiteral("no file fits ") + glob);
            return;
        }
        QVERIFY(found);
        QStringList inside;
        for (const QString& path : *found)
            inside += QDir(m_folder.path()).relativeFilePath(path);
        QCOMPARE(inside.join(QLatin1Char(' ')), files);
        for (const QString& path : inside)
            QVERIFY(fitsGlob(path, glob));
    }

    void anAbsoluteGlobNeedsNoFolder()
    {
        const auto found =
            filesFitting(QStringLiteral("/nowhere"), m_folder.filePath(QStringLiteral("*.xml")));
        QVERIFY(found);
        QCOMPARE(*found, QStringList{m_folder.filePath(QStringLiteral("a.xml"))});
    }

    void theWholePathMustFit()
    {
        QVERIFY(!fitsGlob(QStringLiteral("other/build/f.xml"), QStringLiteral("build/*.xml")));
        QVERIFY(fitsGlob(QStringLiteral("build/f.xml"), QStringLiteral("./build/*.xml")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFileGlobs)
#include "tst_file_globs.moc"

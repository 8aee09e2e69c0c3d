// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_workspace.h"
#include "views/widgets/file_choice.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace slipway;
using namespace slipway::views;

/// Where something is saved, and what it is called before anybody types.
class TestFileChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aNameIsMadeOfWords_data()
    {
        const auto words = [](auto... each) { return QStringList{QString::fromUtf8(each)...}; };
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("a release") << words("payments-api", "4.2.0-rc3")
                                   << QStringLiteral("payments-api-4.2.0-rc3.pdf");
        QTest::newRow("spaces") << words("Launch review", "2026-03-17")
                                << QStringLiteral("Launch-review-2026-03-17.pdf");
        QTest::newRow("a path") << words("../../etc/passwd") << QStringLiteral("etc-passwd.pdf");
        QTest::newRow("hidden, an option") << words(".-rf /", "*") << QStringLiteral("rf.pdf");
        QTest::newRow("other letters")
            << words("\u8ACB\u6C42 \u00DC") << QStringLiteral("\u8ACB\u6C42-\u00DC.pdf");
        QTest::newRow("nothing left") << words("///") << QStringLiteral("slipway.pdf");
        QTest::newRow("very long, three bytes a letter")
            << QStringList{QString(150, QChar(0x793E))}
            << QString(66, QChar(0x793E)) + QStringLiteral(".pdf");
        QTest::newRow("very long") << QStringList{QString(500, QLatin1Char('a'))}
                                   << QString(200, QLatin1Char('a')) + QStringLiteral(".pdf");
    }

    void aNameIsMadeOfWords()
    {
        QFETCH(QStringList, words);
        QTEST(fileNameOf(words, QStringLiteral("pdf")), "name");
    }

    void theNextOneBeginsWhereTheLastWasSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.pdf"));
        QCOMPARE(answered([&](QFileDialog& dialog) {
                     QCOMPARE(dialog.selectedFiles().constFirst().section(QLatin1Char('/'), -1),
                              QStringLiteral("a.pdf"));
                     dialog.selectFile(path);
                     static_cast<QDialog&>(dialog).accept();
                 }),
                 path);
        answered([&](QFileDialog& dialog) {
            QCOMPARE(dialog.directory().path(), folder.path());
            static_cast<QDialog&>(dialog).reject();
        });
    }

    void theNextOneDoesNotBeginWhereWritingFailed()
    {
        const QTemporaryDir good;
        const QTemporaryDir bad;
        const auto saveIn = [](const QTemporaryDir& folder) {
            return answered([&](QFileDialog& dialog) {
                dialog.selectFile(folder.filePath(QStringLiteral("mine.pdf")));
                static_cast<QDialog&>(dialog).accept();
            });
        };
        const auto beginsIn = [] {
            QString folder;
            answered([&](QFileDialog& dialog) {
                folder = dialog.directory().path();
                static_cast<QDialog&>(dialog).reject();
            });
            return folder;
        };
        const QString home = beginsIn();
        forgetSavedIn(saveIn(bad)); // the first of all
        QCOMPARE(beginsIn(), home);
        const QString written = saveIn(good);
        for (int i = 0; i < 2; ++i) {
            forgetSavedIn(saveIn(bad));
            QCOMPARE(beginsIn(), good.path());
        }
        forgetSavedIn(bad.filePath(QStringLiteral("another.pdf"))); // not the folder that is kept
        QCOMPARE(beginsIn(), good.path());
        QCOMPARE(QFileInfo(written).path(), good.path());
    }

    void aNameWithoutItsEndingGetsTheFilters()
    {
        const QTemporaryDir folder;
        QCOMPARE(answered([&](QFileDialog& dialog) {
                     dialog.selectNameFilter(QStringLiteral("Markdown files (*.md)"));
                     Q_EMIT dialog.filterSelected(QStringLiteral("Markdown files (*.md)"));
                     dialog.selectFile(folder.filePath(QStringLiteral("mine")));
                     static_cast<QDialog&>(dialog).accept();
                 }),
                 folder.filePath(QStringLiteral("mine.md")));
    }

    /// What a process opens and closes loses its locks: a second writer would then be let in on an open
    /// workspace, and what is written here would be lost.
    void theLocksOfAnOpenWorkspaceStay()
    {
        const test::TestWorkspace workspace;
        const int held = locksHeld();
        QVERIFY(held > 0);
        QSettings().setValue(QStringLiteral("files/savedIn"), QFileInfo(workspace.file()).path());
        answered([&](QFileDialog& dialog) {
            auto* list = dialog.findChild<QListView*>(QStringLiteral("listView"));
            QTRY_VERIFY(list && list->model()->rowCount(list->rootIndex()) > 0);
            dialog.setViewMode(QFileDialog::Detail); // with its column of types
            dialog.setNameFilter(QStringLiteral("All (*)"));
            QTRY_VERIFY(list->model()->rowCount(list->rootIndex()) >
                        1); // the database and what belongs to it
            dialog.grab();  // every icon
            QCoreApplication::processEvents();
            static_cast<QDialog&>(dialog).reject();
        });
        QCOMPARE(locksHeld(), held);
    }

    void whoCancelsSavesNothing()
    {
        QVERIFY(answered([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).reject(); }).isEmpty());
        QVERIFY(QSettings().allKeys().isEmpty());
    }

private:
    /// How many locks on files this process has.
    static int locksHeld()
    {
        QFile locks(QStringLiteral("/proc/locks"));
        if (!locks.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray own = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        return static_cast<int>(locks.readAll().count(own));
    }

    /// What is chosen where `answer` answers the dialogue.
    static QString answered(const std::function<void(QFileDialog&)>& answer)
    {
        QTimer::singleShot(0, qApp, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog)
                answer(*dialog);
        });
        return chooseSavePath(nullptr, QStringLiteral("Save"), QStringLiteral("a.pdf"),
                              QStringLiteral("PDF files (*.pdf);;Markdown files (*.md)"));
    }
};

QTEST_MAIN(TestFileChoice)
#include "tst_file_choice.moc"

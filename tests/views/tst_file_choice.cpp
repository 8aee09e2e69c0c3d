// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/save_place.h"

#include <QApplication>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace slipway::views;

/// Where something is saved, and what it is called before anybody types.
class TestSavePlace : public QObject
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
        QTest::newRow("very long") << QStringList{QString(500, QLatin1Char('a'))}
                                   << QString(100, QLatin1Char('a')) + QStringLiteral(".pdf");
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

    void whoCancelsSavesNothing()
    {
        QVERIFY(answered([](QFileDialog& dialog) { static_cast<QDialog&>(dialog).reject(); }).isEmpty());
        QVERIFY(QSettings().allKeys().isEmpty());
    }

private:
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

QTEST_MAIN(TestSavePlace)
#include "tst_save_place.moc"

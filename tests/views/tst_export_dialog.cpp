// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/last_export.h"
#include "views/export_scene.h"
#include "views/language/language.h"
#include "views/settings/user_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using test::FileAnswer;
using test::kPatienceMs;
using test::s;

/// The dialogue that asks how something is to be exported, by its real widgets: what it shows, what it says
/// is wrong, and what it keeps.
class TestExportDialog : public QObject, private test::ExportScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup()
    {
        m_test.reset();
        loadLanguage(s("en"));
    }
    void aFormatHasItsFieldsOnly_data();
    void aFormatHasItsFieldsOnly();
    void whatWasChosenIsRemembered();
    void aLanguageThatWasChosenIsRemembered();
    void aLanguageThatNobodySawWasNotChosen();
    void whatSettingsHoldIsNotTrusted();
    void aLineThatNobodyLookedAtIsNotKept();
    void escapeLeavesAndKeepsNothing();
    void aWrongLogoIsSaidAtOnce_data();
    void aWrongLogoIsSaidAtOnce();
    void aLogoThatIsStillReadIsWaitedFor();
    void aLineThatIsNoneIsSaid();
    void anAttestationNeedsAKey();
    void theKeyboardIsEnough();
};

void TestExportDialog::aFormatHasItsFieldsOnly_data()
{
    QTest::addColumn<QStringList>("shown");
    const char* read = "exportLanguage exportLine exportEvidence exportExposure";
    const auto row = [](const char* format, const QString& shown) {
        QTest::newRow(format) << shown.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("pdf", s(read) + s(" exportPaper exportLogo"));
    row("html", s(read));
    row("md", s(read));
    row("json", s("exportExposure"));
    row("csv", {});
    row("junit", {});
    row("badge", {});
    row("in-toto", s("exportKey"));
}

void TestExportDialog::aFormatHasItsFieldsOnly()
{
    QFETCH(QStringList, shown);
    QVERIFY(open());
    choose("exportFormat", QString::fromLatin1(QTest::currentDataTag()));
    for (const char* name : {"exportLanguage", "exportPaper", "exportLogo", "exportLine", "exportEvidence",
                             "exportExposure", "exportKey"})
        QVERIFY2(field<QWidget>(name)->isVisible() == shown.contains(s(name)), name);
    QVERIFY(field<QLabel>("exportUse")->isVisible());
    QVERIFY(!field<QLabel>("exportUse")->text().isEmpty());
}

void TestExportDialog::whatWasChosenIsRemembered()
{
    QVERIFY(open());
    QCOMPARE(field<QComboBox>("exportFormat")->currentData().toString(), s("pdf"));
    choose("exportLanguage", s("ja"));
    choose("exportPaper", s("letter"));
    field<QLineEdit>("exportLogo")->setText(logo());
    field<QLineEdit>("exportLine")->setText(s("  Internal "));
    field<QCheckBox>("exportEvidence")->setChecked(true);
    FileAnswer first({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(first.isGiven(), kPatienceMs);

    // Also by a format that has no room for it.
    QVERIFY(open());
    choose("exportFormat", s("csv"));
    FileAnswer second({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(second.isGiven(), kPatienceMs);

    m_test->openEmpty(); // another window, as after a start
    QVERIFY(m_test->open());
    window().board().table().selectRow(0);
    QVERIFY(open());
    QCOMPARE(field<QComboBox>("exportFormat")->currentData().toString(), s("csv"));
    choose("exportFormat", s("pdf"));
    QCOMPARE(field<QComboBox>("exportLanguage")->currentData().toString(), s("ja"));
    QCOMPARE(field<QComboBox>("exportPaper")->currentData().toString(), s("letter"));
    QCOMPARE(field<QLineEdit>("exportLogo")->text(), QDir::toNativeSeparators(logo()));
    QCOMPARE(field<QLineEdit>("exportLine")->text(), s("Internal"));
    QVERIFY(field<QCheckBox>("exportEvidence")->isChecked());
    QVERIFY(!field<QCheckBox>("exportExposure")->isChecked());
    QVERIFY(!field<QLabel>("exportLogoProblem")->isVisible());
}

void TestExportDialog::aLanguageThatWasChosenIsRemembered()
{
    loadLanguage(s("de"));
    QVERIFY(open());
    choose("exportLanguage", s("en"));
    FileAnswer answer({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(lastExport().language, s("en"));
    QCOMPARE(pdfAsLast().language, s("en"));
}

void TestExportDialog::aLanguageThatNobodySawWasNotChosen()
{
    loadLanguage(s("de"));
    QVERIFY(open());
    choose("exportFormat", s("csv"));
    FileAnswer answer({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(lastExport().language, s("de"));
    loadLanguage(s("ja")); // the person speaks that from now on
    QCOMPARE(lastExport().language, s("ja"));
    loadLanguage(s("fr")); // reports are not written in it
    QCOMPARE(lastExport().language, s("en"));
}

void TestExportDialog::whatSettingsHoldIsNotTrusted()
{
    QSettings settings;
    settings.setValue(s("export/format"), s("docx"));
    settings.setValue(s("export/language"), s("tlh"));
    settings.setValue(s("export/paper"), s("papyrus"));
    settings.setValue(s("export/confidentiality"), QString(500, QLatin1Char('x')));
    QCOMPARE(lastExport(), ExportOrder());
}

void TestExportDialog::aLineThatNobodyLookedAtIsNotKept()
{
    ExportOrder last;
    last.confidentiality = s("Internal");
    keepExport(last);
    QVERIFY(open());
    field<QLineEdit>("exportLine")->setText(QString(121, QLatin1Char('x')));
    choose("exportFormat", s("csv")); // which has no such line
    FileAnswer answer({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(lastExport().format, ExportFormat::Csv);
    QCOMPARE(lastExport().confidentiality, s("Internal"));
}

void TestExportDialog::escapeLeavesAndKeepsNothing()
{
    QVERIFY(open());
    choose("exportLanguage", s("de"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!dialog());
    QCOMPARE(lastExport(), ExportOrder());
    QVERIFY(open());
    QTest::mouseClick(field<QPushButton>("exportLeave"), Qt::LeftButton);
    QVERIFY(!dialog());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestExportDialog::aWrongLogoIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such file") << s("none.png") << QByteArray() << s("cannot be read");
    QTest::newRow("no picture") << s("text.png") << QByteArray("hello") << s("is no PNG");
    QTest::newRow("a text in an SVG")
        << s("text.svg")
        << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>a</text></svg>)")
        << s("text.svg");
    QTest::newRow("too large") << s("large.png") << QByteArray(600 << 10, 'x') << s("is larger than");
    // It is not even opened: a workspace's file would lose its locks.
    QTest::newRow("another file") << s("w.slipway") << QByteArray() << s("ends in .svg or .png");
}

void TestExportDialog::aWrongLogoIsSaidAtOnce()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    if (!content.isEmpty()) {
        QFile made(m_test->path(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(content);
    }
    QVERIFY(open());
    auto* edit = field<QLineEdit>("exportLogo");
    auto* problem = field<QLabel>("exportLogoProblem");
    edit->setText(m_test->path(file)); // nothing is pressed
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatienceMs);
    QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
    QCOMPARE(edit->accessibleDescription(), problem->text());
    QVERIFY(problem->y() > edit->y()); // below its field
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog()); // it is not written
    QCOMPARE(dialog()->focusWidget(), edit);

    edit->setText(logo());
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible(), kPatienceMs);
    QCOMPARE(edit->accessibleDescription(), QString());
    FileAnswer answer({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
}

/// Who types a name and presses Enter at once.
void TestExportDialog::aLogoThatIsStillReadIsWaitedFor()
{
    QVERIFY(open());
    field<QLineEdit>("exportLogo")->setText(m_test->path(s("none.png")));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field<QLabel>("exportLogoProblem")->isVisible(), kPatienceMs);
    QVERIFY(dialog());
    field<QLineEdit>("exportLogo")->setText(logo());
    FileAnswer answer({});
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(lastExport().logo, logo());
}

void TestExportDialog::aLineThatIsNoneIsSaid()
{
    QVERIFY(open());
    auto* line = field<QLineEdit>("exportLine");
    auto* problem = field<QLabel>("exportLineProblem");
    QVERIFY(!problem->isVisible());
    line->setText(QString(121, QLatin1Char('x')));
    QVERIFY(problem->isVisible());
    QCOMPARE(line->accessibleDescription(), problem->text());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(dialog()->focusWidget(), line);
    line->setText(s("Internal"));
    QVERIFY(!problem->isVisible());
    QCOMPARE(line->accessibleDescription(), QString());
}

void TestExportDialog::anAttestationNeedsAKey()
{
    QVERIFY(open());
    choose("exportFormat", s("in-toto"));
    auto* problem = field<QLabel>("exportKeyProblem");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog());
    QVERIFY(problem->isVisible());
    field<QLineEdit>("exportKey")->setText(m_test->path(s("none")));
    QVERIFY(!problem->isVisible()); // it was about what stood there
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(s("none")), qPrintable(problem->text()));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    // The person's own stands there.
    window().settings().setSigningKey(s("/home/ada/.ssh/id_ed25519"));
    QVERIFY(open());
    QCOMPARE(field<QLineEdit>("exportKey")->text(), s("/home/ada/.ssh/id_ed25519"));
}

void TestExportDialog::theKeyboardIsEnough()
{
    window().board().table().setFocus();
    QTest::keyClick(window().focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    QStringList stops;
    for (int i = 0; i < 12; ++i) {
        QWidget* focused = dialog()->focusWidget();
        QVERIFY(focused);
        stops += focused->objectName();
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(stops.mid(0, 10),
             (QStringList{s("exportFormat"), s("exportLanguage"), s("exportPaper"), s("exportLogo"),
                          s("exportLogoChoose"), s("exportLine"), s("exportEvidence"), s("exportExposure"),
                          s("exportWrite"), s("exportLeave")}));
    QCOMPARE(stops[10], s("exportFormat")); // it stays in the dialogue
    // Enter exports from a choice and from a mark, too.
    field<QCheckBox>("exportEvidence")->setFocus();
    FileAnswer answer({});
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"

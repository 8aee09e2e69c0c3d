// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/access/ssh_keys.h"
#include "core/readiness/review_desk.h"
#include "support/value_of.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/export_dialog.h"
#include "views/export/export_run.h"
#include "views/export/last_export.h"
#include "views/moment_choice.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/settings/user_settings.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace slipway;
using namespace slipway::views;
using test::valueOf;

namespace {

constexpr int kPatienceMs = 15'000;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers the next file dialogue, whenever it comes: takes the name that it suggests in a folder, or leaves
/// it.
class FileAnswer : public QObject
{
public:
    /// An empty folder: Escape.
    explicit FileAnswer(const QString& folder)
        : m_folder(folder)
    {
        connect(&m_looks, &QTimer::timeout, this, &FileAnswer::look);
        m_looks.start(10);
    }

    [[nodiscard]] bool isGiven() const { return m_isGiven; }
    QString path;  ///< that was taken
    QString title; ///< of the dialogue

private:
    void look()
    {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        m_looks.stop();
        title = dialog->windowTitle();
        if (m_folder.isEmpty()) {
            QTest::keyClick(dialog, Qt::Key_Escape);
        } else {
            dialog->setDirectory(m_folder);
            path = dialog->selectedFiles().constFirst();
            static_cast<QDialog*>(dialog)->accept(); // asks nothing: the folder is empty
        }
        m_isGiven = true;
    }

    QString m_folder;
    QTimer m_looks;
    bool m_isGiven = false;
};

} // namespace

/// From the window to files: the dialogue by its real widgets, and what it writes beside what the command
/// line writes.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void everyFormatIsWhatTheCommandWrites_data();
    void everyFormatIsWhatTheCommandWrites();
    void theButtonWritesPdfAsItWasChosenLast();
    void thePortfolioIsWhatTheCommandWrites();
    void theMinutesAreWhatTheCommandWrites_data();
    void theMinutesAreWhatTheCommandWrites();
    void withoutMinutesThatIsSaid();
    void severalAreWrittenInTheChosenFormat();
    void aFormatHasItsFieldsOnly_data();
    void aFormatHasItsFieldsOnly();
    void whatWasChosenIsRemembered();
    void whatSettingsHoldIsNotTrusted();
    void aLineThatNobodyLookedAtIsNotKept();
    void escapeLeavesAndKeepsNothing();
    void noFileIsWrittenWhereNoneIsNamed();
    void aWrongLogoIsSaidAtOnce_data();
    void aWrongLogoIsSaidAtOnce();
    void aLogoThatIsStillReadIsWaitedFor();
    void aLogoThatIsGoneIsSaid();
    void aLineThatIsNoneIsSaid();
    void anAttestationNeedsAKey();
    void theKeyboardIsEnough();
    void aLongExportIsShownAndStopped();
    void whatBeginsAfterAStopIsNotStopped();
    void whatIsStoppedWritesNothing();

private:
    [[nodiscard]] MainWindow& window() const { return m_test->window(); }
    void travel();
    [[nodiscard]] ExportDialog* open(const char* action = "release.exportAs");
    [[nodiscard]] ExportDialog* dialog() const
    {
        for (auto* each : window().findChildren<ExportDialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<class W>
    [[nodiscard]] W* field(const char* name) const
    {
        return dialog() ? dialog()->findChild<W*>(s(name)) : nullptr;
    }
    void choose(const char* name, const QString& key) const
    {
        auto* box = field<QComboBox>(name);
        box->setCurrentIndex(box->findData(key));
        QCOMPARE(box->currentData().toString(), key);
    }
    [[nodiscard]] QString folder() const { return m_test->path(s("out")); }
    [[nodiscard]] QStringList written() const { return QDir(folder()).entryList(QDir::Files); }
    [[nodiscard]] QString logo() const;
    /// What `slipway` writes with these words, as of the moment that is shown.
    [[nodiscard]] QByteArray ofCommand(const QStringList& words) const;
    [[nodiscard]] bool isTold() const
    {
        return QTest::qWaitFor([&] { return m_test->find<InlineMessage>("inlineMessage"); }, kPatienceMs);
    }

    std::unique_ptr<test::TestWindow> m_test;
    test::Program m_program;
    QDateTime m_then;
};

void TestExports::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(m_test->open());
    window().board().table().selectRow(0);
}

/// Shows a moment: of now each export is of another one.
void TestExports::travel()
{
    m_then = model::systemNow();
    window().context().moment->choose(m_then);
    QTRY_VERIFY_WITH_TIMEOUT(window().board().filter().rowCount() == 1, kPatienceMs);
    window().board().table().selectRow(0);
    QVERIFY(window().board().selected());
}

ExportDialog* TestExports::open(const char* action)
{
    m_test->actions().find(s(action))->trigger();
    ExportDialog* opened = dialog();
    return opened && QTest::qWaitForWindowActive(opened) ? opened : nullptr;
}

QString TestExports::logo() const
{
    const QString path = m_test->path(s("logo.png"));
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    if (!picture.save(path))
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

QByteArray TestExports::ofCommand(const QStringList& words) const
{
    const test::Run run =
        m_program.bare(QStringList{s("--workspace"), m_test->path(s("w.slipway"))} + words +
                       QStringList{s("--as-of"), m_then.toString(Qt::ISODateWithMs), s("-o"), s("-")});
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    return run.code == 0 ? run.out : QByteArray();
}

void TestExports::everyFormatIsWhatTheCommandWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isRead");
    for (const auto& [format, file, isRead] : {std::tuple("pdf", "web-1.0.0.pdf", true),
                                               {"html", "web-1.0.0.html", true},
                                               {"md", "web-1.0.0.md", true},
                                               {"json", "web-1.0.0.json", false},
                                               {"csv", "web-1.0.0.csv", false},
                                               {"junit", "web-1.0.0.xml", false},
                                               {"badge", "web-1.0.0-badge.svg", false},
                                               {"in-toto", "web-1.0.0-attestation.json", false}})
        QTest::newRow(format) << s(format) << s(file) << isRead;
    QCOMPARE(kExportFormats.size(), size_t(8)); // all of them
}

void TestExports::everyFormatIsWhatTheCommandWrites()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(bool, isRead);
    travel();
    const test::SshKey key;
    QStringList words{s("export"), s("--project"), s("web"), s("--release"),
                      s("1.0.0"),  s("--format"),  format};
    QVERIFY(open());
    choose("exportFormat", format);
    if (isRead) {
        choose("exportLanguage", s("de"));
        field<QLineEdit>("exportLine")->setText(s("Nur für das Gremium"));
        field<QCheckBox>("exportEvidence")->setChecked(true);
        words += {s("--language"), s("de"), s("--confidentiality"), s("Nur für das Gremium"),
                  s("--with-evidence")};
    }
    if (isRead || format == s("json")) {
        field<QCheckBox>("exportExposure")->setChecked(true);
        words += s("--with-exposure");
    }
    if (format == s("pdf")) {
        choose("exportPaper", s("letter"));
        field<QLineEdit>("exportLogo")->setText(logo());
        words += {s("--paper"), s("letter"), s("--logo"), logo()};
    }
    if (format == s("in-toto")) {
        field<QLineEdit>("exportKey")->setText(key.file());
        words += {s("--key"), key.file()};
    }
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY(!dialog());
    QCOMPARE(QFileInfo(answer.path).fileName(), file);
    QVERIFY(isTold());
    QCOMPARE(m_test->find<InlineMessage>("inlineMessage")->text(),
             s("Wrote %1.").arg(QDir::toNativeSeparators(answer.path)));
    const QByteArray wanted = ofCommand(words);
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
}

/// "Export PDF" asks nothing but where to.
void TestExports::theButtonWritesPdfAsItWasChosenLast()
{
    travel();
    ExportOrder last;
    last.format = ExportFormat::Html;
    last.language = s("ja");
    last.paper = report::PageSize::Letter;
    last.confidentiality = s("Internal");
    last.logo = logo();
    last.withEvidence = true;
    keepExport(last);
    FileAnswer answer(folder());
    QTest::mouseClick(m_test->button(s("Export PDF")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QCOMPARE(answer.title, s("Export the checklist as PDF"));
    QCOMPARE(QFileInfo(answer.path).fileName(), s("web-1.0.0.pdf"));
    QVERIFY(isTold());
    const QByteArray wanted =
        ofCommand({s("export"), s("--project"), s("web"), s("--format"), s("pdf"), s("--language"), s("ja"),
                   s("--paper"), s("letter"), s("--confidentiality"), s("Internal"), s("--logo"), logo(),
                   s("--with-evidence")});
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
    QCOMPARE(lastExport(), last); // which says nothing about what is asked for the next time
}

void TestExports::thePortfolioIsWhatTheCommandWrites()
{
    travel();
    // Of checklists: the dialogue shows neither here.
    ExportOrder last;
    last.withEvidence = last.withExposure = true;
    keepExport(last);
    QVERIFY(open("board.export"));
    QVERIFY(!field<QComboBox>("exportFormat")->isVisible()); // there is one only
    QVERIFY(!field<QLineEdit>("exportLogo")->isVisible());
    choose("exportLanguage", s("de"));
    choose("exportPaper", s("letter"));
    field<QLineEdit>("exportLine")->setText(s("Internal"));
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY(isTold());
    const QByteArray wanted = ofCommand({s("portfolio"), s("--language"), s("de"), s("--paper"), s("letter"),
                                         s("--confidentiality"), s("Internal")});
    QVERIFY(!wanted.isEmpty());
    QVERIFY2(contentOf(answer.path) == wanted, "other bytes");
    QVERIFY(lastExport().withEvidence && lastExport().withExposure);
}

void TestExports::theMinutesAreWhatTheCommandWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("pdf") << s("pdf");
    QTest::newRow("md") << s("md");
}

void TestExports::theMinutesAreWhatTheCommandWrites()
{
    QFETCH(QString, format);
    readiness::ReviewDesk desk(m_test->workspace(), model::systemNow);
    const auto review = valueOf(desk.plan(
        {s("Monday"), model::systemNow().addDays(1), {{s("bo"), {}}}, {{m_test->release(), 10}}, s("ada")}));
    QVERIFY(desk.open(review.id, s("ada")).ok());
    QVERIFY(desk.enter(review.id, m_test->release(), s("ada")).ok()); // which tells why, in German too
    travel();
    window().showPlace(s("reviews"));
    auto& page = m_test->page<ReviewsPage>("reviews");
    QTRY_COMPARE_WITH_TIMEOUT(page.detail().minutes().title, s("Monday"), kPatienceMs);
    QVERIFY(open("reviews.export"));
    choose("exportFormat", format);
    choose("exportLanguage", s("de"));
    QVERIFY(!field<QLineEdit>("exportLine")->isVisible());
    QCOMPARE(field<QComboBox>("exportPaper")->isVisible(), format == s("pdf"));
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY2(answer.path.endsWith(QLatin1Char('.') + format), qPrintable(answer.path));
    QTRY_VERIFY_WITH_TIMEOUT(page.message().isVisible(), kPatienceMs);
    // Into a file: its ending says what is wanted.
    const QString other = m_test->path(s("of-command.") + format);
    const test::Run run = m_program.bare({s("--workspace"), m_test->path(s("w.slipway")), s("review"),
                                          s("minutes"), s("--language"), s("de"), s("--as-of"),
                                          m_then.toString(Qt::ISODateWithMs), s("-o"), other});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(!contentOf(other).isEmpty());
    QVERIFY2(contentOf(answer.path) == contentOf(other), "other bytes");
}

void TestExports::withoutMinutesThatIsSaid()
{
    m_test->actions().find(s("reviews.export"))->trigger();
    QVERIFY(!dialog());
    auto& page = m_test->page<ReviewsPage>("reviews");
    QVERIFY(page.message().isVisible());
    QVERIFY2(page.message().text().contains(s("choose a review")), qPrintable(page.message().text()));
}

void TestExports::severalAreWrittenInTheChosenFormat()
{
    readiness::NewRelease release;
    release.project = s("web");
    release.name = s("2.0.0");
    valueOf(m_test->workspace().addRelease(release, s("ada")));
    window().board().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(window().board().filter().rowCount(), 2, kPatienceMs);
    window().board().table().selectAll();
    QVERIFY(open());
    QVERIFY2(dialog()->windowTitle().startsWith(s("Export 2 ")), qPrintable(dialog()->windowTitle()));
    choose("exportFormat", s("csv"));
    FileAnswer answer(folder());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    QVERIFY(isTold());
    QCOMPARE(written(), (QStringList{s("web 1.0.0 checklist.csv"), s("web 2.0.0 checklist.csv")}));
}

void TestExports::aFormatHasItsFieldsOnly_data()
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

void TestExports::aFormatHasItsFieldsOnly()
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

void TestExports::whatWasChosenIsRemembered()
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

void TestExports::whatSettingsHoldIsNotTrusted()
{
    QSettings settings;
    settings.setValue(s("export/format"), s("docx"));
    settings.setValue(s("export/language"), s("tlh"));
    settings.setValue(s("export/paper"), s("papyrus"));
    settings.setValue(s("export/confidentiality"), QString(500, QLatin1Char('x')));
    QCOMPARE(lastExport(), ExportOrder());
}

void TestExports::aLineThatNobodyLookedAtIsNotKept()
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

void TestExports::escapeLeavesAndKeepsNothing()
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

void TestExports::noFileIsWrittenWhereNoneIsNamed()
{
    QVERIFY(open());
    FileAnswer answer({});
    QTest::mouseClick(field<QPushButton>("exportWrite"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    readiness::workPool().waitForDone();
    QVERIFY(written().isEmpty());
    QVERIFY(!m_test->find<InlineMessage>("inlineMessage"));
}

void TestExports::aWrongLogoIsSaidAtOnce_data()
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

void TestExports::aWrongLogoIsSaidAtOnce()
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
void TestExports::aLogoThatIsStillReadIsWaitedFor()
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

/// Of "Export PDF", which asks for none.
void TestExports::aLogoThatIsGoneIsSaid()
{
    ExportOrder last;
    last.logo = m_test->path(s("gone.png"));
    keepExport(last);
    const QString path = folder() + s("/c.pdf");
    window().exportPdf(m_test->release(), path);
    QVERIFY(isTold());
    const QString said = m_test->find<InlineMessage>("inlineMessage")->text();
    QVERIFY2(said.contains(s("gone.png")), qPrintable(said));
    QVERIFY(!QFile::exists(path));
    QVERIFY(open()); // and where it is chosen
    QTRY_VERIFY_WITH_TIMEOUT(field<QLabel>("exportLogoProblem")->isVisible(), kPatienceMs);
}

void TestExports::aLineThatIsNoneIsSaid()
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

void TestExports::anAttestationNeedsAKey()
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

void TestExports::theKeyboardIsEnough()
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

void TestExports::aLongExportIsShownAndStopped()
{
    ExportRun run(&window());
    InlineMessage message(&window());
    const QString path = folder() + s("/long.pdf");
    run.begin(
        path,
        [path](const model::Progress& progress) -> model::Status {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return model::Error{model::ErrorCode::Cancelled, {}, path, {}};
        },
        message);
    QVERIFY(run.isRunning());
    QVERIFY(run.progress().isHidden()); // as a rule it is over before it is seen
    QTRY_VERIFY_WITH_TIMEOUT(!run.progress().isHidden(), kPatienceMs);
    Q_EMIT run.progress().cancelRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), kPatienceMs);
    QVERIFY(run.progress().isHidden());
    QCOMPARE(message.text(), s("Stopped: nothing was written."));
}

void TestExports::whatBeginsAfterAStopIsNotStopped()
{
    ExportRun run(&window());
    InlineMessage message(&window());
    InlineMessage later(&window());
    std::atomic_bool mayEnd = false;
    const auto untilStopped = [](const model::Progress& progress) -> model::Status {
        return progress.isCancelled() ? model::Status(exportStopped()) : model::Done{};
    };
    run.begin(
        s("slow"),
        [&mayEnd, untilStopped](const model::Progress& progress) {
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return untilStopped(progress);
        },
        message);
    Q_EMIT run.progress().cancelRequested();
    run.begin(s("new"), untilStopped, later);
    mayEnd = true;
    QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), kPatienceMs);
    QCOMPARE(message.text(), s("Stopped: nothing was written."));
    QCOMPARE(later.text(), s("Wrote new."));
}

void TestExports::whatIsStoppedWritesNothing()
{
    const auto dossier = valueOf(m_test->workspace().dossier(m_test->release()));
    std::stop_source stop;
    stop.request_stop();
    model::Progress progress;
    progress.stop = stop.get_token();
    ExportOrder order;
    order.withEvidence = true;
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Csv}) {
        order.format = format;
        const QString path = folder() + s("/stopped");
        const auto written = writeChecklist(m_test->workspace(), dossier, order, path, progress);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, model::ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
    // Also where it was stopped while the last of it was made.
    const QString path = folder() + s("/made");
    const auto made = writeMade(QByteArray("x"), path, progress);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, model::ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeMade(QByteArray("x"), path, {}).ok());
    QCOMPARE(contentOf(path), QByteArray("x"));
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"

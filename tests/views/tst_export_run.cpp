// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/value_of.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/export_run.h"
#include "views/export/last_export.h"
#include "views/export_scene.h"
#include "views/review/meeting.h"
#include "views/review/review_detail.h"
#include "views/review/reviews_page.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace slipway;
using namespace slipway::views;
using test::contentOf;
using test::FileAnswer;
using test::kPatienceMs;
using test::s;
using test::valueOf;

/// What becomes of an export: refused, written under which names, shown while it runs, and stopped.
class TestExportRun : public QObject, private test::ExportScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_test.reset(); }
    void withoutMinutesThatIsSaid();
    void aFolderThatMinutesCannotBeWrittenToIsNotKept();
    void severalAreWrittenInTheChosenFormat();
    void noFileIsWrittenWhereNoneIsNamed();
    void aLogoThatIsGoneIsSaid();
    void aLongExportIsShownAndStopped();
    void whatBeginsAfterAStopIsNotStopped();
    void whatIsStoppedWritesNothing();

private:
    [[nodiscard]] QStringList written() const { return QDir(folder()).entryList(QDir::Files); }
};

void TestExportRun::withoutMinutesThatIsSaid()
{
    m_test->actions().find(s("reviews.export"))->trigger();
    QVERIFY(!dialog());
    auto& page = m_test->page<ReviewsPage>("reviews");
    QVERIFY(page.message().isVisible());
    QVERIFY2(page.message().text().contains(s("choose a review")), qPrintable(page.message().text()));
}

/// Neither of the page nor of a meeting.
void TestExportRun::aFolderThatMinutesCannotBeWrittenToIsNotKept()
{
    const QString savedIn = s("files/savedIn");
    const QString path = m_test->path(s("nowhere/minutes.md"));
    window().showPlace(s("reviews"));
    auto& page = m_test->page<ReviewsPage>("reviews");
    QSettings().setValue(savedIn, m_test->path(s("nowhere")));
    page.detail().exportMinutes(path);
    QTRY_VERIFY_WITH_TIMEOUT(page.message().isVisible(), kPatienceMs);
    QVERIFY(!QSettings().contains(savedIn));

    Meeting meeting(window().context(), model::ReviewId(s("none")), nullptr);
    const QSignalSpy failed(&meeting, &Meeting::failed);
    QSettings().setValue(savedIn, m_test->path(s("nowhere")));
    meeting.exportMinutes(path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
    QVERIFY(!QSettings().contains(savedIn));
}

void TestExportRun::severalAreWrittenInTheChosenFormat()
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
    QCOMPARE(written(), (QStringList{s("web-1.0.0.csv"), s("web-2.0.0.csv")}));
}

void TestExportRun::noFileIsWrittenWhereNoneIsNamed()
{
    QVERIFY(open());
    FileAnswer answer({});
    QTest::mouseClick(field<QPushButton>("exportWrite"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(answer.isGiven(), kPatienceMs);
    readiness::workPool().waitForDone();
    QVERIFY(written().isEmpty());
    QVERIFY(!m_test->find<InlineMessage>("inlineMessage"));
}

/// Of "Export PDF", which asks for none.
void TestExportRun::aLogoThatIsGoneIsSaid()
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

void TestExportRun::aLongExportIsShownAndStopped()
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

void TestExportRun::whatBeginsAfterAStopIsNotStopped()
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

void TestExportRun::whatIsStoppedWritesNothing()
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

QTEST_MAIN(TestExportRun)
#include "tst_export_run.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/test_window.h"

#include "core/evidence/many_envelopes.h"
#include "core/readiness/task.h"
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/boards.h"
#include "views/print/paper_view.h"
#include "views/print/print_preview.h"
#include "views/project/project_page.h"
#include "views/shell/paper_actions.h"
#include "views/sources/sources_model.h"
#include "views/sources/sources_page.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/spare_turns.h"
#include "views/widgets/watched_application.h"

#include <QFile>
#include <QMap>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <ctime>
#include <limits>

using namespace slipway;
using namespace slipway::views;

/// Whatever goes on behind the window, no turn of its event loop takes longer than a frame. See
/// docs/adr/0033 for how that is measured.
class TestResponsiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_test.reset(); }
    void whileABoardOfAThousandReleasesIsShown();
    void whileARepositoryIsScanned();
    void whileSourcesAreCollected();
    void whileEnvelopesAreImported_data();
    void whileEnvelopesAreImported();
    void whileAChecklistIsExported();
    void whileAChecklistIsPrinted();

private:
    void showABoard();
    void showTheNextBoard();
    void scan();
    void collect();
    void importEnvelopes();
    void exportAChecklist();
    void printAChecklist();
    /// From here on what is held is the scene's.
    void begin()
    {
        // The pages and their parts are made first: what a scene holds is then its own.
        QTRY_VERIFY_WITH_TIMEOUT(!hasSpareWork(), 30'000);
        QTest::qWait(0);
        (void)application().takeWorst();
    }
    /// True where no turn since begin() was too long in one of three runs in a new window: what is held by
    /// the code is held in each, what is held by a busy machine's memory and caches is not.
    [[nodiscard]] bool isHeldShortly(void (TestResponsiveness::*scene)())
    {
        for (int run = 0; run < 3; ++run) {
            s_before = referenceMs(); // not in the window: it would hold it
            m_test = std::make_unique<test::TestWindow>();
            if (!m_test->open())
                return false;
            (this->*scene)();
            if (QTest::currentTestFailed())
                return false;
            if (wasHeldShortly())
                return true;
        }
        return false;
    }
    [[nodiscard]] static bool wasHeldShortly()
    {
        QTest::qWait(0);
        const Hold worst = application().takeWorst();
        // A neighbour on the machine slows both alike: before the scene, or after it.
        const double reference = std::max(s_before, referenceMs());
        const double most = longestMs(reference);
        qInfo("longest turn: %.1f ms of work, %.1f ms in all (%s); at most %.1f, the reference takes %.1f",
              worst.workMs, worst.wallMs, qPrintable(worst.place), most, reference);
        return worst.workMs <= most;
    }
    /// Processor time of a fixed piece of work like the window's own: small texts made, kept in order and
    /// read.
    [[nodiscard]] static double referenceMs()
    {
        double best = std::numeric_limits<double>::max();
        for (int run = 0; run < 5; ++run) {
            const clock_t begin = std::clock();
            QMap<QString, int> texts;
            for (int i = 0; i < 20'000; ++i)
                texts.insert(QString::number(i * 7919 % 20'011), i);
            if (texts.size() != 20'000)
                return best; // read, so that nothing is left out
            best = std::min(best, 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        return best;
    }
    [[nodiscard]] static double longestMs(double reference)
    {
#if !defined(NDEBUG) || defined(SLIPWAY_SANITIZED)
        Q_UNUSED(reference)
        return 1e9; // code that is not optimised takes longer and says nothing
#else
        return WatchedApplication::kLongestMs * std::max(1.0, reference / kReferenceMs);
#endif
    }
    [[nodiscard]] static WatchedApplication& application()
    {
        return *static_cast<WatchedApplication*>(qApp);
    }
    [[nodiscard]] BoardPage& board()
    {
        return m_test->window().board();
    }
    [[nodiscard]] QString message() const
    {
        const auto* shown = m_test->find<InlineMessage>("inlineMessage");
        return shown ? shown->text() : QString();
    }

    /// Of the machine that the bound of 16 ms is held on (docs/adr/0033).
    static constexpr double kReferenceMs = 24.0;

    inline static double s_before = 0; ///< what the reference took before the scene, in ms
    std::unique_ptr<test::TestWindow> m_test;
};

void TestResponsiveness::whileABoardOfAThousandReleasesIsShown()
{
    QVERIFY(isHeldShortly(&TestResponsiveness::showABoard));
    QVERIFY(isHeldShortly(&TestResponsiveness::showTheNextBoard));
}

void TestResponsiveness::showABoard()
{
    const auto shown = test::aBoard(1000);
    begin();
    QMetaObject::invokeMethod(
        qApp, [&] { board().setBoard(shown); }, Qt::QueuedConnection);
    QTRY_COMPARE(board().filter().rowCount(), 1000);
}

void TestResponsiveness::showTheNextBoard()
{
    showABoard();
    const auto next = test::aBoard(1000);
    begin();
    QMetaObject::invokeMethod(
        qApp, [&] { board().setBoard(next); }, Qt::QueuedConnection);
    QTRY_COMPARE(board().boardModel().board(), next);
}

void TestResponsiveness::whileARepositoryIsScanned()
{
    QVERIFY(isHeldShortly(&TestResponsiveness::scan));
}

void TestResponsiveness::scan()
{
    const test::GitRepository& repository = m_test->repository();
    for (int i = 0; i < 300; ++i)
        repository.write(QStringLiteral("src/file%1.py").arg(i), QByteArray("value = 1\n").repeated(200));
    repository.commit(QStringLiteral("Add the sources"));
    QVERIFY(m_test->openRelease());
    begin();
    m_test->window().project()->rescan();
    QTRY_VERIFY2_WITH_TIMEOUT(message().startsWith(QLatin1String("Scanned")), qPrintable(message()), 60'000);
}

void TestResponsiveness::whileSourcesAreCollected()
{
    QVERIFY(isHeldShortly(&TestResponsiveness::collect));
}

void TestResponsiveness::collect()
{
    for (int i = 0; i < 50; ++i) {
        QFile report(m_test->path(QStringLiteral("r%1.xml").arg(i)));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("<testsuite name=\"s\" timestamp=\"2026-11-24T08:00:00Z\">" +
                     QByteArray("<testcase name=\"a\"/>").repeated(100 + i) + "</testsuite>");
    }
    const auto project = m_test->workspace().findProject(QStringLiteral("web"));
    QVERIFY(project);
    model::Source source;
    source.project = project->id;
    source.plugin = QStringLiteral("report-files");
    source.instance = QStringLiteral("default");
    source.config = QByteArray::fromStdString(
        model::Json{{"files", {m_test->path(QStringLiteral("*.xml")).toStdString()}}}.dump());
    QVERIFY(m_test->workspace().history().addSource(source, QStringLiteral("ada")));
    QTest::keyClick(&m_test->window(), Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(m_test->find<QWidget>("sources"));
    QTRY_COMPARE(m_test->page<SourcesPage>("sources").sourcesModel().rowCount(), 1);
    begin();
    QTest::mouseClick(m_test->find<QPushButton>("sourcesCollect"), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(message().startsWith(QLatin1String("report-files: ")), qPrintable(message()),
                              60'000);
}

void TestResponsiveness::whileEnvelopesAreImported_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("2,000") << 2'000;
    QTest::newRow("100,000") << 100'000;
}

void TestResponsiveness::whileEnvelopesAreImported()
{
    QFETCH(const int, count);
    if (count > 10'000 && qEnvironmentVariableIsEmpty("SLIPWAY_SLOW_TESTS"))
        QSKIP("takes long; set SLIPWAY_SLOW_TESTS=1");
    QVERIFY(isHeldShortly(&TestResponsiveness::importEnvelopes));
}

void TestResponsiveness::importEnvelopes()
{
    QFETCH(const int, count);
    bool isDone = false;
    QObject context;
    begin();
    readiness::runTask<int>(
        &context,
        [&workspace = m_test->workspace(), count](const model::Progress&) -> model::Result<int> {
            constexpr int kBatch = 1'000;
            int stored = 0;
            for (int number = 0; number < count; number += kBatch) {
                std::vector<evidence::Arrival> arrivals;
                for (int i = 0; i < kBatch; ++i)
                    arrivals.push_back(test::anArrival(number + i));
                const auto outcomes = workspace.ingest().take(arrivals, QStringLiteral("ada"));
                if (!outcomes)
                    return outcomes.error();
                for (const evidence::Outcome& outcome : *outcomes)
                    stored += outcome.fate == evidence::Outcome::Fate::Stored ? 1 : 0;
            }
            return stored;
        },
        [&](const model::Result<int>& stored) {
            isDone = true;
            QVERIFY(stored);
            QCOMPARE(*stored, count);
            m_test->window().board().refresh();
        });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 1'200'000);
    QTRY_VERIFY_WITH_TIMEOUT(board().boardModel().rowAt(0)->evidenceCount > count, 120'000);
}

void TestResponsiveness::whileAChecklistIsExported()
{
    QVERIFY(isHeldShortly(&TestResponsiveness::exportAChecklist));
}

void TestResponsiveness::exportAChecklist()
{
    begin();
    m_test->window().exportPdf(m_test->release(), m_test->path(QStringLiteral("c.pdf")));
    QTRY_VERIFY(message().contains(QLatin1String("c.pdf")));
}

void TestResponsiveness::whileAChecklistIsPrinted()
{
    QVERIFY(isHeldShortly(&TestResponsiveness::printAChecklist));
}

/// From the preview that opens to the last page in the printer's file.
void TestResponsiveness::printAChecklist()
{
    QVERIFY(m_test->openRelease());
    begin();
    PrintPreview* preview = nullptr;
    QTimer::singleShot(0, this, [&] { preview = openPrintPreview(m_test->window()); }); // a turn of its own
    QTRY_VERIFY(preview);
    QSignalSpy printed(preview, &PrintPreview::printed);
    QTRY_VERIFY_WITH_TIMEOUT(preview->paper().pageCount() > 1, 15'000);
    const int last = preview->paper().pageCount() - 1;
    preview->paper().showPage(last);
    QTRY_VERIFY_WITH_TIMEOUT(preview->paper().hasShot(last), 15'000);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_test->path(QStringLiteral("printed.pdf")));
    preview->printOn(std::move(printer));
    QVERIFY(printed.wait(15'000));
    QCOMPARE(preview->paper().currentPage(), last);
}

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    TestResponsiveness test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_responsiveness.moc"

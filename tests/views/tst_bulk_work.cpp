// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/export/export_run.h"
#include "views/shell/bulk_work.h"
#include "views/shell/export_names.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/progress_strip.h"

#include "core/report/write_file.h"
#include "support/value_of.h"

#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using test::valueOf;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// What is done with several releases at once: exported, scanned, removed; stopped, and with failures.
class TestBulkWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void everyChosenReleaseIsExported();
    void noFileIsOverwritten();
    void namesOfReleasesLeadNowhereElse();
    void aFolderThatCannotBeWrittenToIsNotKept();
    void whatFailsIsNamedAndTheRestIsDone();
    void whereNothingIsChosenThatIsSaid();
    void cancellingLeavesTheRest();
    void theChosenAreScannedAgain();
    void removedProjectsComeBackTogether();
    void severalAreOfferedInTheBar();

private:
    [[nodiscard]] BoardPage& board() const { return m_test->window().board(); }
    [[nodiscard]] ViewContext context() const
    {
        ViewContext context;
        context.workspace = std::shared_ptr<readiness::Workspace>(&m_test->workspace(), [](auto*) {});
        context.person = s("ada");
        return context;
    }
    [[nodiscard]] QStringList pdfs(const QString& folder) const
    {
        return QDir(folder).entryList({s("*.pdf")}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<test::TestWindow> m_test;
    QString m_folder;
};

void TestBulkWork::init()
{
    m_test = std::make_unique<test::TestWindow>();
    for (const char* name : {"2.0.0", "3.0.0"}) {
        readiness::NewRelease release;
        release.project = s("web");
        release.name = s(name);
        valueOf(m_test->workspace().addRelease(release, s("ada")));
    }
    valueOf(m_test->workspace().addProject(
        {s("api"), m_test->repository().path(), model::ProjectKind::Library, {}}, s("ada")));
    readiness::NewRelease release;
    release.project = s("api");
    release.name = s("0.1");
    valueOf(m_test->workspace().addRelease(release, s("ada")));
    m_folder = m_test->path(s("out"));
    QVERIFY(QDir().mkpath(m_folder));
    m_test->openEmpty();
    m_test->window().setWorkspace(context().workspace);
    QTRY_COMPARE_WITH_TIMEOUT(board().filter().rowCount(), 4, 15'000);
    board().table().selectAll();
    QCOMPARE(board().chosen().size(), size_t(4));
}

void TestBulkWork::everyChosenReleaseIsExported()
{
    BulkWork work(
        [](readiness::Workspace&, const readiness::Dossier& dossier, const ExportOrder&, const QString& path,
           const model::Progress&) { return report::writeFile(path, dossier.release.name.toUtf8()); },
        board(), &m_test->window());
    work.exportInto(context(), m_folder);
    QVERIFY(work.isRunning());
    work.exportInto(context(), m_folder); // one at a time
    QVERIFY2(board().message().text().contains(s("still runs")), qPrintable(board().message().text()));
    QTRY_VERIFY_WITH_TIMEOUT(!work.isRunning(), 15'000);
    QCOMPARE(pdfs(m_folder),
             (QStringList{s("api-0.1.pdf"), s("web-1.0.0.pdf"), s("web-2.0.0.pdf"), s("web-3.0.0.pdf")}));
    QVERIFY2(board().message().text().contains(QLatin1Char('4')), qPrintable(board().message().text()));
}

/// The same name as where one is exported alone, which a dialogue asks about.
void TestBulkWork::noFileIsOverwritten()
{
    const QStringList words{s("web"), s("1")};
    QCOMPARE(exportFileName(words, ExportFormat::Pdf), s("web-1.pdf"));
    QCOMPARE(freeExportPath(m_folder, words), m_folder + s("/web-1.pdf"));
    QVERIFY(report::writeFile(m_folder + s("/web-1.pdf"), "x").ok());
    QCOMPARE(freeExportPath(m_folder, words), m_folder + s("/web-1 (2).pdf"));
    // Their endings do not tell them from checklists.
    QCOMPARE(freeExportPath(m_folder, words, ExportFormat::InToto), m_folder + s("/web-1-attestation.json"));
    QCOMPARE(freeExportPath(m_folder, words, ExportFormat::Badge), m_folder + s("/web-1-badge.svg"));
}

void TestBulkWork::namesOfReleasesLeadNowhereElse()
{
    for (const char* name : {"../../etc/passwd", "a/b", "a\\b:c*?", "..", ".hidden"}) {
        const QFileInfo file(freeExportPath(m_folder, {s(name)}));
        QCOMPARE(file.absolutePath(), QFileInfo(m_folder).absoluteFilePath());
        QVERIFY2(!file.fileName().startsWith(QLatin1Char('.')), name);
    }
}

/// The next dialogue does not begin there; where somebody only stopped, it does.
void TestBulkWork::aFolderThatCannotBeWrittenToIsNotKept()
{
    const auto keptAfter = [&](model::ErrorCode code) {
        QSettings().setValue(s("files/savedIn"), m_folder);
        ExportRun run(&m_test->window());
        run.begin(
            m_folder + s("/a.pdf"),
            [code](const model::Progress&) -> model::Status {
                return model::Error{code, s("nothing was written"), {}, {}};
            },
            board().message());
        if (!QTest::qWaitFor([&] { return !run.isRunning(); }))
            return s("it does not end");
        return QSettings().value(s("files/savedIn")).toString();
    };
    QCOMPARE(keptAfter(model::ErrorCode::Cancelled), m_folder);
    QCOMPARE(keptAfter(model::ErrorCode::Unwritable), QString());
}

void TestBulkWork::whatFailsIsNamedAndTheRestIsDone()
{
    BulkWork work(
        [](readiness::Workspace&, const readiness::Dossier& dossier, const ExportOrder&, const QString& path,
           const model::Progress&) -> model::Status {
            if (dossier.release.name == s("2.0.0"))
                return model::Error{model::ErrorCode::DiskFull, s("the disk is full"), {}, {}};
            return report::writeFile(path, "x");
        },
        board(), &m_test->window());
    work.exportInto(context(), m_folder);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isRunning(), 15'000);
    QCOMPARE(pdfs(m_folder).size(), 3);
    const QString said = board().message().text();
    QVERIFY2(said.contains(s("web 2.0.0")) && said.contains(s("the disk is full")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1Char('3')), qPrintable(said));
}

void TestBulkWork::whereNothingIsChosenThatIsSaid()
{
    board().table().clearSelection();
    BulkWork work(writeChecklist, board(), &m_test->window());
    work.exportChosen(context(), {}); // does not ask where to
    QVERIFY(!work.isRunning());
    QVERIFY2(board().message().text().contains(s("no releases are chosen")),
             qPrintable(board().message().text()));
}

void TestBulkWork::cancellingLeavesTheRest()
{
    BulkWork* running = nullptr;
    BulkWork work(
        [&running](readiness::Workspace&, const readiness::Dossier&, const ExportOrder&, const QString& path,
                   const model::Progress&) {
            // Asked to stop while the first is written; that one is finished.
            QMetaObject::invokeMethod(
                running, [running] { Q_EMIT running->progress().cancelRequested(); },
                Qt::BlockingQueuedConnection);
            return report::writeFile(path, "x");
        },
        board(), &m_test->window());
    running = &work;
    work.exportInto(context(), m_folder);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isRunning(), 15'000);
    QCOMPARE(pdfs(m_folder).size(), 1);
    QVERIFY2(board().message().text().contains(QLatin1Char('3')), qPrintable(board().message().text()));
    QVERIFY(!work.progress().isVisible());
}

void TestBulkWork::theChosenAreScannedAgain()
{
    const auto evidenceOf = [&](const char* release) {
        const auto board = valueOf(m_test->workspace().board(false));
        for (const readiness::BoardRow& row : board.rows) {
            if (row.release.name == s(release))
                return row.evaluation.freshest;
        }
        return std::optional<QDateTime>();
    };
    // Evidence about a commit counts for each release of it, so there is some before.
    const auto before = evidenceOf("2.0.0");
    const auto beforeOfOther = evidenceOf("0.1");
    m_test->window().showBoard();
    auto* actions = m_test->window().findChild<QAction*>(s("release.scan"));
    if (!actions) // the collection has another parent
        for (QAction* action : m_test->window().actions())
            actions = action->objectName() == s("release.scan") ? action : actions;
    QVERIFY(actions);
    actions->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evidenceOf("2.0.0") != before && evidenceOf("0.1") != beforeOfOther, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(board().message().isVisible(), 15'000);
    QVERIFY2(board().message().text().contains(QLatin1Char('4')), qPrintable(board().message().text()));
}

void TestBulkWork::removedProjectsComeBackTogether()
{
    for (QAction* action : m_test->window().actions()) {
        if (action->objectName() == s("project.remove"))
            action->trigger();
    }
    QTRY_COMPARE_WITH_TIMEOUT(board().boardModel().rowCount(), 0, 15'000);
    QPushButton* undo = m_test->button(s("Undo"));
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(board().boardModel().rowCount(), 4, 15'000);
}

void TestBulkWork::severalAreOfferedInTheBar()
{
    for (const char* text : {"Export PDFs", "Scan again", "Copy", "Remove projects", "Clear"})
        QTRY_VERIFY2(m_test->button(s(text)), text);
    QVERIFY(!m_test->button(s("Add to a review"))); // nobody added that action
    QTest::mouseClick(m_test->button(s("Clear")), Qt::LeftButton);
    QVERIFY(!m_test->button(s("Export PDFs")));
}

QTEST_MAIN(TestBulkWork)
#include "tst_bulk_work.moc"

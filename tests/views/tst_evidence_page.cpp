// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_pool.h"
#include "views/evidence/evidence_detail.h"
#include "views/evidence/evidence_page.h"
#include "views/evidence/evidence_table.h"
#include "views/widgets/inline_message.h"

#include "support/builders.h"
#include "views/pane_scene.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;
using namespace slipway::model;

/// Everything that came in, page by page, as it arrives.
class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::PaneScene>(); }
    void cleanup() { m_test.reset(); }
    void theNewestComesFirst();
    void moreIsReadWhereTheListEnds();
    void filtersAskTheStore();
    void aSearchThatFindsNothingSaysSo();
    void whatArrivesIsShownAtOnce();
    void whatArrivesDoesNotMoveWhatIsRead();
    void whatArrivesAndDoesNotFitStaysOut();
    void theReleaseOfAPieceIsShown();
    void aWorkspaceWithoutEvidenceSaysHowToGetSome();
    void anotherWorkspaceStartsAnew();

private:
    void show();
    void storeMany(int from, int count);
    [[nodiscard]] EvidenceModel& model() const { return m_page->evidenceModel(); }
    [[nodiscard]] QString kindAt(int row) const
    {
        return model().index(row, EvidenceModel::KindColumn).data().toString();
    }

    std::unique_ptr<test::PaneScene> m_test;
    EvidencePage* m_page = nullptr;
};

void TestEvidencePage::show()
{
    m_page = &m_test->show<EvidencePage>();
    QTRY_VERIFY(model().rowCount() > 0);
    QTRY_VERIFY(m_test->find<QComboBox>("evidenceKind")->count() > 1);
}

void TestEvidencePage::storeMany(int from, int count)
{
    std::vector<Evidence> batch;
    for (int i = 0; i < count; ++i) {
        Evidence evidence = m_test->about("junit");
        evidence.facts = {{QStringLiteral("tests.total"), qint64(from + i), {}}};
        batch.push_back(evidence);
    }
    QCOMPARE(test::valueOf(m_test->workspace->history().appendEvidence(batch, QStringLiteral("ada"))).stored,
             count);
}

void TestEvidencePage::theNewestComesFirst()
{
    Evidence load = m_test->about("k6");
    load.kind = QStringLiteral("load-test");
    load.facts = {{QStringLiteral("load.p95_ms"), 412.0, QStringLiteral("ms")}};
    m_test->store(load);
    show();
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(kindAt(0), QStringLiteral("load-test"));
    QCOMPARE(kindAt(1), QStringLiteral("repository-scan"));
    QCOMPARE(model().index(0, EvidenceModel::ProjectColumn).data().toString(), QStringLiteral("web"));
    QCOMPARE(m_test->find<QLabel>("evidenceCount")->text(), QStringLiteral("2 pieces"));
    QTRY_VERIFY(m_test->find<QTreeWidget>("evidenceFacts"));
    QTRY_COMPARE(m_test->find<QTreeWidget>("evidenceFacts")->topLevelItemCount(), 1);
}

void TestEvidencePage::moreIsReadWhereTheListEnds()
{
    storeMany(0, 500);
    show();
    QTRY_COMPARE(model().rowCount(), 200);
    QScrollBar* bar = m_page->table().verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_COMPARE(model().rowCount(), 400);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(model().rowCount(), 501);
    QCOMPARE(kindAt(500), QStringLiteral("repository-scan"));
    QVERIFY(!model().canFetchMore({}));
}

void TestEvidencePage::filtersAskTheStore()
{
    storeMany(0, 3);
    Evidence load = m_test->about("k6");
    load.kind = QStringLiteral("load-test");
    load.facts = {{QStringLiteral("load.p95_ms"), 412.0, QStringLiteral("ms")}};
    m_test->store(load);
    show();
    QTRY_COMPARE(model().rowCount(), 5);
    auto* kind = m_test->find<QComboBox>("evidenceKind");
    QCOMPARE(kind->itemText(kind->findData(QStringLiteral("test-run"))), QStringLiteral("test-run  3"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("test-run")));
    QTRY_COMPARE(model().rowCount(), 3);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(model().rowCount(), 5);
    QTest::keyClicks(m_test->find<QLineEdit>("evidenceSearch"), QStringLiteral("p95"));
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(kindAt(0), QStringLiteral("load-test"));
    m_test->find<QLineEdit>("evidenceSearch")->clear();
    auto* source = m_test->find<QComboBox>("evidenceSource");
    source->setCurrentIndex(source->findData(QStringLiteral("repository")));
    QTRY_COMPARE(model().rowCount(), 1);
    source->setCurrentIndex(0);
    auto* project = m_test->find<QComboBox>("evidenceProject");
    project->setCurrentIndex(project->findData(QStringLiteral("web")));
    QTRY_COMPARE(model().rowCount(), 5);
}

void TestEvidencePage::aSearchThatFindsNothingSaysSo()
{
    show();
    QTest::keyClicks(m_test->find<QLineEdit>("evidenceSearch"), QStringLiteral("elephant"));
    QTRY_VERIFY(m_test->find<QLabel>("evidencePageBlank"));
    QTRY_COMPARE(m_test->find<QLabel>("evidencePageBlank")->text(), QStringLiteral("No evidence matches"));
    QTest::keyClick(m_test->find<QLineEdit>("evidenceSearch"), Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), 1);
}

void TestEvidencePage::whatArrivesIsShownAtOnce()
{
    show();
    const EvidenceId chosen = evidenceRowOf(m_page->table().currentIndex())->id();
    storeMany(0, 2);
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(kindAt(0), QStringLiteral("test-run"));
    QCOMPARE(evidenceRowOf(m_page->table().currentIndex())->id(), chosen);
    QTRY_COMPARE(m_test->find<QLabel>("evidenceCount")->text(), QStringLiteral("3 pieces"));
    m_page->refresh(); // and not twice
    QSignalSpy inserted(&model(), &QAbstractItemModel::rowsInserted);
    storeMany(5, 1);
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), 4);
    QCOMPARE(inserted.size(), 1);
}

void TestEvidencePage::whatArrivesDoesNotMoveWhatIsRead()
{
    storeMany(0, 150);
    show();
    QTRY_COMPARE(model().rowCount(), 151);
    QScrollBar* bar = m_page->table().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int top = m_page->table().rowAt(0);
    const EvidenceId before = model().rowAt(top)->id();
    storeMany(200, 3);
    m_page->refresh();
    QTRY_COMPARE(model().rowCount(), 154);
    QCOMPARE(model().rowAt(m_page->table().rowAt(0))->id(), before);
    QTRY_COMPARE(m_test->find<QLabel>("evidenceCount")->text(), QStringLiteral("154 pieces, 3 new above"));
    bar->setValue(0);
    QCOMPARE(m_test->find<QLabel>("evidenceCount")->text(), QStringLiteral("154 pieces"));
}

void TestEvidencePage::whatArrivesAndDoesNotFitStaysOut()
{
    storeMany(0, 2);
    show();
    auto* kind = m_test->find<QComboBox>("evidenceKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("repository-scan")));
    QTRY_COMPARE(model().rowCount(), 1);
    storeMany(10, 2);
    m_page->refresh();
    QTRY_COMPARE(m_test->find<QLabel>("evidenceCount")->text(), QStringLiteral("5 pieces"));
    QCOMPARE(model().rowCount(), 1);
}

void TestEvidencePage::theReleaseOfAPieceIsShown()
{
    show();
    QSignalSpy asked(m_page, &EvidencePage::releaseRequested);
    m_page->focusContent();
    QTest::keyClick(&m_page->table(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).value<ReleaseId>(), m_test->release.id);
    m_test->trigger("evidence.release");
    QTRY_COMPARE(asked.size(), 2);
}

void TestEvidencePage::aWorkspaceWithoutEvidenceSaysHowToGetSome()
{
    test::TestWorkspace other;
    ViewContext context = m_test->context();
    context.workspace = std::shared_ptr<readiness::Workspace>(std::shared_ptr<void>(), other.operator->());
    m_page = &m_test->show<EvidencePage>();
    m_page->setContext(context);
    QTRY_COMPARE(m_test->find<QLabel>("evidencePageBlank")->text(),
                 QStringLiteral("Nothing has come in yet"));
    readiness::workPool().waitForDone();
}

void TestEvidencePage::anotherWorkspaceStartsAnew()
{
    show();
    QTest::keyClicks(m_test->find<QLineEdit>("evidenceSearch"), QStringLiteral("repo"));
    QTRY_COMPARE(model().rowCount(), 1);
    test::TestWorkspace other;
    const Release release = other.addRelease();
    other.scan(release.id);
    ViewContext context = m_test->context();
    context.workspace = std::shared_ptr<readiness::Workspace>(std::shared_ptr<void>(), other.operator->());
    m_page->setContext(context);
    QVERIFY(m_test->find<QLineEdit>("evidenceSearch")->text().isEmpty());
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().rowAt(0)->evidence.subject.commit, release.target);
    readiness::workPool().waitForDone();
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidence_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/project/checklist_filter_menu.h"
#include "views/project/checklist_pane.h"
#include "views/project/project_page.h"
#include "views/project/what_if_bar.h"
#include "views/test_window.h"
#include "views/widgets/verdict_pill.h"

#include "support/value_of.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace slipway;
using namespace slipway::views;
using model::Characteristic;
using model::CriterionId;
using model::ResultState;

/// The checklist of a release: narrowed, sorted, folded and copied; and what would follow if results were
/// others.
class TestChecklistPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        QVERIFY(m_test->open());
        QVERIFY(m_test->openRelease());
        table().setFocus();
    }
    void cleanup() { m_test.reset(); }

    void theFindKeySearchesAndDownGoesIntoWhatWasFound()
    {
        QTest::keyClick(&m_test->window(), Qt::Key_F, Qt::ControlModifier);
        auto* search = m_test->find<QLineEdit>("checklistSearch");
        QVERIFY(search && search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("pii-redaction"));
        QCOMPARE(rows(), 2); // its band and itself
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(table().hasFocus());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape); // empties the field, and stays on the page
        QVERIFY(search->text().isEmpty());
        QVERIFY(rows() > 20);
        QVERIFY(m_test->window().project()->isVisible());
    }

    /// A row says who knows it; the address takes three lines of it, and is told when one points there.
    void anAddressIsLeftToTheTip()
    {
        auto dossier = std::make_shared<readiness::Dossier>(
            test::valueOf(m_test->workspace().dossier(m_test->release())));
        int changed = 0;
        for (model::CriterionResult& result : dossier->evaluation.results) {
            if (result.judged.empty())
                continue;
            result.judged.front().where = QStringLiteral("https://vault.example.org/v1");
            result.judged.front().by = QStringLiteral("vault");
            ++changed;
        }
        QVERIFY(changed > 0);
        ChecklistModel checklist;
        checklist.setDossier(dossier);
        int shown = 0;
        for (int row = 0; row < checklist.rowCount(); ++row) {
            const QModelIndex cell = checklist.index(row, ChecklistModel::EvidenceColumn);
            if (cell.data().toString().isEmpty())
                continue;
            QCOMPARE(cell.data().toString(), QStringLiteral("vault"));
            QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
                     QStringLiteral("https://vault.example.org/v1, vault"));
            ++shown;
        }
        QCOMPARE(shown, changed);
    }

    void whatNothingIsLikeSaysSo()
    {
        m_test->find<QLineEdit>("checklistSearch")->setText(QStringLiteral("no such thing"));
        QVERIFY(!m_test->find<QTableView>("checklist"));
        bool isSaid = false;
        for (const QLabel* label : pane().findChildren<QLabel*>())
            isSaid = isSaid ||
                     (label->isVisible() && label->text() == QLatin1String("No criterion is like that."));
        QVERIFY(isSaid);
    }

    void statesAndSeveritiesNarrowIt()
    {
        auto* menu = m_test->find<QPushButton>("checklistFilter");
        choose("State", "Not answered");
        QCOMPARE(menu->text(), QStringLiteral("Filter: 1"));
        choose("Severity", "blocker");
        QCOMPARE(menu->text(), QStringLiteral("Filter: 2"));
        const auto& dossier = *m_test->window().project()->dossier();
        qsizetype wanted = 0;
        for (const auto& result : dossier.evaluation.results) {
            if (result.state == ResultState::Unknown &&
                dossier.policy->find(result.criterion)->severity == model::Severity::Blocker)
                ++wanted;
        }
        QVERIFY(wanted > 0);
        QCOMPARE(criteria().size(), wanted);
        static_cast<ChecklistFilterMenu*>(menu)->clear();
        QCOMPARE(criteria().size(), qsizetype(dossier.evaluation.results.size()));
    }

    void ownersNarrowIt()
    {
        choose("Owner", "sec-lead");
        for (const CriterionId& id : criteria())
            QCOMPARE(m_test->window().project()->dossier()->policy->find(id)->ownerRole,
                     QStringLiteral("sec-lead"));
        QVERIFY(!criteria().isEmpty());
    }

    void theWorstComesFirstWithinEachGroup()
    {
        choose("Sort by", "Worst state first");
        const auto* dossier = m_test->window().project()->dossier();
        std::optional<std::pair<Characteristic, ResultState>> before;
        for (const CriterionId& id : criteria()) {
            const std::pair now{dossier->policy->find(id)->characteristic,
                                dossier->evaluation.find(id)->state};
            QVERIFY2(!before || before->first < now.first ||
                         (before->first == now.first && before->second <= now.second),
                     qPrintable(id.toString()));
            before = now;
        }
    }

    void leftFoldsAGroupAndRightOpensIt()
    {
        const int all = rows();
        pane().choose(CriterionId(QStringLiteral("pii-redaction")));
        QTest::keyClick(&table(), Qt::Key_Left);
        QVERIFY(rows() < all);
        QVERIFY(pane().filter().isFolded(Characteristic::Security));
        QVERIFY(pane().chosen().isEmpty()); // the band
        QTest::keyClick(&table(), Qt::Key_Right);
        QCOMPARE(rows(), all);
        QTest::keyClick(&table(), Qt::Key_Space);
        QVERIFY(rows() < all);
        pane().choose(CriterionId(QStringLiteral("pii-redaction"))); // what is chosen is seen
        QCOMPARE(rows(), all);
    }

    void aClickOnAGroupFoldsIt()
    {
        const int all = rows();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(0, 0)).center());
        QVERIFY(rows() < all);
        QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), all); // whatever is folded is opened
        QTest::keyClick(&m_test->window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(criteria().size(), 0);
    }

    void theRowsAreCopiedAsATable()
    {
        pane().choose(CriterionId(QStringLiteral("pii-redaction")));
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("State\tQuestion\tMeasured\tWanted\tEvidence\tOwner"));
        QVERIFY2(lines[1].startsWith(QLatin1String("Not answered\t")), qPrintable(lines[1]));
    }

    void whatIfShowsTheVerdictThatWouldFollow()
    {
        ProjectPage& page = *m_test->window().project();
        const auto before = *m_test->workspace().history().changeCounter();
        QTest::keyClick(&m_test->window(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_test->find<QWidget>("whatIf"));
        QSignalSpy shown(&page, &ProjectPage::whatIfShown);
        table().selectAll();
        QTest::keyClick(&table(), Qt::Key_P);
        QVERIFY(shown.wait());
        auto* verdict = m_test->find<VerdictPill>("supposedVerdict");
        QCOMPARE(verdict->accessibleName(), QStringLiteral("Verdict: Go"));
        QVERIFY(m_test->find<QWidget>("whatIf")->accessibleName().contains(QLatin1String("not stored")));
        QCOMPARE(stateShown("pii-redaction"), QStringLiteral("Passes, supposed"));
        // The release stands as it stood, and so does the file.
        QCOMPARE(page.dossier()->evaluation.verdict, model::Verdict::NoGo);
        QCOMPARE(*m_test->workspace().history().changeCounter(), before);
        QTest::mouseClick(m_test->find<QPushButton>("supposeReset"), Qt::LeftButton);
        QCOMPARE(stateShown("pii-redaction"), QStringLiteral("Not answered"));
        QTest::mouseClick(m_test->find<QPushButton>("leaveWhatIf"), Qt::LeftButton);
        QVERIFY(!m_test->find<QWidget>("whatIf"));
    }

    void whatIfTellsThePathThatRemains()
    {
        ProjectPage& page = *m_test->window().project();
        QTest::keyClick(&m_test->window(), Qt::Key_H, Qt::ControlModifier);
        QSignalSpy shown(&page, &ProjectPage::whatIfShown);
        const auto& path = page.dossier()->evaluation.pathToGo;
        QVERIFY(path.size() > 1);
        const QString question = page.dossier()->policy->find(path.front().criterion)->question;
        auto* said = m_test->find<QLabel>("supposedPath");
        QVERIFY(said->text().contains(question));
        pane().choose(path.front().criterion);
        QTest::mouseClick(m_test->find<QPushButton>("supposeWaived"), Qt::LeftButton);
        QVERIFY(shown.wait());
        QTest::mouseClick(m_test->find<QPushButton>("supposePass"), Qt::LeftButton);
        QVERIFY(shown.wait());
        QVERIFY2(!said->text().contains(question), qPrintable(said->text()));
        QTest::keyClick(&table(), Qt::Key_Backspace);
        QVERIFY(said->text().contains(question));
    }

    void anotherReleaseSupposesNothing()
    {
        readiness::NewRelease another;
        another.project = QStringLiteral("web");
        another.name = QStringLiteral("2.0.0");
        const auto release = m_test->workspace().addRelease(another, QStringLiteral("ada"));
        QVERIFY(release.ok());
        QTest::keyClick(&m_test->window(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_test->find<QWidget>("whatIf"));
        m_test->window().showRelease(release->id);
        QVERIFY(!m_test->find<QWidget>("whatIf"));
    }

private:
    [[nodiscard]] ChecklistPane& pane() const { return m_test->window().project()->checklist(); }
    [[nodiscard]] QTableView& table() const { return pane().table(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QList<CriterionId> criteria() const
    {
        QList<CriterionId> shown;
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex source = pane().filter().mapToSource(table().model()->index(row, 0));
            const auto* model = static_cast<const ChecklistModel*>(pane().filter().sourceModel());
            if (const model::Criterion* criterion = model->criterion(source.row()))
                shown += criterion->id;
        }
        return shown;
    }
    [[nodiscard]] QString stateShown(const char* criterion) const
    {
        const auto* model = static_cast<const ChecklistModel*>(pane().filter().sourceModel());
        const int row = model->rowOf(CriterionId(QLatin1String(criterion)));
        return model->data(model->index(row, ChecklistModel::StateColumn), Qt::AccessibleTextRole).toString();
    }
    /// An entry of the filter's menu.
    void choose(const char* list, const char* entry) const
    {
        QMenu* menu = m_test->find<QPushButton>("checklistFilter")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* one : menu->actions()) {
            if (!one->menu() || one->text() != QLatin1String(list))
                continue;
            for (QAction* choice : one->menu()->actions()) {
                if (choice->text() == QLatin1String(entry))
                    choice->trigger();
            }
        }
    }

    std::unique_ptr<test::TestWindow> m_test;
};

QTEST_MAIN(TestChecklistPane)
#include "tst_checklist_pane.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart_view.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_chart_view.h"
#include "views/moment_choice.h"
#include "views/project/checklist_pane.h"
#include "views/project/history_pane.h"
#include "views/project/project_page.h"
#include "views/project/trend_explorer.h"
#include "views/project/trends_pane.h"
#include "views/test_window.h"

#include <QComboBox>
#include <QTest>
#include <QTreeWidget>

using namespace slipway;
using namespace slipway::views;

/// The pictures of a release, and its history.
class TestTrendsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestWindow>();
        readiness::Answer answer;
        answer.release = m_test->release();
        answer.criterion = model::CriterionId(QStringLiteral("pii-redaction"));
        answer.by = QStringLiteral("ada");
        answer.reason = QStringLiteral("seen");
        answer.expiresAt = model::systemNow().addDays(30);
        QVERIFY(m_test->workspace().attest(answer).ok());
        QVERIFY(m_test->open());
        QVERIFY(m_test->openRelease());
        QTest::keyClick(&m_test->window(), Qt::Key_5, Qt::ControlModifier);
    }
    void cleanup() { m_test.reset(); }

    void theOverviewHasFourPicturesWithWords()
    {
        for (const char* name :
             {"scorePicture", "burnDownPicture", "characteristicsPicture", "freshnessPicture"}) {
            const auto* view = m_test->find<ChartView>(name);
            QVERIFY2(view, name);
            QVERIFY2(!view->accessibleName().isEmpty(), name);
            QVERIFY2(!view->table().rows.empty(), name);
            QVERIFY2(view->focusPolicy() == Qt::StrongFocus, name);
        }
        const auto* burnDown = m_test->find<TimeChartView>("burnDownPicture");
        QCOMPARE(burnDown->picture().marks.size(), size_t(2)); // now, and the launch
        QVERIFY(burnDown->picture().until > *dossier().release.launchAt);
    }

    void oneKeyMakesTablesOfAllPictures()
    {
        QVERIFY(!m_test->find<QTreeWidget>("burnDownTable"));
        QTest::keyClick(&m_test->window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        for (const char* name : {"scoreTable", "burnDownTable", "characteristicsTable", "freshnessTable"})
            QVERIFY2(m_test->find<QTreeWidget>(name), name);
        QTest::keyClick(&m_test->window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_test->find<QTreeWidget>("burnDownTable"));
    }

    void aBarOfTheFreshnessLeadsToItsCriterion()
    {
        auto* freshness = m_test->find<BarChartView>("freshnessPicture");
        freshness->setFocus();
        QTest::keyClick(freshness, Qt::Key_Home);
        QTest::keyClick(freshness, Qt::Key_Return);
        QVERIFY(m_test->window().project()->checklist().isVisible());
        const auto chosen = m_test->window().project()->checklist().chosen();
        QCOMPARE(dossier().policy->find(chosen)->question, freshness->picture().bars.front().label);
    }

    void aCharacteristicLeadsToItsTrend()
    {
        auto* bars = m_test->find<BarChartView>("characteristicsPicture");
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QTest::keyClick(bars, Qt::Key_Return);
        const auto* trend = m_test->find<TimeChartView>("trendPicture");
        QVERIFY(trend);
        QCOMPARE(trend->picture().name, bars->picture().bars.front().label);
    }

    void theTimelineTellsWhoDidWhat()
    {
        QTest::mouseClick(m_test->button(QStringLiteral("Timeline")), Qt::LeftButton);
        auto* timeline = m_test->find<TimeChartView>("timelinePicture");
        QVERIFY(timeline);
        bool isTold = false;
        for (const QStringList& row : timeline->table().rows)
            isTold = isTold ||
                     (row[1] == QLatin1String("ada") && row[2] == QLatin1String("attested pii-redaction"));
        QVERIFY(isTold);
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Plus);
        QVERIFY(timeline->isZoomed());
        QVERIFY(m_test->button(QStringLiteral("Show all")));
        QTest::mouseClick(m_test->button(QStringLiteral("Show all")), Qt::LeftButton);
        QVERIFY(!timeline->isZoomed());
    }

    void theTrendOfAFactIsFoundByTyping()
    {
        m_test->window().project()->trends().show(TrendsPane::Trend);
        auto* what = m_test->find<QComboBox>("trendOf");
        const int fact = what->findText(QStringLiteral("repo.files"), Qt::MatchStartsWith);
        QVERIFY(fact > 0);
        what->setCurrentIndex(fact);
        const auto& series = m_test->find<TimeChartView>("trendPicture")->picture().series.front();
        QCOMPARE(series.look, ChartSeries::Look::Line);
        QCOMPARE(series.points.size(), size_t(1));
    }

    void theTimeToGoOfEveryReleaseIsABar()
    {
        QTest::mouseClick(m_test->button(QStringLiteral("Time to Go")), Qt::LeftButton);
        const auto* times = m_test->find<BarChartView>("timeToGoPicture");
        QVERIFY(times);
        QCOMPARE(times->picture().bars.size(), size_t(1));
        QVERIFY(times->picture().bars.front().isOpen);
    }

    void theHistoryTellsTheVerdictAndShowsThatMoment()
    {
        QTest::keyClick(&m_test->window(), Qt::Key_8, Qt::ControlModifier);
        auto* events = m_test->find<QTreeWidget>("events");
        QVERIFY(events);
        auto* lane = m_test->find<QComboBox>("eventsOf");
        lane->setCurrentIndex(lane->findText(QStringLiteral("Verdict")));
        QVERIFY(events->topLevelItemCount() >= 1);
        QTreeWidgetItem* first = events->topLevelItem(events->topLevelItemCount() - 1);
        QVERIFY2(first->text(2).startsWith(QLatin1String("The verdict began as No evidence")),
                 qPrintable(first->text(2)));
        lane->setCurrentIndex(lane->findText(QStringLiteral("People")));
        QCOMPARE(events->topLevelItemCount(), 1);
        QCOMPARE(events->topLevelItem(0)->text(1), QStringLiteral("ada"));
        events->setCurrentItem(events->topLevelItem(0));
        events->setFocus();
        QTest::keyClick(events, Qt::Key_Return);
        auto* moment = m_test->window().findChild<MomentChoice*>();
        QTRY_VERIFY(moment->isPast());
    }

private:
    [[nodiscard]] const readiness::Dossier& dossier() const { return *m_test->window().project()->dossier(); }

    std::unique_ptr<test::TestWindow> m_test;
};

QTEST_MAIN(TestTrendsPane)
#include "tst_trends_pane.moc"

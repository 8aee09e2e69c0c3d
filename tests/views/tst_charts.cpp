// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart_view.h"
#include "views/charts/chart_panel.h"
#include "views/charts/time_axis.h"
#include "views/charts/time_chart_view.h"

#include "support/builders.h"

#include <QClipboard>
#include <QGraphicsView>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace slipway;
using namespace slipway::views;
using test::theDay;

namespace {

/// Four days of steps: 10, 40, 20, 80.
TimeChart aTimeChart()
{
    TimeChart chart;
    chart.name = QStringLiteral("Score");
    chart.summary = QStringLiteral("from 10 to 80");
    chart.from = theDay();
    chart.until = theDay().addDays(4);
    chart.table.headings = {QStringLiteral("When"), QStringLiteral("Score")};
    ChartSeries series;
    series.name = chart.name;
    series.until = chart.until;
    int day = 0;
    for (const int value : {10, 40, 20, 80}) {
        series.points.push_back(
            {theDay().addDays(day), value, QString::number(value), model::Verdict::NoGo, day});
        chart.table.rows.push_back({QStringLiteral("day %1").arg(day), QString::number(value)});
        ++day;
    }
    chart.series = {series};
    return chart;
}

BarChart aBarChart()
{
    BarChart chart;
    chart.name = QStringLiteral("Ages");
    chart.table.headings = {QStringLiteral("What"), QStringLiteral("Age")};
    for (const char* name : {"one", "two", "three"}) {
        chart.bars.push_back(
            {QString::fromLatin1(name), 0.5, QStringLiteral("3 d"), {}, model::ResultState::Pass});
        chart.table.rows.push_back({QString::fromLatin1(name), QStringLiteral("3 d")});
    }
    return chart;
}

} // namespace

/// Pictures: read by the keyboard, zoomed, and the same as a table.
class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->set(ThemeName::Light);
        m_chart = new TimeChartView(*m_theme, nullptr);
        m_panel = std::make_unique<ChartPanel>(m_chart, QStringLiteral("score"), nullptr);
        m_chart->setPicture(aTimeChart());
        m_panel->refresh();
        m_panel->resize(800, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_chart->setFocus();
    }
    void cleanup()
    {
        m_panel.reset();
        m_theme.reset();
    }

    void arrowsReadPointByPoint()
    {
        QSignalSpy rows(m_chart, &ChartView::currentRowChanged);
        QTest::keyClick(m_chart, Qt::Key_Home);
        QCOMPARE(m_chart->current(), 0);
        QTest::keyClick(m_chart, Qt::Key_Right);
        QCOMPARE(m_chart->current(), 1);
        QCOMPARE(rows.back().front().toInt(), 1);
        QVERIFY2(m_chart->accessibleDescription().endsWith(QLatin1String(": 40")),
                 qPrintable(m_chart->accessibleDescription()));
        QTest::keyClick(m_chart, Qt::Key_End);
        QTest::keyClick(m_chart, Qt::Key_Right); // stays at the last
        QCOMPARE(m_chart->current(), 3);
        QCOMPARE(m_panel->tableView().indexOfTopLevelItem(m_panel->tableView().currentItem()), 3);
    }

    void enterChoosesTheMoment()
    {
        QSignalSpy chosen(m_chart, &TimeChartView::momentChosen);
        QTest::keyClick(m_chart, Qt::Key_Home);
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDateTime(), theDay());
    }

    void keysZoomAndNoughtShowsAllOfItAgain()
    {
        QVERIFY(!m_chart->isZoomed());
        QTest::keyClick(m_chart, Qt::Key_Plus);
        QVERIFY(m_chart->isZoomed());
        QVERIFY(m_chart->shownFrom() > theDay());
        const QDateTime from = m_chart->shownFrom();
        QTest::keyClick(m_chart, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_chart->shownFrom() > from);
        QTest::keyClick(m_chart, Qt::Key_0);
        QVERIFY(!m_chart->isZoomed());
        QTest::keyClick(m_chart, Qt::Key_Minus); // never beyond what there is
        QCOMPARE(m_chart->shownFrom(), theDay());
    }

    void whatIsReadIsBroughtIntoView()
    {
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_chart, Qt::Key_Plus);
        QTest::keyClick(m_chart, Qt::Key_Home);
        QVERIFY(m_chart->shownFrom() <= theDay());
        QTest::keyClick(m_chart, Qt::Key_End);
        QVERIFY(m_chart->shownUntil() >= theDay().addDays(3));
    }

    void theWheelZoomsAboutThePointer()
    {
        auto* canvas = m_chart->findChild<QGraphicsView*>();
        QVERIFY(canvas);
        const QPoint at = canvas->viewport()->rect().center();
        QWheelEvent wheel(at, canvas->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas->viewport(), &wheel);
        QVERIFY(m_chart->isZoomed());
        QVERIFY(m_chart->shownFrom() > theDay() && m_chart->shownUntil() < theDay().addDays(4));
    }

    void aDragZoomsToWhatItSpans()
    {
        QWidget* canvas = m_chart->findChild<QGraphicsView*>()->viewport();
        const QPoint middle = canvas->rect().center();
        QTest::mousePress(canvas, Qt::LeftButton, {}, middle - QPoint(100, 0));
        QTest::mouseMove(canvas, middle);
        QMouseEvent move(QEvent::MouseMove, middle + QPoint(100, 0),
                         canvas->mapToGlobal(middle + QPoint(100, 0)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &move);
        QSignalSpy chosen(m_chart, &TimeChartView::momentChosen);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(100, 0));
        QVERIFY(m_chart->isZoomed());
        QVERIFY(chosen.isEmpty()); // no click
    }

    void pointingTellsWhatHeld()
    {
        const QPoint middle(m_chart->width() / 2, m_chart->height() / 2);
        QVERIFY2(m_chart->textAt(middle).endsWith(QLatin1String("40")) ||
                     m_chart->textAt(middle).endsWith(QLatin1String("20")),
                 qPrintable(m_chart->textAt(middle)));
        QVERIFY(m_chart->textAt(QPoint(1, 1)).isEmpty());
    }

    void theTableSaysTheSame()
    {
        QTreeWidget& table = m_panel->tableView();
        QVERIFY(!table.isVisible());
        QTest::keyClick(m_chart, Qt::Key_T);
        QVERIFY(table.isVisible());
        QVERIFY(table.hasFocus());
        QCOMPARE(table.topLevelItemCount(), 4);
        QCOMPARE(table.topLevelItem(3)->text(1), QStringLiteral("80"));
        QTest::keyClick(&table, Qt::Key_T);
        QVERIFY(m_chart->isVisible());
    }

    void pictureAndTableAreCopied()
    {
        m_panel->copyTable();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("When\tScore\nday 0\t10")));
        m_panel->copyImage();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), m_chart->size() * m_chart->devicePixelRatio());
    }

    void itFollowsTheTheme()
    {
        const auto corner = [this] { return m_chart->grab().toImage().pixelColor(m_chart->width() / 2, 6); };
        QCOMPARE(corner(), Theme::colour(ThemeName::Light, Colour::Window));
        m_theme->set(ThemeName::Dark);
        QCOMPARE(corner(), Theme::colour(ThemeName::Dark, Colour::Window));
    }

    void barsAreReadByUpAndDown()
    {
        BarChartView bars(*m_theme, nullptr);
        bars.setPicture(aBarChart());
        bars.resize(400, 200);
        QSignalSpy activated(&bars, &ChartView::activated);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.current(), 1);
        QCOMPARE(bars.accessibleDescription(), QStringLiteral("two: 3 d"));
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toInt(), 1);
    }

    void timesAreRoundAndFew_data()
    {
        QTest::addColumn<int>("hours");
        for (const int hours : {1, 6, 24, 24 * 7, 24 * 60, 24 * 900})
            QTest::addRow("%d hours", hours) << hours;
    }
    void timesAreRoundAndFew()
    {
        QFETCH(int, hours);
        const auto ticks = timeTicks(theDay(), theDay().addSecs(3600 * hours), 8);
        QVERIFY(ticks.size() >= 1 && ticks.size() <= 9);
        for (size_t i = 1; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].at > ticks[i - 1].at);
            QVERIFY(ticks[i].text != ticks[i - 1].text);
        }
    }

    void countsHaveNoFractions()
    {
        const auto ticks = valueTicks(0, 2, 6, true);
        QCOMPARE(ticks.size(), size_t(3));
        QCOMPARE(ticks[1].text, QStringLiteral("1"));
        QVERIFY(valueTicks(0, 2, 6, false).size() > 3);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChartPanel> m_panel;
    TimeChartView* m_chart = nullptr;
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

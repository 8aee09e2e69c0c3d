// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_labels.h"
#include "views/charts/time_chart_canvas.h"

#include "support/builders.h"

#include <QTest>

using namespace slipway;
using namespace slipway::views;
using test::theDay;
using Of = ChartLabel::Of;

namespace {

constexpr qint64 kSpan = 40; ///< days that the pictures show

/// A moment by its share of what is shown.
QDateTime momentAt(double share)
{
    return theDay().addSecs(static_cast<qint64>(share * kSpan * 86'400));
}

/// A burn-down: what is open until now, the launch, and when it will be ready.
TimeChart aBurnDown(double now, double launch, double likely, double safe)
{
    TimeChart chart;
    chart.name = QStringLiteral("Burn-down to the launch");
    chart.highest = 30;
    chart.from = momentAt(0);
    chart.until = momentAt(1);
    for (const char* name : {"Open blockers", "Open major criteria"}) {
        ChartSeries series;
        series.name = QString::fromLatin1(name);
        series.colour = Colour::Fail;
        series.until = momentAt(now);
        for (int step = 0; step < 6; ++step)
            series.points.push_back(
                {momentAt(now * step / 6), 30.0 - 5 * step, QString::number(30 - 5 * step), {}, step});
        chart.series.push_back(series);
    }
    chart.marks = {{momentAt(now), QStringLiteral("now")}, {momentAt(launch), QStringLiteral("launch")}};
    chart.bands = {{momentAt(likely), momentAt(safe), QStringLiteral("ready, 50–85%")}};
    return chart;
}

ChartScale aScale(const QSizeF& plot)
{
    return {QRectF(QPointF(25, 40), plot), momentAt(0), momentAt(1), 0, 30};
}

/// The words of two labels of which one lies over the other; empty: none does.
QString overlap(const std::vector<ChartLabel>& labels)
{
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (labels[i].box.intersects(labels[j].box))
                return labels[j].text + QStringLiteral(" | ") + labels[i].text;
        }
    }
    return {};
}

} // namespace

/// The texts in a picture over time never lie over each other.
class TestChartLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_metrics = std::make_unique<QFontMetrics>(Theme::fontOf(TextStyle::Small)); }

    void aBandMakesWayForTheMarksAtItsBeginning()
    {
        const ChartScale scale = aScale({480, 215});
        const auto labels = lay(aBurnDown(0.77, 0.77, 0.772, 0.975), scale);
        QCOMPARE(labels.size(), size_t(3));
        const QRectF launch = labels[1].box;
        const QRectF ready = labels[2].box;
        QCOMPARE(labels[2].of, Of::Band);
        QVERIFY(launch.left() < ready.right() && ready.left() < launch.right()); // they would meet
        QCOMPARE(ready.top(), launch.bottom());
        QCOMPARE(ready.left(), scale.placeOf(momentAt(0.772), 0).x() + 4);
    }

    void whatIsNotInTheWayKeepsItsPlace()
    {
        const ChartScale scale = aScale({480, 215});
        const auto labels = lay(aBurnDown(0.2, 0.95, 0.4, 0.8), scale);
        QCOMPARE(labels.size(), size_t(3));
        QCOMPARE(labels[0].box.topLeft(), QPointF(scale.placeOf(momentAt(0.2), 0).x() + 1, scale.plot.top()));
        QCOMPARE(labels[1].box.top(), scale.plot.top());
        QCOMPARE(labels[1].box.right(), scale.placeOf(momentAt(0.95), 0).x()); // no room after it
        QCOMPARE(labels[2].box.top(), scale.plot.top() + 18);
    }

    void theWordsOfANarrowBandAreBesideIt_data()
    {
        QTest::addColumn<double>("likely");
        QTest::addColumn<bool>("isAfter");
        QTest::newRow("room after it") << 0.3 << true;
        QTest::newRow("none after it") << 0.97 << false;
    }
    void theWordsOfANarrowBandAreBesideIt()
    {
        QFETCH(double, likely);
        QFETCH(bool, isAfter);
        const ChartScale scale = aScale({480, 215});
        TimeChart chart = aBurnDown(0.1, 0.15, likely, likely + 0.01);
        chart.marks.clear();
        const auto labels = lay(chart, scale);
        QCOMPARE(labels.size(), size_t(1));
        const QRectF ground = scale.groundOf(chart.bands[0].from, chart.bands[0].to);
        QCOMPARE(labels[0].box.left() > ground.right(), isAfter);
        QCOMPARE(labels[0].box.right() <= ground.left(), !isAfter);
    }

    void whatIsReadKeepsItsPlaceAndTheOthersMakeWay()
    {
        const ChartScale scale = aScale({480, 215});
        const TimeChart chart = aBurnDown(0.5, 0.52, 0.5, 0.8);
        const ReadPoint read{scale.placeOf(momentAt(0.5), 30), QStringLiteral("10 Mar 09:00: 30")};
        const auto labels = layOutLabels(chart, scale, read, *m_metrics);
        QCOMPARE(labels.size(), size_t(4));
        QCOMPARE(labels[0].of, Of::Reading);
        QCOMPARE(labels[0].box.center().x(), read.place.x());
        QCOMPARE(labels[0].box.top(), scale.plot.top() + 18);
        QCOMPARE(overlap(labels), QString());
        QVERIFY(labels[2].box.top() >= labels[0].box.bottom()); // the launch, which is the second mark
    }

    void noLabelLiesOverAnotherWhateverIsWhere()
    {
        for (const QSizeF& plot : {QSizeF(240, 120), QSizeF(480, 215), QSizeF(770, 270)}) {
            const ChartScale scale = aScale(plot);
            for (double now = 0.05; now < 1; now += 0.1) {
                for (double launch = 0; launch <= 1; launch += 0.05) {
                    for (double likely = 0; likely < 1; likely += 0.05) {
                        const TimeChart chart = aBurnDown(now, launch, likely, std::min(1.0, likely + 0.15));
                        const ReadPoint read{scale.placeOf(momentAt(launch), 25),
                                             QStringLiteral("24 Nov 09:00: Open blockers: 25")};
                        QCOMPARE(overlap(lay(chart, scale)), QString());
                        QCOMPARE(overlap(layOutLabels(chart, scale, read, *m_metrics)), QString());
                    }
                }
            }
        }
    }

    void aLabelWithoutRoomIsLeftOut()
    {
        const ChartScale scale = aScale({480, 40});
        TimeChart chart = aBurnDown(0.5, 0.5, 0.5, 0.9);
        for (int i = 0; i < 4; ++i)
            chart.marks.push_back({momentAt(0.5), QStringLiteral("mark %1").arg(i)});
        const auto labels = lay(chart, scale);
        QVERIFY(labels.size() >= 2 && labels.size() < chart.marks.size());
        for (const ChartLabel& label : labels)
            QVERIFY(label.box.bottom() <= scale.plot.bottom());
        QCOMPARE(overlap(labels), QString());
    }

    void whatIsNotShownHasNoLabel()
    {
        ChartScale scale = aScale({480, 215});
        scale.until = momentAt(0.5);
        const auto labels = lay(aBurnDown(0.2, 0.7, 0.8, 0.9), scale);
        QCOMPARE(labels.size(), size_t(1));
        QCOMPARE(labels[0].text, QStringLiteral("now"));
    }

    void theCanvasPaintsTheLabelsWhereTheyAreLaidOut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("of a window of 1280x800") << QSize(510, 270);
        QTest::newRow("of a window of 1920x1080") << QSize(820, 390);
    }
    void theCanvasPaintsTheLabelsWhereTheyAreLaidOut()
    {
        QFETCH(QSize, size);
        Theme theme;
        theme.set(ThemeName::Light);
        TimeChartCanvas canvas(theme, nullptr);
        canvas.resize(size);
        canvas.draw(aBurnDown(0.77, 0.77, 0.772, 0.975));
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        for (int reading = -1; reading < static_cast<int>(canvas.readings().size()); ++reading) {
            canvas.setCurrent(reading);
            const auto labels = canvas.labels();
            QCOMPARE(labels.size(), size_t(reading < 0 ? 3 : 4));
            QCOMPARE(overlap(labels), QString());
        }
        // What the words of the band add to the plot is all in their place; the legend above it is Qt's.
        canvas.setCurrent(-1);
        const QRect place = canvas.labels()[2].box.toAlignedRect();
        const QImage told = canvas.grab().toImage();
        TimeChart untold = canvas.picture();
        untold.bands[0].text.clear();
        canvas.draw(untold);
        const QImage plain = canvas.grab().toImage();
        const QRect plot = canvas.chart()->plotArea().toRect();
        QRect changed;
        for (int y = plot.top(); y <= plot.bottom(); ++y) {
            for (int x = plot.left(); x <= plot.right(); ++x) {
                if (told.pixel(x, y) != plain.pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(changed.isValid());
        QCOMPARE(changed & place, changed);
    }

private:
    [[nodiscard]] std::vector<ChartLabel> lay(const TimeChart& chart, const ChartScale& scale) const
    {
        return layOutLabels(chart, scale, std::nullopt, *m_metrics);
    }

    std::unique_ptr<QFontMetrics> m_metrics;
};

QTEST_MAIN(TestChartLabels)
#include "tst_chart_labels.moc"

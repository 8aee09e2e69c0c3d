// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/cut_texts.h"
#include "views/golden/views.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <set>

using namespace slipway;
using namespace slipway::test;
using slipway::views::Colour;
using slipway::views::Theme;
using slipway::views::ThemeName;

constexpr QSize kSmallest{1280, 720};
constexpr QSize kLargest{3840, 2160}; ///< pixels of the screen, whatever the scale

/// Every page from 1280 x 720 to a screen of 3840 x 2160, from left to right and from right to left. ctest
/// runs this at scales of 1, 1.25 and 2.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { m_stage.reset(); }
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void hairlinesStaySharp();
    void theSideBarStandsWhereReadingBegins();

private:
    [[nodiscard]] Stage* openedStage(int view);

    std::unique_ptr<Stage> m_stage;
    int m_view = -1; ///< what the stage shows
};

void TestLayout::nothingIsCutOff_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const auto& views = goldenViews();
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        const char* name = views[static_cast<size_t>(i)].name;
        QTest::addRow("%s", name) << i << Qt::LeftToRight;
        QTest::addRow("%s, from the right", name) << i << Qt::RightToLeft;
    }
}

/// Null if the view cannot be reached. Its window is turned from one direction to the other, as when the
/// language is changed.
Stage* TestLayout::openedStage(int view)
{
    if (std::exchange(m_view, view) == view && m_stage)
        return m_stage.get();
    m_stage.reset();
    const GoldenView& golden = goldenViews()[static_cast<size_t>(view)];
    m_stage = std::make_unique<Stage>(golden.fillings.back(), ThemeName::Light, kSmallest);
    if (!golden.open(*m_stage))
        m_stage.reset();
    return m_stage.get();
}

/// The window is made small and then as large as the largest screen, by the hand of its user.
void TestLayout::nothingIsCutOff()
{
    QFETCH(int, view);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    Stage* stage = openedStage(view);
    QVERIFY2(stage, "the view cannot be reached");
    std::vector<QSize> sizes{kSmallest};
    if (direction == Qt::LeftToRight)
        sizes.push_back(kLargest / stage->window().devicePixelRatioF());
    for (const QSize size : sizes) {
        stage->shown()->resize(size);
        stage->settle();
        QCOMPARE(stage->shown()->size(), size);
        const QStringList cut = cutTexts(*stage->shown());
        QVERIFY2(cut.isEmpty(),
                 qPrintable(QStringLiteral("%1 px:\n").arg(size.width()) + cut.join(QLatin1Char('\n'))));
    }
}

/// The line below a row has the border's colour and no shade of it, whatever the scale.
void TestLayout::hairlinesStaySharp()
{
    Stage stage(Filling::Many, ThemeName::Light);
    QWidget* viewport = nullptr;
    for (auto* table : stage.shown()->findChildren<QTableView*>()) {
        if (table->isVisible())
            viewport = table->viewport();
    }
    QVERIFY(viewport);
    const QImage picture = viewport->grab().toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        colours.insert(picture.pixel(picture.width() - 2, y));
    std::set<QRgb> known;
    for (const Colour colour :
         {Colour::Window, Colour::Border, Colour::Selection, Colour::Hover, Colour::Band})
        known.insert(Theme::colour(ThemeName::Light, colour).rgb());
    for (const QRgb colour : colours)
        QVERIFY2(known.count(colour) == 1, qPrintable(QColor(colour).name()));
    QVERIFY(colours.count(Theme::colour(ThemeName::Light, Colour::Border).rgb()) == 1);
}

void TestLayout::theSideBarStandsWhereReadingBegins()
{
    const auto sideBarOf = [](Stage& stage) {
        for (const QWidget* widget : stage.shown()->findChildren<QWidget*>()) {
            if (widget->property("sidebar").toBool())
                return widget->mapTo(&stage.window(), QPoint(0, 0)).x();
        }
        return -1;
    };
    {
        Stage stage(Filling::Few, ThemeName::Light);
        QCOMPARE(sideBarOf(stage), 0);
    }
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage(Filling::Few, ThemeName::Light);
    QVERIFY(sideBarOf(stage) > 1280 / 2);
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"

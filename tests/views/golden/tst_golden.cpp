// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/golden_file.h"
#include "views/golden/views.h"

#include <QApplication>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using slipway::views::ThemeName;

/// Every view in every theme and state looks as it was last agreed to look. tests/views/golden/renew keeps
/// what is drawn now; golden-differences in the build folder shows what differs.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsKept_data();
    void looksAsKept();
    void cleanupTestCase() { m_stage.reset(); }

private:
    [[nodiscard]] Stage* openedStage(int view, Filling filling, ThemeName theme);

    std::unique_ptr<Stage> m_stage;
    std::pair<int, Filling> m_on; ///< what the stage shows
    bool m_drawsAlike = true;     ///< texts look as on the machine that the pictures are of
};

void TestGolden::initTestCase()
{
    const Stage warm(Filling::Empty, ThemeName::Light); // the first has fonts of its own
    const Outcome outcome = compareWithGolden(QStringLiteral("reference"), referencePicture());
    m_drawsAlike = outcome.kind == Outcome::Kind::Same || outcome.kind == Outcome::Kind::Renewed;
    if (!m_drawsAlike)
        qWarning("texts look otherwise here: %s", qPrintable(outcome.why));
}

void TestGolden::looksAsKept_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<Filling>("filling");
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<bool>("isMirrored");
    const auto& views = goldenViews();
    for (int i = 0; i < static_cast<int>(views.size()); ++i) {
        const GoldenView& view = views[static_cast<size_t>(i)];
        for (const Filling filling : view.fillings) {
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
                QTest::addRow("%s.%s.%s", view.name, qPrintable(nameOf(filling)), qPrintable(nameOf(theme)))
                    << i << filling << theme << false;
        }
        if (view.isMirrored)
            QTest::addRow("%s.many.light.rtl", view.name) << i << Filling::Many << ThemeName::Light << true;
    }
}

/// The view in that theme; null if it cannot be reached. A window that shows it in another theme is turned,
/// as its user turns it.
Stage* TestGolden::openedStage(int view, Filling filling, ThemeName theme)
{
    if (m_stage && m_on == std::pair(view, filling)) {
        m_stage->theme().set(theme);
        m_stage->settle();
        return m_stage.get();
    }
    m_stage.reset();
    m_stage = std::make_unique<Stage>(filling, theme);
    m_on = {view, filling};
    if (!goldenViews()[static_cast<size_t>(view)].open(*m_stage))
        m_stage.reset();
    return m_stage.get();
}

void TestGolden::looksAsKept()
{
    QFETCH(int, view);
    QFETCH(Filling, filling);
    QFETCH(ThemeName, theme);
    QFETCH(bool, isMirrored);
    const GoldenView& golden = goldenViews()[static_cast<size_t>(view)];
    if (!m_drawsAlike)
        QSKIP("this machine draws texts with other fonts than the pictures have: Debian 12 with "
              "packaging/deps does not");
    const bool isRenewed = qEnvironmentVariableIsSet("SLIPWAY_RENEW_GOLDEN");
    if (!isRenewed && !isGoldenKept(QString::fromLatin1(golden.name) + QLatin1Char('.')))
        QSKIP("this view is new and has no golden picture yet: tests/views/golden/renew");
    if (isMirrored != QApplication::isRightToLeft())
        m_stage.reset();
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Stage* stage = openedStage(view, filling, theme);
    QVERIFY2(stage, "the view cannot be reached");
    const Outcome outcome =
        compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), stage->picture(golden.byChance));
    QVERIFY2(outcome.kind != Outcome::Kind::Missing,
             "no golden picture of this state: tests/views/golden/renew");
    QVERIFY2(outcome.kind != Outcome::Kind::Different, qPrintable(outcome.why));
    if (outcome.kind == Outcome::Kind::Renewed)
        qInfo("renewed");
}

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <cmath>

using namespace slipway;
using namespace slipway::views;
using model::ResultState;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, contrast ratio: 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// Which pixels of a white square the state's shape inks, whatever its colour.
std::vector<bool> inked(const Theme& theme, ResultState state)
{
    constexpr int kSide = 32;
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    theme.paintState(painter, QRectF(0, 0, kSide, kSide), state);
    painter.end();
    std::vector<bool> pixels;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x)
            pixels.push_back(luminance(image.pixelColor(x, y)) < 0.6);
    }
    return pixels;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void everyStateHasAShapeOfItsOwn_data();
    void everyStateHasAShapeOfItsOwn();
    void theStyleSheetKnowsAllItsTokens_data();
    void theStyleSheetKnowsAllItsTokens();
    void figuresAreTabular();
    void changingTheThemeIsTold();
    void whatIsAppliedAlreadyIsLeft();
    void aFontIsTheSameEachTime();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<Colour>("text");
    QTest::addColumn<Colour>("ground");
    struct Pair
    {
        const char* name;
        Colour text;
        Colour ground;
    };
    static constexpr Pair kPairs[] = {
        {"text", Colour::Text, Colour::Window},
        {"text on a side bar", Colour::Text, Colour::Sidebar},
        {"text on a card", Colour::Text, Colour::Surface},
        {"text on a band", Colour::Text, Colour::Band},
        {"text on a selection", Colour::Text, Colour::Selection},
        {"muted", Colour::TextMuted, Colour::Window},
        {"muted on a card", Colour::TextMuted, Colour::Surface},
        {"muted on a selection", Colour::TextMuted, Colour::Selection},
        {"muted on a band", Colour::TextMuted, Colour::Band},
        {"a link", Colour::Accent, Colour::Window},
        {"current navigation", Colour::Accent, Colour::AccentSoft},
        {"primary button", Colour::OnAccent, Colour::Accent},
        {"pass", Colour::Pass, Colour::Window},
        {"pass pill", Colour::Pass, Colour::PassSoft},
        {"warn", Colour::Warn, Colour::Window},
        {"warn pill", Colour::Warn, Colour::WarnSoft},
        {"warn on a selection", Colour::Warn, Colour::Selection},
        {"fail", Colour::Fail, Colour::Window},
        {"fail pill", Colour::Fail, Colour::FailSoft},
        {"fail on a selection", Colour::Fail, Colour::Selection},
        {"unknown", Colour::Unknown, Colour::Window},
        {"unknown pill", Colour::Unknown, Colour::UnknownSoft},
    };
    for (const auto& [theme, name] :
         {std::pair{ThemeName::Light, "light"}, std::pair{ThemeName::Dark, "dark"},
          std::pair{ThemeName::HighContrast, "high contrast"}}) {
        for (const Pair& pair : kPairs)
            QTest::addRow("%s: %s", name, pair.name) << theme << pair.text << pair.ground;
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(ThemeName, theme);
    QFETCH(Colour, text);
    QFETCH(Colour, ground);
    const double ratio = contrast(Theme::colour(theme, text), Theme::colour(theme, ground));
    const double least = theme == ThemeName::HighContrast ? 7.0 : 4.5; // WCAG 2.2, AAA and AA
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestTheme::everyStateHasAShapeOfItsOwn_data()
{
    QTest::addColumn<ResultState>("one");
    QTest::addColumn<ResultState>("other");
    constexpr ResultState kAll[] = {ResultState::Pass,         ResultState::Fail,   ResultState::Warn,
                                    ResultState::Stale,        ResultState::Waived, ResultState::Unknown,
                                    ResultState::NotApplicable};
    for (size_t i = 0; i < std::size(kAll); ++i) {
        for (size_t j = i + 1; j < std::size(kAll); ++j)
            QTest::addRow("%s, %s", qPrintable(model::toKey(kAll[i])), qPrintable(model::toKey(kAll[j])))
                << kAll[i] << kAll[j];
    }
}

/// Without colour, a good part of the pixels must still differ.
void TestTheme::everyStateHasAShapeOfItsOwn()
{
    QFETCH(ResultState, one);
    QFETCH(ResultState, other);
    const Theme theme;
    const std::vector<bool> a = inked(theme, one);
    const std::vector<bool> b = inked(theme, other);
    int different = 0;
    for (size_t i = 0; i < a.size(); ++i)
        different += a[i] != b[i] ? 1 : 0;
    QVERIFY2(different > 60, qPrintable(QString::number(different)));
}

void TestTheme::theStyleSheetKnowsAllItsTokens_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("high contrast") << ThemeName::HighContrast;
}

void TestTheme::theStyleSheetKnowsAllItsTokens()
{
    QFETCH(ThemeName, name);
    Theme theme;
    theme.set(name);
    QVERIFY(qApp->styleSheet().contains(Theme::colour(name, Colour::Window).name()));
    QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), "a token has no colour");
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colour(name, Colour::Window));
}

void TestTheme::figuresAreTabular()
{
    const QFontMetricsF metrics(Theme::fontOf(TextStyle::Body));
    QVERIFY(Theme::fontOf(TextStyle::Body).family().startsWith(QLatin1String("Inter")));
    for (const char figure : {'0', '2', '3', '4', '5', '6', '7', '8', '9'})
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(figure)), metrics.horizontalAdvance(QLatin1Char('1')));
}

void TestTheme::changingTheThemeIsTold()
{
    Theme theme;
    theme.set(ThemeName::Light);
    int told = 0;
    connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    theme.set(ThemeName::Dark);
    QCOMPARE(told, 1);
    QCOMPARE(theme.name(), ThemeName::Dark);
}

void TestTheme::whatIsAppliedAlreadyIsLeft()
{
    /// Counts how often it is polished.
    class Polished : public QWidget
    {
    public:
        int times = 0;

    protected:
        void changeEvent(QEvent* event) override { times += event->type() == QEvent::StyleChange ? 1 : 0; }
    };
    Theme theme;
    theme.set(ThemeName::Light);
    Polished widget;
    widget.show();
    widget.times = 0;
    theme.set(ThemeName::Light);
    QCOMPARE(widget.times, 0);
    theme.set(ThemeName::Dark);
    QVERIFY(widget.times > 0);
    // Another theme may have been applied by somebody else meanwhile.
    Theme other;
    other.set(ThemeName::Light);
    widget.times = 0;
    theme.set(ThemeName::Dark);
    QVERIFY(widget.times > 0);
}

void TestTheme::aFontIsTheSameEachTime()
{
    QCOMPARE(Theme::fontOf(TextStyle::Small), Theme::fontOf(TextStyle::Small));
    QVERIFY(Theme::fontOf(TextStyle::Small).isCopyOf(Theme::fontOf(TextStyle::Small))); // with its glyphs
    QVERIFY(Theme::fontOf(TextStyle::Small) != Theme::fontOf(TextStyle::Body));
    // What a font has at hand belongs to one thread.
    QFont elsewhere;
    std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = Theme::fontOf(TextStyle::Small); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(elsewhere, Theme::fontOf(TextStyle::Small));
    QVERIFY(!elsewhere.isCopyOf(Theme::fontOf(TextStyle::Small)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

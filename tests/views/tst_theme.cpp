// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QPicture>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QWidget>
#include <QWindow>

#include <cmath>
#include <functional>
#include <set>

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

constexpr std::pair<ThemeName, const char*> kThemes[] = {
    {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "high contrast"}};

enum class Use
{
    Text,  ///< also placeholders, and what is disabled: that need not be readable by WCAG, but here it is
    Shape, ///< what has to be seen to use the program: focus, marks in shapes, bars
    Decoration, ///< lines between what stands apart anyway; in high contrast they are seen like shapes
};

/// WCAG 2.2: 1.4.3 and 1.4.6 (text), 1.4.11 (shapes).
double least(Use use, ThemeName theme)
{
    const bool isStrong = theme == ThemeName::HighContrast;
    switch (use) {
    case Use::Text:
        return isStrong ? 7.0 : 4.5;
    case Use::Shape:
        return isStrong ? 4.5 : 3.0;
    case Use::Decoration:
        return isStrong ? 4.5 : 1.1;
    }
    Q_UNREACHABLE();
}

struct Pairs
{
    Colour ink;
    std::vector<Colour> grounds;
    Use use;
};

/// What rows, cards, fields and panels stand on.
const std::vector<Colour> kGrounds{Colour::Window, Colour::Surface,   Colour::Sidebar,   Colour::Band,
                                   Colour::Hover,  Colour::Selection, Colour::AccentSoft};

std::vector<Colour> with(std::vector<Colour> grounds, std::initializer_list<Colour> more)
{
    grounds.insert(grounds.end(), more);
    return grounds;
}

/// Every pair of colours that occurs. Messages are on soft grounds, with text, muted hints and links in them.
const std::vector<Pairs> kPairs{
    {Colour::Text,
     with(kGrounds, {Colour::PassSoft, Colour::WarnSoft, Colour::FailSoft, Colour::UnknownSoft}), Use::Text},
    {Colour::TextMuted, with(kGrounds, {Colour::PassSoft, Colour::WarnSoft, Colour::FailSoft}), Use::Text},
    {Colour::Accent, with(kGrounds, {Colour::PassSoft, Colour::WarnSoft, Colour::FailSoft}), Use::Text},
    {Colour::OnAccent, {Colour::Accent}, Use::Text},
    {Colour::Pass,
     {Colour::Window, Colour::Surface, Colour::Band, Colour::Hover, Colour::Selection, Colour::PassSoft},
     Use::Text},
    {Colour::Warn,
     {Colour::Window, Colour::Surface, Colour::Band, Colour::Hover, Colour::Selection, Colour::WarnSoft},
     Use::Text},
    {Colour::Fail,
     {Colour::Window, Colour::Surface, Colour::Band, Colour::Hover, Colour::Selection, Colour::FailSoft},
     Use::Text},
    {Colour::Unknown,
     {Colour::Window, Colour::Surface, Colour::Band, Colour::Hover, Colour::Selection, Colour::UnknownSoft},
     Use::Text},
    {Colour::Focus, kGrounds, Use::Shape},
    {Colour::Window,
     {Colour::Pass, Colour::Warn, Colour::Fail, Colour::Unknown},
     Use::Shape}, // marks in shapes
    {Colour::Border, {Colour::Window, Colour::Surface, Colour::Sidebar, Colour::Band}, Use::Decoration},
};

QString nameOf(Colour colour)
{
    return QString::fromLatin1(QMetaEnum::fromType<Colour>().valueToKey(static_cast<int>(colour)));
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
    void everyColourIsInAPair();
    void iconsOfFieldsCanBeSeenInEveryTheme();
    void everyStateHasAShapeOfItsOwn_data();
    void everyStateHasAShapeOfItsOwn();
    void shapesThatAreCopiedAreTheSame_data();
    void shapesThatAreCopiedAreTheSame();
    void onPaperNoShapeIsCopied();
    void theStyleSheetKnowsAllItsTokens_data();
    void theStyleSheetKnowsAllItsTokens();
    void figuresAreTabular();
    void changingTheThemeIsTold();
    void whatIsAppliedAlreadyIsLeft();
    void aFontIsTheSameEachTime();
    void theSystemsPaletteIsFollowed_data();
    void theSystemsPaletteIsFollowed();
    void aChosenThemeStaysWhenTheSystemsChanges();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<Colour>("ink");
    QTest::addColumn<Colour>("ground");
    QTest::addColumn<Use>("use");
    for (const auto& [theme, name] : kThemes) {
        for (const Pairs& pairs : kPairs) {
            for (const Colour ground : pairs.grounds)
                QTest::addRow("%s: %s on %s", name, qPrintable(nameOf(pairs.ink)), qPrintable(nameOf(ground)))
                    << theme << pairs.ink << ground << pairs.use;
        }
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(ThemeName, theme);
    QFETCH(Colour, ink);
    QFETCH(Colour, ground);
    QFETCH(Use, use);
    const double ratio = contrast(Theme::colour(theme, ink), Theme::colour(theme, ground));
    QVERIFY2(ratio >= least(use, theme), qPrintable(QString::number(ratio)));
}

void TestTheme::everyColourIsInAPair()
{
    std::set<Colour> paired;
    for (const Pairs& pairs : kPairs) {
        paired.insert(pairs.ink);
        paired.insert(pairs.grounds.begin(), pairs.grounds.end());
    }
    const QMetaEnum colours = QMetaEnum::fromType<Colour>();
    for (int i = 0; i < colours.keyCount(); ++i)
        QVERIFY2(paired.contains(static_cast<Colour>(colours.value(i))), colours.key(i));
}

/// Only these use another colour than the theme's: a picture in a style sheet cannot have it.
void TestTheme::iconsOfFieldsCanBeSeenInEveryTheme()
{
    static const QRegularExpression kStroke(QStringLiteral("stroke=\"(#[0-9a-f]{6})\""));
    for (const char* name : {"check", "chevron-down"}) {
        QFile file(QStringLiteral(":/slipway/icons/%1.svg").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QColor colour(kStroke.match(QString::fromUtf8(file.readAll())).captured(1));
        QVERIFY(colour.isValid());
        for (const auto& [theme, themeName] : kThemes) {
            const double ratio = contrast(colour, Theme::colour(theme, Colour::Surface));
            QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name)).arg(ratio)));
        }
    }
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

void TestTheme::shapesThatAreCopiedAreTheSame_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("corner");
    QTest::addColumn<double>("moved");
    QTest::newRow("on whole pixels") << 1.0 << QPointF(3, 4) << 0.0;
    QTest::newRow("between two pixels") << 1.0 << QPointF(3, 4.5) << 0.0;
    QTest::newRow("two pixels to a unit") << 2.0 << QPointF(3, 4.5) << 0.0;
    QTest::newRow("moved by half a pixel") << 1.0 << QPointF(3, 4) << 0.5;
    QTest::newRow("a fraction, where all is drawn") << 1.25 << QPointF(3, 4.5) << 0.0;
}

/// Twice: drawn for the first copy, and copied.
void TestTheme::shapesThatAreCopiedAreTheSame()
{
    QFETCH(double, scale);
    QFETCH(QPointF, corner);
    QFETCH(double, moved);
    const QRectF box(corner, QSizeF(13, 13));
    const auto picture = [scale, moved](const std::function<void(QPainter&)>& paint) {
        QImage image(QSize(60, 60), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(moved, moved);
        paint(painter);
        return image;
    };
    for (const auto& [name, label] : kThemes) {
        Theme theme;
        theme.set(name);
        for (const ResultState state :
             {ResultState::Pass, ResultState::Warn, ResultState::Fail, ResultState::Unknown,
              ResultState::Stale, ResultState::Waived, ResultState::NotApplicable}) {
            const QImage drawn =
                picture([&](QPainter& painter) { Theme::paintStateIn(painter, box, state, theme.name()); });
            QVERIFY(drawn != picture([](QPainter&) {}));
            for (int time = 0; time < 2; ++time) {
                const QImage copied =
                    picture([&](QPainter& painter) { theme.paintState(painter, box, state); });
                int worst = 0;
                for (int y = 0; y < 60; ++y) {
                    for (int x = 0; x < 60; ++x) {
                        const QColor a = drawn.pixelColor(x, y);
                        const QColor b = copied.pixelColor(x, y);
                        worst = std::max({worst, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                          std::abs(a.blue() - b.blue())});
                    }
                }
                QVERIFY2(worst <= 3, qPrintable(QStringLiteral("%1, state %2: %3")
                                                    .arg(QLatin1String(label))
                                                    .arg(static_cast<int>(state))
                                                    .arg(worst)));
            }
        }
    }
}

/// There it stays lines, which are sharp at any size.
void TestTheme::onPaperNoShapeIsCopied()
{
    Theme theme;
    const QRectF box(0, 0, 13, 13);
    QPicture copied;
    QPicture drawn;
    {
        QPainter painter(&copied);
        theme.paintState(painter, box, ResultState::Pass);
    }
    {
        QPainter painter(&drawn);
        Theme::paintStateIn(painter, box, ResultState::Pass, theme.name());
    }
    QCOMPARE(QByteArray(copied.data(), static_cast<int>(copied.size())),
             QByteArray(drawn.data(), static_cast<int>(drawn.size())));
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
    QWidget window;
    theme.dress(window);
    QVERIFY(window.styleSheet().contains(Theme::colour(name, Colour::Window).name()));
    QVERIFY2(!window.styleSheet().contains(QLatin1Char('@')), "a token has no colour");
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
    theme.dress(widget);
    widget.show();
    widget.times = 0;
    theme.set(ThemeName::Light);
    QCOMPARE(widget.times, 0);
    theme.set(ThemeName::Dark);
    QVERIFY(widget.times > 0);
    QVERIFY(widget.styleSheet().contains(Theme::colour(ThemeName::Dark, Colour::Window).name()));
    // Another theme may have been applied by somebody else meanwhile.
    Theme other;
    other.set(ThemeName::Light);
    theme.set(ThemeName::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colour(ThemeName::Dark, Colour::Window));
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

namespace {

/// Stands for the platform: its palette is what the application proposes before any theme is applied.
class Platform : public QProxyStyle
{
public:
    explicit Platform(std::pair<QColor, QColor> windowAndText)
        : QProxyStyle(QStringLiteral("fusion"))
        , m_windowAndText(std::move(windowAndText))
    {
    }

    void polish(QPalette& palette) override
    {
        palette.setColor(QPalette::Window, m_windowAndText.first);
        palette.setColor(QPalette::WindowText, m_windowAndText.second);
    }
    using QProxyStyle::polish;

private:
    std::pair<QColor, QColor> m_windowAndText;
};

const std::pair kLightPlatform{QColor(0xf6, 0xf5, 0xf4), QColor(0x2e, 0x34, 0x36)};
const std::pair kDarkPlatform{QColor(0x2a, 0x2e, 0x32), QColor(0xfc, 0xfc, 0xfc)};

/// The way in which Qt tells that the platform's theme has changed.
void switchTo(const std::pair<QColor, QColor>& windowAndText)
{
    QApplication::setStyle(new Platform(windowAndText)); // the application owns it
    QWindow window;
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

void TestTheme::theSystemsPaletteIsFollowed_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("dark") << kDarkPlatform.first << kDarkPlatform.second << ThemeName::Dark;
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << ThemeName::HighContrast;
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << ThemeName::HighContrast;
    QTest::newRow("light") << kLightPlatform.first << kLightPlatform.second << ThemeName::Light;
}

void TestTheme::theSystemsPaletteIsFollowed()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(ThemeName, name);
    switchTo(name == ThemeName::Light ? kDarkPlatform : kLightPlatform);
    Theme theme;
    theme.follow();
    QVERIFY(theme.name() != name);
    switchTo({window, text});
    QCOMPARE(theme.name(), name);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colour(name, Colour::Window));
}

void TestTheme::aChosenThemeStaysWhenTheSystemsChanges()
{
    switchTo(kLightPlatform);
    Theme theme;
    theme.set(ThemeName::Light);
    switchTo(kDarkPlatform);
    QCOMPARE(theme.name(), ThemeName::Light);
    theme.follow();
    QCOMPARE(theme.name(), ThemeName::Dark);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

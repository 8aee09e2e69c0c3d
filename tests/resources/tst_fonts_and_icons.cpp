// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSvgRenderer>
#include <QTest>
#include <QTextLayout>

class TestFontsAndIcons : public QObject
{
    Q_OBJECT

    static QFont inter(int weight)
    {
        QFont font(QStringLiteral("Inter Slipway"));
        font.setPixelSize(28);
        font.setWeight(static_cast<QFont::Weight>(weight));
        return font;
    }

private Q_SLOTS:
    void initTestCase()
    {
        slipway::resources::initGuiResources();
        const QDir fonts(QStringLiteral(":/slipway/fonts"));
        const QStringList names = fonts.entryList({QStringLiteral("*.ttf")});
        QCOMPARE(names.size(), 4);
        for (const QString& name : names)
            QVERIFY2(QFontDatabase::addApplicationFont(fonts.filePath(name)) >= 0, qPrintable(name));
    }

    void everyWeightHasDigitsOfOneWidth_data()
    {
        QTest::addColumn<int>("weight");
        for (const int weight : {400, 500, 600, 700})
            QTest::addRow("%d", weight) << weight;
    }

    void everyWeightHasDigitsOfOneWidth()
    {
        QFETCH(int, weight);
        const QFont font = inter(weight);
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("Inter Slipway"));
        QCOMPARE(QFontInfo(font).weight(), weight);
        const QFontMetricsF metrics(font);
        for (char digit = '0'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'1'));
        QVERIFY(metrics.horizontalAdvance(u'W') > metrics.horizontalAdvance(u'i'));
    }

    void whatSlipwayWritesIsInTheFont()
    {
        const QFontMetricsF metrics(inter(400));
        for (const QChar character : QStringLiteral("AzÄßŁőČΑωЖя0–—‘’“”…·×≥≤→↑▲▼✓€%"))
            QVERIFY2(metrics.inFont(character), qPrintable(QString(character)));
    }

    void germanIsInTheFont()
    {
        const QFontMetricsF metrics(inter(400));
        for (const QChar character : QStringLiteral("äöüßÄÖÜẞ„“‚‘–…§"))
            QVERIFY2(metrics.inFont(character), qPrintable(QString(character)));
    }

    /// The font has no Japanese: the machine's takes its place, and draws no empty boxes.
    void japaneseIsDrawnByTheMachinesFont()
    {
        if (QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
            QSKIP("no Japanese font is installed");
        const QString text = QStringLiteral("リリース準備、証拠と承認。");
        QTextLayout layout(text, inter(400));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        qsizetype glyphs = 0;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(run.rawFont().familyName()));
            glyphs += run.glyphIndexes().size();
        }
        QCOMPARE(glyphs, text.size());
    }

    void iconsAreDrawn_data()
    {
        QTest::addColumn<QString>("path");
        const QDir icons(QStringLiteral(":/slipway/icons"));
        for (const char* name : {"check", "chevron-down", "slipway"})
            QTest::newRow(name) << icons.filePath(QString::fromLatin1(name) + QStringLiteral(".svg"));
    }

    void iconsAreDrawn()
    {
        QFETCH(QString, path);
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY(drawn > 40);
    }
};

QTEST_MAIN(TestFontsAndIcons)
#include "tst_fonts_and_icons.moc"

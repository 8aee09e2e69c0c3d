// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/golden/perceptual.h"

#include "views/theme/theme.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::views;

/// What counts as a difference between two pictures of a window, and what does not.
class TestPerceptual : public QObject
{
    Q_OBJECT

    struct Scene
    {
        QString word = QStringLiteral("Conditional");
        model::ResultState state = model::ResultState::Warn;
        Colour ground = Colour::Window;
        QPointF shift;
    };

    static QImage draw(const Scene& scene)
    {
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(Theme::colour(ThemeName::Light, Colour::Window));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(0, 40, 400, 44), Theme::colour(ThemeName::Light, scene.ground));
        painter.translate(scene.shift);
        Theme::paintStateIn(painter, QRectF(20, 56, 12, 12), scene.state, ThemeName::Light);
        painter.setFont(Theme::fontOf(TextStyle::Body));
        painter.setPen(Theme::colour(ThemeName::Light, Colour::Text));
        painter.drawText(QPointF(40, 67), scene.word);
        return image;
    }

private Q_SLOTS:
    void theSamePictureDoesNotDiffer() { QCOMPARE(differenceOf(draw({}), draw({})).pixels, 0); }

    void roundingDoesNotCount()
    {
        const QImage picture = draw({});
        QVERIFY(picture != withPalette(picture).convertToFormat(QImage::Format_RGB32));
        QCOMPARE(differenceOf(picture, withPalette(picture)).pixels, 0);
    }

    void antialiasingDoesNotCount()
    {
        Scene moved;
        moved.shift = {0.02, 0};
        QVERIFY(draw({}) != draw(moved));
        QCOMPARE(differenceOf(draw({}), draw(moved)).pixels, 0);
    }

    void whatAPersonSeesCounts_data()
    {
        QTest::addColumn<QImage>("other");
        Scene scene;
        scene.word = QStringLiteral("Condition al");
        QTest::newRow("another word") << draw(scene);
        scene = {};
        scene.state = model::ResultState::Stale; // the same colour
        QTest::newRow("another shape") << draw(scene);
        scene = {};
        scene.state = model::ResultState::Fail;
        QTest::newRow("another colour") << draw(scene);
        scene = {};
        scene.shift = {0, 1};
        QTest::newRow("one pixel lower") << draw(scene);
        scene = {};
        scene.ground = Colour::Selection;
        QTest::newRow("a selected row") << draw(scene);
    }

    void whatAPersonSeesCounts()
    {
        QFETCH(QImage, other);
        const Difference difference = differenceOf(draw({}), other);
        QVERIFY2(difference.pixels > 20, qPrintable(QString::number(difference.pixels)));
        QVERIFY(QRect(0, 38, 400, 50).contains(difference.where));
        QCOMPARE(difference.marked.size(), other.size());
    }

    void aPaletteMakesTheFileSmaller()
    {
        const auto sizeOf = [](const QImage& image) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG", 0);
            return bytes.size();
        };
        const QImage picture = draw({});
        QVERIFY(withPalette(picture).colorCount() <= 256);
        QVERIFY(sizeOf(withPalette(picture)) < sizeOf(picture));
    }
};

QTEST_MAIN(TestPerceptual)
#include "tst_perceptual.moc"

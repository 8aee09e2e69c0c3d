// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/picture/clipped_device.h"
#include "views/picture/view_picture.h"

#include "support/value_of.h"
#include "views/golden/perceptual.h"
#include "views/golden/stage.h"
#include "views/project/release_tabs.h"
#include "views/shell/come_to_rest.h"
#include "views/shell/known_views.h"
#include "views/shell/place_book.h"

#include "core/readiness/task.h"
#include "views/widgets/spare_turns.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::views;

namespace {

QImage drawn(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    QImage image(renderer.viewBox().size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter);
    return image;
}

QImage imageIn(const QByteArray& png)
{
    return QImage::fromData(png, "PNG").convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// Pictures of views that leave the program: that they are whole, alike in both formats, and show no
/// keyboard.
class TestViewPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceAndTabIsKnown();
    void whatIsNoViewIsToldTheNames();
    void bothFormatsLookAlike_data();
    void bothFormatsLookAlike();
    void clipsAreCutAsAPainterCutsThem();
    void theSameLookGivesTheSameBytes();
    void whatAScrollAreaHidesIsHiddenInBoth();
    void noCursorAndNoFocusFrame();
    void restWaitsForEverythingThatIsUnderWay();
};

void TestViewPictures::everyPlaceAndTabIsKnown()
{
    Stage stage(Filling::Empty, ThemeName::Light);
    QStringList actions;
    for (const KnownView& view : knownViews())
        actions += QString::fromLatin1(view.action);
    for (const Place& place : stage.window().places().places()) {
        const QString id = place.id + QStringLiteral(".show");
        QVERIFY2(actions.contains(id), qPrintable(id));
        QCOMPARE(knownViews()[static_cast<size_t>(actions.indexOf(id))].showsPast, place.showsPast);
    }
    for (const ReleaseTabs::Entry& entry : ReleaseTabs::entries()) {
        const qsizetype known = actions.indexOf(QString::fromLatin1(entry.action));
        QVERIFY2(known >= 0, entry.action);
        QVERIFY(knownViews()[static_cast<size_t>(known)].isOfRelease);
    }
    QCOMPARE(knownViewNames().removeDuplicates(), 0);
}

void TestViewPictures::whatIsNoViewIsToldTheNames()
{
    const auto found = findKnownView(QStringLiteral("bord"));
    QVERIFY(!found);
    for (const QString& name : knownViewNames())
        QVERIFY2(found.error().hint.contains(name), qPrintable(name));
}

void TestViewPictures::bothFormatsLookAlike_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<ThemeName>("theme");
    for (const KnownView& view : knownViews()) {
        QTest::addRow("%s", view.name) << QString::fromLatin1(view.name) << ThemeName::Light;
        QTest::addRow("%s in the dark", view.name) << QString::fromLatin1(view.name) << ThemeName::Dark;
    }
}

void TestViewPictures::bothFormatsLookAlike()
{
    QFETCH(QString, view);
    QFETCH(ThemeName, theme);
    Stage stage(Filling::Many, theme);
    const KnownView known = valueOf(findKnownView(view));
    QVERIFY(!known.isOfRelease || stage.openRelease(QStringLiteral("payments-api")));
    QVERIFY(stage.act(QString::fromLatin1(known.action)));
    QWidget& content = *stage.window().centralWidget();
    const QByteArray svg = valueOf(pictureOf(content, PictureFormat::Svg, view));
    QVERIFY(svg.contains("<text")); // which can be selected and found
    const QImage png = imageIn(valueOf(pictureOf(content, PictureFormat::Png, view)));
    const QImage again = drawn(svg);
    QCOMPARE(again.size(), png.size());
    // Letters are placed to a pixel in one and to parts of it in the other: what is told apart from further
    // away is another thing.
    const auto fromAfar = [](const QImage& image) {
        return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const Difference difference = differenceOf(fromAfar(png), fromAfar(again));
    QVERIFY2(difference.pixels <= 40, qPrintable(QStringLiteral("%1 pixels around %2, %3 (%4 x %5)")
                                                     .arg(difference.pixels)
                                                     .arg(4 * difference.where.x())
                                                     .arg(4 * difference.where.y())
                                                     .arg(4 * difference.where.width())
                                                     .arg(4 * difference.where.height())));
}

void TestViewPictures::clipsAreCutAsAPainterCutsThem()
{
    const auto paint = [](QPainter& painter) {
        painter.fillRect(0, 0, 200, 200, Qt::white);
        painter.setClipRect(QRect(10, 10, 150, 150));
        painter.fillRect(0, 0, 90, 90, Qt::blue);
        painter.save();
        painter.translate(60, 60);
        painter.setClipRect(QRect(0, 0, 40, 40), Qt::IntersectClip);
        painter.fillRect(-50, -50, 200, 200, Qt::red);
        painter.save();
        painter.scale(2, 2);
        painter.setClipRect(QRect(5, 5, 10, 40)); // replaces
        painter.fillRect(0, 0, 100, 100, Qt::green);
        painter.setClipping(false);
        painter.fillRect(0, 0, 4, 4, Qt::black);
        painter.restore();
        painter.fillRect(0, 0, 10, 10, Qt::yellow); // in the clip of 40 again
        painter.fillRect(38, 38, 10, 10, Qt::cyan);
        painter.restore();
        painter.fillRect(150, 150, 50, 50, Qt::magenta); // in the first again
        painter.setClipRegion(QRegion(0, 170, 20, 20) + QRegion(40, 170, 20, 20));
        painter.fillRect(0, 160, 200, 40, Qt::darkGray);
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::darkRed);
        picture.setPixelColor(19, 19, Qt::white);
        painter.drawImage(QRect(10, 175, 40, 40), picture); // seen in two parts
        painter.setClipping(false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::darkBlue);
        painter.drawPolygon(QPolygon({QPoint(180, 0), QPoint(200, 0), QPoint(200, 20), QPoint(180, 20)}));
    };
    QImage expected(200, 200, QImage::Format_RGB32);
    QPainter straight(&expected);
    paint(straight);
    straight.end();
    QImage seen(200, 200, QImage::Format_RGB32);
    {
        QPainter onto(&seen);
        ClippedDevice device(onto, seen.size());
        QPainter painter(&device);
        paint(painter);
    }
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x)
            QVERIFY2(seen.pixel(x, y) == expected.pixel(x, y),
                     qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
    }
}

void TestViewPictures::theSameLookGivesTheSameBytes()
{
    const auto picture = [](PictureFormat format) {
        Stage stage(Filling::Few, ThemeName::Light);
        return valueOf(pictureOf(*stage.window().centralWidget(), format, QStringLiteral("board")));
    };
    QCOMPARE(picture(PictureFormat::Svg), picture(PictureFormat::Svg));
    QCOMPARE(picture(PictureFormat::Png), picture(PictureFormat::Png));
}

/// Qt's SVG generator knows no clips: a row that is half below the edge would be drawn over what is there.
void TestViewPictures::whatAScrollAreaHidesIsHiddenInBoth()
{
    QWidget widget;
    widget.setPalette(QPalette(Qt::white));
    auto* area = new QScrollArea(&widget);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setGeometry(20, 20, 100, 100);
    auto* inside = new QLabel(area);
    inside->setFixedSize(400, 400);
    inside->setAutoFillBackground(true);
    inside->setPalette(QPalette(Qt::black, Qt::red));
    inside->setText(QStringLiteral("out of sight"));
    inside->setAlignment(Qt::AlignBottom);
    area->setWidget(inside);
    widget.resize(200, 200);
    widget.show();
    const QByteArray svg = valueOf(pictureOf(widget, PictureFormat::Svg, QStringLiteral("clip")));
    QVERIFY2(!svg.contains("out of sight"), svg.constData());
    const QImage seen = drawn(svg);
    QCOMPARE(seen.pixelColor(70, 70), QColor(Qt::red));
    for (const QPoint outside : {QPoint(10, 70), QPoint(130, 70), QPoint(70, 130), QPoint(190, 190)})
        QVERIFY2(seen.pixelColor(outside) != QColor(Qt::red), qPrintable(QString::number(outside.x())));
    // What is seen in part is cut, not left out.
    area->ensureVisible(0, 400, 0, 0);
    inside->setAlignment(Qt::AlignBottom | Qt::AlignLeft);
    area->verticalScrollBar()->setValue(300 - inside->fontMetrics().height() / 2);
    const QImage png = imageIn(valueOf(pictureOf(widget, PictureFormat::Png, {})));
    const QImage cut = drawn(valueOf(pictureOf(widget, PictureFormat::Svg, {})));
    QVERIFY(differenceOf(png, cut).pixels < 60);
}

void TestViewPictures::noCursorAndNoFocusFrame()
{
    QWidget widget;
    auto* layout = new QVBoxLayout(&widget);
    auto* edit = new QLineEdit(&widget);
    auto* other = new QLineEdit(&widget);
    layout->addWidget(edit);
    layout->addWidget(other);
    QApplication::setCursorFlashTime(0); // it would be seen
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    edit->setFocus();
    int finished = 0;
    connect(edit, &QLineEdit::editingFinished, this, [&finished] { ++finished; });
    const QImage withFirst = imageOf(widget);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(edit));
    QCOMPARE(finished, 0);
    other->setFocus();
    finished = 0;
    QCOMPARE(imageOf(widget), withFirst); // nobody sees where the keyboard is
    QVERIFY(widget.grab().toImage().convertToFormat(QImage::Format_RGB32) != withFirst);
}

void TestViewPictures::restWaitsForEverythingThatIsUnderWay()
{
    QWidget window;
    QStringList done;
    QVERIFY(isAtRest(window));
    // Work asks for a spare turn, that one for a timer, and that one for work.
    const auto work = [&](std::function<void()> then) {
        readiness::runTask<model::Done>(
            &window, [](const model::Progress&) -> model::Status { return model::Done{}; },
            [then = std::move(then)](const model::Status&) { then(); });
    };
    QTimer timer(&window);
    timer.setSingleShot(true);
    timer.setInterval(30);
    connect(&timer, &QTimer::timeout, &window, [&] {
        done += QStringLiteral("timer");
        work([&] { done += QStringLiteral("work"); });
    });
    work([&] {
        done += QStringLiteral("work");
        inASpareTurn(&window, [&] {
            done += QStringLiteral("turn");
            timer.start();
        });
    });
    comeToRest(window);
    QCOMPARE(done, (QStringList{QStringLiteral("work"), QStringLiteral("turn"), QStringLiteral("timer"),
                                QStringLiteral("work")}));
    QVERIFY(isAtRest(window));
}

QTEST_MAIN(TestViewPictures)
#include "tst_view_pictures.moc"

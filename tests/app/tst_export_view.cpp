// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using slipway::test::Program;
using slipway::test::Run;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The texts of an SVG, in its order.
QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts += reader.readElementText();
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

/// Pictures of views, by the real program and without a display.
class TestExportView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyViewIsDrawn_data();
    void everyViewIsDrawn();
    void sizeAndScaleAreThePictures();
    void eachThemeLooksOtherwise();
    void theSameGivesTheSameBytes_data();
    void theSameGivesTheSameBytes();
    void whatThisMachineSetsIsNotDrawn();
    void thePastIsDrawnAndSaysSo();
    void onlyTheViewIsInThePicture();
    void aViewBeginsAtItsTop();
    void nothingIsStoredAndNoSettingTouched();
    void anEndingOfNoPictureIsRefused();
    void whatDoesNotFitIsRefusedInOneLine_data();
    void whatDoesNotFitIsRefusedInOneLine();

private:
    [[nodiscard]] Run draw(const QString& file, const char* options,
                           const QStringList& environment = {}) const
    {
        return m_program.bare(
            QStringList{QStringLiteral("--workspace"), m_program.workspace(), QStringLiteral("export")} +
                words(options) + QStringList{QStringLiteral("-o"), file},
            environment);
    }

    Program m_program;
};

void TestExportView::initTestCase()
{
    QCOMPARE(m_program.bare({QStringLiteral("init"), m_program.workspace(), QStringLiteral("--demo")}).code,
             0);
}

void TestExportView::everyViewIsDrawn_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("holds");
    const auto row = [](const char* view, const char* project, const char* holds) {
        QByteArray options = QByteArray("--view ") + view;
        if (*project)
            options += QByteArray(" --project ") + project;
        QTest::newRow(view) << options << QString::fromUtf8(holds);
    };
    const char* const kProject = "checkout-web";
    row("board", "", "checkout-web");
    row("reviews", "", "Reviews");
    row("all-evidence", "", "All projects");
    row("inbox", "", "Inbox");
    row("mentions", "", "Mentions");
    row("notices", "", "Notices");
    row("activity", "", "Activity");
    row("sources", "", "Sources");
    row("policies", "", "Policies");
    row("settings", "", "Settings");
    for (const char* tab :
         {"checklist", "evidence", "slos", "repository", "trends", "sign-offs", "brief", "history", "notes"})
        row(tab, kProject, "checkout-web");
}

void TestExportView::everyViewIsDrawn()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, holds);
    const QString svg = m_program.path(QStringLiteral("v.svg"));
    const Run run = draw(svg, options.constData());
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.errorLines().size(), 1); // what it wrote
    const QStringList texts = textsOf(contentOf(svg));
    QVERIFY2(texts.join(QLatin1Char(' ')).contains(holds), qPrintable(texts.join(QLatin1Char('|'))));
    // Nothing is on its way any more.
    for (const char* waits : {"Reading", "Looking", "Loading"})
        QVERIFY2(!texts.join(QLatin1Char(' ')).contains(QLatin1String(waits)),
                 qPrintable(texts.join(QLatin1Char('|'))));
}

void TestExportView::sizeAndScaleAreThePictures()
{
    const QString file = m_program.path(QStringLiteral("s.png"));
    QCOMPARE(draw(file, "--view board").code, 0);
    QCOMPARE(QImage(file).size(), QSize(1280, 800));
    QCOMPARE(draw(file, "--view board --size 1100x700 --scale 2").code, 0);
    QCOMPARE(QImage(file).size(), QSize(2200, 1400));
    QCOMPARE(draw(file, "--view board --size 1030x3000 --format png").code, 0);
    QCOMPARE(QImage(file).size(), QSize(1030, 3000));
    const QString svg = m_program.path(QStringLiteral("s.svg"));
    QCOMPARE(draw(svg, "--view board --size 1100x700").code, 0);
    QVERIFY(contentOf(svg).contains("viewBox=\"0 0 1100 700\""));
    // To standard output, and by what it is told to be rather than by its name.
    const Run out = draw(QStringLiteral("-"), "--view board --format png");
    QCOMPARE(out.code, 0);
    QCOMPARE(QImage::fromData(out.out, "PNG").size(), QSize(1280, 800));
}

void TestExportView::eachThemeLooksOtherwise()
{
    QList<QRgb> corners;
    for (const char* theme : {"light", "dark", "high-contrast"}) {
        const QString file = m_program.path(QStringLiteral("t.png"));
        QCOMPARE(
            draw(file, qPrintable(QStringLiteral("--view board --theme %1").arg(QLatin1String(theme)))).code,
            0);
        const QImage picture(file);
        corners += picture.pixel(picture.width() - 3, picture.height() - 3);
    }
    QVERIFY(qGray(corners[0]) > 200); // light
    QVERIFY(qGray(corners[1]) < 80);  // dark
    QVERIFY(corners[2] != corners[0] && corners[2] != corners[1]);
}

void TestExportView::theSameGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("board, PNG") << QByteArray("--format png --view board");
    QTest::newRow("board, SVG") << QByteArray("--format svg --view board");
    QTest::newRow("trends, SVG") << QByteArray("--format svg --view trends --project checkout-web");
    QTest::newRow("inbox, PNG") << QByteArray("--format png --view inbox");
    // All of its bands, which Qt paints in the order of their addresses.
    QTest::newRow("checklist, SVG") << QByteArray(
        "--format svg --view checklist --project checkout-web --size 1280x5000");
    QTest::newRow("settings, SVG") << QByteArray("--format svg --view settings --size 1280x5000");
}

void TestExportView::theSameGivesTheSameBytes()
{
    QFETCH(QByteArray, options);
    const QString then = QString::number(QDateTime::currentSecsSinceEpoch() + 3600);
    const QStringList at{QStringLiteral("SOURCE_DATE_EPOCH=") + then};
    const QString first = m_program.path(QStringLiteral("1"));
    const QString second = m_program.path(QStringLiteral("2"));
    const Run run = draw(first, options.constData(), at);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(draw(second, options.constData(), at).code, 0);
    QVERIFY(!contentOf(first).isEmpty());
    QCOMPARE(contentOf(first), contentOf(second));
    if (options.contains("settings"))
        return; // which tell no moment
    // The moment is the picture's: much later everything is older.
    const Run later = draw(second, options.constData(), {QStringLiteral("SOURCE_DATE_EPOCH=4000000000")});
    QVERIFY2(later.code == 0, later.err.constData());
    QVERIFY(contentOf(first) != contentOf(second));
}

void TestExportView::whatThisMachineSetsIsNotDrawn()
{
    const QString moment = QStringLiteral("SOURCE_DATE_EPOCH=%1").arg(QDateTime::currentSecsSinceEpoch());
    const QString plain = m_program.path(QStringLiteral("plain"));
    const char* const options = "--format svg --view settings --size 1280x5000";
    QCOMPARE(draw(plain, options, {moment}).code, 0);
    QVERIFY(!contentOf(plain).contains(QDir::tempPath().toUtf8())); // its home is there, and its settings
    const QDir all(m_program.path(QStringLiteral("all")));
    QVERIFY(all.mkpath(QStringLiteral("slipway")));
    QFile settings(all.filePath(QStringLiteral("slipway/slipway.conf")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[ui]\nlanguage=de\n");
    settings.close();
    const QString other = m_program.path(QStringLiteral("other"));
    for (const QString& set : {QStringLiteral("XDG_CONFIG_DIRS=") + all.path(),
                               QStringLiteral("QT_USE_PHYSICAL_DPI=1"), QStringLiteral("QT_FONT_DPI=200")}) {
        QCOMPARE(draw(other, options, {moment, set}).code, 0);
        QVERIFY2(contentOf(other) == contentOf(plain), qPrintable(set));
    }
}

void TestExportView::thePastIsDrawnAndSaysSo()
{
    const QString file = m_program.path(QStringLiteral("p.svg"));
    for (const char* view : {"--view board", "--view checklist --project checkout-web"}) {
        const Run run = draw(file, qPrintable(QString::fromLatin1(view) + QStringLiteral(" --as-of -3d")));
        QVERIFY2(run.code == 0, run.err.constData());
        const QString texts = textsOf(contentOf(file)).join(QLatin1Char(' '));
        QVERIFY2(texts.contains(QStringLiteral("As of ")), qPrintable(texts));
        QVERIFY2(texts.contains(QStringLiteral("checkout-web")), qPrintable(texts));
    }
}

/// No side bar, which would tell where the workspace's file is.
void TestExportView::onlyTheViewIsInThePicture()
{
    const QString file = m_program.path(QStringLiteral("o.svg"));
    QCOMPARE(draw(file, "--view inbox").code, 0);
    const QByteArray svg = contentOf(file);
    QVERIFY(!svg.contains(m_program.workspace().toUtf8()));
    const QStringList texts = textsOf(svg);
    for (const char* of : {"Sources", "Policies", "Settings", "Demo"})
        QVERIFY2(!texts.contains(QString::fromLatin1(of)), of);
}

/// And not at the criterion that the window would choose.
void TestExportView::aViewBeginsAtItsTop()
{
    const auto drawn = [this](const char* size) {
        const QString file = m_program.path(QStringLiteral("top.svg"));
        const Run run =
            draw(file, qPrintable(QStringLiteral("--view checklist --project checkout-web --size ") +
                                  QLatin1String(size)));
        return run.code == 0 ? textsOf(contentOf(file)) : QStringList();
    };
    const QStringList whole = drawn("1280x5000");
    const QStringList small = drawn("1280x640");
    const auto firstRows = [](const QStringList& texts) {
        return texts.mid(texts.indexOf(QStringLiteral("Search the checklist")) + 1, 3);
    };
    QVERIFY2(firstRows(whole).size() == 3, qPrintable(whole.join(QLatin1Char('|'))));
    QCOMPARE(firstRows(small), firstRows(whole));
}

void TestExportView::nothingIsStoredAndNoSettingTouched()
{
    const QByteArray before = m_program.run("doctor --json").out;
    const QString file = m_program.path(QStringLiteral("n.png"));
    for (const char* view : {"--view mentions", "--view notices", "--view trends --project checkout-web"})
        QCOMPARE(draw(file, view).code, 0);
    QCOMPARE(m_program.run("doctor --json").out, before);
    // The board opens next what it would have opened before.
    const Run bare = m_program.bare({QStringLiteral("status")});
    QVERIFY(bare.code != 0);
    QVERIFY2(bare.err.contains("no workspace is named"), bare.err.constData());
}

void TestExportView::whatDoesNotFitIsRefusedInOneLine_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* options, int code, const char* said) {
        QTest::newRow(name) << QByteArray(options) << code << QByteArray(said);
    };
    row("no such view", "--format png --view bord", 66, "use one of: board, reviews,");
    row("no view", "--format png", 64, "--view board");
    row("no view and no project", "--format pdf", 64, "--project");
    row("a view as PDF", "--format pdf --view board", 64, "PNG or SVG");
    row("a tab of no release", "--format png --view checklist", 65, "--project NAME");
    row("a page of a release", "--format png --view inbox --project checkout-web", 65, "leave out --project");
    row("a project that is not there", "--format png --view checklist --project nothing", 66, "nothing");
    row("the past of what has none", "--format png --view inbox --as-of -1d", 65, "leave out --as-of");
    row("the future", "--format png --view board --as-of 2d", 65, "--as-of");
    row("no size", "--format png --view board --size large", 65, "--size 1280x800");
    row("too small", "--format png --view board --size 300x200", 65, "at least 1024x640");
    row("too large", "--format png --view board --size 9000x9000", 65, "million pixels");
    row("too large by its scale", "--format png --view board --size 5000x5000 --scale 3", 65,
        "million pixels");
    row("no such theme", "--format png --view board --theme pink", 64, "pink");
    row("no such scale", "--format png --view board --scale 9", 64, "--scale");
    row("a theme of a PDF", "--format pdf --project checkout-web --theme dark", 64, "--theme");
    row("a scale of JSON", "--format json --project checkout-web --scale 2", 64, "--scale");
    row("a logo", "--format png --view board --logo x.png", 64, "--logo");
    row("what it may cost", "--format png --view board --with-exposure", 64, "--with-exposure");
}

/// It is not advised to write a PDF, which no picture of a view is.
void TestExportView::anEndingOfNoPictureIsRefused()
{
    const Run run =
        m_program.run(QStringList{QStringLiteral("export"), QStringLiteral("--view"), QStringLiteral("board"),
                                  QStringLiteral("-o"), m_program.path(QStringLiteral("x.jpg"))});
    QCOMPARE(run.code, 64);
    QVERIFY2(run.err.contains("--format: png or svg") && !run.err.contains("pdf"), run.err.constData());
}

void TestExportView::whatDoesNotFitIsRefusedInOneLine()
{
    QFETCH(QByteArray, options);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QString file = m_program.path(QStringLiteral("refused"));
    const Run run = draw(file, options.constData());
    QVERIFY2(run.code == code, run.err.constData());
    QCOMPARE(run.errorLines().size(), 1);
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(TestExportView)
#include "tst_export_view.moc"

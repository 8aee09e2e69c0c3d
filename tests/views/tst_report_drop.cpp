// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/project/project_page.h"
#include "views/shell/drop_frame.h"
#include "views/shell/drop_offer.h"
#include "views/shell/report_import.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace slipway;
using namespace slipway::views;

/// Reports dropped on a release become evidence about it.
class TestReportDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void onARowItIsImportedForThatRelease();
    void onThePageItIsImportedForThatRelease();
    void besideARowNothingIsTaken();
    void whatWouldHappenIsSaidWhileItIsDragged();
    void aWorkspaceThatIsDroppedIsOpened();
    void anOfferSaysWhatOrWhyNot_data();
    void anOfferSaysWhatOrWhyNot();
    void whatCannotBeReadIsSaidForEachFile();
    void theSameTwiceIsSaid();
    void afterTheReleaseWentTheReasonIsSaid();
    void aStoppedImportSaysWhatWasLeft();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content);
    [[nodiscard]] QString junit(const QString& name);
    [[nodiscard]] QPoint firstRow();
    [[nodiscard]] bool drop(const QStringList& files, const QPoint& place);
    [[nodiscard]] size_t imported();
    [[nodiscard]] static QString textOf(InlineMessage& message);

    std::unique_ptr<test::TestWindow> m_test;
};

void TestReportDrop::init()
{
    m_test = std::make_unique<test::TestWindow>();
    QVERIFY(m_test->open());
}

QString TestReportDrop::write(const QString& name, const QByteArray& content)
{
    QFile file(m_test->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString TestReportDrop::junit(const QString& name)
{
    return write(name, R"(<?xml version="1.0"?>
<testsuites><testsuite name="pay" tests="2" failures="1" errors="0" skipped="0" time="0.5">
<testcase classname="pay" name="one" time="0.2"/>
<testcase classname="pay" name="two" time="0.3"><failure message="no">no</failure></testcase>
</testsuite></testsuites>
)");
}

QPoint TestReportDrop::firstRow()
{
    const BoardTable& table = m_test->window().board().table();
    const QRect cell = table.visualRect(table.model()->index(0, 1));
    return table.viewport()->mapTo(&m_test->window(), cell.center());
}

bool TestReportDrop::drop(const QStringList& files, const QPoint& place)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &move);
    if (!enter.isAccepted() || !move.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &event);
    return true;
}

size_t TestReportDrop::imported()
{
    const auto dossier = m_test->workspace().dossier(m_test->release());
    return static_cast<size_t>(
        std::count_if(dossier->evidence.begin(), dossier->evidence.end(),
                      [](const model::Evidence& each) { return each.kind == QLatin1String("test-run"); }));
}

QString TestReportDrop::textOf(InlineMessage& message)
{
    return message.isVisible() ? message.text() : QString();
}

void TestReportDrop::onARowItIsImportedForThatRelease()
{
    QVERIFY(drop({junit(QStringLiteral("pay.xml"))}, firstRow()));
    InlineMessage& message = m_test->window().board().message();
    QTRY_VERIFY(!textOf(message).isEmpty());
    for (const char* part : {"web 1.0.0", "pay.xml", "junit", "facts"})
        QVERIFY2(textOf(message).contains(QLatin1String(part)), qPrintable(textOf(message)));
    QCOMPARE(imported(), size_t(1));
    const auto dossier = m_test->workspace().dossier(m_test->release());
    const auto found =
        std::find_if(dossier->evidence.begin(), dossier->evidence.end(),
                     [](const model::Evidence& each) { return each.kind == QLatin1String("test-run"); });
    QCOMPARE(found->subject.commit, dossier->release.target);
    QCOMPARE(found->subject.project, QStringLiteral("web"));
    QVERIFY(!m_test->find<QWidget>("progressStrip")); // it is over
}

void TestReportDrop::onThePageItIsImportedForThatRelease()
{
    QVERIFY(m_test->openRelease());
    const size_t before = m_test->window().project()->dossier()->evidence.size();
    QVERIFY(drop({junit(QStringLiteral("pay.xml")), junit(QStringLiteral("more.xml"))}, QPoint(600, 400)));
    InlineMessage& message = m_test->window().project()->message();
    QTRY_VERIFY(textOf(message).contains(QLatin1String("more.xml")));
    QTRY_VERIFY(m_test->window().project()->dossier()->evidence.size() > before);
}

void TestReportDrop::besideARowNothingIsTaken()
{
    const QString file = junit(QStringLiteral("pay.xml"));
    QVERIFY(!drop({file}, firstRow() + QPoint(0, 200)));
    QVERIFY(!drop({file}, QPoint(20, 200))); // the side bar
    QTest::keyClick(&m_test->window(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!drop({file}, QPoint(600, 400))); // the inbox
    QCOMPARE(imported(), size_t(0));
}

void TestReportDrop::whatWouldHappenIsSaidWhileItIsDragged()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(junit(QStringLiteral("pay.xml")))});
    const auto move = [&](const QPoint& place) {
        QDragMoveEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_test->window(), &event);
        return m_test->find<DropFrame>("dropFrame");
    };
    QDragEnterEvent enters(firstRow(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_test->window(), &enters);
    const DropFrame* frame = move(firstRow());
    QVERIFY(frame);
    QCOMPARE(frame->text(), QStringLiteral("Import pay.xml for web 1.0.0"));
    QCOMPARE(frame->property("drop").toString(), QStringLiteral("taken"));
    frame = move(firstRow() + QPoint(0, 200));
    QVERIFY(frame->text().startsWith(QLatin1String("Drop reports on a release")));
    QCOMPARE(frame->property("drop").toString(), QStringLiteral("refused"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&m_test->window(), &leave);
    QVERIFY(!m_test->find<DropFrame>("dropFrame"));
}

void TestReportDrop::aWorkspaceThatIsDroppedIsOpened()
{
    const QString other = m_test->path(QStringLiteral("other.slipway"));
    QVERIFY(readiness::Workspace::create(other, m_test->workspace().shipped()));
    QVERIFY(drop({other}, QPoint(600, 400)));
    QTRY_COMPARE(m_test->window().board().filter().rowCount(), 0);
}

void TestReportDrop::anOfferSaysWhatOrWhyNot_data()
{
    QTest::addColumn<QStringList>("names"); ///< those without a dot are folders
    QTest::addColumn<bool>("hasWorkspace");
    QTest::addColumn<bool>("isPast");
    QTest::addColumn<bool>("onRelease");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isTaken");
    const QStringList one{QStringLiteral("a.xml")};
    const QStringList two{QStringLiteral("a.xml"), QStringLiteral("b.xml")};
    const QStringList folder{QStringLiteral("repo")};
    const QStringList folders{QStringLiteral("repo"), QStringLiteral("lib")};
    const QStringList workspace{QStringLiteral("w2.slipway")};
    QTest::newRow("a report") << one << true << false << true << QStringLiteral("Import a.xml for web 1")
                              << true;
    QTest::newRow("reports") << two << true << false << true << QStringLiteral("Import 2 files for web 1")
                             << true;
    QTest::newRow("beside a release")
        << one << true << false << false << QStringLiteral("Drop reports on a release") << false;
    QTest::newRow("in the past") << one << true << true << true << QStringLiteral("Nothing is imported")
                                 << false;
    QTest::newRow("no workspace") << one << false << false << false
                                  << QStringLiteral("Open or create a workspace") << false;
    QTest::newRow("a folder") << folder << true << false << false << QStringLiteral("Add repo as a project")
                              << true;
    QTest::newRow("a folder, no workspace")
        << folder << false << false << false << QStringLiteral("Add repo as a project") << true;
    QTest::newRow("folders") << folders << true << false << false
                             << QStringLiteral("one repository at a time") << false;
    QTest::newRow("a folder in the past")
        << folder << true << true << false << QStringLiteral("Nothing is added") << false;
    QTest::newRow("a workspace") << workspace << false << false << false
                                 << QStringLiteral("Open the workspace w2.slipway") << true;
    QTest::newRow("what is not there") << QStringList{QStringLiteral("gone.file")} << true << false << true
                                       << QStringLiteral("Only files of this computer") << false;
}

void TestReportDrop::anOfferSaysWhatOrWhyNot()
{
    QFETCH(QStringList, names);
    QFETCH(bool, hasWorkspace);
    QFETCH(bool, isPast);
    QFETCH(bool, onRelease);
    QFETCH(QString, says);
    QFETCH(bool, isTaken);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : names) {
        if (!name.contains(QLatin1Char('.')))
            QVERIFY(QDir().mkpath(m_test->path(name)));
        else if (!name.startsWith(QLatin1String("gone")))
            static_cast<void>(write(name, "x"));
        urls += QUrl::fromLocalFile(m_test->path(name));
    }
    data.setUrls(urls);
    DropPlace place{hasWorkspace, isPast, {}};
    if (onRelease)
        place.release = QStringLiteral("web 1");
    const DropOffer offer = offerFor(data, place);
    QVERIFY2(offer.says.contains(says), qPrintable(offer.says));
    QCOMPARE(offer.isTaken(), isTaken);
}

void TestReportDrop::whatCannotBeReadIsSaidForEachFile()
{
    QVERIFY(drop({write(QStringLiteral("notes.txt"), "hello"), junit(QStringLiteral("pay.xml")),
                  write(QStringLiteral("broken.json"), "{\"a\":")},
                 firstRow()));
    InlineMessage& message = m_test->window().board().message();
    QTRY_VERIFY(!textOf(message).isEmpty());
    for (const char* part : {"notes.txt", "broken.json", "pay.xml (junit"})
        QVERIFY2(textOf(message).contains(QLatin1String(part)), qPrintable(textOf(message)));
    QCOMPARE(message.property("message").toString(), QStringLiteral("error"));
    QVERIFY(!textOf(message).contains(m_test->path(QString()))); // names, not paths
    QCOMPARE(imported(), size_t(1));
}

void TestReportDrop::theSameTwiceIsSaid()
{
    const QString file = junit(QStringLiteral("pay.xml"));
    QVERIFY(drop({file, file}, firstRow()));
    InlineMessage& message = m_test->window().board().message();
    QTRY_VERIFY(!textOf(message).isEmpty());
    QCOMPARE(message.property("message").toString(), QStringLiteral("success"));
}

void TestReportDrop::afterTheReleaseWentTheReasonIsSaid()
{
    const QPoint place = firstRow();
    QVERIFY(m_test->workspace().history().removeRelease(m_test->release(), QStringLiteral("bob")));
    QVERIFY(drop({junit(QStringLiteral("pay.xml"))}, place));
    InlineMessage& message = m_test->window().board().message();
    QTRY_COMPARE(message.property("message").toString(), QStringLiteral("error"));
}

void TestReportDrop::aStoppedImportSaysWhatWasLeft()
{
    ImportedReport one;
    one.path = QStringLiteral("a.xml");
    one.format = QStringLiteral("junit");
    one.facts = 1;
    one.fate = ImportedReport::Fate::Stored;
    const auto said = describeImport({one}, 3, QStringLiteral("web 1.0.0"));
    QVERIFY(said);
    QVERIFY2(said->contains(QLatin1String("2 of 3 were not read")), qPrintable(*said));
    one.fate = ImportedReport::Fate::Refused;
    one.problem.what = QStringLiteral("no such fact");
    const auto refused = describeImport({one}, 1, QStringLiteral("web 1.0.0"));
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(QLatin1String("inbox")));
}

QTEST_MAIN(TestReportDrop)
#include "tst_report_drop.moc"

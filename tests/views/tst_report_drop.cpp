// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/project/project_page.h"
#include "views/shell/report_import.h"
#include "views/test_window.h"
#include "views/widgets/inline_message.h"

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/report_reader.h"

#include <QTest>

using namespace slipway;
using app::ReportReader;

namespace {

constexpr const char* kReport =
    "<testsuite name=\"s\" timestamp=\"2026-11-20T10:00:00Z\"><testcase name=\"a\"/></testsuite>";

QString instanceOf(const QString& part)
{
    ReportReader::Settings settings;
    settings.subject.project = QStringLiteral("web");
    settings.instance = QStringLiteral("ci");
    const auto read = ReportReader(settings).readBytes(kReport, {part, QStringLiteral("a.xml")},
                                                       QDateTime::fromSecsSinceEpoch(1, Qt::UTC), {});
    return read ? model::toQString(read->envelope["source"]["instance"].get<std::string>())
                : read.error().line();
}

} // namespace

/// How files that are read together are told apart.
class TestReportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsNamedByAsManyFoldersAsItTakes()
    {
        QCOMPARE(app::partsOf({QStringLiteral("/w/a/T.xml"), QStringLiteral("/w/b/T.xml"),
                               QStringLiteral("/w/b/../U.xml"), QStringLiteral("/T.xml"),
                               QStringLiteral("/w/a/T.xml")}),
                 (QStringList{QStringLiteral("a/T.xml"), QStringLiteral("b/T.xml"), QStringLiteral("U.xml"),
                              QStringLiteral("/T.xml"), QStringLiteral("a/T.xml")}));
        QCOMPARE(app::partsOf({}), QStringList());
    }

    void everyFileIsASourceOfItsOwn()
    {
        QCOMPARE(instanceOf(QStringLiteral("a/T.xml")), QStringLiteral("ci:a/T.xml"));
    }

    void aLongNameIsShortenedAndStillItsOwn()
    {
        const QString tail = QString(250, QLatin1Char('x')) + QStringLiteral("/T.xml");
        const QString one = instanceOf(QStringLiteral("a") + tail);
        const QString other = instanceOf(QStringLiteral("b") + tail);
        QCOMPARE(one.size(), 200);
        QVERIFY(one.startsWith(QStringLiteral("ci:")) && one.endsWith(QStringLiteral("x/T.xml")));
        QCOMPARE(other.size(), 200);
        QVERIFY(one != other);
    }
};

QTEST_GUILESS_MAIN(TestReportReader)
#include "tst_report_reader.moc"

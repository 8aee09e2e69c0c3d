// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/xml_cursor.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;
using model::ErrorCode;

class TestXmlCursor : public QObject
{
    Q_OBJECT

private:
    static model::Status readAll(const QByteArray& text)
    {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        XmlCursor xml(buffer, QStringLiteral("r.xml"));
        while (xml.next()) {
        }
        return xml.status();
    }

    static QByteArray manyAttributes(int count)
    {
        QByteArray tag = "<a";
        for (int i = 0; i < count; ++i)
            tag += " a" + QByteArray::number(i) + "=''";
        return tag + "/>";
    }
    static QByteArray manyDeclarations(int level, int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += " xmlns:p" + QByteArray::number(level) + "x" + QByteArray::number(i) + "='u'";
        return text;
    }

private Q_SLOTS:
    void elementsComeWithDepthAttributesAndText()
    {
        QBuffer buffer;
        buffer.setData(
            "<!DOCTYPE report SYSTEM \"report.dtd\"><p:a xmlns:p='u' n=' 12 ' bad='-1'>t<b>x<c>y</c>z</b>"
            "<d><e/></d><f/></p:a>");
        buffer.open(QIODevice::ReadOnly);
        XmlCursor xml(buffer, QStringLiteral("r.xml"));
        QVERIFY(xml.next());
        QVERIFY(xml.isStart(u"a"));
        QCOMPARE(xml.depth(), 1);
        QCOMPARE(xml.attribute(u"n"), QStringLiteral("12"));
        QCOMPARE(xml.count(u"n"), std::optional<qint64>(12));
        QVERIFY(!xml.count(u"bad"));
        QVERIFY(!xml.hasAttribute(u"none"));
        QVERIFY(xml.next());
        QCOMPARE(xml.name(), QStringLiteral("b"));
        QCOMPARE(xml.depth(), 2);
        QCOMPARE(xml.readText(), QStringLiteral("xyz"));
        QVERIFY(xml.isEnd(u"b"));
        QCOMPARE(xml.depth(), 2);
        QVERIFY(xml.next());
        xml.skip();
        QVERIFY(xml.isEnd(u"d"));
        QVERIFY(xml.next());
        QVERIFY(xml.isStart(u"f"));
        QVERIFY(xml.next() && xml.next());
        QVERIFY(xml.isEnd(u"a"));
        QVERIFY(!xml.next());
        QVERIFY(xml.status());
    }

    void textIsCutAtTheLimit()
    {
        QBuffer buffer;
        buffer.setData("<a>0123456789</a>");
        buffer.open(QIODevice::ReadOnly);
        XmlCursor xml(buffer, QStringLiteral("r.xml"));
        QVERIFY(xml.next());
        QCOMPARE(xml.readText(4), QStringLiteral("0123"));
        QVERIFY(!xml.next());
        QVERIFY(xml.status());
    }

    void whatBreaksIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("what");
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep += "<a>";
        QTest::newRow("cut off") << QByteArray("<a><b>") << ErrorCode::InvalidInput
                                 << QStringLiteral("the file ends before the document does");
        QTest::newRow("too deep") << deep << ErrorCode::LimitExceeded
                                  << QStringLiteral("nested more than 256 levels deep");
        QTest::newRow("too many attributes") << manyAttributes(50'000) << ErrorCode::LimitExceeded
                                             << QStringLiteral("the element that begins here has more than "
                                                               "256 attributes");
        QByteArray namespaces;
        for (int i = 0; i < 9; ++i)
            namespaces += "<a" + manyDeclarations(i, 32) + ">";
        const QString tooMany =
            QStringLiteral("more than 256 namespaces, or 1 MiB of their names, are in force");
        QTest::newRow("too many namespaces") << namespaces << ErrorCode::LimitExceeded << tooMany;
        QTest::newRow("namespaces too long")
            << ("<a xmlns='" + QByteArray(128 * 1024, 'n') + "'>").repeated(9) << ErrorCode::LimitExceeded
            << tooMany;
        QTest::newRow("entities of its own")
            << QByteArray("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") << ErrorCode::InvalidInput
            << QStringLiteral("the document type declares entities or elements of its own");
    }
    void whatBreaksIsToldWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, what);
        const auto status = readAll(text);
        QVERIFY(!status);
        QCOMPARE(status.error().code, code);
        QCOMPARE(status.error().what, what);
        QVERIFY2(status.error().where.startsWith(QLatin1String("r.xml:1:")),
                 qPrintable(status.error().where));
    }

    void whatEndsIsForgotten()
    {
        QByteArray text = "<a>";
        for (int i = 0; i < 20; ++i)
            text += "<b" + manyDeclarations(i, 32) + "/><c xmlns='" + QByteArray(128 * 1024, 'n') + "'/>";
        QVERIFY(readAll(text + "</a>"));
    }

    void textOfAnyLengthIsRead()
    {
        QByteArray text = "<a><b>" + QByteArray(3 << 20, 'x') + "&amp;y</b><c n='1'/></a>";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        XmlCursor xml(buffer, QStringLiteral("r.xml"));
        QVERIFY(xml.next() && xml.next());
        const QString read = xml.readText(4 << 20);
        QCOMPARE(read.size(), (3 << 20) + 2);
        QVERIFY(read.endsWith(QLatin1String("xx&y")));
        QVERIFY(xml.next());
        QVERIFY(xml.isStart(u"c"));
        QCOMPARE(xml.count(u"n"), std::optional<qint64>(1));
        QVERIFY(xml.next() && xml.next() && !xml.next());
        QVERIFY(xml.status());
    }

    void aNameOfManyMegabytesIsRefused()
    {
        QVERIFY(!readAll("<a><" + QByteArray(3 << 20, 'x') + "/></a>"));
        QVERIFY(!readAll("<a " + QByteArray(3 << 20, 'x') + "='1'/>"));
    }

    void mismatchedTagsAreRefused()
    {
        QVERIFY(!readAll("<a><b></a></b>"));
        QVERIFY(!readAll("<a></a><b></b>"));
    }

    void attacksOfTheCorpusAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QDir corpus(qEnvironmentVariable("SLIPWAY_SOURCE_DIR") +
                          QStringLiteral("/../shared/corpora/xml"));
        if (!corpus.exists())
            QSKIP("the shared corpora are not beside the sources");
        for (const char* name : {"xmlbomb.xml", "xmlbomb2.xml", "quadratic.xml", "cyclic.xml", "external.xml",
                                 "external_file.xml"})
            QTest::newRow(name) << corpus.filePath(QString::fromLatin1(name));
    }
    void attacksOfTheCorpusAreRefused()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        XmlCursor xml(file, QStringLiteral("r.xml"));
        while (xml.next()) {
        }
        QVERIFY(!xml.status());
    }
};

QTEST_APPLESS_MAIN(TestXmlCursor)
#include "tst_xml_cursor.moc"

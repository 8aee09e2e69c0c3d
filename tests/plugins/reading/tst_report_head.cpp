// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/report_head.h"

#include <QBuffer>
#include <QTest>

using namespace slipway;
using namespace slipway::plugin;

class TestReportHead : public QObject
{
    Q_OBJECT

private:
    static model::Result<ReportHead> look(const QByteArray& text)
    {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        return lookAt(buffer, QStringLiteral("r"));
    }

private Q_SLOTS:
    void theSyntaxIsSeenInTheContent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Syntax>("syntax");
        QTest::newRow("JSON") << QByteArray(" {\n\"a\": 1}") << Syntax::JsonDocument;
        QTest::newRow("JSON of one line") << QByteArray("{\"a\":1}\n") << Syntax::JsonDocument;
        QTest::newRow("JSON lines") << QByteArray("{\"a\":1}\n{\"b\":2}\n") << Syntax::JsonLines;
        QTest::newRow("JSON cut off") << QByteArray("{\"a\": [") << Syntax::JsonDocument;
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><a/>") << Syntax::Xml;
        QTest::newRow("UTF-16 XML") << QByteArray("\xff\xfe<\0a\0/\0>\0", 10) << Syntax::Xml;
        QTest::newRow("YAML") << QByteArray("# c\napiVersion: v1\n") << Syntax::Yaml;
        QTest::newRow("text") << QByteArray("TAP version 13\n1..2\n") << Syntax::Text;
        QTest::newRow("CSV") << QByteArray("Type,Name\nGET,/\n") << Syntax::Text;
    }
    void theSyntaxIsSeenInTheContent()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Syntax, syntax);
        const auto head = look(text);
        QVERIFY(head);
        QCOMPARE(head->syntax, syntax);
        QVERIFY(head->isWhole);
    }

    void pathsAndTextsOfJsonAreKnown()
    {
        const auto head =
            look("\xef\xbb\xbf{\"runs\":[{\"tool\":{\"driver\":{\"name\":\"T\"}}}],\"v\":\"2\",\"cut\":[1,");
        QVERIFY(head);
        QVERIFY(head->has(QStringLiteral("runs/[]/tool/driver/name")));
        QVERIFY(head->has(QStringLiteral("cut")));
        QVERIFY(!head->has(QStringLiteral("tool")));
        QCOMPARE(head->jsonTexts.value(QStringLiteral("v")), QStringLiteral("2"));
        QCOMPARE(head->jsonTexts.value(QStringLiteral("runs/[]/tool/driver/name")), QStringLiteral("T"));
    }

    void theRootOfXmlIsKnown()
    {
        const auto head = look("<r xmlns='urn:x' version='1'><c/></r>");
        QVERIFY(head);
        QCOMPARE(head->xmlRoot, QStringLiteral("r"));
        QCOMPARE(head->xmlNamespace, QStringLiteral("urn:x"));
        QCOMPARE(head->xmlRootAttributes.value(QStringLiteral("version")), QStringLiteral("1"));
        QVERIFY(head->xmlElements.contains(QStringLiteral("c")));
    }

    void theFirstLineIsTheFirstThatIsNotBlank()
    {
        const auto head = look("\n  \n mode: set \nx");
        QVERIFY(head);
        QCOMPARE(head->firstLine(), QStringLiteral("mode: set"));
    }

    void nothingAndForeignEncodingsAreRefused()
    {
        const auto empty = look(" \n ");
        QVERIFY(!empty);
        QCOMPARE(empty.error().where, QStringLiteral("r:1:1"));
        const auto wide = look(QByteArray("\xff\xfe{\0}\0", 6));
        QVERIFY(!wide);
        QCOMPARE(wide.error().what, QStringLiteral("the text is UTF-16 or UTF-32, not UTF-8"));
    }
};

QTEST_APPLESS_MAIN(TestReportHead)
#include "tst_report_head.moc"

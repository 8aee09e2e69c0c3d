// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bounded_xml.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway::model;

namespace {

constexpr int kMiB = 1 << 20;

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "='='";
    return text;
}

QByteArray utf16(const QString& text, QStringConverter::Encoding order = QStringConverter::Utf16LE)
{
    QStringEncoder encoder(order, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

/// What a parser could not afford never reaches it, and everything else does.
class TestBoundedXml : public QObject
{
    Q_OBJECT

private:
    struct Parsed
    {
        QString text;
        qsizetype longestPiece = 0;
        QString problem; ///< what the bounds refuse, else what the parser does
        QString where;
        qint64 bytesTaken = 0;
    };

    static Parsed parse(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        BoundedXml bounded(buffer, QStringLiteral("r.xml"));
        QXmlStreamReader xml(&bounded);
        Parsed parsed;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isCharacters())
                continue;
            parsed.text += xml.text();
            parsed.longestPiece = std::max(parsed.longestPiece, xml.text().size());
        }
        parsed.bytesTaken = buffer.pos();
        if (bounded.error()) {
            parsed.problem = bounded.error()->what;
            parsed.where = bounded.error()->where;
        } else if (xml.hasError()) {
            parsed.problem = xml.errorString();
        }
        return parsed;
    }

private Q_SLOTS:
    void whatIsTooMuchIsRefusedWhereItBegins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("where");
        const QString tooLong = QStringLiteral("what begins here is longer than 4 MiB");
        const QString tooMany = QStringLiteral("the element that begins here has more than 256 attributes");
        const QString declares = QStringLiteral("the document type declares entities or elements of its own");
        const QByteArray much(5 * kMiB, 'x');
        QTest::newRow("attributes") << "<a>\n<b/>\n \u00e4<c" + attributes(257) + "/></a>" << tooMany
                                    << QStringLiteral("r.xml:3:3");
        QTest::newRow("attributes in UTF-16")
            << utf16(QString::fromUtf8("<a>\n\u3c3d<c" + attributes(257) + "/></a>")) << tooMany
            << QStringLiteral("r.xml:2:2");
        QTest::newRow("attribute") << "<a>\n<b n='" + much + "'/></a>" << tooLong
                                   << QStringLiteral("r.xml:2:1");
        QTest::newRow("comment") << "<a><!--" + much + "--></a>" << tooLong << QStringLiteral("r.xml:1:4");
        QTest::newRow("instruction") << "<a><?x " + much + "?></a>" << tooLong << QStringLiteral("r.xml:1:4");
        QTest::newRow("document type")
            << "\n<!DOCTYPE a SYSTEM '" + much + "'><a/>" << tooLong << QStringLiteral("r.xml:2:1");
        QTest::newRow("text in UTF-16")
            << utf16(QLatin1String("<a>") + QString(3 * kMiB, QLatin1Char('x')) + QLatin1String("</a>"))
            << QStringLiteral("the text that begins here is longer than 4 MiB")
            << QStringLiteral("r.xml:1:5");
        QTest::newRow("declarations") << QByteArray("<!DOCTYPE a [ <!ENTITY x 'y'> ]><a>&x;</a>") << declares
                                      << QStringLiteral("r.xml:1:1");
    }
    void whatIsTooMuchIsRefusedWhereItBegins()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, problem);
        const Parsed parsed = parse(text);
        QCOMPARE(parsed.problem, problem);
        QTEST(parsed.where, "where");
    }

    void theRestOfAnAttackIsNotEvenRead()
    {
        const Parsed parsed = parse("<a" + attributes(400'000) + "/>");
        QCOMPARE(parsed.problem, QStringLiteral("the element that begins here has more than 256 attributes"));
        QCOMPARE(parsed.bytesTaken, 64 * 1024);
    }

    void whatOnlyLooksLikeItPasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& bytes, const char* text = "") {
            QTest::newRow(name) << bytes << QString::fromUtf8(text);
        };
        const QByteArray many = QByteArray("=").repeated(300);
        row("256 attributes", "<a" + attributes(256) + "/>");
        row("equals signs in a value", "<a b='" + many + "' c=\"'" + many + "\">x</a>", "x");
        row("equals signs in a comment", "<a><!-- <b " + many + " -->x</a>", "x");
        row("equals signs in an instruction", "<a><?b <c " + many + "?>x</a>", "x");
        row("a tag in a section", "<a><![CDATA[<b ]] > \"]]>x</a>", "<b ]] > \"x");
        row("a bracket in a document type's name", "<!DOCTYPE a SYSTEM \"[>.dtd\"><a>x</a>", "x");
        row("a greater-than sign in a value", "<a b='>'>x</a>", "x");
        row("UTF-16 whose halves look like markup",
            utf16(QString::fromUtf8("<a b='\u2222\u3c3d'>\u3c3c\u3d3d<c/>x</a>")), "\u3c3c\u3d3dx");
        row("UTF-16 that ends in half a character", utf16(QStringLiteral("<a>x</a>")) + ' ', "x");
    }
    void whatOnlyLooksLikeItPasses()
    {
        QFETCH(const QByteArray, bytes);
        const Parsed parsed = parse(bytes);
        QTEST(parsed.text, "text");
        QCOMPARE(parsed.where, QString());
    }

    void anEncodingThatCouldHideSomethingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto declared = [](const QByteArray& name) {
            return "<?xml version=\"1.0\" encoding=\"" + name + "\"?>";
        };
        const auto row = [](const QByteArray& name, const QByteArray& bytes, const QString& problem) {
            QTest::newRow(name.constData()) << bytes << problem;
        };
        const auto notTaken = [](const char* name) {
            return QStringLiteral("it declares the encoding \"%1\", which is not taken here")
                .arg(QString::fromLatin1(name));
        };
        const QString malformed = QStringLiteral("the XML declaration is not well-formed");
        const QByteArray hidden = utf16(QStringLiteral("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")).mid(2);
        for (const char* name : {"UTF-16", "utf-16le", "UTF-32", "UTF-7", "IBM037", "Shift_JIS", "HZ", ""})
            row(name, declared(name) + hidden, notTaken(name));
        row("single quotes", "<?xml version='1.0'\n\tencoding = 'UTF-16' ?><a/>", notTaken("UTF-16"));
        row("a second one", "<?xml version='1.0' encoding='UTF-8' encoding='UTF-16'?><a/>",
            notTaken("UTF-16"));
        row("behind a mark", "\xef\xbb\xbf" + declared("UTF-16") + "<a/>", notTaken("UTF-16"));
        row("UTF-8 in UTF-16", utf16(QString::fromLatin1(declared("UTF-8") + "<a/>")), notTaken("UTF-8"));
        row("the other order", utf16(QString::fromLatin1(declared("UTF-16BE") + "<a/>")),
            notTaken("UTF-16BE"));
        row("an end that is none", "<?xml version='?>' encoding='UTF-16'?><a/>", malformed);
        row("an open quote", "<?xml version='1.0' encoding='UTF-16?><a/>", malformed);
        row("too long", "<?xml version='1.0'" + QByteArray(2000, ' ') + "encoding='UTF-16'?><a/>",
            QStringLiteral("the XML declaration is longer than 1024 bytes"));
    }
    void anEncodingThatCouldHideSomethingIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const Parsed parsed = parse(bytes);
        QTEST(parsed.problem, "problem");
        QVERIFY2(parsed.where == QLatin1String("r.xml:1:1") || parsed.where == QLatin1String("r.xml:1:2"),
                 qPrintable(parsed.where));
        QCOMPARE(parsed.text, QString());
    }

    void anEncodingWhoseAsciiIsAsciiPasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& bytes, const char* text) {
            QTest::newRow(name) << "<?xml version='1.0' encoding='" + QByteArray(name) + "'?><a>" + bytes +
                                       "</a>"
                                << QString::fromUtf8(text);
        };
        row("UTF-8", "\u00e4", "\u00e4");
        row("utf-8", "\u00e4", "\u00e4");
        row("US-ASCII", "x", "x");
        row("ISO-8859-1", "\xe4", "\u00e4");
        row("ISO-8859-15", "\xa4", "\u20ac");
        row("windows-1252", "\x80", "\u20ac");
        const QString inWide = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a>\u3c3d</a>");
        QTest::newRow("UTF-16") << utf16(inWide) << QStringLiteral("\u3c3d");
        QTest::newRow("UTF-16, big end first")
            << utf16(inWide, QStringConverter::Utf16BE) << QStringLiteral("\u3c3d");
        QTest::newRow("no declaration but its name")
            << QByteArray("<?xml-stylesheet encoding='UTF-16'?><a>x</a>") << QStringLiteral("x");
    }
    void anEncodingWhoseAsciiIsAsciiPasses()
    {
        QFETCH(const QByteArray, bytes);
        const Parsed parsed = parse(bytes);
        QCOMPARE(parsed.problem, QString());
        QTEST(parsed.text, "text");
    }

    void attributesAreCountedInADeclaredEncoding()
    {
        const QString text = QString::fromLatin1("<?xml version='1.0' encoding='UTF-16'?><a>\n<c" +
                                                 attributes(257) + "/></a>");
        for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const Parsed parsed = parse(utf16(text, order));
            QCOMPARE(parsed.problem,
                     QStringLiteral("the element that begins here has more than 256 attributes"));
        }
    }

    void longTextComesWholeInPieces_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("read");
        QTest::newRow("lines") << QByteArray("one line\r\n") << QStringLiteral("one line\n");
        QTest::newRow("references") << QByteArray("&lt;&#x41;") << QStringLiteral("<A");
        QTest::newRow("no blanks") << QByteArray("\u3c3d\u00e4b") << QString::fromUtf8("\u3c3d\u00e4b");
        QTest::newRow("brackets") << QByteArray("]]&gt;") << QStringLiteral("]]>");
    }
    void longTextComesWholeInPieces()
    {
        QFETCH(const QByteArray, unit);
        QFETCH(const QString, read);
        const auto times = 5 * kMiB / unit.size();
        const Parsed parsed = parse("<a>" + unit.repeated(times) + "</a>");
        QCOMPARE(parsed.problem, QString());
        QVERIFY(parsed.text == read.repeated(times));
        QVERIFY2(parsed.longestPiece < 2 * kMiB, QByteArray::number(parsed.longestPiece));
    }

    void longSectionsComeWholeInPieces()
    {
        const QByteArray unit = "a]]b & <c> ]";
        const auto times = 5 * kMiB / unit.size();
        const Parsed parsed = parse("<a><![CDATA[" + unit.repeated(times) + "]]></a>");
        QCOMPARE(parsed.problem, QString());
        QVERIFY(parsed.text == QString::fromUtf8(unit).repeated(times));
        QVERIFY2(parsed.longestPiece < 2 * kMiB, QByteArray::number(parsed.longestPiece));
    }
};

QTEST_APPLESS_MAIN(TestBoundedXml)
#include "tst_bounded_xml.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_report.h"

#include "core/report/dossiers.h"
#include "core/report/naughty_texts.h"
#include "support/builders.h"
#include "views/report/logo.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace slipway;
using namespace slipway::model;
using namespace slipway::test;

/// The PDF as poppler's tools read it back.
class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageSaysWhichItIs_data();
    void everyPageSaysWhichItIs();
    void theCommandOfTheFooterIsWhole_data();
    void theCommandOfTheFooterIsWhole();
    void everyRowIsThereOnceAndOnOnePage_data() { everyPageSaysWhichItIs_data(); }
    void everyRowIsThereOnceAndOnOnePage();
    void everyPageBeginsWithAHeading_data() { everyPageSaysWhichItIs_data(); }
    void everyPageBeginsWithAHeading();
    void nothingIsPrintedIntoTheMargins_data() { everyPageSaysWhichItIs_data(); }
    void nothingIsPrintedIntoTheMargins();
    void theAttachmentIsTheSnapshotByteForByte_data() { everyPageSaysWhichItIs_data(); }
    void theAttachmentIsTheSnapshotByteForByte();
    void titleAndLanguageAreSet_data();
    void titleAndLanguageAreSet();
    void itIsDatedAsWhatItShows();
    void theFontsAreEmbedded();
    void hostileTextStaysOnThePage();
    void confidentialityIsOnEveryPage();
    void everyPieceOfEvidenceIsWhole();
    void nothingOfEvidenceIsCut();
    void aLogoMovesNothingIntoIt();
    void anSvgIsDrawnAsShapes();
    void hostileSvgIsRefused_data();
    void hostileSvgIsRefused();
    void harmlessSvgIsDrawn_data();
    void harmlessSvgIsDrawn();
    void naughtyTextsStayInTheirLanguagesPages_data();
    void naughtyTextsStayInTheirLanguagesPages();
    void whatIsNoLogoIsRefused_data();
    void whatIsNoLogoIsRefused();
    void theOutlineLeadsToEachSection();
    void aTitleCannotMisleadTheUpdate();
    void whatIsNotTheWritersIsLeftAsItIs_data();
    void whatIsNotTheWritersIsLeftAsItIs();
    void addressesOfEvidenceAreLinks_data();
    void addressesOfEvidenceAreLinks();

private:
    QByteArray tool(const char* program, const QStringList& arguments) const;
    void write(const readiness::Dossier& dossier, const report::ReportOptions& options = {});
    [[nodiscard]] QStringList pages() const; ///< the text of each
    void verifyMargins() const;

    QTemporaryDir m_folder;
    QString m_file;
};

void TestPdfReport::initTestCase()
{
    for (const char* program : {"pdfinfo", "pdftotext", "pdfdetach", "pdffonts", "qpdf"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("poppler-utils is not installed (packaging/deps lists it)");
    }
    m_file = m_folder.filePath(QStringLiteral("c.pdf"));
}

QByteArray TestPdfReport::tool(const char* program, const QStringList& arguments) const
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", program, process.readAllStandardError().constData());
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        qFatal("%s: %s", program, complaints.constData());
    return process.readAllStandardOutput();
}

void TestPdfReport::write(const readiness::Dossier& dossier, const report::ReportOptions& options)
{
    const auto pdf = views::renderChecklistPdf(dossier, options);
    QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().line()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*pdf), pdf->size());
}

QStringList TestPdfReport::pages() const
{
    const QByteArray text = tool("pdftotext", {QStringLiteral("-layout"), m_file, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(text).split(QLatin1Char('\f'));
    pages.removeLast(); // pdftotext ends each page with a form feed
    return pages;
}

void TestPdfReport::everyPageSaysWhichItIs_data()
{
    QTest::addColumn<int>("criteria");
    QTest::addColumn<int>("least"); // pages
    QTest::addColumn<int>("most");
    QTest::newRow("none") << 0 << 1 << 1;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("45") << 45 << 3 << 6;
    QTest::newRow("200") << 200 << 10 << 20;
}

void TestPdfReport::everyPageSaysWhichItIs()
{
    QFETCH(int, criteria);
    QFETCH(int, least);
    QFETCH(int, most);
    write(aDossier(criteria));
    const QStringList all = pages();
    QVERIFY2(all.size() >= least && all.size() <= most, qPrintable(QString::number(all.size())));
    QVERIFY(tool("pdfinfo", {m_file}).contains("Pages:           " + QByteArray::number(all.size())));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString number = QStringLiteral("%1 of %2").arg(i + 1).arg(all.size());
        QVERIFY2(all[i].trimmed().endsWith(number), qPrintable(all[i]));
        QVERIFY(all[i].contains(QLatin1String("Attached; check it with: slipway verify")));
    }
}

void TestPdfReport::theCommandOfTheFooterIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("policy");
    for (const QString& language : report::reportLanguages()) {
        QTest::addRow("%s", qPrintable(language)) << language << QStringLiteral("production-grade");
        QTest::addRow("%s, a long policy", qPrintable(language))
            << language << QStringLiteral("our-production-grade-policy-").repeated(5);
    }
}

/// Also where the line before it has no room.
void TestPdfReport::theCommandOfTheFooterIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, policy);
    readiness::Dossier dossier = aDossier(45);
    dossier.evaluation.policyId = policy;
    report::ReportOptions options;
    options.language = language;
    options.confidentiality = QStringLiteral("Confidential: for the release board");
    options.withEvidence = true;
    write(dossier, options);
    const QStringList all = pages();
    QVERIFY(all.size() > 1);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY2(all[i].contains(QLatin1String("slipway verify")), qPrintable(all[i]));
        QVERIFY2(all[i].contains(QString::number(all.size())), qPrintable(all[i]));
    }
}

void TestPdfReport::everyRowIsThereOnceAndOnOnePage()
{
    QFETCH(int, criteria);
    write(aDossier(criteria));
    const QStringList all = pages();
    const QString whole = all.join(QLatin1Char(' '));
    for (int i = 0; i < criteria; ++i) {
        const QRegularExpression start(QStringLiteral("Question-%1\\b").arg(i));
        QCOMPARE(whole.count(start), 1);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const QString& page) { return page.contains(start); });
        QStringList parts{QStringLiteral("end-%1\\.").arg(i)};
        if (kResultStates[static_cast<size_t>(i) % kResultStates.size()] != ResultState::NotApplicable)
            parts += {QStringLiteral("measured-%1\\b").arg(i), QStringLiteral("required-%1\\b").arg(i)};
        for (const QString& part : parts)
            QVERIFY2(found->contains(QRegularExpression(part)), qPrintable(part));
    }
}

void TestPdfReport::everyPageBeginsWithAHeading()
{
    QFETCH(int, criteria);
    write(aDossier(criteria));
    const QStringList all = pages();
    QVERIFY(all.front().trimmed().startsWith(QLatin1String("payments-api 4.2.0-rc3")));
    QStringList headings{QStringLiteral("Does not apply"), QStringLiteral("Path to Go"),
                         QStringLiteral("Sign-offs")};
    for (const Characteristic characteristic : kCharacteristics)
        headings += toWords(characteristic);
    int continued = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString first = all[i].trimmed().section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(std::any_of(headings.begin(), headings.end(),
                             [&](const QString& heading) { return first.startsWith(heading); }),
                 qPrintable(first));
        if (first.contains(QLatin1String(", continued"))) {
            ++continued;
            QVERIFY(first.contains(QLatin1String("Measured")) && first.contains(QLatin1String("Required")));
        }
    }
    QVERIFY(criteria < 45 || continued > 0);
}

void TestPdfReport::verifyMargins() const
{
    const QByteArray boxes = tool("pdftotext", {QStringLiteral("-bbox"), m_file, QStringLiteral("-")});
    QXmlStreamReader reader(boxes);
    double width = 0;
    double height = 0;
    int words = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toDouble();
        };
        if (reader.name() == QLatin1String("page")) {
            width = number("width");
            height = number("height");
        } else if (reader.name() == QLatin1String("word")) {
            ++words;
            constexpr double kMargin = 36; // 40 points, and boxes are a little larger than ink
            QVERIFY(number("xMin") >= kMargin && number("xMax") <= width - kMargin);
            QVERIFY(number("yMin") >= kMargin && number("yMax") <= height - kMargin);
        }
    }
    QVERIFY(words > 20);
}

void TestPdfReport::nothingIsPrintedIntoTheMargins()
{
    QFETCH(int, criteria);
    write(aDossier(criteria));
    verifyMargins();
}

void TestPdfReport::theAttachmentIsTheSnapshotByteForByte()
{
    QFETCH(int, criteria);
    readiness::Dossier dossier = aDossier(criteria);
    dossier.release.ref = QStringLiteral("größe/\u2028(x)\\");
    write(dossier);
    const QByteArray list = tool("pdfdetach", {QStringLiteral("-list"), m_file});
    QVERIFY2(list.contains("1: policy.json\n2: report.json\n3: snapshot.json"), list.constData());
    const QString saved = m_folder.filePath(QStringLiteral("s.json"));
    tool("pdfdetach",
         {QStringLiteral("-savefile"), QStringLiteral("snapshot.json"), QStringLiteral("-o"), saved, m_file});
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), canonicalJson(readiness::snapshotOf(dossier)));
}

void TestPdfReport::titleAndLanguageAreSet_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain") << QStringLiteral("payments-api") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("Zahlungen für Köln") << QStringLiteral("de");
    QTest::newRow("what PDF and XML treat specially")
        << QStringLiteral("a (b) \\c <d> & \"e\"") << QStringLiteral("en-GB");
}

void TestPdfReport::titleAndLanguageAreSet()
{
    QFETCH(QString, project);
    QFETCH(QString, language);
    readiness::Dossier dossier = aDossier(1);
    dossier.project.name = project;
    report::ReportOptions options;
    options.language = language;
    write(dossier, options);
    const QString title = project + QStringLiteral(" 4.2.0-rc3");
    const QString info = QString::fromUtf8(tool("pdfinfo", {m_file}));
    QVERIFY2(info.contains(QStringLiteral("Title:           ") + title), qPrintable(info));
    const QByteArray metadata = tool("pdfinfo", {QStringLiteral("-meta"), m_file});
    QXmlStreamReader reader(metadata);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text().toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(title) && texts.contains(language));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Lang (" + language.toLatin1() + ")"));
}

void TestPdfReport::itIsDatedAsWhatItShows()
{
    const readiness::Dossier dossier = aDossier(1);
    write(dossier);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString at = dossier.evaluation.at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss"));
    QVERIFY(file.readAll().contains("/CreationDate (D:" + at.toLatin1() + "Z)"));
}

void TestPdfReport::theFontsAreEmbedded()
{
    write(aDossier(45));
    const QList<QByteArray> lines = tool("pdffonts", {m_file}).trimmed().split('\n').mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QByteArray& line : lines) {
        QVERIFY2(line.contains("Inter"), line.constData());
        QVERIFY2(line.contains("Identity-H       yes"), line.constData()); // the column "emb"
    }
}

void TestPdfReport::hostileTextStaysOnThePage()
{
    readiness::Dossier dossier = aDossier(12);
    dossier.project.name = QString(100, QLatin1Char('W'));
    dossier.release.name = QString(100, QLatin1Char('M'));
    dossier.evaluation.reason = QStringLiteral("word ").repeated(3000);
    Policy policy = *dossier.policy;
    policy.criteria[0].question = QString(9000, QLatin1Char('x'));
    policy.criteria[1].question = QStringLiteral("a\nb\tc\r\nd \u202eesrever\u202c") + QChar(0);
    policy.criteria[2].question = QString::fromUtf8("漢字 العربية 👩‍🚀 ").repeated(50);
    policy.criteria[3].ownerRole = QString(500, QLatin1Char('o'));
    dossier.evaluation.results[4].measured = QString(900, QLatin1Char('9'));
    dossier.evaluation.results[5].required = QStringLiteral("at least ").repeated(200);
    dossier.policy = std::make_shared<const Policy>(policy);
    for (int i = 0; i < 6; ++i)
        dossier.evaluation.signOffs.push_back({QString(200, QLatin1Char('R')), std::nullopt, false, {}});
    write(dossier);
    verifyMargins();
    QVERIFY(pages().size() <= 4);
}

namespace {

QByteArray aPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

void TestPdfReport::confidentialityIsOnEveryPage()
{
    report::ReportOptions options;
    options.confidentiality = QStringLiteral("Internal: for the review board");
    write(aDossier(45), options);
    const QStringList all = pages();
    QVERIFY(all.size() > 2);
    for (const QString& page : all)
        QCOMPARE(page.count(options.confidentiality), 1);
    verifyMargins();
}

void TestPdfReport::everyPieceOfEvidenceIsWhole()
{
    constexpr int kPieces = 60;
    readiness::Dossier dossier = aDossier(5);
    for (int i = 0; i < kPieces; ++i) {
        Evidence evidence;
        evidence.kind = QStringLiteral("kind-%1.").arg(i);
        evidence.source = {QStringLiteral("plugin"), QStringLiteral("1"), QStringLiteral("one")};
        evidence.observedAt = dossier.evaluation.at;
        for (int fact = 0; fact < i; ++fact)
            evidence.facts.push_back(
                {QStringLiteral("a.fact.of.some.length.%1").arg(fact), qint64(fact), QStringLiteral("ms")});
        for (int source = 0; source < i; ++source)
            evidence.provenance.push_back(
                {QStringLiteral("file-%1").arg(source), QString(64, QLatin1Char('a'))});
        dossier.evidence.push_back(evidence);
    }
    report::ReportOptions options;
    options.withEvidence = true;
    write(dossier, options);
    verifyMargins();
    const QStringList all = pages();
    int next = 0;
    for (const QString& page : all) {
        const auto begun = static_cast<int>(page.count(QRegularExpression(QStringLiteral("kind-\\d+\\."))));
        QCOMPARE(static_cast<int>(page.count(QLatin1String("No criterion rests on it."))), begun);
        QVERIFY(begun == 0 || page.trimmed().startsWith(next == 0 ? QLatin1String("Evidence\n")
                                                                  : QLatin1String("Evidence, continued\n")));
        for (int i = next; i < next + begun; ++i)
            QVERIFY(page.contains(QStringLiteral("kind-%1.").arg(i)));
        next += begun;
    }
    QCOMPARE(next, kPieces);
}

/// As docs/command-line.md says: 40 facts and how many more, hashes of what was read, the criteria.
void TestPdfReport::nothingOfEvidenceIsCut()
{
    constexpr int kCriteria = 45;
    readiness::Dossier dossier = aDossier(kCriteria);
    Evidence evidence;
    evidence.id = EvidenceId(QStringLiteral("e-1"));
    evidence.kind = QStringLiteral("load-test");
    evidence.observedAt = dossier.evaluation.at;
    for (int i = 0; i < 60; ++i)
        evidence.facts.push_back({QStringLiteral("x.fact.%1").arg(i),
                                  QStringLiteral("word ").repeated(40) + QStringLiteral("end-of-%1").arg(i),
                                  {}});
    const auto hash = [](int i) { return QString(62, QLatin1Char('a')) + QString::number(10 + i); };
    for (int i = 0; i < 3; ++i)
        evidence.provenance.push_back({QStringLiteral("https://ci.example.com/") +
                                           QStringLiteral("folder/").repeated(i == 0 ? 1 : i * i * 45),
                                       hash(i)});
    dossier.evidence = {evidence};
    Judged judged;
    judged.evidence = evidence.id;
    for (CriterionResult& result : dossier.evaluation.results)
        result.judged = {judged};
    report::ReportOptions options;
    options.withEvidence = true;
    write(dossier, options);
    verifyMargins();
    const QString text = QString::fromUtf8(tool("pdftotext", {m_file, QStringLiteral("-")}))
                             .section(QStringLiteral("Evidence\n"), -1);
    const QString line = text.simplified();
    for (int i = 0; i < 40; ++i)
        QVERIFY2(line.contains(QStringLiteral("end-of-%1 ").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(line.contains(QLatin1String("and 20 more")));
    QString joined = text; // a hash can be broken between two lines
    joined.remove(QRegularExpression(QStringLiteral("\\s")));
    for (int i = 0; i < 3; ++i)
        QVERIFY2(joined.contains(hash(i)), qPrintable(QString::number(i)));
    for (int i = 0; i < kCriteria; ++i)
        QVERIFY2(line.contains(QStringLiteral("end-%1. (").arg(i)), qPrintable(QString::number(i)));
    QVERIFY(text.contains(QLatin1String("load-test, , continued")));
}

void TestPdfReport::aLogoMovesNothingIntoIt()
{
    report::ReportOptions options;
    options.logo = aPicture(300, 60);
    write(aDossier(5), options);
    verifyMargins();
    QVERIFY(tool("pdfdetach", {QStringLiteral("-list"), m_file}).contains("1: logo.png\n2: policy.json"));
    QProcess images;
    images.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_file});
    QVERIFY(images.waitForFinished(60'000));
    QVERIFY(images.readAllStandardOutput().contains("image     300    60"));
    // The title is below it: 22 points, and room.
    const QByteArray boxes = tool("pdftotext", {QStringLiteral("-bbox"), m_file, QStringLiteral("-")});
    static const QRegularExpression title(QStringLiteral("yMin=\"([0-9.]+)\"[^>]*>payments-api"));
    const auto match = title.match(QString::fromUtf8(boxes));
    QVERIFY(match.hasMatch());
    QVERIFY2(match.captured(1).toDouble() >= 40 + views::kLogoHeight, qPrintable(match.captured(1)));
}

namespace {

/// Something in an SVG of 100 by 20.
QByteArray anSvg(const QByteArray& inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 100 20\">" +
           inside + "</svg>";
}

} // namespace

void TestPdfReport::anSvgIsDrawnAsShapes()
{
    report::ReportOptions options;
    options.logo = anSvg("<path d='M0 0h100v20H0z' fill='#036'/>");
    write(aDossier(5), options);
    verifyMargins();
    QVERIFY(tool("pdfdetach", {QStringLiteral("-list"), m_file}).contains("1: logo.svg\n2: policy.json"));
    QCOMPARE(tool("pdfimages", {QStringLiteral("-list"), m_file}).count('\n'), 2); // the headings alone
    QProcess check;
    check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file});
    QVERIFY(check.waitForFinished(60'000));
    QCOMPARE(check.exitCode(), 0);
    // It is there: 110 by 22 points of its colour at the margins.
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    tool("pdftoppm", {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"), QStringLiteral("1"),
                      QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-singlefile"),
                      QStringLiteral("-png"), m_file, picture});
    const QImage page(picture + QStringLiteral(".png"));
    QCOMPARE(page.pixelColor(42, 42), QColor(0, 0x33, 0x66));
    QCOMPARE(page.pixelColor(147, 60), QColor(0, 0x33, 0x66));
    QCOMPARE(page.pixelColor(153, 42), QColor(Qt::white));
    QCOMPARE(page.pixelColor(42, 65), QColor(Qt::white));
}

void TestPdfReport::hostileSvgIsRefused_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto row = [](const char* name, const QByteArray& inside) { QTest::newRow(name) << anSvg(inside); };
    row("a script", "<script>alert(1)</script>");
    row("a script of another namespace", "<x:script xmlns:x='urn:x'>alert(1)</x:script>");
    row("an event", "<rect width='9' height='9' onclick='alert(1)'/>");
    row("a picture elsewhere", "<image xlink:href='http://evil.example/a.png' width='9' height='9'/>");
    row("a picture of a file", "<image xlink:href='file:///etc/passwd' width='9' height='9'/>");
    row("a picture inside", "<image xlink:href='data:image/png;base64,AAAA' width='9' height='9'/>");
    row("a link", "<a xlink:href='https://evil.example'><rect width='9' height='9'/></a>");
    row("another page", "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>");
    row("a gradient elsewhere", "<linearGradient id='a' xlink:href='http://evil.example/b.svg#c'/>");
    row("a fill elsewhere", "<rect width='9' height='9' fill='url(http://evil.example/b.svg#c)'/>");
    row("a fill elsewhere in quotes", "<rect width='9' height='9' fill=\"URL( 'b.svg#c')\"/>");
    row("a style elsewhere", "<rect width='9' height='9' style='fill:url(//evil.example/c)'/>");
    row("an import", "<style>@import 'http://evil.example/a.css';</style>");
    row("an import in pieces", "<style>.a{fill:ur<![CDATA[l(http://evil.example/c)]]>}</style>");
    row("an import behind an escape", "<style>.a{fill:u\\72l(http://evil.example/c)}</style>");
    row("a font", "<style>@font-face{src:url(#x)}</style>");
    row("text", "<text x='0' y='9'>in whatever font</text>");
    row("animation", "<rect width='9' height='9'><animate attributeName='x' to='9' dur='1s'/></rect>");
    row("drawn again and again", "<g id='a'><rect width='9' height='9'/></g><use xlink:href='#a'/>");
    row("a mask", "<rect width='9' height='9' mask='url(#a)'/>");
    row("a mask in a style", "<rect width='9' height='9' style='fill:red; mask : url(#a)'/>");
    row("endless dashes", "<path d='M0 0h1e9' stroke='red' stroke-dasharray='1e-9'/>");
    row("endless dashes in a style", "<style>path{stroke-dasharray:1e-9}</style><path d='M0 0h1e9'/>");
    row("dashes behind a selector with a colon",
        "<style type='text/css'>.a:enabled{stroke-dasharray:4,4}</style><path class='a' d='M0 0h9'/>");
    row("an endless gradient", "<linearGradient id='a' x2='1e-9' spreadMethod='repeat'/>");
    row("a gradient that Qt does not draw", "<radialGradient id='a' cx='9' cy='9'/>");
    row("an SVG in it", "<svg viewBox='0 0 1 1'/>");
    row("a style sheet", "<?xml-stylesheet href='http://evil.example/a.css'?>");
    row("not closed", "<g>");
    row("too deep", QByteArray("<g>").repeated(40) + QByteArray("</g>").repeated(40));
    row("too many", QByteArray("<g/>").repeated(6000));
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a 'b'>]>") + anSvg("<desc>&a;</desc>");
    QTest::newRow("an entity of a file")
        << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>") + anSvg("<desc>&a;</desc>");
    QTest::newRow("HTML") << QByteArray("<html xmlns='http://www.w3.org/1999/xhtml'/>");
    QTest::newRow("of no namespace") << QByteArray(
        "<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>");
    QTest::newRow("no size") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>");
    QTest::newRow("no number") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 nan inf'/>");
    QTest::newRow("too wide") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e12 9'/>");
    row("a path beyond reason", "<path d='M0 0L1e30 9'/>");
    row("a path that comes there by steps", "<path d='M0 0" + QByteArray("h20000").repeated(5000) + "'/>");
    row("scaled beyond reason", QByteArray("<g transform='scale(99)'>").repeated(9) +
                                    "<rect width='9' height='9'/>" + QByteArray("</g>").repeated(9));
    row("a gradient beyond reason",
        "<linearGradient id='a' gradientUnits='userSpaceOnUse' x2='1e30'><stop offset='0' stop-color='red'/>"
        "</linearGradient><rect width='9' height='9' fill='url(#a)'/>");
    row("a gradient scaled beyond reason",
        "<radialGradient id='a' r='0.5' gradientTransform='scale(1e30)'><stop offset='0' stop-color='red'/>"
        "<stop offset='1' stop-color='blue'/></radialGradient><rect width='9' height='9' fill='url(#a)'/>");
    QTest::newRow("too large") << anSvg("<desc>" + QByteArray(views::kLargestLogo, 'x') + "</desc>");
}

void TestPdfReport::hostileSvgIsRefused()
{
    QFETCH(QByteArray, svg);
    report::ReportOptions options;
    options.logo = svg;
    const auto pdf = views::renderChecklistPdf(aDossier(1), options);
    QVERIFY(!pdf.ok());
    QVERIFY(pdf.error().code == ErrorCode::InvalidInput || pdf.error().code == ErrorCode::LimitExceeded);
    QCOMPARE(pdf.error().where, QStringLiteral("the logo"));
    QVERIFY(!pdf.error().what.contains(QLatin1Char('\n')));
}

void TestPdfReport::harmlessSvgIsDrawn_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("as editors write it")
        << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!-- Made by hand -->\n"
                      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                      "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n") +
               anSvg(
                   "<title>Us</title><style type=\"text/css\">.a{fill:#036;mask:none}</style>"
                   "<g class='a' stroke-dasharray='none' style=\"fill:url('#b')\"><path d='M0 0h9v9z'/></g>");
    QTest::newRow("a gradient of itself")
        << anSvg("<linearGradient id='a' xlink:href='#b'/><linearGradient id='b' xlink:href='#a'/>"
                 "<rect width='9' height='9' fill='url(#a)'/>");
    QTest::newRow("a stroke that Qt does not draw")
        << anSvg("<path d='M0 0h9' stroke='red' stroke-width='1e30'/>");
    QTest::newRow("nothing but a size") << anSvg({});
    QTest::newRow("the program's own") << [] {
        QFile file(QStringLiteral(":/slipway/icons/slipway.svg"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
}

void TestPdfReport::harmlessSvgIsDrawn()
{
    QFETCH(QByteArray, svg);
    report::ReportOptions options;
    options.logo = svg;
    write(aDossier(1), options);
    verifyMargins();
}

void TestPdfReport::naughtyTextsStayInTheirLanguagesPages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : report::reportLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestPdfReport::naughtyTextsStayInTheirLanguagesPages()
{
    QFETCH(QString, language);
    readiness::Dossier dossier = aNaughtyDossier();
    report::ReportOptions options;
    options.language = language;
    write(dossier, options);
    verifyMargins();
    const QStringList all = pages();
    QVERIFY(all.size() > (naughtyTexts().size() > 100 ? 20 : 1)); // the long list is not on every machine
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY2(all[i].trimmed().contains(QString::number(all.size())), qPrintable(all[i]));
}

void TestPdfReport::whatIsNoLogoIsRefused_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("hello") << ErrorCode::InvalidInput;
    QTest::newRow("an SVG of nothing")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>")
        << ErrorCode::InvalidInput;
    QTest::newRow("cut off") << aPicture(300, 60).left(40) << ErrorCode::InvalidInput;
    QTest::newRow("too large") << aPicture(3, 3) + QByteArray(views::kLargestLogo, '\0')
                               << ErrorCode::LimitExceeded;
    QTest::newRow("too many pixels") << aPicture(views::kWidestLogo + 1, 1) << ErrorCode::LimitExceeded;
}

void TestPdfReport::whatIsNoLogoIsRefused()
{
    QFETCH(QByteArray, logo);
    QFETCH(ErrorCode, code);
    report::ReportOptions options;
    options.logo = logo;
    const auto pdf = views::renderChecklistPdf(aDossier(1), options);
    QVERIFY(!pdf.ok());
    QCOMPARE(pdf.error().code, code);
}

void TestPdfReport::theOutlineLeadsToEachSection()
{
    const readiness::Dossier dossier = aDossier(200);
    write(dossier);
    const auto json =
        Json::parse(tool("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), m_file})
                        .toStdString());
    const Json& top = json["outlines"];
    QCOMPARE(top.size(), size_t(1));
    QCOMPARE(toQString(top[0]["title"].get<std::string>()), QStringLiteral("payments-api 4.2.0-rc3: No-go"));
    QCOMPARE(top[0]["destpageposfrom1"].get<int>(), 1);
    const QStringList all = pages();
    const Json& sections = top[0]["kids"];
    QCOMPARE(sections.size(), kCharacteristics.size() + 1);
    for (size_t i = 0; i < sections.size(); ++i) {
        const QString title = toQString(sections[i]["title"].get<std::string>());
        QCOMPARE(title, i < kCharacteristics.size() ? toWords(kCharacteristics[i])
                                                    : QStringLiteral("Does not apply to this release"));
        const int page = sections[i]["destpageposfrom1"].get<int>();
        QVERIFY2(all[page - 1].contains(title), qPrintable(title));
        QVERIFY(page == 1 || !all[page - 2].contains(title));
    }
    QProcess check;
    check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file});
    QVERIFY(check.waitForFinished(60'000));
    QCOMPARE(check.exitCode(), 0);
}

/// Words of the file's own syntax in a title are a title.
void TestPdfReport::aTitleCannotMisleadTheUpdate()
{
    readiness::Dossier dossier = aDossier(1);
    dossier.project.name = QStringLiteral("/Type /Catalog endobj 3 0 obj startxref trailer << (x) >>");
    write(dossier);
    const auto json =
        Json::parse(tool("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), m_file})
                        .toStdString());
    QCOMPARE(toQString(json["outlines"][0]["title"].get<std::string>()),
             dossier.project.name + QStringLiteral(" 4.2.0-rc3: No-go"));
    QVERIFY(pages().front().contains(QLatin1String("/Type /Catalog")));
}

void TestPdfReport::whatIsNotTheWritersIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("no table where it says") << QByteArray("%PDF-1.4\nstartxref\n9999\n%%EOF\n");
    QTest::newRow("a table without a root") << QByteArray(
        "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n9\n%%EOF\n");
    QTest::newRow("a root that is not there") << QByteArray(
        "%PDF-1.4\nxref\n0 2\n0000000000 65535 f \n0000000003 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R "
        ">>\nstartxref\n9\n%%EOF\n");
}

void TestPdfReport::whatIsNotTheWritersIsLeftAsItIs()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(views::updated(pdf, QStringLiteral("en"), {{QStringLiteral("x"), 0, 0, 0}}, 842), pdf);
}

void TestPdfReport::addressesOfEvidenceAreLinks_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArrayList>("links");
    QTest::newRow("an address") << QStringLiteral("https://ci.example.com/runs/7239?a=(1)&b=2")
                                << QByteArrayList{"https://ci.example.com/runs/7239?a=(1)&b=2"};
    QTest::newRow("a file") << QStringLiteral("perf/summary.json") << QByteArrayList();
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)") << QByteArrayList();
    QTest::newRow("a local file") << QStringLiteral("file:///etc/passwd") << QByteArrayList();
    QTest::newRow("no host") << QStringLiteral("https:///x") << QByteArrayList();
    QTest::newRow("the end of a string")
        << QStringLiteral("https://a.example/x)>>endobj") << QByteArrayList{"https://a.example/x"};
}

void TestPdfReport::addressesOfEvidenceAreLinks()
{
    QFETCH(QString, where);
    QFETCH(QByteArrayList, links);
    readiness::Dossier dossier = aDossier(1);
    Judged judged;
    judged.where = where;
    judged.by = QStringLiteral("CI");
    dossier.evaluation.results[0].judged = {judged};
    write(dossier);
    const auto json = Json::parse(tool("qpdf", {QStringLiteral("--json"), m_file}).toStdString());
    QByteArrayList found;
    for (const auto& [name, object] : json["qpdf"][1].items()) {
        if (object.contains("value") && object["value"].is_object() && object["value"].contains("/A"))
            found += QByteArray::fromStdString(object["value"]["/A"]["/URI"].get<std::string>()).mid(2);
    }
    QCOMPARE(found, links);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdf_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_report.h"

#include "views/report/page_painter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kDotsPerInch = 1200;

/// XMP (ISO 16684-1) with title, language, identifier and tool. QPdfWriter puts it into the file as it is.
QByteArray metadata(const report::ChecklistDocument& document, const QString& identifier,
                    const QString& language)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString meta = QStringLiteral("adobe:ns:meta/");
    const QString xml = QStringLiteral("http://www.w3.org/XML/1998/namespace");
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.writeStartDocument();
    writer.writeNamespace(meta, QStringLiteral("x"));
    writer.writeStartElement(meta, QStringLiteral("xmpmeta"));
    writer.writeNamespace(rdf, QStringLiteral("rdf"));
    writer.writeStartElement(rdf, QStringLiteral("RDF"));
    writer.writeNamespace(dc, QStringLiteral("dc"));
    writer.writeNamespace(xmp, QStringLiteral("xmp"));
    writer.writeStartElement(rdf, QStringLiteral("Description"));
    writer.writeAttribute(rdf, QStringLiteral("about"), QString());
    writer.writeStartElement(dc, QStringLiteral("title"));
    writer.writeStartElement(rdf, QStringLiteral("Alt"));
    writer.writeStartElement(rdf, QStringLiteral("li"));
    writer.writeAttribute(xml, QStringLiteral("lang"), QStringLiteral("x-default"));
    writer.writeCharacters(document.title);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeStartElement(dc, QStringLiteral("language"));
    writer.writeStartElement(rdf, QStringLiteral("Bag"));
    writer.writeTextElement(rdf, QStringLiteral("li"), language);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeTextElement(dc, QStringLiteral("identifier"), identifier);
    writer.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Slipway " SLIPWAY_VERSION));
    writer.writeEndDocument();
    return text;
}

/// QPdfWriter of Qt 6.4 cannot set the catalog's /Lang (ISO 32000-1 section 14.9.2), which screen readers go
/// by. An incremental update (section 7.5.6) appends a new version of the catalog that has it.
QByteArray withLanguage(const QByteArray& pdf, const QString& language)
{
    const qsizetype catalogAt = pdf.indexOf("/Type /Catalog");
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const qsizetype startAt = pdf.lastIndexOf("startxref");
    const qsizetype objectAt = catalogAt < 0 ? -1 : pdf.lastIndexOf(" 0 obj", catalogAt);
    const qsizetype endAt = objectAt < 0 ? -1 : pdf.indexOf("endobj", objectAt);
    const qsizetype opensAt = objectAt < 0 ? -1 : pdf.indexOf("<<", objectAt);
    if (endAt < 0 || trailerAt < 0 || startAt < 0 || opensAt < 0 || opensAt > endAt)
        return pdf;
    const qsizetype numberAt = pdf.lastIndexOf('\n', objectAt) + 1;
    const QByteArray number = pdf.mid(numberAt, objectAt - numberAt);
    QByteArray catalog = pdf.mid(numberAt, endAt - numberAt) + "endobj\n";
    catalog.insert(opensAt - numberAt + 2, " /Lang (" + language.toLatin1() + ")");
    const QByteArray previous = pdf.mid(startAt + 9).trimmed().split('\n').front().trimmed();
    const qsizetype dictionaryAt = pdf.indexOf("<<", trailerAt);
    QByteArray trailer = pdf.mid(trailerAt, startAt - trailerAt);
    trailer.insert(dictionaryAt - trailerAt + 2, "\n/Prev " + previous);
    const qsizetype offset = pdf.size();
    const QByteArray table =
        "xref\n" + number + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + catalog + table + trailer + "startxref\n" + QByteArray::number(offset + catalog.size()) +
           "\n%%EOF\n";
}

/// QPdfWriter dates the file by the clock. It is a picture of one moment, and the same moment gives the same
/// bytes: the date (ISO 32000-1 section 7.9.4) is overwritten in place, in its own length.
QByteArray datedAs(QByteArray pdf, const QDateTime& at)
{
    const QByteArray key = "/CreationDate (D:";
    const QByteArray moment = at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const qsizetype place = pdf.indexOf(key);
    const qsizetype begin = place + key.size();
    if (place >= 0 && pdf.indexOf(')', begin) - begin == moment.size())
        pdf.replace(begin, moment.size(), moment);
    return pdf;
}

/// QPdfWriter writes its fonts in the order of a QHash, which is another in every process: while one of these
/// is there it is the same in all.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)
};

} // namespace

QString reportIdentifier(const std::vector<report::Enclosure>& enclosures)
{
    for (const report::Enclosure& enclosure : enclosures) {
        if (enclosure.name == report::kReportFile)
            return QStringLiteral("urn:sha-256:") + sha256Hex(enclosure.content);
    }
    return {};
}

Result<QByteArray> renderChecklistPdf(const readiness::Dossier& dossier, const report::ReportOptions& options)
{
    loadFonts();
    const report::ChecklistDocument document = report::makeDocument(dossier, options);
    const std::vector<report::Enclosure> enclosures = report::enclosuresOf(dossier, options);
    const SameOrder order;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QPageSize size(options.pageSize == report::PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Slipway " SLIPWAY_VERSION));
        writer.setDocumentXmpMetadata(metadata(document, reportIdentifier(enclosures), options.language));
        for (const report::Enclosure& enclosure : enclosures)
            writer.addFileAttachment(enclosure.name, enclosure.content, QStringLiteral("application/json"));
        PageMetrics metrics;
        metrics.page = size.size(QPageSize::Point);
        const std::vector<Page> pages = layOut(document, metrics);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{ErrorCode::Internal, QStringLiteral("the PDF could not be begun"), document.title,
                         QStringLiteral("please report this")};
        painter.scale(kDotsPerInch / 72.0, kDotsPerInch / 72.0);
        PagePainter pagePainter(document, metrics, painter);
        const int count = static_cast<int>(pages.size());
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                writer.newPage();
            pagePainter.paint(pages[static_cast<size_t>(i)], i + 1, count);
        }
        painter.end();
    }
    return withLanguage(datedAs(buffer.data(), document.at), options.language);
}

} // namespace slipway::views

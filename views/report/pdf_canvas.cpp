// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_canvas.h"

#include <QHashFunctions>
#include <QMutex>
#include <QPageLayout>
#include <QXmlStreamWriter>

namespace slipway::views {

using namespace model;

namespace {

constexpr int kDotsPerInch = 1200;

/// XMP (ISO 16684-1) with title, language, identifier and tool. QPdfWriter puts it into the file as it is.
QByteArray metadata(const PdfAbout& about)
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
    writer.writeCharacters(about.title);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeStartElement(dc, QStringLiteral("language"));
    writer.writeStartElement(rdf, QStringLiteral("Bag"));
    writer.writeTextElement(rdf, QStringLiteral("li"), about.language);
    writer.writeEndElement();
    writer.writeEndElement();
    if (!about.identifier.isEmpty())
        writer.writeTextElement(dc, QStringLiteral("identifier"), about.identifier);
    writer.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Slipway " SLIPWAY_VERSION));
    writer.writeEndDocument();
    return text;
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

/// A device must be open before a writer takes it.
QBuffer* opened(QBuffer& buffer)
{
    buffer.open(QIODevice::WriteOnly);
    return &buffer;
}

QString mediaTypeOf(const QString& name)
{
    if (name == report::kLogoFile)
        return QStringLiteral("image/png");
    return name == report::kSvgLogoFile ? QStringLiteral("image/svg+xml")
                                        : QStringLiteral("application/json");
}

/// QPdfWriter writes its fonts in the order of a QHash, which is another in every process: while a canvas is
/// there it is the same in all. The seed is the process's, and canvases can overlap.
class CommonOrder
{
public:
    static void take()
    {
        const QMutexLocker lock(&s_mutex);
        if (s_users++ == 0)
            QHashSeed::setDeterministicGlobalSeed();
    }
    static void giveBack()
    {
        const QMutexLocker lock(&s_mutex);
        if (--s_users == 0)
            QHashSeed::resetRandomGlobalSeed();
    }

private:
    static inline QBasicMutex s_mutex;
    static inline int s_users = 0;
};

} // namespace

PdfCanvas::PdfCanvas(const PdfAbout& about)
    : m_about(about)
    , m_writer(opened(m_buffer))
{
    CommonOrder::take();
    m_writer.setResolution(kDotsPerInch);
    m_writer.setPageLayout(
        QPageLayout(qtPageSize(about.pageSize), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    m_writer.setTitle(about.title);
    m_writer.setCreator(QStringLiteral("Slipway " SLIPWAY_VERSION));
    m_writer.setDocumentXmpMetadata(metadata(about));
    for (const report::Enclosure& enclosure : about.enclosures)
        m_writer.addFileAttachment(enclosure.name, enclosure.content, mediaTypeOf(enclosure.name));
}

PdfCanvas::~PdfCanvas()
{
    if (m_painter.isActive())
        m_painter.end();
    CommonOrder::giveBack();
}

QSizeF PdfCanvas::pageSize() const
{
    return qtPageSize(m_about.pageSize).size(QPageSize::Point);
}

Status PdfCanvas::begin()
{
    if (!m_painter.begin(&m_writer))
        return Error{ErrorCode::Internal, QStringLiteral("the PDF could not be begun"), m_about.title,
                     QStringLiteral("please report this")};
    m_painter.scale(kDotsPerInch / 72.0, kDotsPerInch / 72.0);
    return Done{};
}

QByteArray PdfCanvas::finish(const std::vector<Bookmark>& bookmarks)
{
    m_painter.end();
    return updated(datedAs(m_buffer.data(), m_about.at), m_about.language, bookmarks, pageSize().height());
}

} // namespace slipway::views

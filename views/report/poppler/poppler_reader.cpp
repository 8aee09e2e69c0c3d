// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/poppler/poppler_reader.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QXmlStreamReader>

#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <memory>

namespace slipway::views {

using namespace model;

namespace {

Error broken(const QString& what, const QString& where)
{
    return {ErrorCode::InvalidInput, what, where,
            QStringLiteral("give a PDF that slipway export wrote, as it was written")};
}

QString textOf(const poppler::ustring& text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What else it complains of is not for standard error: that something is broken is found all the same.
void sayNothing(const std::string&, void*) {}

QString identifierOf(const QString& xmp)
{
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("identifier") &&
            reader.namespaceUri() == QLatin1String("http://purl.org/dc/elements/1.1/"))
            return reader.readElementText();
    }
    return {};
}

/// As it is seen: what lies over a text, or shows other shapes for its letters, is another picture.
QByteArray lookOf(const poppler::page& page)
{
    constexpr double kLookResolution = 100;
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image picture = renderer.render_page(&page, kLookResolution, kLookResolution);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (picture.is_valid())
        hash.addData(QByteArrayView(picture.const_data(),
                                    static_cast<qsizetype>(picture.bytes_per_row()) * picture.height()));
    return hash.result();
}

Result<std::vector<report::Enclosure>> enclosuresIn(const poppler::document& document, const QString& where)
{
    std::vector<report::Enclosure> enclosures;
    const std::vector<poppler::embedded_file*> attached = document.embedded_files();
    if (attached.size() > kMostEnclosures)
        return broken(QStringLiteral("has more than %1 attachments").arg(kMostEnclosures), where);
    for (const poppler::embedded_file* file : attached) {
        if (!file->is_valid() || file->size() > kLargestEnclosure)
            return broken(QStringLiteral("has an attachment that cannot be read"), where);
        const poppler::byte_array data = file->data();
        enclosures.push_back(
            {toQString(file->name()), QByteArray(data.data(), static_cast<qsizetype>(data.size()))});
    }
    return enclosures;
}

} // namespace

Result<PdfFile> PopplerReader::read(const QByteArray& bytes, const QString& where) const
{
    if (bytes.size() > kLargestPdf)
        return broken(QStringLiteral("is larger than %1 MiB").arg(kLargestPdf >> 20), where);
    static const bool isQuiet = [] {
        poppler::set_debug_error_function(sayNothing, nullptr);
        return true;
    }();
    Q_UNUSED(isQuiet)
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return broken(QStringLiteral("is no PDF, or a damaged one"), where);
    if (document->is_locked())
        return broken(QStringLiteral("is locked by a password"), where);
    if (document->pages() > kMostPages)
        return broken(QStringLiteral("has more than %1 pages").arg(kMostPages), where);
    PdfFile file;
    auto enclosures = enclosuresIn(*document, where);
    if (!enclosures)
        return enclosures.error();
    file.enclosures = std::move(enclosures).value();
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return broken(QStringLiteral("has a page that cannot be read"), where);
        file.pages += textOf(page->text());
        file.looks += lookOf(*page);
    }
    file.title = textOf(document->info_key("Title"));
    file.identifier = identifierOf(textOf(document->metadata()));
    return file;
}

} // namespace slipway::views

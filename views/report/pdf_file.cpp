// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pdf_file.h"

#include <QXmlStreamReader>

#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
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

} // namespace

Result<PdfFile> readPdf(const QByteArray& bytes, const QString& where)
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
    PdfFile file;
    for (const poppler::embedded_file* attached : document->embedded_files()) {
        if (!attached->is_valid())
            return broken(QStringLiteral("has an attachment that cannot be read"), where);
        const poppler::byte_array data = attached->data();
        file.enclosures.push_back(
            {toQString(attached->name()), QByteArray(data.data(), static_cast<qsizetype>(data.size()))});
    }
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page)
            return broken(QStringLiteral("has a page that cannot be read"), where);
        file.pages += textOf(page->text());
    }
    file.identifier = identifierOf(textOf(document->metadata()));
    return file;
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_plugin.h"

#include "views/report/pdf_file.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace slipway::app {

using namespace model;

namespace {

QString placeOf(const QString& library)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(library);
    if (QFile::exists(beside))
        return beside;
    return here.absoluteFilePath(QStringLiteral("../" SLIPWAY_LIBRARY_FOLDER "/slipway/") + library);
}

} // namespace

Result<const views::PdfReader*> loadPdfReader()
{
    // Never unloaded: the loader keeps the library when it goes, and the library keeps its instance.
    const QString place = placeOf(QStringLiteral("slipway-pdf.so"));
    QPluginLoader loader(place);
    if (const auto* reader = qobject_cast<views::PdfReader*>(loader.instance()))
        return reader;
    return Error{
        ErrorCode::NotFound,
        QStringLiteral("the library that reads PDFs cannot be loaded (%1)").arg(loader.errorString()), place,
        QStringLiteral("install Slipway again, with slipway-pdf.so")};
}

} // namespace slipway::app

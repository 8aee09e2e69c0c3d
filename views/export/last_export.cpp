// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/last_export.h"

#include "views/language/language.h"

#include <QSettings>

namespace slipway::views {

namespace {

const QString kExportFormatKey = QStringLiteral("export/format");
const QString kExportPaperKey = QStringLiteral("export/paper");
const QString kExportLanguageKey = QStringLiteral("export/language");
const QString kExportLineKey = QStringLiteral("export/confidentiality");
const QString kExportLogoKey = QStringLiteral("export/logo");
const QString kExportEvidenceKey = QStringLiteral("export/withEvidence");
const QString kExportExposureKey = QStringLiteral("export/withExposure");

} // namespace

ExportOrder lastExport()
{
    const QSettings settings;
    ExportOrder order;
    order.format = exportFormatOf(settings.value(kExportFormatKey).toString()).value_or(order.format);
    if (settings.value(kExportPaperKey).toString() == QLatin1String("letter"))
        order.paper = report::PageSize::Letter;
    for (const QString& code : {settings.value(kExportLanguageKey).toString(), shownLanguage()}) {
        if (report::reportLanguages().contains(code)) {
            order.language = code;
            break;
        }
    }
    if (const QString line = settings.value(kExportLineKey).toString(); report::checkConfidentiality(line))
        order.confidentiality = line;
    order.logo = settings.value(kExportLogoKey).toString();
    order.withEvidence = settings.value(kExportEvidenceKey).toBool();
    order.withExposure = settings.value(kExportExposureKey).toBool();
    return order;
}

void keepExport(const ExportOrder& order)
{
    QSettings settings;
    settings.setValue(kExportFormatKey, toKey(order.format));
    settings.setValue(kExportPaperKey, order.paper == report::PageSize::Letter ? QStringLiteral("letter")
                                                                               : QStringLiteral("a4"));
    if (traitsOf(order.format).isRead || order.language != lastExport().language)
        settings.setValue(kExportLanguageKey, order.language);
    settings.setValue(kExportLineKey, order.confidentiality);
    settings.setValue(kExportLogoKey, order.logo);
    settings.setValue(kExportEvidenceKey, order.withEvidence);
    settings.setValue(kExportExposureKey, order.withExposure);
}

ExportOrder pdfAsLast()
{
    ExportOrder order = lastExport();
    order.format = ExportFormat::Pdf;
    return fitted(order);
}

std::optional<report::PageSize> chosenPaper()
{
    return QSettings().contains(kExportPaperKey) ? std::optional(lastExport().paper) : std::nullopt;
}

} // namespace slipway::views

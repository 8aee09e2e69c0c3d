// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/minutes_export.h"

#include "core/readiness/review_desk.h"
#include "core/report/minutes_markdown.h"
#include "core/report/write_file.h"
#include "views/report/minutes_pdf.h"

namespace slipway::views {

using namespace model;

Result<report::MinutesDocument> readMinutes(readiness::Workspace& workspace, const Clock& clock,
                                            const ReviewId& review, const store::AsOf& asOf,
                                            const QString& language)
{
    const report::ReportLanguage words(language);
    const auto minutes = readiness::ReviewDesk(workspace, clock).minutes(review, asOf, words.phrases());
    if (!minutes)
        return minutes.error();
    return report::makeMinutes(*minutes, report::localZone(), words);
}

Result<QByteArray> exportMinutes(readiness::Workspace& workspace, const Clock& clock, const ReviewId& review,
                                 const store::AsOf& asOf, const ExportOrder& order)
{
    const auto document = readMinutes(workspace, clock, review, asOf, order.language);
    if (!document)
        return document.error();
    return order.format == ExportFormat::Markdown ? report::renderMinutes(*document)
                                                  : renderMinutesPdf(*document, order.paper);
}

Status writeMinutes(readiness::Workspace& workspace, const Clock& clock, const ReviewId& review,
                    const store::AsOf& asOf, ExportOrder order, const QString& path)
{
    order.format = isPdfFile(path) ? ExportFormat::Pdf : ExportFormat::Markdown;
    const auto content = exportMinutes(workspace, clock, review, asOf, order);
    return content ? report::writeFile(path, *content) : Status(content.error());
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/minutes_export.h"

#include "core/readiness/review_desk.h"
#include "core/report/minutes_markdown.h"
#include "views/report/minutes_pdf.h"

namespace slipway::views {

using namespace model;

Result<QByteArray> exportMinutes(readiness::Workspace& workspace, const Clock& clock, const ReviewId& review,
                                 const store::AsOf& asOf, const ExportOrder& order)
{
    const report::ReportLanguage language(order.language);
    const auto minutes = readiness::ReviewDesk(workspace, clock).minutes(review, asOf, language.phrases());
    if (!minutes)
        return minutes.error();
    const report::MinutesDocument document = report::makeMinutes(*minutes, report::localZone(), language);
    return order.format == ExportFormat::Markdown ? report::renderMinutes(document)
                                                  : renderMinutesPdf(document, order.paper);
}

} // namespace slipway::views

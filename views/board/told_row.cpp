// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/told_row.h"

#include "core/readiness/explanation.h"
#include "core/report/report_language.h"

namespace slipway::views {

using namespace model;

Result<readiness::BoardRow> toldRow(readiness::Workspace& workspace, readiness::BoardRow row,
                                    const store::AsOf& asOf, const QString& language)
{
    const policy::Phrases phrases = report::ReportLanguage(language).phrases();
    if (phrases.isEnglish())
        return row;
    auto dossier = workspace.dossier(row.release.id, asOf);
    if (!dossier)
        return dossier.error();
    // What the row says, explained by what is known of its release.
    dossier->evaluation = std::move(row.evaluation);
    dossier->changes = std::move(row.changes);
    dossier->changesSince = row.changesSince;
    readiness::explainIn(*dossier, phrases);
    row.evaluation = std::move(dossier->evaluation);
    row.changes = std::move(dossier->changes);
    return row;
}

} // namespace slipway::views

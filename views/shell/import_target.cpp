// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/import_target.h"

#include "core/readiness/workspace.h"
#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/widgets/inline_message.h"

namespace slipway::views {

namespace {

QString nameOf(const model::Project& project, const model::Release& release)
{
    return project.name + QLatin1Char(' ') + release.name;
}

} // namespace

std::optional<ImportTarget> targetOn(ProjectPage& page)
{
    const readiness::Dossier* dossier = page.dossier();
    if (!dossier)
        return std::nullopt;
    return ImportTarget{dossier->release.id, nameOf(dossier->project, dossier->release), &page.message()};
}

std::optional<ImportTarget> targetOn(BoardPage& board, const readiness::BoardRow* row)
{
    if (!row)
        return std::nullopt;
    return ImportTarget{row->release.id, nameOf(row->project, row->release), &board.message()};
}

} // namespace slipway::views

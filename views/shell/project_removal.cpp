// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/project_removal.h"

#include "core/readiness/task.h"
#include "core/readiness/workspace.h"
#include "views/board/board_page.h"
#include "views/widgets/inline_message.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ProjectRemoval", text);
}

void restore(BoardPage& board, const ViewContext& context, const Project& project)
{
    readiness::runTask<Done>(
        &board,
        [workspace = context.workspace, id = project.id, person = context.person](const Progress&) {
            return workspace->history().restoreProject(id, person);
        },
        [&board, name = project.name](const Status& restored) {
            if (restored)
                board.message().showDone(tr("%1 is back.").arg(name));
            else
                board.message().showError(restored.error());
            board.refresh();
        });
}

} // namespace

void removeSelectedProject(BoardPage& board, const ViewContext& context)
{
    const readiness::BoardRow* row = board.selected();
    if (!row)
        return;
    readiness::runTask<Done>(
        &board,
        [workspace = context.workspace, id = row->project.id, person = context.person](const Progress&) {
            return workspace->history().removeProject(id, person);
        },
        [&board, context, project = row->project](const Status& removed) {
            if (!removed) {
                board.message().showError(removed.error());
                return;
            }
            board.message().showDone(tr("Removed %1 from the board. Its history stays.").arg(project.name),
                                     tr("Undo"),
                                     [&board, context, project] { restore(board, context, project); });
            board.refresh();
        });
}

} // namespace slipway::views

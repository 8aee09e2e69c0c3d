// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/project_removal.h"

#include "core/readiness/reversal.h"
#include "core/readiness/task.h"
#include "views/board/board_page.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <QCoreApplication>

namespace slipway::views {

using namespace model;

namespace {

struct ProjectRemoval
{
    Q_DECLARE_TR_FUNCTIONS(ProjectRemoval)
};

using Projects = std::vector<Project>;
using Change = Status (store::History::*)(const ProjectId& project, const QString& actor);

/// Gives those that it was done to; the first error where that were none.
Result<Projects> changeAll(const ViewContext& context, const Projects& projects, Change change)
{
    Projects changed;
    for (const Project& project : projects) {
        const Status status = (context.workspace->history().*change)(project.id, context.person);
        if (status)
            changed.push_back(project);
        else if (changed.empty())
            return status.error();
    }
    return changed;
}

void restore(BoardPage& board, const ViewContext& context, const Projects& projects)
{
    readiness::runTask<Projects>(
        &board,
        [context, projects](const Progress&) {
            return changeAll(context, projects, &store::History::restoreProject);
        },
        [&board](const Result<Projects>& restored) {
            if (!restored)
                board.message().showError(restored.error());
            else if (restored->size() == 1)
                board.message().showDone(ProjectRemoval::tr("%1 is back.").arg(restored->front().name));
            else
                board.message().showDone(ProjectRemoval::tr("%n project(s) are back.", nullptr,
                                                            static_cast<int>(restored->size())));
            board.refresh();
        });
}

QString sentenceOf(const Projects& removed)
{
    if (removed.size() == 1)
        return ProjectRemoval::tr("Removed %1 from the board. Its history stays.").arg(removed.front().name);
    return ProjectRemoval::tr("Removed %n project(s) from the board. Their history stays.", nullptr,
                              static_cast<int>(removed.size()));
}

} // namespace

void removeChosenProjects(BoardPage& board, const ViewContext& context)
{
    Projects projects;
    for (const readiness::BoardRow* row : board.chosen()) {
        const bool isKnown = std::any_of(projects.begin(), projects.end(), [&](const Project& project) {
            return project.id == row->project.id;
        });
        if (!isKnown)
            projects.push_back(row->project);
    }
    if (projects.empty())
        return;
    readiness::runTask<Projects>(
        &board,
        [context, projects](const Progress&) {
            return changeAll(context, projects, &store::History::removeProject);
        },
        [&board, context](const Result<Projects>& removed) {
            if (!removed) {
                board.message().showError(removed.error());
                return;
            }
            if (removed->size() > 1) {
                board.message().showDone(sentenceOf(*removed), ProjectRemoval::tr("Undo"),
                                         [&board, context, removed] { restore(board, context, *removed); });
            } else {
                tellStored(context, board.message(), sentenceOf(*removed),
                           ProjectRemoval::tr("Remove %1").arg(removed->front().name),
                           readiness::reversalOfRemoving(removed->front(), context.person));
            }
            board.refresh();
        });
}

} // namespace slipway::views

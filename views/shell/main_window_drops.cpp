// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/shell/add_project_panel.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

/// MainWindow, continued: folders and reports that are dropped on it.
namespace slipway::views {

using namespace model;

std::optional<ImportTarget> MainWindow::targetAt(const QPoint& place)
{
    if (m_context.isPast())
        return std::nullopt;
    const QWidget* page = m_stack->currentWidget();
    if (page == m_board)
        return targetOn(*m_board, m_board->pointAt(m_board->mapFrom(this, place)));
    return shownProject() ? targetOn(*m_project) : std::nullopt;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Reports may still reach a release; whether they have is said as they move.
    const bool hasReports = m_context.workspace && !ReportImport::filesIn(event->mimeData()).isEmpty();
    if (hasReports || !AddProjectPanel::folderIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    const bool isFolder = !m_context.isPast() && !AddProjectPanel::folderIn(event->mimeData()).isEmpty();
    if (isFolder || targetAt(event->position().toPoint()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_board->pointAt({-1, -1});
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString folder = AddProjectPanel::folderIn(event->mimeData());
    if (!folder.isEmpty() && !m_context.isPast()) {
        addProject(folder);
        return;
    }
    const auto target = targetAt(event->position().toPoint());
    m_board->pointAt({-1, -1});
    if (target)
        m_import->run(m_context, *target, ReportImport::filesIn(event->mimeData()));
}

} // namespace slipway::views

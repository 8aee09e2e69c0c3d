// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/shell/drop_frame.h"
#include "views/shell/drop_offer.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

/// MainWindow, continued: workspaces, folders and reports that are dropped on it.
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

DropOffer MainWindow::offerAt(const QMimeData& data, const QPoint& point)
{
    DropPlace place;
    place.hasWorkspace = m_context.workspace != nullptr;
    place.isPast = m_context.isPast();
    if (const auto target = targetAt(point))
        place.release = target->name;
    DropOffer offer = offerFor(data, place);
    if (m_stack->currentWidget() == m_board && offer.kind != DropOffer::Kind::Reports)
        m_board->pointAt({-1, -1}); // no row takes it
    return offer;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // Taken even where it is refused later: only then can it be said why, and the next place may take it.
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    const DropOffer offer = offerAt(*event->mimeData(), event->position().toPoint());
    m_drop->show(offer, {m_stack->mapTo(this, QPoint()), m_stack->size()});
    if (offer.isTaken())
        event->acceptProposedAction();
    else
        event->ignore();
}

void MainWindow::endDrag()
{
    m_board->pointAt({-1, -1});
    m_drop->hide();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    endDrag();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QPoint point = event->position().toPoint();
    const DropOffer offer = offerAt(*event->mimeData(), point);
    const auto target = targetAt(point);
    endDrag();
    if (offer.kind == DropOffer::Kind::Workspace)
        openWorkspace(offer.paths.front());
    else if (offer.kind == DropOffer::Kind::Project)
        addProject(offer.paths.front());
    else if (offer.kind == DropOffer::Kind::Reports && target)
        m_import->run(m_context, *target, offer.paths);
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_drops.h"

#include "views/board/board_page.h"
#include "views/project/project_page.h"
#include "views/shell/drop_frame.h"
#include "views/shell/drop_offer.h"
#include "views/shell/navigator.h"
#include "views/shell/report_import.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>

namespace slipway::views {

WindowDrops::WindowDrops(const ViewContext& context, Navigator& navigator, ReportImport& reports,
                         QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_navigator(navigator)
    , m_reports(reports)
    , m_window(window)
    , m_frame(new DropFrame(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        // Taken even where it is refused later: only then can it be said why, and the next place may take it.
        auto* enter = static_cast<QDragEnterEvent*>(event);
        if (enter->mimeData()->hasUrls())
            enter->acceptProposedAction();
        return true;
    }
    case QEvent::DragMove:
        follow(*static_cast<QDragMoveEvent*>(event));
        return true;
    case QEvent::DragLeave:
        end();
        return true;
    case QEvent::Drop:
        take(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

std::optional<ImportTarget> WindowDrops::targetAt(const QPoint& place)
{
    if (m_context.isPast())
        return std::nullopt;
    if (m_navigator.isBoardShown()) {
        BoardPage& board = m_navigator.board();
        return targetOn(board, board.pointAt(board.mapFrom(m_window, place)));
    }
    ProjectPage* page = m_navigator.shownProject();
    return page ? targetOn(*page) : std::nullopt;
}

DropOffer WindowDrops::offerAt(const QMimeData& data, const QPoint& point)
{
    DropPlace place;
    place.hasWorkspace = m_context.workspace != nullptr;
    place.isPast = m_context.isPast();
    if (const auto target = targetAt(point))
        place.release = target->name;
    DropOffer offer = offerFor(data, place);
    if (m_navigator.isBoardShown() && offer.kind != DropOffer::Kind::Reports)
        m_navigator.board().pointAt({-1, -1}); // no row takes it
    return offer;
}

void WindowDrops::follow(QDragMoveEvent& event)
{
    const DropOffer offer = offerAt(*event.mimeData(), event.position().toPoint());
    const QStackedWidget& stack = m_navigator.stack();
    m_frame->show(offer, {stack.mapTo(m_window, QPoint()), stack.size()});
    if (offer.isTaken())
        event.acceptProposedAction();
    else
        event.ignore();
}

void WindowDrops::end()
{
    m_navigator.board().pointAt({-1, -1});
    m_frame->hide();
}

void WindowDrops::take(const QDropEvent& event)
{
    const QPoint point = event.position().toPoint();
    const DropOffer offer = offerAt(*event.mimeData(), point);
    const auto target = targetAt(point);
    end();
    if (offer.kind == DropOffer::Kind::Workspace)
        Q_EMIT workspaceDropped(offer.paths.front());
    else if (offer.kind == DropOffer::Kind::Project)
        m_navigator.addProject(offer.paths.front());
    else if (offer.kind == DropOffer::Kind::Reports && target)
        m_reports.run(m_context, *target, offer.paths);
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/import_target.h"
#include "views/view_context.h"

#include <QObject>

#include <optional>

class QDragMoveEvent;
class QDropEvent;
class QMimeData;

namespace slipway::views {

class DropFrame;
struct DropOffer;
class Navigator;
class ReportImport;

/// What is dragged over the window and dropped on it: workspaces, folders and reports. Says over the window
/// what would happen, or why nothing does. GUI thread.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    /// `context` is the window's, read as it is at the time.
    WindowDrops(const ViewContext& context, Navigator& navigator, ReportImport& reports, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void workspaceDropped(const QString& path);

private:
    /// The release below that place of the window, on its page or on the board.
    [[nodiscard]] std::optional<ImportTarget> targetAt(const QPoint& place);
    /// What would become of it there.
    [[nodiscard]] DropOffer offerAt(const QMimeData& data, const QPoint& point);
    void follow(QDragMoveEvent& event);
    void take(const QDropEvent& event);
    void end();

    const ViewContext& m_context;
    Navigator& m_navigator;
    ReportImport& m_reports;
    QWidget* m_window;
    DropFrame* m_frame;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/app_port.h"

#include <QObject>

class QWidget;

namespace slipway::views {

/// Opens and makes workspaces off the GUI thread, asking where they are, and remembers those opened. GUI
/// thread.
class WorkspaceDoor : public QObject
{
    Q_OBJECT

public:
    WorkspaceDoor(AppPort port, QWidget* window);

    void open(const QString& path);
    void openDemo();
    [[nodiscard]] bool isOpening() const { return m_opening > 0; }
    void choose();                             ///< asks which
    void create();                             ///< asks where
    [[nodiscard]] static QStringList recent(); ///< newest first
    /// Makes it the last one, opened at the next start, and the first of the recent ones.
    static void remember(const QString& location);

Q_SIGNALS:
    void opened(const slipway::views::WorkspacePointer& workspace, bool isDemo);
    void failed(const slipway::model::Error& error);

private:
    void receive(const model::Result<WorkspacePointer>& workspace, bool isDemo);

    AppPort m_port;
    QWidget* m_window;
    int m_opening = 0; ///< how many are on their way
};

} // namespace slipway::views

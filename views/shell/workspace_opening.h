// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "views/shell/app_port.h"
#include "views/view_context.h"

#include <QObject>

class QWidget;

namespace slipway::views {

class AddProjectPanel;
class InlineMessage;
class Navigator;
class WelcomePage;
class WorkspaceDoor;

/// How the window comes by a workspace: through the door, as the welcome page or a person asks for it, or
/// made with the first project. Shows that one is on its way, and why it cannot be opened. GUI thread.
class WorkspaceOpening : public QObject
{
    Q_OBJECT

public:
    /// `notice` lies above every page. `context` is the window's, read as it is at the time.
    WorkspaceOpening(const ViewContext& context, WorkspaceDoor& door, Navigator& navigator,
                     InlineMessage& notice, QWidget* window);

    void open(const QString& path);
    void openDemo();
    /// Shows the window with the workspace that is being opened, or without where that takes longer than a
    /// moment: what appears is as a rule what stays, and is laid out once.
    void showWhenOpened();

Q_SIGNALS:
    void workspaceMade(const slipway::views::WorkspacePointer& workspace); ///< with the first project

private:
    void receiveAddProject(AddProjectPanel* panel);
    void receiveWelcome(WelcomePage* page);
    void sayIfSlow(const QString& text);
    void complain(const model::Error& error);

    const ViewContext& m_context;
    WorkspaceDoor& m_door;
    Navigator& m_navigator;
    InlineMessage& m_notice;
    QWidget* m_window;
};

} // namespace slipway::views

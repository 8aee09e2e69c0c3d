// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workspace_opening.h"

#include "views/board/board_page.h"
#include "views/shell/navigator.h"
#include "views/shell/rare_pages.h"
#include "views/shell/side_bar.h"
#include "views/shell/welcome_page.h"
#include "views/shell/workspace_door.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"
#include "views/widgets/undo_history.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

#include <memory>
#include <utility>

namespace slipway::views {

using namespace model;

WorkspaceOpening::WorkspaceOpening(const ViewContext& context, WorkspaceDoor& door, Navigator& navigator,
                                   InlineMessage& notice, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_door(door)
    , m_navigator(navigator)
    , m_notice(notice)
    , m_window(window)
{
    connect(&navigator.rarePages(), &RarePages::welcomeMade, this, &WorkspaceOpening::receiveWelcome);
    connect(&navigator.rarePages(), &RarePages::addProjectMade, this, &WorkspaceOpening::receiveAddProject);
    connect(&door, &WorkspaceDoor::failed, this, &WorkspaceOpening::complain);
    connect(&navigator.board(), &BoardPage::demoRequested, this, &WorkspaceOpening::openDemo);
    connect(&navigator.sideBar(), &SideBar::workspaceClicked, &door, &WorkspaceDoor::choose);
}

void WorkspaceOpening::receiveWelcome(WelcomePage* page)
{
    page->setRecent(WorkspaceDoor::recent());
    connect(page, &WelcomePage::demoRequested, this, &WorkspaceOpening::openDemo);
    connect(page, &WelcomePage::createRequested, &m_door, [this] { m_door.create(); });
    connect(page, &WelcomePage::openRequested, &m_door, &WorkspaceDoor::choose);
    connect(page, &WelcomePage::addProjectRequested, this, [this] { m_navigator.addProject(); });
    connect(page, &WelcomePage::recentChosen, &m_door, &WorkspaceDoor::open);
}

void WorkspaceOpening::receiveAddProject(AddProjectPanel* panel)
{
    connect(panel, &AddProjectPanel::closed, &m_navigator, &Navigator::showBoard);
    connect(panel, &AddProjectPanel::added, this, [this](const ReleaseId& release, const Project& project) {
        m_navigator.showRelease(release);
        m_context.undo->tell(m_notice, tr("%1 is added.").arg(project.name), tr("Add %1").arg(project.name),
                             readiness::reversalOfAdding(project, m_context.person));
    });
    connect(panel, &AddProjectPanel::changed, &m_navigator.board(), &BoardPage::refresh);
    connect(panel, &AddProjectPanel::releaseRequested, &m_navigator, &Navigator::showRelease);
    connect(panel, &AddProjectPanel::sourceRequested, m_context.actions->find(QStringLiteral("source.add")),
            &QAction::trigger);
    connect(panel, &AddProjectPanel::workspaceMade, this, [this, panel](const WorkspacePointer& workspace) {
        Q_EMIT workspaceMade(workspace);
        m_navigator.stack().setCurrentWidget(panel); // what came of it is shown there
        panel->focusContent();
    });
}

void WorkspaceOpening::open(const QString& path)
{
    m_door.open(path);
    sayIfSlow(tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

void WorkspaceOpening::openDemo()
{
    m_door.openDemo();
    sayIfSlow(tr("Preparing the demo…"));
}

void WorkspaceOpening::sayIfSlow(const QString& text)
{
    constexpr std::chrono::milliseconds kPatience{200};
    QTimer::singleShot(kPatience, this, [this, text] {
        if (!m_door.isOpening())
            return;
        if (!m_context.workspace)
            m_navigator.showBoard();
        (m_context.workspace ? m_notice : m_navigator.rarePages().welcome().message()).showDone(text);
    });
}

void WorkspaceOpening::complain(const Error& error)
{
    m_navigator.showBoard();
    (m_context.workspace ? m_navigator.board().message() : m_navigator.rarePages().welcome().message())
        .showError(error);
}

void WorkspaceOpening::showWhenOpened()
{
    constexpr std::chrono::milliseconds kPatience{100};
    if (!m_door.isOpening())
        return m_window->show();
    // Once: whoever closed it meanwhile, into the tray, closed it.
    const auto appear = [this, hasAppeared = std::make_shared<bool>(false)] {
        if (std::exchange(*hasAppeared, true))
            return;
        m_window->show();
        // What showing it changed the sizes of is laid out before it is painted, and not after.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    };
    connect(&m_door, &WorkspaceDoor::opened, this, appear, Qt::SingleShotConnection);
    QTimer::singleShot(kPatience, this, appear);
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_actions.h"

#include "views/widgets/action_collection.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace slipway::views {

void addWindowActions(ActionCollection& actions, QWidget* window, const WindowCommands& commands)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("WindowActions", text); };
    struct Definition
    {
        const char* id;
        QString text;
        QKeySequence shortcut;
        std::function<void()> run;
    };
    const std::vector<Definition> definitions{
        {"window.palette", tr("Find or run"), QKeySequence(Qt::CTRL | Qt::Key_K), commands.findOrRun},
        {"board.show", tr("Show the board"), QKeySequence(Qt::CTRL | Qt::Key_B), commands.showBoard},
        {"board.filter", tr("Filter the board"), QKeySequence(Qt::CTRL | Qt::Key_F), commands.filterBoard},
        {"board.refresh", tr("Read everything again"), QKeySequence(Qt::Key_F5), commands.refresh},
        {"project.add", tr("Add a project"), QKeySequence(Qt::CTRL | Qt::Key_N), commands.addProject},
        {"project.remove", tr("Remove the project from the board"), QKeySequence(), commands.removeProject},
        {"release.export", tr("Export the checklist as PDF"), QKeySequence(Qt::CTRL | Qt::Key_E),
         commands.exportPdf},
        {"release.attest", tr("Attest the chosen criterion"), QKeySequence(Qt::CTRL | Qt::Key_Return),
         commands.attest},
        {"release.waive", tr("Request a waiver for the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), commands.waive},
        {"release.scan", tr("Scan the repository again"), QKeySequence(Qt::CTRL | Qt::Key_R),
         commands.rescan},
        {"workspace.create", tr("Create a workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         commands.createWorkspace},
        {"workspace.open", tr("Open a workspace"), QKeySequence(Qt::CTRL | Qt::Key_O),
         commands.openWorkspace},
        {"workspace.demo", tr("Open the demo"), QKeySequence(), commands.openDemo},
        {"theme.light", tr("Use the light theme"), QKeySequence(), commands.lightTheme},
        {"theme.dark", tr("Use the dark theme"), QKeySequence(), commands.darkTheme},
        {"theme.contrast", tr("Use the high-contrast theme"), QKeySequence(), commands.highContrastTheme},
        {"theme.system", tr("Follow the system's theme"), QKeySequence(), commands.systemTheme},
        {"window.quit", tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), commands.quit},
    };
    for (const Definition& definition : definitions)
        window->addAction(actions.add(QString::fromLatin1(definition.id), definition.text,
                                      definition.shortcut, window, definition.run));
}

} // namespace slipway::views

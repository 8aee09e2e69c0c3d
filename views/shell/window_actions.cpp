// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_actions.h"

#include "views/widgets/action_collection.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace slipway::views {

void addWindowActions(ActionCollection& actions, QWidget* window, const WindowCommands& commands,
                      const std::vector<Place>& places)
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
        {"source.add", tr("Add a source"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
         commands.addSource},
        {"board.filter", tr("Filter what is shown"), QKeySequence(Qt::CTRL | Qt::Key_F),
         commands.filterBoard},
        {"board.refresh", tr("Read everything again"), QKeySequence(Qt::Key_F5), commands.refresh},
        {"project.add", tr("Add a project"), QKeySequence(Qt::CTRL | Qt::Key_N), commands.addProject},
        {"project.remove", tr("Remove the chosen projects from the board"), QKeySequence(),
         commands.removeProject},
        {"release.export", tr("Export the checklist as PDF"), QKeySequence(Qt::CTRL | Qt::Key_E),
         commands.exportPdf},
        {"release.import", tr("Import reports for the release"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), commands.importReports},
        {"release.attest", tr("Attest the chosen criterion"), QKeySequence(Qt::CTRL | Qt::Key_Return),
         commands.attest},
        {"release.waive", tr("Request a waiver for the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), commands.waive},
        {"release.assign", tr("Say who sees to the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), commands.assign},
        {"release.takeOut", tr("Say that the chosen criterion does not apply"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), commands.takeOut},
        {"release.note", tr("Write a note on the release"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
         commands.writeNote},
        {"release.decide", tr("Decide about the release"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         commands.decide},
        {"release.launch", tr("Promote the release, or see how it runs"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), commands.launch},
        {"release.scan", tr("Scan the repository again"), QKeySequence(Qt::CTRL | Qt::Key_R),
         commands.rescan},
        {"brief.show", tr("Show the launch brief"), QKeySequence(Qt::CTRL | Qt::Key_L), commands.showBrief},
        {"brief.edit", tr("Write the launch brief"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         commands.editBrief},
        {"brief.import", tr("Import the launch brief from Markdown"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), commands.importBrief},
        {"brief.export", tr("Export the launch brief as Markdown"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L), commands.exportBrief},
        {"workspace.create", tr("Create a workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         commands.createWorkspace},
        {"workspace.open", tr("Open a workspace"), QKeySequence(Qt::CTRL | Qt::Key_O),
         commands.openWorkspace},
        {"workspace.demo", tr("Open the demo"), QKeySequence(), commands.openDemo},
        {"window.asOf", tr("Show another moment"), QKeySequence(Qt::CTRL | Qt::Key_T), commands.asOf},
        {"window.now", tr("Back to now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), commands.now},
        {"board.columns", tr("Choose the board's columns"), QKeySequence(), commands.columns},
        {"window.shortcuts", tr("Show the keyboard shortcuts"), QKeySequence(Qt::Key_Question),
         commands.shortcuts},
        {"window.whatsNew", tr("Show what is new"), QKeySequence(), commands.whatsNew},
        {"window.quit", tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), commands.quit},
    };
    for (const Definition& definition : definitions)
        window->addAction(actions.add(QString::fromLatin1(definition.id), definition.text,
                                      definition.shortcut, window, definition.run));
    for (const Place& place : places) {
        QAction* action = actions.add(place.id + QStringLiteral(".show"), place.actionText, place.shortcut,
                                      window, [show = commands.show, id = place.id] { show(id); });
        action->setProperty("reads", place.showsPast);
        window->addAction(action);
    }
    // As on the web: a slash finds too.
    actions.find(QStringLiteral("board.filter"))
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
}

void allowWriting(const ActionCollection& actions, bool isAllowed)
{
    // What only looks. Everything else is taken to store something, also what is added later.
    static const QStringList reading{QStringLiteral("window."),    QStringLiteral("theme."),
                                     QStringLiteral("workspace."), QStringLiteral("board."),
                                     QStringLiteral("copy."),      QStringLiteral("release.export"),
                                     QStringLiteral("brief.show"), QStringLiteral("brief.export"),
                                     QStringLiteral("release.show.")};
    for (QAction* action : actions.all()) {
        const bool reads = std::any_of(reading.begin(), reading.end(), [&](const QString& beginning) {
            return action->objectName().startsWith(beginning);
        });
        if (reads || action->property("reads").toBool())
            continue;
        // What was not to be used before is not to be used after either.
        const char* const held = "heldBack";
        if (!isAllowed && !action->property(held).isValid()) {
            action->setProperty(held, action->isEnabled());
            action->setEnabled(false);
        } else if (isAllowed && action->property(held).isValid()) {
            action->setEnabled(action->property(held).toBool());
            action->setProperty(held, QVariant());
        }
    }
}

} // namespace slipway::views

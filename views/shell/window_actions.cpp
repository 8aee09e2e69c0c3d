// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/window_actions.h"

#include "views/widgets/action_collection.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace slipway::views {

namespace {

struct WindowActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(WindowActionsTexts)
};

} // namespace

void addWindowActions(ActionCollection& actions, QWidget* window, const WindowCommands& commands,
                      const std::vector<Place>& places)
{
    struct Definition
    {
        const char* id;
        QString text;
        QKeySequence shortcut;
        std::function<void()> run;
    };
    const std::vector<Definition> definitions{
        {"window.palette", WindowActionsTexts::tr("Find or run"), QKeySequence(Qt::CTRL | Qt::Key_K),
         commands.findOrRun},
        {"board.show", WindowActionsTexts::tr("Show the board"), QKeySequence(Qt::CTRL | Qt::Key_B),
         commands.showBoard},
        {"source.add", WindowActionsTexts::tr("Add a source"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
         commands.addSource},
        {"board.filter", WindowActionsTexts::tr("Filter what is shown"), QKeySequence(Qt::CTRL | Qt::Key_F),
         commands.filterBoard},
        {"board.refresh", WindowActionsTexts::tr("Read everything again"), QKeySequence(Qt::Key_F5),
         commands.refresh},
        {"project.add", WindowActionsTexts::tr("Add a project"), QKeySequence(Qt::CTRL | Qt::Key_N),
         commands.addProject},
        {"project.remove", WindowActionsTexts::tr("Remove the chosen projects from the board"),
         QKeySequence(), commands.removeProject},
        {"release.export", WindowActionsTexts::tr("Export the checklist as PDF"),
         QKeySequence(Qt::CTRL | Qt::Key_E), commands.exportPdf},
        {"release.exportAs", WindowActionsTexts::tr("Export the checklist as…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), commands.exportAs},
        {"board.export", WindowActionsTexts::tr("Export every release as one PDF…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_E), commands.exportPortfolio},
        {"reviews.export", WindowActionsTexts::tr("Export the minutes as…"), QKeySequence(),
         commands.exportMinutes},
        {"release.import", WindowActionsTexts::tr("Import reports for the release"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), commands.importReports},
        {"release.attest", WindowActionsTexts::tr("Attest the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), commands.attest},
        {"release.waive", WindowActionsTexts::tr("Request a waiver for the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), commands.waive},
        {"release.assign", WindowActionsTexts::tr("Say who sees to the chosen criterion"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), commands.assign},
        {"release.takeOut", WindowActionsTexts::tr("Say that the chosen criterion does not apply"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), commands.takeOut},
        {"release.note", WindowActionsTexts::tr("Write a note on the release"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), commands.writeNote},
        {"release.decide", WindowActionsTexts::tr("Decide about the release"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), commands.decide},
        {"release.launch", WindowActionsTexts::tr("Promote the release, or see how it runs"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), commands.launch},
        {"release.retarget", WindowActionsTexts::tr("Move the release to another commit, branch or tag"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), commands.retarget},
        {"release.launchTime", WindowActionsTexts::tr("Change the release's launch time"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T), commands.changeLaunch},
        {"release.scan", WindowActionsTexts::tr("Scan the repository again"),
         QKeySequence(Qt::CTRL | Qt::Key_R), commands.rescan},
        {"brief.show", WindowActionsTexts::tr("Show the launch brief"), QKeySequence(Qt::CTRL | Qt::Key_L),
         commands.showBrief},
        {"brief.edit", WindowActionsTexts::tr("Write the launch brief"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), commands.editBrief},
        {"brief.import", WindowActionsTexts::tr("Import the launch brief from Markdown"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), commands.importBrief},
        {"brief.export", WindowActionsTexts::tr("Export the launch brief as Markdown"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L), commands.exportBrief},
        {"workspace.create", WindowActionsTexts::tr("Create a workspace"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), commands.createWorkspace},
        {"workspace.open", WindowActionsTexts::tr("Open a workspace"), QKeySequence(Qt::CTRL | Qt::Key_O),
         commands.openWorkspace},
        {"workspace.demo", WindowActionsTexts::tr("Open the demo"), QKeySequence(), commands.openDemo},
        {"window.asOf", WindowActionsTexts::tr("Show another moment"), QKeySequence(Qt::CTRL | Qt::Key_T),
         commands.asOf},
        {"window.now", WindowActionsTexts::tr("Back to now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
         commands.now},
        {"board.columns", WindowActionsTexts::tr("Choose the board's columns"), QKeySequence(),
         commands.columns},
        {"window.shortcuts", WindowActionsTexts::tr("Show the keyboard shortcuts"),
         QKeySequence(Qt::Key_Question), commands.shortcuts},
        {"window.whatsNew", WindowActionsTexts::tr("Show what is new"), QKeySequence(), commands.whatsNew},
        {"window.quit", WindowActionsTexts::tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), commands.quit},
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
    static const QStringList reading{QStringLiteral("window."), QStringLiteral("theme."),
                                     QStringLiteral("workspace."), QStringLiteral("board."),
                                     QStringLiteral("copy."), QStringLiteral("release.export"),
                                     QStringLiteral("brief.show"), QStringLiteral("brief.export"),
                                     QStringLiteral("release.show."), QStringLiteral("reviews.export"),
                                     // The meeting's window shows now, whatever the board behind it shows.
                                     QStringLiteral("meeting.")};
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

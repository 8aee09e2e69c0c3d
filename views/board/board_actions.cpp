// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/board_actions.h"

#include "views/board/board_page.h"
#include "views/board/board_table.h"
#include "views/board/board_views.h"
#include "views/widgets/action_collection.h"
#include "views/widgets/inline_message.h"

#include <QCoreApplication>
#include <QWidget>

namespace slipway::views {

namespace {

struct BoardActions
{
    Q_DECLARE_TR_FUNCTIONS(BoardActions)
};

using OnView = void (BoardViews::*)(const QString& id);

/// Does it to the saved view that is shown, or says that there is none.
std::function<void()> withView(BoardPage& board, OnView act)
{
    return [&board, act] {
        if (const QString id = board.views().current(); !id.isEmpty())
            (board.views().*act)(id);
        else
            board.message().showDone(BoardActions::tr("Choose a saved view in the side bar first."));
    };
}

} // namespace

void addBoardActions(ActionCollection& actions, QWidget* window, BoardPage& board)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key,
                         std::function<void()> run) {
        window->addAction(actions.add(QString::fromLatin1(id), text, key, &board, std::move(run)));
    };
    const std::pair<const char*, QString> groupings[] = {
        {"board.group.none", BoardActions::tr("Group the board by nothing")},
        {"board.group.team", BoardActions::tr("Group the board by team")},
        {"board.group.stage", BoardActions::tr("Group the board by stage")},
        {"board.group.week", BoardActions::tr("Group the board by launch week")},
        {"board.group.verdict", BoardActions::tr("Group the board by verdict")}};
    for (const auto& [id, text] : groupings)
        add(id, text, {}, [&board, key = QString::fromLatin1(id).section(QLatin1Char('.'), 2)] {
            board.groupBy(groupingOf(key));
        });
    add("board.collapse", BoardActions::tr("Close every group"), {},
        [&board] { board.groups().setAllCollapsed(true); });
    add("board.expand", BoardActions::tr("Open every group"), {},
        [&board] { board.groups().setAllCollapsed(false); });
    add("board.compact", BoardActions::tr("Compact or comfortable rows"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D),
        [&board] { board.setCompact(!board.table().isCompact()); });
    add("board.view.save", BoardActions::tr("Save the view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [&board] { board.views().save(); });
    add("board.view.update", BoardActions::tr("Update the saved view to what is shown"), {},
        withView(board, &BoardViews::update));
    add("board.view.rename", BoardActions::tr("Rename the saved view"), {},
        withView(board, &BoardViews::rename));
    add("board.view.delete", BoardActions::tr("Delete the saved view"), {},
        withView(board, &BoardViews::remove));
}

} // namespace slipway::views

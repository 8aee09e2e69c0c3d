// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/undo_actions.h"

#include "views/widgets/action_collection.h"
#include "views/widgets/undo_history.h"

#include <QCoreApplication>
#include <QWidget>

namespace slipway::views {

namespace {

struct UndoActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(UndoActionsTexts)
};

} // namespace

void addUndoActions(ActionCollection& actions, QWidget* window, UndoHistory& history)
{
    QAction* undo = actions.add(QStringLiteral("edit.undo"), UndoActionsTexts::tr("Undo"),
                                QKeySequence(Qt::CTRL | Qt::Key_Z), &history, [&history] { history.undo(); });
    QAction* redo =
        actions.add(QStringLiteral("edit.redo"), UndoActionsTexts::tr("Redo"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &history, [&history] { history.redo(); });
    // What the keys are for, whatever they would do just now.
    undo->setProperty("always", UndoActionsTexts::tr("Undo"));
    redo->setProperty("always", UndoActionsTexts::tr("Redo"));
    window->addAction(undo);
    window->addAction(redo);
    const auto show = [=, &history] {
        undo->setText(history.canUndo() ? UndoActionsTexts::tr("Undo: %1").arg(history.nextUndo())
                                        : UndoActionsTexts::tr("Undo"));
        redo->setText(history.canRedo() ? UndoActionsTexts::tr("Redo: %1").arg(history.nextRedo())
                                        : UndoActionsTexts::tr("Redo"));
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
    };
    QObject::connect(&history, &UndoHistory::changed, undo, show);
    show();
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/undo_actions.h"

#include "views/widgets/action_collection.h"
#include "views/widgets/undo_history.h"

#include <QCoreApplication>
#include <QWidget>

namespace slipway::views {

void addUndoActions(ActionCollection& actions, QWidget* window, UndoHistory& history)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("UndoActions", text); };
    QAction* undo = actions.add(QStringLiteral("edit.undo"), tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z),
                                &history, [&history] { history.undo(); });
    QAction* redo =
        actions.add(QStringLiteral("edit.redo"), tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                    &history, [&history] { history.redo(); });
    window->addAction(undo);
    window->addAction(redo);
    const auto show = [=, &history] {
        undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.nextUndo()) : tr("Undo"));
        redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.nextRedo()) : tr("Redo"));
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
    };
    QObject::connect(&history, &UndoHistory::changed, undo, show);
    show();
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence/pane_action.h"

#include "views/widgets/action_collection.h"

#include <QWidget>

namespace slipway::views {

QAction* addPaneAction(ActionCollection& actions, QWidget& pane, const QString& id, const QString& text,
                       const QKeySequence& key, std::function<void()> run)
{
    QAction* action = actions.find(id);
    if (action)
        QObject::connect(action, &QAction::triggered, &pane, [run = std::move(run)] { run(); });
    else
        action = actions.add(id, text, key, &pane, std::move(run));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("reads", true);
    pane.addAction(action);
    // A pane that comes in its place may be made much later, or never.
    QObject::connect(&pane, &QObject::destroyed, action, [action] { action->setEnabled(false); });
    return action;
}

} // namespace slipway::views

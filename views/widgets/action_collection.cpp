// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/action_collection.h"

namespace slipway::views {

QAction* ActionCollection::add(const QString& id, const QString& text, const QKeySequence& shortcut,
                               QObject* context, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(id));
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    m_byId.insert(id, action);
    m_inOrder += action;
    return action;
}

} // namespace slipway::views

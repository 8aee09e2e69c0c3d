// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_actions.h"

#include "views/inbox/inbox_page.h"
#include "views/widgets/action_collection.h"

namespace slipway::views {

namespace {

QAction* addTo(ActionCollection& actions, InboxPage& page, const char* id, const QString& text,
               const QKeySequence& key, void (InboxPage::*run)())
{
    QAction* action = actions.add(QString::fromLatin1(id), text, key, &page, [&page, run] { (page.*run)(); });
    // One letter: only here, or it would be taken from every other page.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    return action;
}

} // namespace

InboxActions::InboxActions(ActionCollection& actions, InboxPage& page)
    : m_replay(addTo(actions, page, "inbox.replay", tr("Replay what was refused"), QKeySequence(Qt::Key_R),
                     &InboxPage::replay))
    , m_discard(addTo(actions, page, "inbox.discard", tr("Discard what was refused"),
                      QKeySequence(Qt::Key_Delete), &InboxPage::discard))
    , m_copy(addTo(actions, page, "inbox.copy", tr("Copy what was refused"), QKeySequence(QKeySequence::Copy),
                   &InboxPage::copy))
{
}

void InboxActions::setEnabled(bool replay, bool discard, bool copy)
{
    m_replay->setEnabled(replay);
    m_discard->setEnabled(discard);
    m_copy->setEnabled(copy);
}

} // namespace slipway::views

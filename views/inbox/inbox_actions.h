// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QAction;

namespace slipway::views {

class ActionCollection;
class InboxPage;

/// What can be done with the chosen letters, as actions of the collection: the palette finds them, the keys
/// count on the page only. A part of the page.
class InboxActions
{
    Q_DECLARE_TR_FUNCTIONS(InboxActions)

public:
    InboxActions(ActionCollection& actions, InboxPage& page);

    void setEnabled(bool replay, bool discard, bool copy);

private:
    QAction* m_replay;
    QAction* m_discard;
    QAction* m_copy;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inbox/inbox_blank.h"

#include "views/widgets/labels.h"

namespace slipway::views {

using store::DeadLetters;

InboxBlank::InboxBlank(QWidget* parent)
    : m_title(makeLabel({}, TextStyle::Title, parent))
    , m_hint(makeLabel({}, TextStyle::Body, parent, true))
{
    m_title->setObjectName(QStringLiteral("inboxBlank"));
}

void InboxBlank::sayReading()
{
    m_title->setText(tr("Reading the inbox…"));
    m_hint->clear();
}

void InboxBlank::sayUnreadable()
{
    m_title->setText(tr("The inbox could not be read"));
    m_hint->setText(tr("What went wrong stands above."));
}

void InboxBlank::sayNoMatch()
{
    m_title->setText(tr("No letter matches"));
    m_hint->setText(tr("Change the filter, or clear it with Escape."));
}

void InboxBlank::sayEmpty(DeadLetters which, bool areSourcesFailing)
{
    const QString none = areSourcesFailing ? tr("No evidence was refused") : tr("Nothing waits here");
    m_title->setText(which == DeadLetters::All ? tr("Nothing was ever refused") : none);
    m_hint->setText(tr("Evidence that cannot be accepted is kept here, whole and with its reason,\n"
                       "until it is replayed or discarded."));
}

} // namespace slipway::views

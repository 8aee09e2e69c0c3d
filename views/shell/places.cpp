// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/places.h"

#include "views/activity/activity_page.h"
#include "views/evidence/evidence_page.h"
#include "views/inbox/inbox_page.h"
#include "views/mentions/mentions_page.h"
#include "views/notices/notices_page.h"
#include "views/policy/policies_page.h"
#include "views/settings/settings_page.h"
#include "views/sources/sources_page.h"

#include <QCoreApplication>

namespace slipway::views {

namespace {

template<class P>
Page* make(const ViewContext& context, QWidget* parent)
{
    return new P(context, parent);
}

} // namespace

std::vector<Place> places(const AppPort& port, UserSettings& settings, NoticeCenter& notices)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Places", text); };
    using Group = Place::Group;
    return {
        {QStringLiteral("evidence"), tr("Evidence"), tr("Everything that came in"), tr("Show all evidence"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Group::Work, true, make<EvidencePage>},
        {QStringLiteral("inbox"), tr("Inbox"), tr("Evidence that was refused"), tr("Show the inbox"),
         QKeySequence(Qt::CTRL | Qt::Key_I), Group::Work, false, make<InboxPage>},
        {QStringLiteral("mentions"), tr("Mentions"), tr("Notes that name you"),
         tr("Show the notes that mention you"), QKeySequence(Qt::CTRL | Qt::Key_M), Group::Work, false,
         make<MentionsPage>},
        {QStringLiteral("notices"), tr("Notices"),
         tr("What you were told: launches, verdicts, sign-offs, waivers"), tr("Show the notices"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), Group::Work, false,
         [&notices](const ViewContext& context, QWidget* parent) -> Page* {
             return new NoticesPage(context, notices, parent);
         }},
        {QStringLiteral("activity"), tr("Activity"), tr("Who did what, and when"), tr("Show the activity"),
         QKeySequence(Qt::CTRL | Qt::Key_J), Group::Work, false, make<ActivityPage>},
        {QStringLiteral("sources"), tr("Sources"), tr("Where evidence comes from by itself"),
         tr("Show the sources"), QKeySequence(Qt::CTRL | Qt::Key_U), Group::Setup, false,
         [sources = port.sources](const ViewContext& context, QWidget* parent) -> Page* {
             return new SourcesPage(context, sources, parent);
         }},
        {QStringLiteral("policies"), tr("Policies"), tr("The checklists that releases are judged by"),
         tr("Show the policies"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Group::Setup, false,
         make<PoliciesPage>},
        {QStringLiteral("settings"), tr("Settings"), tr("What you and the workspace set"),
         tr("Show the settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Group::Setup, false,
         [&settings](const ViewContext& context, QWidget* parent) -> Page* {
             return new SettingsPage(context, settings, parent);
         }},
    };
}

} // namespace slipway::views

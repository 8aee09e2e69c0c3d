// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/places.h"

#include "views/activity/activity_page.h"
#include "views/evidence/evidence_page.h"
#include "views/inbox/inbox_page.h"
#include "views/mentions/mentions_page.h"
#include "views/notices/notices_page.h"
#include "views/policy/policies_page.h"
#include "views/review/reviews_page.h"
#include "views/settings/settings_page.h"
#include "views/sources/sources_page.h"

#include <QCoreApplication>

namespace slipway::views {

namespace {

struct PlacesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlacesTexts)
};

template<class P>
std::unique_ptr<Page> make(const ViewContext& context)
{
    return std::make_unique<P>(context, nullptr);
}

} // namespace

std::vector<Place> places(const AppPort& port, UserSettings& settings, NoticeCenter& notices)
{
    using Group = Place::Group;
    return {
        {QStringLiteral("reviews"), PlacesTexts::tr("Reviews"),
         PlacesTexts::tr("Launch meetings: planned, held and their minutes"),
         PlacesTexts::tr("Show the reviews"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), Group::Work, true,
         make<ReviewsPage>},
        {QStringLiteral("evidence"), PlacesTexts::tr("Evidence"), PlacesTexts::tr("Everything that came in"),
         PlacesTexts::tr("Show all evidence"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), Group::Work,
         true, make<EvidencePage>},
        {QStringLiteral("inbox"), PlacesTexts::tr("Inbox"), PlacesTexts::tr("Evidence that was refused"),
         PlacesTexts::tr("Show the inbox"), QKeySequence(Qt::CTRL | Qt::Key_I), Group::Work, false,
         make<InboxPage>},
        {QStringLiteral("mentions"), PlacesTexts::tr("Mentions"), PlacesTexts::tr("Notes that name you"),
         PlacesTexts::tr("Show the notes that mention you"), QKeySequence(Qt::CTRL | Qt::Key_M), Group::Work,
         false, make<MentionsPage>},
        {QStringLiteral("notices"), PlacesTexts::tr("Notices"),
         PlacesTexts::tr("What you were told: launches, verdicts, sign-offs, waivers"),
         PlacesTexts::tr("Show the notices"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), Group::Work,
         false,
         [&notices](const ViewContext& context) -> std::unique_ptr<Page> {
             return std::make_unique<NoticesPage>(context, notices, nullptr);
         }},
        {QStringLiteral("activity"), PlacesTexts::tr("Activity"), PlacesTexts::tr("Who did what, and when"),
         PlacesTexts::tr("Show the activity"), QKeySequence(Qt::CTRL | Qt::Key_J), Group::Work, false,
         make<ActivityPage>},
        {QStringLiteral("sources"), PlacesTexts::tr("Sources"),
         PlacesTexts::tr("Where evidence comes from by itself"), PlacesTexts::tr("Show the sources"),
         QKeySequence(Qt::CTRL | Qt::Key_U), Group::Setup, false,
         [sources = port.sources](const ViewContext& context) -> std::unique_ptr<Page> {
             return std::make_unique<SourcesPage>(context, sources, nullptr);
         }},
        {QStringLiteral("policies"), PlacesTexts::tr("Policies"),
         PlacesTexts::tr("The checklists that releases are judged by"), PlacesTexts::tr("Show the policies"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Group::Setup, false, make<PoliciesPage>},
        {QStringLiteral("settings"), PlacesTexts::tr("Settings"),
         PlacesTexts::tr("What you and the workspace set"), PlacesTexts::tr("Show the settings"),
         QKeySequence(Qt::CTRL | Qt::Key_Comma), Group::Setup, false,
         [&settings](const ViewContext& context) -> std::unique_ptr<Page> {
             return std::make_unique<SettingsPage>(context, settings, nullptr);
         }},
    };
}

} // namespace slipway::views

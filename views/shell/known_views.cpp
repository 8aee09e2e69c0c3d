// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/known_views.h"

#include "views/widgets/action_collection.h"

#include <QAction>

#include <algorithm>

namespace slipway::views {

using namespace model;

const std::vector<KnownView>& knownViews()
{
    static const std::vector<KnownView> kViews{
        {"board", "board.show", false, true},
        {"reviews", "reviews.show", false, true},
        {"all-evidence", "evidence.show", false, true},
        {"inbox", "inbox.show"},
        {"mentions", "mentions.show"},
        {"notices", "notices.show"},
        {"activity", "activity.show"},
        {"sources", "sources.show"},
        {"policies", "policies.show"},
        {"settings", "settings.show"},
        {"checklist", "release.show.checklist", true, true},
        {"evidence", "release.show.evidence", true, true},
        {"slos", "release.show.slos", true, true},
        {"repository", "release.show.repository", true, true},
        {"trends", "release.show.trends", true, true},
        {"sign-offs", "release.show.signOffs", true, true},
        {"brief", "brief.show", true, true},
        {"history", "release.show.history", true, true},
        {"notes", "release.show.notes", true, true},
    };
    return kViews;
}

QStringList knownViewNames()
{
    QStringList names;
    for (const KnownView& view : knownViews())
        names += QString::fromLatin1(view.name);
    return names;
}

Result<KnownView> findKnownView(const QString& name)
{
    const auto& views = knownViews();
    const auto found = std::find_if(views.begin(), views.end(),
                                    [&](const KnownView& view) { return name == QLatin1String(view.name); });
    if (found != views.end())
        return *found;
    return Error{ErrorCode::NotFound, QStringLiteral("is no view"), name,
                 QStringLiteral("use one of: ") + knownViewNames().join(QLatin1String(", "))};
}

bool showKnownView(const KnownView& view, const ActionCollection& actions)
{
    QAction* action = actions.find(QString::fromLatin1(view.action));
    if (!action)
        return false;
    action->trigger();
    return true;
}

} // namespace slipway::views

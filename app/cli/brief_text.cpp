// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/brief_text.h"

#include "core/model/brief_json.h"

namespace slipway::app {

using namespace model;

Json briefJson(const Brief& brief, const QString& project, const QString& release)
{
    return {{"id", toText(brief.id.toString())},
            {"project", toText(project)},
            {"release", release.isEmpty() ? Json() : Json(toText(release))},
            {"by", toText(brief.by)},
            {"at", toText(brief.at)},
            {"brief", toJson(brief)}};
}

QString briefTitle(const QString& project, const QString& release)
{
    return release.isEmpty() ? QStringLiteral("Launch brief of %1").arg(project)
                             : QStringLiteral("Launch brief of %1 %2").arg(project, release);
}

} // namespace slipway::app

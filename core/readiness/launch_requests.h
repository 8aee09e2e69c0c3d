// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/result.h"
#include "core/model/stage.h"

#include <QStringList>

/// What people ask for on a release's way into production, and back.
namespace slipway::readiness {

/// How a release is launched.
struct LaunchPlan
{
    QString blastRadius;     ///< who is hurt if it fails; empty: what the project's classification says
    QStringList canarySteps; ///< as of readCanarySteps()
};

struct PromotionRequest
{
    model::ReleaseId release;
    model::Stage to;
    QString by;
    QString reason = {}; ///< may be empty: the gate says why
    LaunchPlan plan = {};
};

struct CanaryRequest
{
    model::ReleaseId release;
    QString step; ///< one of the plan's, after those taken
    QString by;
};

struct RollBackRequest
{
    model::ReleaseId release;
    QString by;
    QString reason;
};

/// "1%, 10%, 50%, 100%" as steps: shares of the traffic that rise to 100%. InvalidInput otherwise.
[[nodiscard]] model::Result<QStringList> readCanarySteps(const QString& text);

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_report.h"

#include "core/report/changes_json.h"

namespace slipway::report {

using namespace model;

QByteArray renderJson(const readiness::Dossier& dossier, bool withExposure)
{
    const Json snapshot = readiness::snapshotOf(dossier);
    Json report = Json::object();
    report["schema"] = "slipway.report/1";
    report["snapshot_sha256"] = sha256Of(snapshot).toStdString();
    report["snapshot"] = snapshot;
    if (dossier.changesSince)
        report["changed_since"] = changesJson(dossier);
    if (withExposure)
        report["exposure"] = readiness::exposureJson(dossier.exposure);
    return canonicalJson(report) + '\n';
}

} // namespace slipway::report

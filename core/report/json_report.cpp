// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_report.h"

namespace slipway::report {

using namespace model;

namespace {

Json changesJson(const readiness::Dossier& dossier)
{
    Json changes = Json::object();
    changes["at"] = toText(*dossier.changesSince);
    changes["is_review"] = dossier.changesSinceReview;
    changes["changes"] = Json::array();
    for (const Change& change : dossier.changes)
        changes["changes"].push_back({{"criterion", toText(change.criterion.toString())},
                                      {"before", toText(toKey(change.before))},
                                      {"after", toText(toKey(change.after))},
                                      {"measured_before", toText(change.measuredBefore)},
                                      {"measured_after", toText(change.measuredAfter)}});
    return changes;
}

} // namespace

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

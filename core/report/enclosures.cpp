// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/enclosures.h"

#include "core/readiness/record_members.h"
#include "core/report/changes_json.h"

namespace slipway::report {

using namespace model;
using policy::JsonCursor;

namespace {

const QString kLetter = QStringLiteral("letter");
const QString kA4 = QStringLiteral("a4");

Json optionsJson(const ReportOptions& options)
{
    return {{"exposure", options.withExposure},
            {"language", toText(options.language)},
            {"page", toText(options.pageSize == PageSize::Letter ? kLetter : kA4)},
            {"zone", options.zone.id().toStdString()}};
}

ReportOptions readOptions(const JsonCursor& at)
{
    ReportOptions options;
    options.withExposure = at.flag("exposure");
    options.language = readiness::textAt(at, "language");
    options.pageSize = readiness::textAt(at, "page") == kLetter ? PageSize::Letter : PageSize::A4;
    options.zone = QTimeZone(readiness::textAt(at, "zone").toUtf8());
    if (!options.zone.isValid())
        at.at("zone").refuse(QStringLiteral("is no time zone that this machine knows"),
                             QStringLiteral("install the time zone data (tzdata)"));
    return options;
}

QByteArray reportOf(const readiness::Dossier& dossier, const ReportOptions& options,
                    const QByteArray& snapshot)
{
    Json report = {{"schema", "slipway.enclosure/1"},
                   {"version", SLIPWAY_VERSION},
                   {"options", optionsJson(options)},
                   {"snapshot_sha256", toText(sha256Hex(snapshot))},
                   {"policy_sha256", toText(sha256Hex(dossier.policy->document))}};
    if (dossier.changesSince)
        report["changed_since"] = changesJson(dossier);
    if (options.withExposure)
        report["exposure"] = readiness::exposureJson(dossier.exposure);
    return canonicalJson(report);
}

} // namespace

std::vector<Enclosure> enclosuresOf(const readiness::Dossier& dossier, const ReportOptions& options)
{
    const QByteArray snapshot = canonicalJson(readiness::snapshotOf(dossier));
    return {{kPolicyFile, dossier.policy->document},
            {kReportFile, reportOf(dossier, options, snapshot)},
            {kSnapshotFile, snapshot}};
}

Result<EnclosedReport> readReport(const Json& report, readiness::Dossier& dossier)
{
    policy::Refusal refusal(kReportFile);
    const JsonCursor at(report, {}, refusal);
    EnclosedReport read;
    read.version = readiness::textAt(at, "version");
    read.options = readOptions(at.at("options"));
    read.snapshotSha256 = readiness::textAt(at, "snapshot_sha256");
    read.policySha256 = readiness::textAt(at, "policy_sha256");
    if (refusal.error())
        return *refusal.error();
    if (at.has("changed_since")) {
        const QString where = kReportFile + QStringLiteral("/changed_since");
        if (const Status changes = readChanges(report["changed_since"], where, dossier); !changes)
            return changes.error();
    }
    if (at.has("exposure"))
        dossier.exposure = readiness::exposureFrom(report["exposure"]);
    return read;
}

} // namespace slipway::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/enclosures.h"

#include "core/readiness/record_members.h"
#include "core/readiness/snapshot_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::report {

using namespace model;
using policy::JsonCursor;

namespace {

const QString kLetter = QStringLiteral("letter");
const QString kA4 = QStringLiteral("a4");

Json optionsJson(const ReportOptions& options)
{
    Json json = {{"exposure", options.withExposure},
                 {"language", toText(options.language)},
                 {"page", toText(options.pageSize == PageSize::Letter ? kLetter : kA4)},
                 {"zone", options.zone.id().toStdString()}};
    if (options.arrangement != Arrangement::Former) // which had no name
        json["arrangement"] = static_cast<int>(options.arrangement);
    if (!options.confidentiality.isEmpty())
        json["confidentiality"] = toText(options.confidentiality);
    if (options.explains && options.language != reportLanguages().front())
        json["explanations"] = true;
    if (options.withEvidence)
        json["evidence"] = true;
    if (!options.logo.isEmpty())
        json["logo_sha256"] = toText(sha256Hex(options.logo));
    if (!options.findings.empty())
        json["findings_sha256"] = toText(sha256Of(findingsJson(options.findings)));
    return json;
}

ReportOptions readOptions(const JsonCursor& at)
{
    ReportOptions options;
    options.withExposure = at.flag("exposure");
    options.language = readiness::textAt(at, "language");
    const bool isFormer = at.json().value("arrangement", 1) == static_cast<int>(Arrangement::Former);
    options.arrangement = isFormer ? Arrangement::Former : Arrangement::PathFirst;
    if (at.has("confidentiality"))
        options.confidentiality = readiness::textAt(at, "confidentiality");
    options.explains = at.json().value("explanations", false);
    options.withEvidence = at.json().value("evidence", false);
    options.pageSize = readiness::textAt(at, "page") == kLetter ? PageSize::Letter : PageSize::A4;
    options.zone = QTimeZone(readiness::textAt(at, "zone").toUtf8());
    if (!options.zone.isValid())
        at.at("zone").refuse(QStringLiteral("is no time zone that this machine knows"),
                             QStringLiteral("install the time zone data (tzdata)"));
    return options;
}

} // namespace

Json reportJson(const readiness::Dossier& dossier, const ReportOptions& options, const QString& version,
                const QString& snapshotSha256)
{
    Json report = {{"schema", "slipway.enclosure/1"},
                   {"version", toText(version)},
                   {"options", optionsJson(options)},
                   {"snapshot_sha256", toText(snapshotSha256)},
                   {"policy_sha256", toText(sha256Hex(dossier.policy->document))}};
    if (dossier.changesSince)
        report["changed_since"] = changesJson(dossier);
    if (dossier.auditHead.sequence > 0)
        report["audit"] = {{"sequence", dossier.auditHead.sequence},
                           {"sha256", toText(dossier.auditHead.hash)}};
    if (options.withExposure)
        report["exposure"] = readiness::exposureJson(dossier.exposure);
    return report;
}

std::vector<Enclosure> enclosuresOf(const readiness::Dossier& dossier, const ReportOptions& options)
{
    const QByteArray snapshot = readiness::snapshotText(dossier);
    const Json report = reportJson(dossier, options, QStringLiteral(SLIPWAY_VERSION), sha256Hex(snapshot));
    std::vector<Enclosure> enclosures = signatureEnclosures(dossier.evaluation);
    enclosures.push_back({kPolicyFile, dossier.policy->document});
    enclosures.push_back({kReportFile, canonicalJson(report)});
    enclosures.push_back({kSnapshotFile, snapshot});
    if (!options.findings.empty())
        enclosures.push_back({kFindingsFile, canonicalJson(findingsJson(options.findings))});
    if (!options.logo.isEmpty())
        enclosures.push_back({logoFileOf(options.logo), options.logo});
    std::sort(enclosures.begin(), enclosures.end(),
              [](const Enclosure& a, const Enclosure& b) { return a.name < b.name; });
    return enclosures;
}

bool isSvg(const QByteArray& content)
{
    constexpr qsizetype kBegin = 64; // of which a mark of its encoding and space can be a part
    QByteArray begin = content.left(kBegin);
    if (begin.startsWith("\xef\xbb\xbf"))
        begin.remove(0, 3);
    return begin.trimmed().startsWith('<');
}

bool isLogoFile(const QString& name)
{
    return name == kLogoFile || name == kSvgLogoFile;
}

QString logoFileOf(const QByteArray& logo)
{
    return isSvg(logo) ? kSvgLogoFile : kLogoFile;
}

std::vector<Enclosure> signatureEnclosures(const Evaluation& evaluation)
{
    std::vector<Enclosure> enclosures;
    int number = 0;
    for (const SignOffState& state : evaluation.signOffs) {
        if (!state.signOff || state.isVoid || state.signOff->signature.isEmpty())
            continue;
        const QString name = QStringLiteral("sign-off-%1.json").arg(++number, 2, 10, QLatin1Char('0'));
        enclosures.push_back({name, state.signOff->statement.toUtf8()});
        enclosures.push_back({name + QStringLiteral(".sig"), state.signOff->signature.toLatin1() + '\n'});
    }
    return enclosures;
}

bool isSignatureFile(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\Asign-off-[0-9]{2,}\\.json(\\.sig)?\\z"));
    return pattern.match(name).hasMatch();
}

Result<EnclosedReport> readReport(const Json& report)
{
    policy::Refusal refusal(kReportFile);
    const JsonCursor at(report, {}, refusal);
    EnclosedReport read;
    read.version = readiness::textAt(at, "version");
    read.options = readOptions(at.at("options"));
    read.snapshotSha256 = readiness::textAt(at, "snapshot_sha256");
    read.policySha256 = readiness::textAt(at, "policy_sha256");
    if (at.at("options").has("logo_sha256"))
        read.logoSha256 = readiness::textAt(at.at("options"), "logo_sha256");
    if (at.at("options").has("findings_sha256")) {
        read.findingsSha256 = readiness::textAt(at.at("options"), "findings_sha256");
        if (!read.options.withEvidence)
            at.at("options")
                .at("findings_sha256")
                .refuse(QStringLiteral("names findings, and no page tells them"),
                        QStringLiteral("give the file as slipway export attached it"));
    }
    if (at.has("changed_since"))
        read.changes = readChanges(at.at("changed_since"));
    if (at.has("audit")) {
        const JsonCursor audit = at.at("audit");
        read.auditHead = {audit.json().value("sequence", qint64(0)), readiness::textAt(audit, "sha256")};
    }
    if (at.has("exposure"))
        read.exposure = readiness::exposureFrom(report["exposure"]);
    if (refusal.error())
        return *refusal.error();
    return read;
}

} // namespace slipway::report

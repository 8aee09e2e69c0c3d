// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/changes_json.h"
#include "core/report/checklist_document.h"

namespace slipway::report {

inline constexpr QLatin1String kSnapshotFile("snapshot.json");
inline constexpr QLatin1String kPolicyFile("policy.json");
inline constexpr QLatin1String kReportFile("report.json");
inline constexpr QLatin1String kFindingsFile("findings.json");
inline constexpr QLatin1String kLogoFile("logo.png");
inline constexpr QLatin1String kSvgLogoFile("logo.svg");

/// Whether a logo is to be read as one, by how it begins.
[[nodiscard]] bool isSvg(const QByteArray& content);
[[nodiscard]] bool isLogoFile(const QString& name);
/// The name that a logo is attached by.
[[nodiscard]] QString logoFileOf(const QByteArray& logo);

/// A file that is attached to a printed checklist. Canonical JSON (RFC 8785), but for signatures and a logo.
struct Enclosure
{
    QString name;
    QByteArray content;

    bool operator==(const Enclosure&) const = default;
};

/// The statement of a sign-off and its signature, as ssh-keygen -Y reads them; of the newest of each role
/// that has one.
[[nodiscard]] std::vector<Enclosure> signatureEnclosures(const model::Evaluation& evaluation);
/// Whether a file of that name is one of those: "sign-off-01.json", "sign-off-01.json.sig".
[[nodiscard]] bool isSignatureFile(const QString& name);

/// What a checklist takes along, so that it can be verified where there is no workspace: the snapshot
/// (resources/schemas/snapshot-1.json), the policy that it was judged by, and the report
/// (resources/schemas/enclosure-1.json): how it was printed, what it tells beside the snapshot, and the
/// SHA-256 of the other two; and signatureEnclosures(). In the order of their names, in which a PDF must list
/// them (ISO 32000-1, section 7.9.6).
[[nodiscard]] std::vector<Enclosure> enclosuresOf(const readiness::Dossier& dossier,
                                                  const ReportOptions& options);

/// What the report among the enclosures says.
struct EnclosedReport
{
    QString version; ///< of the Slipway that printed it
    ReportOptions options;
    QString snapshotSha256;
    QString policySha256;
    QString logoSha256;     ///< empty: it has none; options have no picture then either
    QString findingsSha256; ///< empty: it tells none; options have none then either
    std::optional<ToldChanges> changes = {};
    std::optional<readiness::RewriteExposure> exposure = {};
    store::AuditHead auditHead = {}; ///< of the workspace that it was printed from; sequence 0: not told
};

/// InvalidInput at "report.json#/json/pointer".
[[nodiscard]] model::Result<EnclosedReport> readReport(const model::Json& report);

/// The report as a Slipway of that version writes it beside that snapshot; readReport()'s inverse.
[[nodiscard]] model::Json reportJson(const readiness::Dossier& dossier, const ReportOptions& options,
                                     const QString& version, const QString& snapshotSha256);

} // namespace slipway::report

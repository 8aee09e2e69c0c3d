// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/json_schema.h"
#include "core/report/enclosures.h"

namespace slipway::report {

enum class CheckState
{
    Holds,
    Fails,
    NotMade ///< it is told, and says nothing against the paper: what it is about is not proved
};

/// One thing that was looked at. What cannot be looked at although it must be is a failure.
struct VerificationCheck
{
    QString id;    ///< "enclosures", "schemas", "hashes", "evaluation", "report", "stated", "signatures",
                   ///< "audit"; of the paper "metadata", "pages", "look", "bytes"
    QString about; ///< a sentence: what holds, if it does
    CheckState state = CheckState::Holds;
    QStringList faults; ///< what does not match, one line each; why it was not made

    bool operator==(const VerificationCheck&) const = default;
};

inline constexpr qsizetype kMostFaults = 20; ///< of one check

/// Holds without faults, else fails.
[[nodiscard]] VerificationCheck checkOf(const char* id, const QString& about, const QStringList& faults);
[[nodiscard]] VerificationCheck notMade(const char* id, const QString& about, const QStringList& why);

/// What a printed checklist proves, without the workspace that it was printed from.
struct Verification
{
    std::vector<VerificationCheck> checks;
    /// What the enclosures give when they are evaluated again; nothing if they do not.
    std::optional<readiness::Dossier> dossier;
    std::optional<EnclosedReport> report;

    /// Nothing that was looked at fails.
    [[nodiscard]] bool holds() const;
    [[nodiscard]] const VerificationCheck* find(QStringView id) const;
};

/// What the enclosures are held against. Borrows the schemas.
struct VerificationRules
{
    const evidence::JsonSchema& snapshot;  ///< of resources/schemas/snapshot-1.json
    const evidence::JsonSchema& enclosure; ///< of resources/schemas/enclosure-1.json
    std::shared_ptr<const model::FactRegistry> registry;
    /// The text of an ALLOWED SIGNERS file (ssh-keygen(1)) that the sign-offs' signatures must be by;
    /// nothing: any key will do, and whose it is is stated.
    std::optional<QByteArray> allowedSigners = {};
};

/// Checks what was attached: that all of it is there in canonical form and fits its schema, that the hashes
/// in it are right, that evaluating the evidence by the policy gives, member for member, what the snapshot
/// says, and the report what it says of that. docs/verification.md tells what each proves. Asks
/// ssh-keygen where there are signatures; else pure.
[[nodiscard]] Verification verifyEnclosures(const std::vector<Enclosure>& enclosures,
                                            const VerificationRules& rules);

} // namespace slipway::report

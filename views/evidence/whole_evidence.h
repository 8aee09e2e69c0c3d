// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/origins.h"
#include "core/readiness/workspace.h"
#include "views/evidence/finding_groups.h"

#include <QMap>

namespace slipway::views {

/// One piece of evidence as its detail shows it.
struct WholeEvidence
{
    model::Evidence evidence; ///< without findings
    FindingsPointer findings;
    std::vector<readiness::Origin> origins; ///< of its provenance, in order
    QMap<QString, int> redactions;          ///< by kind
    QStringList repositories;               ///< of its project
    QString envelope;                       ///< JSON with line breaks, at most kMostEnvelopeShown of it
    bool isEnvelopeWhole = true;
};

inline constexpr qsizetype kMostEnvelopeShown = 256LL * 1024; ///< letters: more stops the window

/// Reads it, looks for the files that it was read from, and compares them. Not for the GUI thread.
[[nodiscard]] model::Result<WholeEvidence>
readWhole(readiness::Workspace& workspace, const model::EvidenceId& id, const model::Progress& progress);

/// The envelope, with line breaks.
[[nodiscard]] QByteArray envelopeJson(const model::Evidence& evidence,
                                      const std::vector<model::Finding>& findings);
/// The facts as lines of key, value, unit and meaning, between tabs, below their headings.
[[nodiscard]] QString factsAsTable(const model::Evidence& evidence, const model::FactRegistry& registry);
/// All of it as a person would tell it.
[[nodiscard]] QString evidenceAsText(const WholeEvidence& whole, const model::FactRegistry& registry);

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

namespace slipway::readiness {

/// A fact as one piece of evidence says it.
struct FactPoint
{
    QDateTime at; ///< when it was observed
    double value = 0;
    model::EvidenceId evidence;
    model::SourceRef source;
    model::CommitId commit;

    bool operator==(const FactPoint&) const = default;
};

/// The keys of the facts of the project's evidence that are numbers, sorted. Pure.
[[nodiscard]] QStringList numericFacts(const Dossier& dossier);

/// Every value of the fact, oldest first. Pure.
[[nodiscard]] std::vector<FactPoint> factSeries(const Dossier& dossier, const QString& key);

} // namespace slipway::readiness

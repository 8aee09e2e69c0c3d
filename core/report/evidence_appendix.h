// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"
#include "core/report/report_words.h"

namespace slipway::report {

/// Every piece of evidence in the snapshot, newest first, in words: who observed what and when, from what,
/// what it found, and which criteria rest on it.
[[nodiscard]] std::vector<EvidenceEntry> evidenceEntries(const readiness::Dossier& dossier,
                                                         const std::vector<ToldFindings>& findings,
                                                         const ReportWords& words);

} // namespace slipway::report

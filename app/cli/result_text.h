// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"

/// Evaluations as the command line prints them.
namespace slipway::app {

/// UTC as RFC 3339, or null.
[[nodiscard]] model::Json momentJson(const std::optional<QDateTime>& moment);

/// One release in status --json: stable, see docs/command-line.md.
[[nodiscard]] model::Json releaseJson(const readiness::BoardRow& row);
/// The same with every result.
[[nodiscard]] model::Json dossierJson(const readiness::Dossier& dossier);

/// The conditions of the decision that holds.
[[nodiscard]] model::Json conditionsJson(const readiness::Dossier& dossier);

/// Who sees to a step, and by when: "sre-lead", or "ada (sre-lead), by 2026-12-02 10:00 +01:00".
[[nodiscard]] QString ownerText(const model::PathStep& step);
/// Members of a step that say so: owner, due, overdue.
void addOwner(model::Json& json, const model::PathStep& step);

/// "2 blockers", "1 waiver", "3 unanswered" or nothing: the most pressing thing.
[[nodiscard]] QString attentionText(const model::Evaluation& evaluation);

/// The lines of the checklist as a table: state, severity, criterion id, measured, required.
[[nodiscard]] std::vector<QStringList> resultTable(const readiness::Dossier& dossier, bool onlyOpen);

/// Who signed for which role, as a table: role, who, on which commit, what is to be said of it.
[[nodiscard]] std::vector<QStringList> signOffTable(const readiness::Dossier& dossier);

/// "ada decided Conditional at 2026-11-25 10:00 +01:00, on aaaaaaa: beta only"; empty where nobody decided.
[[nodiscard]] QString decisionText(const readiness::Dossier& dossier);

} // namespace slipway::app

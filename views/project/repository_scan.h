// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/workspace.h"
#include "views/evidence/finding_groups.h"

#include <QSet>

namespace slipway::views {

/// What a scan says of one family of checks, or (at -1) of the tree and the scan itself.
struct ScannedFamily
{
    int family = -1; ///< its place in CheckDocs
    std::vector<model::Fact> facts;
    QSet<QString> rules; ///< of its findings
    int problems = 0;    ///< findings that are warnings or errors
    int findings = 0;
    model::FindingLevel worst = model::FindingLevel::None;
};

/// A scan of the repository as its pane shows it.
struct RepositoryScan
{
    model::Evidence evidence; ///< without findings
    FindingsPointer findings;
    std::vector<ScannedFamily> families; ///< in the order of the docs, the tree itself last
};

/// The newest scan of the release's target, else the newest of any commit; nullptr: there was none.
[[nodiscard]] const model::Evidence* newestScan(const readiness::Dossier& dossier);

/// Reads it whole and sorts it by family. Not for the GUI thread.
[[nodiscard]] model::Result<RepositoryScan> readScan(readiness::Workspace& workspace,
                                                     const model::EvidenceId& id);

} // namespace slipway::views

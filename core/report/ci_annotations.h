// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

/// What a CI shows beside a change, of the criteria that do not pass: the worst first.
namespace slipway::report {

/// Workflow commands of GitHub Actions, a line each: blockers are errors, majors and what only
/// warns warnings, minors and what is waived notices.
/// Escaped as the runner reads them back (actions/toolkit, packages/core/src/command.ts).
[[nodiscard]] QByteArray renderGitHubAnnotations(const ChecklistDocument& document);

/// GitLab's Code Quality report (docs.gitlab.com, "Code Quality report format"): a JSON array. The
/// fingerprint is of release and criterion, so that a finding stays the same one from run to run. What no
/// file of the repository shows stands at the policy's name.
[[nodiscard]] QByteArray renderGitLabCodeQuality(const ChecklistDocument& document);

} // namespace slipway::report

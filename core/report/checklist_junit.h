// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checklist_document.h"

namespace slipway::report {

/// The checklist as JUnit XML, in the form that Jenkins, GitLab, GitHub and Azure read (the schema of
/// Jenkins' xUnit plugin, junit-10.xsd): a suite a characteristic, a test case a criterion.
///
///  - fail: a failure, whose type is the severity
///  - stale, unknown: an error, for nothing says that it holds
///  - waived: skipped, with the explanation; so is what does not apply
///  - warn: passes, and says so in its output
///
/// What XML 1.0 cannot hold becomes U+FFFD. The same document gives the same bytes.
[[nodiscard]] QByteArray renderJUnit(const ChecklistDocument& document);

} // namespace slipway::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/xml_cursor.h"
#include "plugins/test-run/test_tally.h"

namespace slipway::plugin {

/// One <testcase> of a JUnit report.
struct JunitCase
{
    QString name;
    QString className;
    QString file;
    QString line; ///< as written
    QString time; ///< as written
    TestOutcome outcome = TestOutcome::Passed;
    bool isFlaky = false;       ///< passed, but flakyFailure or flakyError say that it failed before
    bool couldNotRun = false;   ///< CTest: written as skipped, but for want of a program or file
    bool hasOnlyReruns = false; ///< rerunFailure without the failure that it repeats
    QString message;

    [[nodiscard]] QString fullName() const;
};

/// Reads the case at whose start the cursor stands; it stands at the end afterwards.
[[nodiscard]] JunitCase readJunitCase(XmlCursor& xml);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/test-run/test_tally.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace slipway::plugin {

/// Recognises tests that a plugin ran again: the same identity failed (once or more) and then passed, exactly
/// once, and had not passed before. Anything else under one name (parameters, two failures) stays several
/// tests. Keeps 8 bytes for each passed test.
class Reruns
{
public:
    using Identity = quint64; ///< a hash of all that names the test

    void passed(Identity test);
    void broke(Identity test, TestOutcome outcome);

    struct Verdict
    {
        TestTally surplus; ///< the failures that belong to tests that passed in the end
        QSet<Identity> flaky;
    };
    /// Call it once, at the end.
    [[nodiscard]] Verdict conclude();

private:
    struct History
    {
        TestTally broken;
        int passedAfter = 0;
        bool brokeAfterPassing = false;
    };

    QHash<Identity, History> m_broken;
    std::deque<Identity> m_passed;
};

/// The identity made of these parts.
[[nodiscard]] Reruns::Identity identityOf(std::initializer_list<QStringView> parts, quint64 scope = 0);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/report.h"

#include <optional>

namespace slipway::plugin {

enum class TestOutcome
{
    Passed,
    Failed,  ///< an assertion did not hold
    Errored, ///< broke, or never came to an end
    Skipped
};

/// The counts of a test run.
struct TestTally
{
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 errored = 0;
    qint64 skipped = 0;

    void add(TestOutcome outcome, qint64 cases = 1);
    void add(const TestTally& other);
    [[nodiscard]] qint64 total() const { return passed + failed + errored + skipped; }
    [[nodiscard]] qint64 broken() const { return failed + errored; }

    bool operator==(const TestTally&) const = default;
};

/// Sets the report's facts. `flaky` is nothing for formats that cannot tell, `seconds` where the report says
/// none; the pass rate is left out where no test ran.
void conclude(Report& report, const TestTally& tally, const std::optional<qint64>& flaky,
              const std::optional<double>& seconds);

struct TestPlace
{
    QString path;
    int line = 0;
};

/// Collects the problems of a run as findings.
class TestFindings
{
public:
    /// `message` is cut at its first line.
    void add(Report& report, TestOutcome outcome, const QString& name, const QString& message,
             const TestPlace& place = {});
    void addFlaky(Report& report, const QString& name, const TestPlace& place = {});
    /// Warns of findings left out.
    void conclude(Report& report) const { warnOfLeftOut(report, m_total); }

private:
    size_t m_total = 0;
};

/// A duration in seconds as tools write it, fast for plain numbers.
struct ReadSeconds
{
    double value = 0;
    bool isAmbiguous = false;
};
[[nodiscard]] std::optional<ReadSeconds> readSeconds(const QString& text);

/// "1 test", "2 tests": a count with its word.
[[nodiscard]] QString counted(qint64 count, const char* one, const char* other);

} // namespace slipway::plugin

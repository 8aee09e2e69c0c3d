// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/test_tally.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/numbers.h"

#include <cmath>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr int kLongestMessage = 300;
constexpr int kLongestName = 300;

QString firstLineOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(QLatin1Char('\n'));
    return (end < 0 ? trimmed : trimmed.left(end)).trimmed().left(kLongestMessage);
}

} // namespace

void TestTally::add(TestOutcome outcome, qint64 cases)
{
    switch (outcome) {
    case TestOutcome::Passed:
        passed += cases;
        break;
    case TestOutcome::Failed:
        failed += cases;
        break;
    case TestOutcome::Errored:
        errored += cases;
        break;
    case TestOutcome::Skipped:
        skipped += cases;
        break;
    }
}

void TestTally::add(const TestTally& other)
{
    passed += other.passed;
    failed += other.failed;
    errored += other.errored;
    skipped += other.skipped;
}

void conclude(Report& report, const TestTally& tally, const std::optional<qint64>& flaky,
              const std::optional<double>& seconds)
{
    FactList facts;
    facts.count("tests.total", tally.total())
        .count("tests.passed", tally.passed)
        .count("tests.failed", tally.failed)
        .count("tests.errored", tally.errored)
        .count("tests.skipped", tally.skipped);
    if (flaky)
        facts.count("tests.flaky", *flaky);
    facts
        .number("tests.pass_rate", percentOf(double(tally.passed), double(tally.total() - tally.skipped)),
                "%")
        .number("tests.duration_s", seconds, "s");
    report.facts = facts.take();
    if (tally.total() == 0)
        report.warnings.append(QStringLiteral("it holds no test cases"));
    else if (tally.total() == tally.skipped)
        report.warnings.append(QStringLiteral("every test was skipped: there is no pass rate"));
}

void TestFindings::add(Report& report, TestOutcome outcome, const QString& name, const QString& message,
                       const TestPlace& place)
{
    const bool isError = outcome == TestOutcome::Errored;
    const QString reason = firstLineOf(message);
    const QString what =
        name.left(kLongestName) + (isError ? QStringLiteral(" broke") : QStringLiteral(" failed"));
    addFinding(report,
               {isError ? QStringLiteral("test-errored") : QStringLiteral("test-failed"), FindingLevel::Error,
                place.path, place.line, reason.isEmpty() ? what : what + QLatin1String(": ") + reason},
               m_total);
}

void TestFindings::addFlaky(Report& report, const QString& name, const TestPlace& place)
{
    addFinding(report,
               {QStringLiteral("test-flaky"), FindingLevel::Warning, place.path, place.line,
                name.left(kLongestName) + QStringLiteral(" failed and passed when run again")},
               m_total);
}

std::optional<ReadSeconds> readSeconds(const QString& text)
{
    bool isPlain = false;
    const double plain = text.toDouble(&isPlain);
    if (isPlain && std::isfinite(plain))
        return ReadSeconds{plain, false};
    const auto number = readNumber(text);
    if (!number)
        return std::nullopt;
    return ReadSeconds{number->value, number->isAmbiguous};
}

QString counted(qint64 count, const char* one, const char* other)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : other));
}

} // namespace slipway::plugin

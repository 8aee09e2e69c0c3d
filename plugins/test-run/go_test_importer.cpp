// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/go_test_importer.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/moments.h"
#include "plugins/test-run/reruns.h"
#include "plugins/test-run/test_tally.h"

#include <QSet>

namespace slipway::plugin {

using namespace model;

namespace {

/// Follows the events of cmd/test2json. Tests and their subtests are all tests, as gotestsum counts them.
class GoTestReading
{
public:
    explicit GoTestReading(QString where)
        : m_where(std::move(where))
    {
    }

    Status take(const Json& event, int line)
    {
        const QString action = textAt(event, "Action");
        if (action.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the event has no action"),
                         QStringLiteral("%1:%2:1").arg(m_where).arg(line),
                         {}};
        takeTime(event);
        const QString package = textAt(event, "Package");
        const QString test = textAt(event, "Test");
        if (!test.isEmpty())
            takeTest(action, package, test);
        else
            takePackage(action, package);
        return Done{};
    }

    Report conclude()
    {
        m_tally.add(TestOutcome::Errored, m_running.size());
        if (!m_running.isEmpty())
            m_report.warnings.append(QStringLiteral("%1 came to no end: counted as errored")
                                         .arg(counted(m_running.size(), "test", "tests")));
        for (const QString& test : std::as_const(m_running))
            m_findings.add(m_report, TestOutcome::Errored, test, QStringLiteral("came to no end"));
        if (!m_openPackages.isEmpty())
            m_report.warnings.append(
                QStringLiteral("%1 to no end: the output was cut off")
                    .arg(counted(m_openPackages.size(), "package came", "packages came")));
        foldReruns();
        judgePackages();
        m_report.tool = QStringLiteral("go test");
        m_findings.conclude(m_report);
        std::optional<double> seconds;
        if (m_first.isValid() && m_last > m_first)
            seconds = double(m_first.msecsTo(m_last)) / 1000;
        if (m_first.isValid())
            m_report.observedAt = m_first;
        plugin::conclude(m_report, m_tally, m_flaky, seconds);
        return std::move(m_report);
    }

private:
    void takeTime(const Json& event)
    {
        const auto moment = readMoment(textAt(event, "Time"));
        if (!moment)
            return;
        if (!m_first.isValid() || moment->at < m_first)
            m_first = moment->at;
        if (!m_last.isValid() || moment->at > m_last)
            m_last = moment->at;
    }

    void takePackage(const QString& action, const QString& package)
    {
        if (action == QLatin1String("fail"))
            m_failedPackages.insert(package);
        if (action == QLatin1String("fail") || action == QLatin1String("pass") ||
            action == QLatin1String("skip"))
            m_openPackages.remove(package);
        else if (!package.isEmpty())
            m_openPackages.insert(package);
    }

    void takeTest(const QString& action, const QString& package, const QString& test)
    {
        const QString name = package + QLatin1Char('.') + test;
        m_openPackages.insert(package);
        if (action == QLatin1String("run"))
            m_running.insert(name);
        const bool hasPassed = action == QLatin1String("pass");
        const bool hasFailed = action == QLatin1String("fail");
        if (!hasPassed && !hasFailed && action != QLatin1String("skip"))
            return;
        m_running.remove(name);
        m_tally.add(hasPassed ? TestOutcome::Passed : hasFailed ? TestOutcome::Failed : TestOutcome::Skipped);
        const auto identity = identityOf({package, test});
        if (hasPassed)
            m_reruns.passed(identity);
        if (!hasFailed)
            return;
        m_reruns.broke(identity, TestOutcome::Failed);
        m_packagesWithFailures.insert(package);
        m_findings.add(m_report, TestOutcome::Failed, name, {});
    }

    void foldReruns()
    {
        const Reruns::Verdict verdict = m_reruns.conclude();
        m_flaky = verdict.flaky.size();
        m_tally.failed -= verdict.surplus.failed;
        if (m_flaky > 0)
            m_report.warnings.append(
                QStringLiteral("%1 first and then passed: counted once each, as passed and flaky")
                    .arg(counted(m_flaky, "test failed", "tests failed")));
    }

    /// A package that does not build, or whose TestMain fails, fails without a failing test.
    void judgePackages()
    {
        const auto broken = m_failedPackages - m_packagesWithFailures;
        if (broken.isEmpty() || !m_running.isEmpty())
            return;
        m_tally.add(TestOutcome::Errored, broken.size());
        for (const QString& package : broken)
            m_findings.add(m_report, TestOutcome::Errored, package, QStringLiteral("the package failed"));
        m_report.warnings.append(QStringLiteral("%1 without a failing test: counted as errored tests")
                                     .arg(counted(broken.size(), "package failed", "packages failed")));
    }

    QString m_where;
    Report m_report;
    TestTally m_tally;
    TestFindings m_findings;
    Reruns m_reruns;
    QSet<QString> m_running;
    QSet<QString> m_openPackages;
    QSet<QString> m_failedPackages;
    QSet<QString> m_packagesWithFailures;
    QDateTime m_first;
    QDateTime m_last;
    qint64 m_flaky = 0;
};

} // namespace

Match GoTestImporter::matches(const ReportHead& head) const
{
    const bool isGoTest = head.has(QStringLiteral("Action")) &&
                          (head.has(QStringLiteral("Package")) || head.has(QStringLiteral("ImportPath")));
    return head.syntax == Syntax::JsonLines && isGoTest ? Match::Sure : Match::No;
}

Result<Report> GoTestImporter::read(QIODevice& device, const ReportHead& head,
                                    const ImportSettings& /*settings*/, const Progress& progress) const
{
    GoTestReading reading(head.name);
    const Status status = readJsonLines(
        device, head.name, [&](const Json& event, int line) { return reading.take(event, line); }, progress);
    if (!status)
        return status.error();
    return reading.conclude();
}

} // namespace slipway::plugin

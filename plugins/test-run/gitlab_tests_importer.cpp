// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/gitlab_tests_importer.h"

#include "plugins/sdk/reading/json_stream.h"
#include "plugins/test-run/test_tally.h"

namespace slipway::plugin {

using namespace model;

namespace {

std::optional<TestOutcome> readOutcome(const QString& status)
{
    if (status == QLatin1String("success"))
        return TestOutcome::Passed;
    if (status == QLatin1String("failed"))
        return TestOutcome::Failed;
    if (status == QLatin1String("error"))
        return TestOutcome::Errored;
    if (status == QLatin1String("skipped"))
        return TestOutcome::Skipped;
    return std::nullopt;
}

/// system_output is text, an object with a message, or a list of texts.
QString messageOf(const Json& test)
{
    for (const char* path : {"system_output", "system_output/message", "stack_trace"}) {
        QString text = textAt(test, path);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

class GitLabReading
{
public:
    explicit GitLabReading(QString where)
        : m_where(std::move(where))
    {
    }

    Status testCase(const Json& test, const JsonPlace& place)
    {
        const auto outcome = readOutcome(textAt(test, "status"));
        if (!outcome)
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("no status of a test: \"%1\"").arg(textAt(test, "status")),
                         QStringLiteral("%1: /%2").arg(m_where, place.join(QLatin1Char('/'))),
                         {}};
        m_tally.add(*outcome);
        if (*outcome != TestOutcome::Failed && *outcome != TestOutcome::Errored)
            return Done{};
        const QString className = textAt(test, "classname");
        const QString name = textAt(test, "name");
        m_findings.add(m_report, *outcome, className.isEmpty() ? name : className + QLatin1Char('.') + name,
                       messageOf(test), {textAt(test, "file"), 0});
        return Done{};
    }

    Status suiteError(const Json& error, const JsonPlace& /*place*/)
    {
        if (!error.is_string())
            return Done{};
        ++m_brokenSuites;
        m_findings.add(m_report, TestOutcome::Errored, QStringLiteral("a suite"), textAt(error, ""));
        return Done{};
    }

    Status total(const Json& value, const JsonPlace& /*place*/)
    {
        m_declared = countAt(value, "");
        return Done{};
    }

    Status time(const Json& value, const JsonPlace& /*place*/)
    {
        m_seconds = numberAt(value, "");
        return Done{};
    }

    Result<Report> conclude()
    {
        if (m_tally.total() == 0 && m_brokenSuites == 0 && m_declared.value_or(0) > 0)
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("declares %1 but holds no test case")
                             .arg(counted(*m_declared, "test", "tests")),
                         m_where, QStringLiteral("fetch test_report, not test_report_summary")};
        if (m_declared && *m_declared != m_tally.total())
            m_report.warnings.append(QStringLiteral("declares %1 but holds %2: counted %2")
                                         .arg(counted(*m_declared, "test", "tests"))
                                         .arg(m_tally.total()));
        if (m_brokenSuites > 0)
            m_report.warnings.append(
                QStringLiteral("%1 could not be read by GitLab: counted as errored tests")
                    .arg(counted(m_brokenSuites, "suite", "suites")));
        m_tally.add(TestOutcome::Errored, m_brokenSuites);
        m_report.tool = QStringLiteral("GitLab");
        m_findings.conclude(m_report);
        plugin::conclude(m_report, m_tally, std::nullopt, m_seconds);
        return std::move(m_report);
    }

private:
    QString m_where;
    Report m_report;
    TestTally m_tally;
    TestFindings m_findings;
    std::optional<qint64> m_declared;
    std::optional<double> m_seconds;
    qint64 m_brokenSuites = 0;
};

} // namespace

Match GitLabTestsImporter::matches(const ReportHead& head) const
{
    const bool isReport =
        head.has(QStringLiteral("test_suites")) &&
        (head.has(QStringLiteral("total_count")) || head.has(QStringLiteral("test_suites/[]/test_cases")));
    return head.syntax == Syntax::JsonDocument && isReport ? Match::Sure : Match::No;
}

Result<Report> GitLabTestsImporter::read(QIODevice& device, const ReportHead& head,
                                         const ImportSettings& /*settings*/, const Progress& progress) const
{
    GitLabReading reading(head.name);
    using Take = Status (GitLabReading::*)(const Json&, const JsonPlace&);
    const auto tap = [&reading](const char* path, Take take) {
        return JsonTap{QString::fromLatin1(path),
                       [&reading, take](const Json& value, const JsonPlace& place) {
                           return (reading.*take)(value, place);
                       }};
    };
    const std::vector<JsonTap> taps{tap("test_suites/[]/test_cases/[]", &GitLabReading::testCase),
                                    tap("test_suites/[]/suite_error", &GitLabReading::suiteError),
                                    tap("total_count", &GitLabReading::total),
                                    tap("total_time", &GitLabReading::time)};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return reading.conclude();
}

} // namespace slipway::plugin

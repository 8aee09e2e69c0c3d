// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/posture/gitlab_test_report_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"
#include "plugins/sdk/reading/numbers.h"

namespace slipway::plugin {

using namespace model;

namespace {

class GitlabCases
{
public:
    Status take(const Json& test, const JsonPlace& place)
    {
        const QString status = textAt(test, "status");
        if (status == QLatin1String("success"))
            ++m_passed;
        else if (status == QLatin1String("skipped"))
            ++m_skipped;
        else if (status == QLatin1String("failed"))
            ++m_failed;
        else if (status == QLatin1String("error"))
            ++m_errored;
        else
            return Error{ErrorCode::InvalidInput, QStringLiteral("a case with status \"%1\"").arg(status),
                         place.join(QLatin1Char('/')), QStringLiteral("use GitLab's pipeline test report")};
        m_seconds += numberAt(test, "execution_time").value_or(0);
        if (status == QLatin1String("failed") || status == QLatin1String("error"))
            addFinding(m_report,
                       {textAt(test, "classname") + QLatin1Char('.') + textAt(test, "name"),
                        FindingLevel::Error, textAt(test, "file"), 0, status},
                       m_found);
        return Done{};
    }

    Report finish(qint64 declared, std::optional<double> seconds)
    {
        const qint64 total = m_passed + m_failed + m_errored + m_skipped;
        m_report.tool = QStringLiteral("GitLab CI");
        FactList facts;
        facts.count("tests.total", total).count("tests.passed", m_passed).count("tests.failed", m_failed);
        facts.count("tests.errored", m_errored).count("tests.skipped", m_skipped);
        facts.number("tests.pass_rate", percentOf(double(m_passed), double(total - m_skipped)), "%");
        facts.number("tests.duration_s", seconds.value_or(m_seconds), "s");
        m_report.facts = facts.take();
        if (declared != total)
            m_report.warnings.append(QStringLiteral("the report declares %1 tests but holds %2: counted %2")
                                         .arg(declared)
                                         .arg(total));
        warnOfLeftOut(m_report, m_found);
        return std::move(m_report);
    }

private:
    Report m_report;
    qint64 m_passed = 0;
    qint64 m_failed = 0;
    qint64 m_errored = 0;
    qint64 m_skipped = 0;
    double m_seconds = 0;
    size_t m_found = 0;
};

} // namespace

Match GitlabTestReportImporter::matches(const ReportHead& head) const
{
    const auto has = [&](const char* path) { return head.has(QLatin1String(path)); };
    return head.isJson() && has("test_suites") && has("total_count") && has("success_count") ? Match::Sure
                                                                                             : Match::No;
}

Result<Report> GitlabTestReportImporter::read(QIODevice& device, const ReportHead& head,
                                              const ImportSettings&, const Progress& progress) const
{
    GitlabCases cases;
    qint64 declared = 0;
    std::optional<double> seconds;
    const std::vector<JsonTap> taps = {
        {QStringLiteral("test_suites/[]/test_cases/[]"),
         [&](const Json& test, const JsonPlace& place) { return cases.take(test, place); }},
        {QStringLiteral("total_time"),
         [&](const Json& time, const JsonPlace&) -> Status {
             seconds = numberAt(time, "");
             return Done{};
         }},
        {QStringLiteral("total_count"), [&](const Json& total, const JsonPlace&) -> Status {
             declared = countAt(total, "").value_or(0);
             return Done{};
         }}};
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return cases.finish(declared, seconds);
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/junit_importer.h"

#include "plugins/sdk/reading/moments.h"
#include "plugins/test-run/junit_case.h"
#include "plugins/test-run/junit_suites.h"
#include "plugins/test-run/reruns.h"

namespace slipway::plugin {

using namespace model;

namespace {

class JunitReading
{
public:
    JunitReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read()
    {
        while (m_xml.next()) {
            if (m_xml.isEnd()) {
                m_suites.leave(m_xml);
            } else if (const Status status = enter(); !status) {
                return status.error();
            }
        }
        if (const Status status = m_xml.status(); !status)
            return status.error();
        return conclude();
    }

private:
    Status enter()
    {
        const QString name = m_xml.name();
        const bool isSuite = name == QLatin1String("testsuite") || name == QLatin1String("testsuites");
        if (m_xml.depth() == 1 && !isSuite)
            return m_xml.complain(
                QStringLiteral("the root is <%1>, not <testsuites> or <testsuite>").arg(name));
        if (isSuite)
            beginSuite();
        else if (name == QLatin1String("testcase"))
            takeCase();
        else if (name == QLatin1String("failure") || name == QLatin1String("error"))
            takeSuiteProblem();
        else
            m_xml.skip();
        return Done{};
    }

    void beginSuite()
    {
        m_suites.enter(m_xml);
        if (m_report.tool.isEmpty())
            m_report.tool = toolOfJunitSuite(m_xml);
        const auto moment = readMoment(m_xml.attribute(u"timestamp"));
        if (!moment || (m_report.observedAt && *m_report.observedAt <= moment->at))
            return;
        m_report.observedAt = moment->at; // the earliest: a run is as old as its first test
        m_hasZone = moment->hasZone;
    }

    void takeCase()
    {
        const JunitCase test = readJunitCase(m_xml);
        ++m_elements;
        m_tally.add(test.outcome);
        m_flaky += test.isFlaky ? 1 : 0;
        m_couldNotRun += test.couldNotRun ? 1 : 0;
        m_onlyReruns += test.hasOnlyReruns ? 1 : 0;
        m_caseSeconds.take(test.time);
        const auto identity =
            identityOf({test.className, test.name, test.file, test.line}, m_suites.current());
        if (test.outcome == TestOutcome::Passed)
            m_reruns.passed(identity);
        else if (test.outcome != TestOutcome::Skipped)
            takeBroken(test, identity);
        if (test.isFlaky)
            m_findings.addFlaky(m_report, test.fullName(), placeOf(test));
    }

    void takeBroken(const JunitCase& test, Reruns::Identity identity)
    {
        m_reruns.broke(identity, test.outcome);
        m_findings.add(m_report, test.outcome, test.fullName(), test.message, placeOf(test));
        m_brokenFindings.resize(m_report.findings.size());
        if (!m_brokenFindings.empty())
            m_brokenFindings.back() = identity;
    }

    /// A suite that broke outside its cases ran, or would have run, tests that are not in the file.
    void takeSuiteProblem()
    {
        QString message = m_xml.attribute(u"message");
        if (message.isEmpty())
            message = m_xml.readText();
        else
            m_xml.skip();
        ++m_brokenSuites;
        m_findings.add(m_report, TestOutcome::Errored, m_suites.currentName(), message);
        m_brokenFindings.resize(m_report.findings.size());
    }

    [[nodiscard]] TestPlace placeOf(const JunitCase& test) const
    {
        // pytest counts lines from 0.
        const int line = test.line.toInt();
        const bool countsFromZero = m_report.tool == QLatin1String("pytest") && !test.line.isEmpty();
        return {QString(test.file).replace(QLatin1Char('\\'), QLatin1Char('/')),
                std::max(0, line) + (countsFromZero ? 1 : 0)};
    }

    Result<Report> conclude()
    {
        const JunitDeclared declared = m_suites.declared();
        if (m_elements == 0 && m_brokenSuites == 0 && declared.tests.value_or(0) > 0)
            return m_xml.complain(QStringLiteral("declares %1 but holds no test case")
                                      .arg(counted(*declared.tests, "test", "tests")),
                                  QStringLiteral("import the report with its cases"));
        compareDeclared(declared);
        foldReruns();
        warn();
        m_tally.add(TestOutcome::Errored, m_brokenSuites);
        m_findings.conclude(m_report);
        plugin::conclude(m_report, m_tally, m_flaky, duration());
        return std::move(m_report);
    }

    void compareDeclared(const JunitDeclared& declared)
    {
        if (declared.tests && *declared.tests != m_elements)
            m_report.warnings.append(QStringLiteral("declares %1 but holds %2: counted %2")
                                         .arg(counted(*declared.tests, "test", "tests"))
                                         .arg(m_elements));
        if (declared.broken && *declared.broken != m_tally.broken())
            m_report.warnings.append(
                QStringLiteral("declares %1 but its cases show %2: counted %2")
                    .arg(counted(*declared.broken, "failure or error", "failures and errors"))
                    .arg(m_tally.broken()));
        if (declared.skipped && *declared.skipped > m_tally.skipped)
            m_report.warnings.append(QStringLiteral("declares %1 but its cases show %2: counted %2")
                                         .arg(counted(*declared.skipped, "skipped test", "skipped tests"))
                                         .arg(m_tally.skipped));
    }

    void foldReruns()
    {
        const Reruns::Verdict verdict = m_reruns.conclude();
        if (verdict.flaky.isEmpty())
            return;
        m_tally.failed -= verdict.surplus.failed;
        m_tally.errored -= verdict.surplus.errored;
        m_flaky += verdict.flaky.size();
        for (size_t i = 0; i < m_brokenFindings.size(); ++i) {
            if (!m_brokenFindings[i] || !verdict.flaky.contains(*m_brokenFindings[i]))
                continue;
            m_report.findings[i].level = FindingLevel::Warning;
            m_report.findings[i].rule = QStringLiteral("test-flaky");
        }
        m_report.warnings.append(
            QStringLiteral("%1 in one suite under one name, first failing, then passing: counted once each, "
                           "as passed and flaky")
                .arg(counted(verdict.flaky.size(), "test is there more than once",
                             "tests are there more than once")));
    }

    void warn()
    {
        if (m_brokenSuites > 0)
            m_report.warnings.append(QStringLiteral("%1 outside any case: counted as errored tests")
                                         .arg(counted(m_brokenSuites, "suite broke", "suites broke")));
        if (m_couldNotRun > 0)
            m_report.warnings.append(
                QStringLiteral("%1 for want of a program, file or fixture: counted as skipped, "
                               "which is how the file has it")
                    .arg(counted(m_couldNotRun, "test could not run", "tests could not run")));
        if (m_onlyReruns > 0)
            m_report.warnings.append(
                QStringLiteral("%1 again without a first failure: counted as failed")
                    .arg(counted(m_onlyReruns, "test failed when run", "tests failed when run")));
        m_caseSeconds.warn(m_report);
        if (m_report.observedAt && !m_hasZone)
            m_report.warnings.append(QStringLiteral("its times name no time zone: read as UTC"));
    }

    [[nodiscard]] std::optional<double> duration() const
    {
        const auto wall = m_suites.wallSeconds();
        return wall ? wall : m_caseSeconds.sum();
    }

    XmlCursor m_xml;
    Report m_report;
    JunitSuites m_suites;
    Reruns m_reruns;
    TestFindings m_findings;
    std::vector<std::optional<Reruns::Identity>> m_brokenFindings; ///< by position in the report's findings
    TestTally m_tally;
    qint64 m_elements = 0;
    qint64 m_flaky = 0;
    qint64 m_brokenSuites = 0;
    qint64 m_couldNotRun = 0;
    qint64 m_onlyReruns = 0;
    SecondsSum m_caseSeconds;
    bool m_hasZone = true;
};

} // namespace

Match JunitImporter::matches(const ReportHead& head) const
{
    const bool isJunit =
        head.xmlRoot == QLatin1String("testsuites") || head.xmlRoot == QLatin1String("testsuite");
    return isJunit ? Match::Sure : Match::No;
}

Result<Report> JunitImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& progress) const
{
    return JunitReading(device, head.name, progress).read();
}

} // namespace slipway::plugin

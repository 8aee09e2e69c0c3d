// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/ctest_importer.h"

#include "plugins/sdk/reading/moments.h"
#include "plugins/sdk/reading/xml_cursor.h"
#include "plugins/test-run/junit_suites.h"
#include "plugins/test-run/test_tally.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// One <Test> with a Status; those of the <TestList> have none.
struct CTestCase
{
    QString status;
    QString name;
    QString path;
    QString completion; ///< "Completed", "Disabled", "SKIP_RETURN_CODE=77", "Unable to find executable"
    QString exitCode;   ///< "Failed", "SEGFAULT", "Timeout"; absent where it passed
    QString seconds;
};

CTestCase readCase(XmlCursor& xml)
{
    CTestCase test;
    test.status = xml.attribute(u"Status");
    const int depth = xml.depth();
    QString measurement;
    while (xml.next()) {
        if (xml.isEnd() && xml.depth() == depth)
            break;
        if (xml.isStart(u"Name"))
            test.name = xml.readText().trimmed();
        else if (xml.isStart(u"Path"))
            test.path = xml.readText().trimmed();
        else if (xml.isStart(u"NamedMeasurement"))
            measurement = xml.attribute(u"name");
        else if (xml.isStart(u"Measurement"))
            xml.skip(); // the output
        else if (xml.isStart(u"Value") && measurement == QLatin1String("Completion Status"))
            test.completion = xml.readText().trimmed();
        else if (xml.isStart(u"Value") && measurement == QLatin1String("Exit Code"))
            test.exitCode = xml.readText().trimmed();
        else if (xml.isStart(u"Value") && measurement == QLatin1String("Execution Time"))
            test.seconds = xml.readText().trimmed();
    }
    return test;
}

/// What could not be started for want of a program, a file or a fixture is "notrun" like what was skipped on
/// purpose; CTest itself counts only the former as failures (cmCTestTestHandler).
std::optional<TestOutcome> outcomeOf(const CTestCase& test)
{
    if (test.status == QLatin1String("passed"))
        return TestOutcome::Passed;
    if (test.status == QLatin1String("failed"))
        return test.exitCode.isEmpty() || test.exitCode == QLatin1String("Failed") ||
                       test.exitCode == QLatin1String("Completed")
                   ? TestOutcome::Failed
                   : TestOutcome::Errored; // crashed or ran out of time
    if (test.status != QLatin1String("notrun"))
        return std::nullopt;
    const bool isOnPurpose = test.completion.isEmpty() || test.completion == QLatin1String("Disabled") ||
                             test.completion.startsWith(QLatin1String("SKIP_"));
    return isOnPurpose ? TestOutcome::Skipped : TestOutcome::Errored;
}

class CTestReading
{
public:
    CTestReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read()
    {
        while (m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            if (const Status status = enter(); !status)
                return status.error();
        }
        if (const Status status = m_xml.status(); !status)
            return status.error();
        if (!m_hasTesting)
            return m_xml.complain(QStringLiteral("it holds no <Testing>"),
                                  QStringLiteral("import the Test.xml of the dashboard"));
        return conclude();
    }

private:
    Status enter()
    {
        const QString name = m_xml.name();
        if (m_xml.depth() == 1 && name != QLatin1String("Site"))
            return m_xml.complain(QStringLiteral("the root is <%1>, not <Site>").arg(name));
        if (name == QLatin1String("Site")) {
            m_report.tool = m_xml.attribute(u"Generator");
        } else if (name == QLatin1String("Testing")) {
            m_hasTesting = true;
        } else if (name == QLatin1String("TestList")) {
            m_xml.skip(); // the plan, not what ran
        } else if (name == QLatin1String("StartTestTime")) {
            m_start = readEpoch(m_xml.readText().toDouble());
        } else if (name == QLatin1String("EndTestTime")) {
            m_end = readEpoch(m_xml.readText().toDouble());
        } else if (name == QLatin1String("Test") && m_hasTesting) {
            return takeCase();
        }
        return Done{};
    }

    Status takeCase()
    {
        const CTestCase test = readCase(m_xml);
        const auto outcome = outcomeOf(test);
        if (!outcome)
            return m_xml.status().ok() ? Status(m_xml.complain(
                                             QStringLiteral("no status of a test: \"%1\"").arg(test.status)))
                                       : m_xml.status();
        m_tally.add(*outcome);
        m_seconds.take(test.seconds);
        if (*outcome == TestOutcome::Failed || *outcome == TestOutcome::Errored)
            m_findings.add(m_report, *outcome, test.name,
                           test.exitCode.isEmpty() ? test.completion : test.exitCode);
        return Done{};
    }

    Report conclude()
    {
        m_report.observedAt = m_start;
        m_seconds.warn(m_report);
        m_findings.conclude(m_report);
        std::optional<double> seconds = m_seconds.sum();
        if (m_start && m_end && *m_end > *m_start) // whole seconds: nothing where it took less than one
            seconds = double(m_start->msecsTo(*m_end)) / 1000;
        plugin::conclude(m_report, m_tally, std::nullopt, seconds);
        return std::move(m_report);
    }

    XmlCursor m_xml;
    Report m_report;
    TestTally m_tally;
    TestFindings m_findings;
    SecondsSum m_seconds;
    std::optional<QDateTime> m_start;
    std::optional<QDateTime> m_end;
    bool m_hasTesting = false;
};

} // namespace

Match CTestImporter::matches(const ReportHead& head) const
{
    return head.xmlRoot == QLatin1String("Site") && head.xmlElements.contains(QStringLiteral("Testing"))
               ? Match::Sure
               : Match::No;
}

Result<Report> CTestImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& progress) const
{
    return CTestReading(device, head.name, progress).read();
}

} // namespace slipway::plugin

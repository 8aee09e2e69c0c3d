// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/test-run/trx_importer.h"

#include "plugins/sdk/reading/moments.h"
#include "plugins/sdk/reading/xml_cursor.h"
#include "plugins/test-run/test_tally.h"

#include <QRegularExpression>

namespace slipway::plugin {

using namespace model;

namespace {

/// The outcomes of TRX (vstst.xsd, TestOutcome) in ours. Nothing for words that are not of the schema.
std::optional<TestOutcome> readOutcome(const QString& word)
{
    static const QHash<QString, TestOutcome> outcomes{
        {QStringLiteral("Passed"), TestOutcome::Passed},
        {QStringLiteral("PassedButRunAborted"), TestOutcome::Passed},
        {QStringLiteral("Warning"), TestOutcome::Passed},
        {QStringLiteral("Failed"), TestOutcome::Failed},
        {QStringLiteral("Error"), TestOutcome::Errored},
        {QStringLiteral("Timeout"), TestOutcome::Errored},
        {QStringLiteral("Aborted"), TestOutcome::Errored},
        {QStringLiteral("NotRunnable"), TestOutcome::Errored},
        {QStringLiteral("Disconnected"), TestOutcome::Errored},
        {QStringLiteral("InProgress"), TestOutcome::Errored},
        {QStringLiteral("NotExecuted"), TestOutcome::Skipped},
        {QStringLiteral("Inconclusive"), TestOutcome::Skipped},
        {QStringLiteral("Pending"), TestOutcome::Skipped},
        {QStringLiteral("Completed"), TestOutcome::Skipped}, // came to its end without a verdict
    };
    const auto found = outcomes.constFind(word);
    return found == outcomes.constEnd() ? std::nullopt : std::optional(*found);
}

/// "[d.]hh:mm:ss[.fffffff]" in seconds.
std::optional<double> readTimeSpan(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d+)\\.)?(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return ((match.captured(1).toDouble() * 24 + match.captured(2).toDouble()) * 60 +
            match.captured(3).toDouble()) *
               60 +
           match.captured(4).toDouble();
}

/// Where a .NET stack trace ("   at A.B() in C:\src\b.cs:line 12") first names a file.
TestPlace placeIn(const QString& trace)
{
    static const QRegularExpression form(QStringLiteral(" in (\\S[^\\r\\n]*):line (\\d+)"));
    const auto match = form.match(trace);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).replace(QLatin1Char('\\'), QLatin1Char('/')), match.captured(2).toInt()};
}

class TrxReading
{
public:
    TrxReading(QIODevice& device, const QString& where, const Progress& progress)
        : m_xml(device, where, progress)
    {
    }

    Result<Report> read()
    {
        while (m_xml.next()) {
            if (m_xml.isEnd())
                leave();
            else if (const Status status = enter(); !status)
                return status.error();
        }
        if (const Status status = m_xml.status(); !status)
            return status.error();
        return conclude();
    }

private:
    /// A result that is not closed yet: data-driven tests hold one for each row.
    struct Open
    {
        int depth = 0;
        QString name;
        TestOutcome outcome = TestOutcome::Errored;
        QString message;
        QString trace;
        std::optional<double> seconds;
        TestTally inside;
    };

    Status enter()
    {
        const QString name = m_xml.name();
        if (m_xml.depth() == 1 && name != QLatin1String("TestRun"))
            return m_xml.complain(QStringLiteral("the root is <%1>, not <TestRun>").arg(name));
        if (name == QLatin1String("Results") || name == QLatin1String("InnerResults"))
            m_resultDepth = m_xml.depth() + 1;
        else if (m_xml.depth() == m_resultDepth && !isAside(name))
            return begin();
        else if (name == QLatin1String("Times"))
            times();
        else if (name == QLatin1String("ResultSummary"))
            m_summaryOutcome = m_xml.attribute(u"outcome");
        else if (name == QLatin1String("Counters"))
            m_declared = m_xml.count(u"total");
        else if (name == QLatin1String("Message") && !m_open.empty() && m_open.back().message.isEmpty())
            m_open.back().message = m_xml.readText();
        else if (name == QLatin1String("StackTrace") && !m_open.empty())
            m_open.back().trace = m_xml.readText();
        else if (name == QLatin1String("TestDefinitions") || name == QLatin1String("TestEntries"))
            m_xml.skip();
        return Done{};
    }

    /// Elements beside the results, where they are no results themselves.
    static bool isAside(const QString& name)
    {
        return !name.endsWith(QLatin1String("Result")) && name != QLatin1String("TestResultAggregation");
    }

    Status begin()
    {
        Open result;
        result.depth = m_xml.depth();
        result.name = m_xml.attribute(u"testName");
        const QString word = m_xml.attribute(u"outcome");
        if (const auto outcome = readOutcome(word))
            result.outcome = *outcome;
        else if (word.isEmpty())
            ++m_withoutOutcome; // the schema's value in that case is Error
        else
            return m_xml.complain(QStringLiteral("no outcome of a test: \"%1\"").arg(word));
        m_withoutVerdict += word == QLatin1String("Completed") ? 1 : 0;
        result.seconds = readTimeSpan(m_xml.attribute(u"duration"));
        m_open.push_back(std::move(result));
        return Done{};
    }

    void times()
    {
        const auto start = readMoment(m_xml.attribute(u"start"));
        const auto finish = readMoment(m_xml.attribute(u"finish"));
        if (!start)
            return;
        m_report.observedAt = start->at;
        if (!start->hasZone)
            m_report.warnings.append(QStringLiteral("its times name no time zone: read as UTC"));
        if (finish && finish->at > start->at)
            m_wallSeconds = double(start->at.msecsTo(finish->at)) / 1000;
    }

    void leave()
    {
        if (m_xml.isEnd(u"InnerResults"))
            m_resultDepth = m_xml.depth() - 1;
        else if (m_xml.isEnd(u"Results"))
            m_resultDepth = 0;
        if (m_open.empty() || m_open.back().depth != m_xml.depth())
            return;
        const Open result = std::move(m_open.back());
        m_open.pop_back();
        const TestTally counts = weigh(result);
        (m_open.empty() ? m_tally : m_open.back().inside).add(counts);
    }

    TestTally weigh(const Open& result)
    {
        const bool isBroken = result.outcome == TestOutcome::Failed || result.outcome == TestOutcome::Errored;
        TestTally counts = result.inside;
        const bool isParent = counts.total() > 0;
        m_parents += isParent ? 1 : 0;
        if (isParent && (!isBroken || counts.broken() > 0))
            return counts; // the rows are the tests; it sums them up
        counts.add(result.outcome);
        if (!isParent && result.seconds) {
            m_seconds += *result.seconds;
            ++m_timed;
        }
        if (isBroken)
            m_findings.add(m_report, result.outcome, result.name, result.message, placeIn(result.trace));
        return counts;
    }

    Result<Report> conclude()
    {
        if (m_declared && *m_declared != m_tally.total())
            m_report.warnings.append(QStringLiteral("declares %1 but holds %2: counted %2")
                                         .arg(counted(*m_declared, "test", "tests"))
                                         .arg(m_tally.total()));
        if (m_tally.total() == 0 && m_declared.value_or(0) > 0)
            return m_xml.complain(
                QStringLiteral("declares %1 but holds no result").arg(counted(*m_declared, "test", "tests")));
        if (m_parents > 0)
            m_report.warnings.append(QStringLiteral("%1 up the rows inside: counted the rows instead")
                                         .arg(counted(m_parents, "result sums", "results sum")));
        if (m_withoutOutcome > 0)
            m_report.warnings.append(QStringLiteral("%1 without an outcome: counted as errored")
                                         .arg(counted(m_withoutOutcome, "result is", "results are")));
        if (m_withoutVerdict > 0)
            m_report.warnings.append(QStringLiteral("%1 without a verdict: counted as skipped")
                                         .arg(counted(m_withoutVerdict, "test ended", "tests ended")));
        judgeRun();
        m_findings.conclude(m_report);
        std::optional<double> seconds = m_wallSeconds;
        if (!seconds && m_timed > 0)
            seconds = m_seconds;
        plugin::conclude(m_report, m_tally, std::nullopt, seconds);
        return std::move(m_report);
    }

    /// A crashed test host leaves a run marked as broken without the tests that it took along.
    void judgeRun()
    {
        static const QStringList broken{QStringLiteral("Failed"), QStringLiteral("Error"),
                                        QStringLiteral("Aborted"), QStringLiteral("Timeout"),
                                        QStringLiteral("Disconnected")};
        if (!broken.contains(m_summaryOutcome) || m_tally.broken() > 0)
            return;
        m_tally.add(TestOutcome::Errored);
        m_findings.add(m_report, TestOutcome::Errored, QStringLiteral("the run"), m_summaryOutcome);
        m_report.warnings.append(
            QStringLiteral("the run is marked %1 although no test is: counted one errored test")
                .arg(m_summaryOutcome));
    }

    XmlCursor m_xml;
    Report m_report;
    TestTally m_tally;
    TestFindings m_findings;
    std::vector<Open> m_open;
    int m_resultDepth = 0; ///< of the elements that are results; 0 outside
    std::optional<qint64> m_declared;
    QString m_summaryOutcome;
    std::optional<double> m_wallSeconds;
    double m_seconds = 0;
    qint64 m_timed = 0;
    qint64 m_parents = 0;
    qint64 m_withoutOutcome = 0;
    qint64 m_withoutVerdict = 0;
};

} // namespace

Match TrxImporter::matches(const ReportHead& head) const
{
    const bool isTrx = head.xmlRoot == QLatin1String("TestRun") &&
                       (head.xmlNamespace.contains(QLatin1String("TeamTest")) ||
                        head.xmlElements.contains(QStringLiteral("Results")) ||
                        head.xmlElements.contains(QStringLiteral("TestSettings")));
    return isTrx ? Match::Sure : Match::No;
}

Result<Report> TrxImporter::read(QIODevice& device, const ReportHead& head,
                                 const ImportSettings& /*settings*/, const Progress& progress) const
{
    return TrxReading(device, head.name, progress).read();
}

} // namespace slipway::plugin

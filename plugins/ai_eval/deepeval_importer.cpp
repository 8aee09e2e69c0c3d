// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/deepeval_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

/// Members are in camel case, in some versions' files in snake case.
const Json* either(const Json& object, const char* camel, const char* snake)
{
    const Json* found = jsonAt(object, camel);
    return found ? found : jsonAt(object, snake);
}

class TestRun
{
public:
    Status take(const Json& testCase)
    {
        const Json* metrics = either(testCase, "metricsData", "metrics_data");
        if (!metrics)
            metrics = jsonAt(testCase, "metricsMetadata"); // before version 1.0
        std::optional<bool> passed = flagAt(testCase, "success");
        std::optional<bool> allPassed;
        if (metrics && metrics->is_array()) {
            for (const Json& metric : *metrics) {
                if (const auto success = flagAt(metric, "success"))
                    allPassed = allPassed.value_or(true) && *success;
                takeMetric(metric);
            }
            judge(*metrics);
        }
        if (!passed)
            passed = allPassed;
        m_run.addCase(passed);
        if (passed == false)
            addFailure(testCase, metrics);
        addInput(testCase);
        return Done{};
    }

    void setCost(const Json& cost)
    {
        if (cost.is_number())
            m_cost = cost.get<double>();
    }

    void finish(Report& report)
    {
        report.tool = QStringLiteral("DeepEval");
        if (m_cost)
            m_run.setCost(*m_cost);
        for (Finding& finding : m_failures)
            report.findings.push_back(std::move(finding));
        warnOfLeftOut(report, m_failureCount);
        if (m_judgedByFaithfulness)
            report.warnings.append(QStringLiteral("a case counts as a hallucination where its Faithfulness "
                                                  "metric failed, there being no Hallucination metric"));
        m_run.finish(report);
    }

private:
    void takeMetric(const Json& metric)
    {
        const Json* model = either(metric, "evaluationModel", "evaluation_model");
        m_run.gradedBy(model && model->is_string() ? Grader::Model : Grader::Code);
        const Json* cost = either(metric, "evaluationCost", "evaluation_cost");
        if (cost && cost->is_number())
            m_run.addCost(cost->get<double>());
        const auto in = countAt(metric, "inputTokenCount");
        const auto out = countAt(metric, "outputTokenCount");
        if (in || out)
            m_run.addTokens(in.value_or(0) + out.value_or(0));
    }

    /// DeepEval has a Hallucination metric (against given context) and Faithfulness (against what was
    /// retrieved); either fails where an answer holds more than its sources.
    void judge(const Json& metrics)
    {
        for (const char* name : {"Hallucination", "Faithfulness"}) {
            std::optional<bool> failed;
            for (const Json& metric : metrics) {
                const auto success = flagAt(metric, "success");
                if (success && textAt(metric, "name").startsWith(QLatin1String(name)))
                    failed = failed.value_or(false) || !*success;
            }
            if (!failed)
                continue;
            m_run.judgeHallucination(*failed);
            m_judgedByFaithfulness =
                m_judgedByFaithfulness || QLatin1String(name) != QLatin1String("Hallucination");
            return;
        }
    }

    void addFailure(const Json& testCase, const Json* metrics)
    {
        if (++m_failureCount > kMostFindings)
            return;
        QStringList failed;
        if (metrics && metrics->is_array()) {
            for (const Json& metric : *metrics) {
                if (flagAt(metric, "success") == false)
                    failed.append(textAt(metric, "name"));
            }
        }
        m_failures.push_back({QStringLiteral("deepeval"),
                              FindingLevel::Error,
                              {},
                              0,
                              QStringLiteral("%1 failed: %2")
                                  .arg(textAt(testCase, "name"), failed.join(QLatin1String(", ")))});
    }

    void addInput(const Json& testCase)
    {
        Json input = Json::object();
        for (const auto& [camel, snake] : {std::pair("input", "input"),
                                           {"expectedOutput", "expected_output"},
                                           {"context", "context"},
                                           {"scenario", "scenario"},
                                           {"expectedOutcome", "expected_outcome"}}) {
            const Json* part = either(testCase, camel, snake);
            if (part && !part->is_null())
                input[camel] = *part;
        }
        if (!input.empty())
            m_run.addInput(input);
    }

    EvalRun m_run;
    std::optional<double> m_cost;
    bool m_judgedByFaithfulness = false;
    std::vector<Finding> m_failures;
    size_t m_failureCount = 0;
};

/// "" or "testRunData/", whichever the report is wrapped in; nothing where it is none.
std::optional<QString> prefixOf(const ReportHead& head)
{
    for (const char* prefix : {"", "testRunData/", "test_run_data/"}) {
        QString at = QString::fromLatin1(prefix);
        for (const char* cases : {"testCases", "test_cases", "conversationalTestCases"}) {
            const QString list = at + QLatin1String(cases);
            if (head.has(list) &&
                (head.has(list + QLatin1String("/[]/metricsData")) ||
                 head.has(list + QLatin1String("/[]/metrics_data")) ||
                 head.has(list + QLatin1String("/[]/metricsMetadata")) ||
                 head.has(list + QLatin1String("/[]/actualOutput")) ||
                 head.has(at + QLatin1String("metricsScores")) || head.has(at + QLatin1String("testPassed"))))
                return at;
        }
    }
    return std::nullopt;
}

} // namespace

Match DeepEvalImporter::matches(const ReportHead& head) const
{
    return head.isJson() && prefixOf(head) ? Match::Sure : Match::No;
}

Result<Report> DeepEvalImporter::read(QIODevice& device, const ReportHead& head,
                                      const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    TestRun run;
    const QString at = prefixOf(head).value_or(QString());
    std::vector<JsonTap> taps;
    for (const char* cases :
         {"testCases/[]", "test_cases/[]", "conversationalTestCases/[]", "conversational_test_cases/[]"})
        taps.push_back({at + QLatin1String(cases),
                        [&](const Json& testCase, const JsonPlace&) { return run.take(testCase); }});
    for (const char* cost : {"evaluationCost", "evaluation_cost"})
        taps.push_back({at + QLatin1String(cost), [&](const Json& value, const JsonPlace&) {
                            run.setCost(value);
                            return Status(Done{});
                        }});
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    run.finish(report);
    return report;
}

} // namespace slipway::ai_eval

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/promptfoo_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/ai_eval/records.h"
#include "plugins/sdk/reading/json_stream.h"

#include <QRegularExpression>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

constexpr qsizetype kLongestReason = 300;

/// promptfoo's documentation, "Assertions and metrics", lists these as graded by a model.
Grader graderOf(const QString& type)
{
    static const QRegularExpression byModel(QStringLiteral(
        "^(llm-rubric|model-graded-.*|factuality|answer-relevance|context-.*|conversation-relevance|g-eval|"
        "agent-rubric|search-rubric|select-best|similar(:.*)?|classifier|moderation|pi|promptfoo:redteam:.*|"
        "trajectory:.*|guardrails)$"));
    if (type == QLatin1String("human"))
        return Grader::Human;
    return byModel.match(type).hasMatch() ? Grader::Model : Grader::Code;
}

bool judgesHallucination(const Json& assertion)
{
    static const QRegularExpression types(
        QStringLiteral("^(factuality|model-graded-factuality|context-faithfulness|"
                       "promptfoo:redteam:hallucination)$"));
    return types.match(textAt(assertion, "type")).hasMatch() ||
           textAt(assertion, "metric").contains(QLatin1String("hallucination"), Qt::CaseInsensitive);
}

/// What promptfoo counts on its own, to compare with.
struct Declared
{
    std::optional<qint64> tokens;
    std::optional<qint64> successes;
    std::optional<qint64> failures;
    std::optional<qint64> errors;
    std::optional<qint64> promptTokens; ///< of the prompts' metrics
};

class Promptfoo
{
public:
    /// One result: an EvaluateResult, or an output of the table.
    Status result(const Json& result, const Json* vars, const QString& where)
    {
        const auto success = flagAt(result, "success") ? flagAt(result, "success") : flagAt(result, "pass");
        if (!success)
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("a result that neither passed nor failed"),
                         where,
                         {}};
        m_run.addCase(*success);
        if (!*success)
            addFailure(result);
        grade(result);
        if (vars && !vars->is_null())
            m_run.addInput(*vars);
        if (const auto cost = numberAt(result, "cost"))
            m_run.addCost(*cost);
        if (const auto tokens = tokensAt(result, "tokenUsage"))
            m_resultTokens = m_resultTokens.value_or(0) + *tokens;
        return Done{};
    }

    Status stats(const Json& stats)
    {
        m_declared.successes = countAt(stats, "successes");
        m_declared.failures = countAt(stats, "failures");
        m_declared.errors = countAt(stats, "errors");
        m_declared.tokens = tokensAt(stats, "tokenUsage");
        return Done{};
    }

    Status promptMetrics(const Json& metrics)
    {
        if (const auto tokens = tokensAt(metrics, "tokenUsage"))
            m_declared.promptTokens = m_declared.promptTokens.value_or(0) + *tokens;
        return Done{};
    }

    void finish(Report& report)
    {
        report.tool = QStringLiteral("promptfoo");
        const auto tokens = m_declared.tokens         ? m_declared.tokens
                            : m_declared.promptTokens ? m_declared.promptTokens
                                                      : m_resultTokens;
        if (tokens)
            m_run.addTokens(*tokens);
        const qint64 declared = m_declared.successes.value_or(0) + m_declared.failures.value_or(0) +
                                m_declared.errors.value_or(0);
        if (m_declared.successes && declared != m_run.cases())
            report.warnings.append(QStringLiteral("the statistics say %1 results, the file holds %2: counted "
                                                  "those")
                                       .arg(declared)
                                       .arg(m_run.cases()));
        for (Finding& finding : m_failures)
            report.findings.push_back(std::move(finding));
        warnOfLeftOut(report, m_failureCount);
        m_run.finish(report);
    }

private:
    /// Tokens of the model under test and, where told, of the graders.
    static std::optional<qint64> tokensAt(const Json& json, const char* path)
    {
        const Json* usage = jsonAt(json, path);
        const auto total = usage ? countAt(*usage, "total") : std::nullopt;
        return total ? std::optional(*total + countAt(*usage, "assertions/total").value_or(0)) : std::nullopt;
    }

    void addFailure(const Json& result)
    {
        if (++m_failureCount > kMostFindings)
            return;
        QString reason = textAt(result, "error");
        if (reason.isEmpty())
            reason = textAt(result, "gradingResult/reason");
        const QString name = textAt(result, "testCase/description");
        m_failures.push_back({QStringLiteral("promptfoo"),
                              FindingLevel::Error,
                              {},
                              0,
                              QStringLiteral("%1: %2").arg(
                                  name.isEmpty() ? QStringLiteral("case %1").arg(m_run.cases()) : name,
                                  reason.left(kLongestReason))});
    }

    /// A case is judged a hallucination if one of its graders of that says so.
    void grade(const Json& result)
    {
        std::optional<bool> hallucination;
        const Json* components = jsonAt(result, "gradingResult/componentResults");
        bool hasTypes = false;
        if (components && components->is_array()) {
            for (const Json& component : *components) {
                const Json* assertion = jsonAt(component, "assertion");
                if (!assertion || !assertion->is_object())
                    continue;
                hasTypes = true;
                m_run.gradedBy(graderOf(textAt(*assertion, "type")));
                const auto pass = flagAt(component, "pass");
                if (pass && judgesHallucination(*assertion))
                    hallucination = hallucination.value_or(false) || !*pass;
            }
        }
        if (!hasTypes)
            gradersOfTest(result);
        if (hallucination)
            m_run.judgeHallucination(*hallucination);
    }

    void gradersOfTest(const Json& result)
    {
        const Json* assertions = jsonAt(result, "testCase/assert");
        if (!assertions || !assertions->is_array())
            return;
        for (const Json& assertion : *assertions) {
            const QString type = textAt(assertion, "type");
            if (!type.isEmpty() && type != QLatin1String("assert-set"))
                m_run.gradedBy(graderOf(type));
        }
    }

    EvalRun m_run;
    Declared m_declared;
    std::optional<qint64> m_resultTokens;
    std::vector<Finding> m_failures;
    size_t m_failureCount = 0;
};

enum class Shape
{
    None,
    Results,     ///< {"results": {"results": […], "stats": …}}, versions 2 and 3
    BareResults, ///< {"results": […], "stats": …}
    Table,       ///< {"head": …, "body": […]}
    Lines        ///< one result a line
};

Shape shapeOf(const ReportHead& head)
{
    if (!head.isJson())
        return Shape::None;
    const auto isResult = [&](const QString& at) {
        return head.has(at + QLatin1String("success")) &&
               (head.has(at + QLatin1String("gradingResult")) ||
                head.has(at + QLatin1String("namedScores")) || head.has(at + QLatin1String("prompt")));
    };
    if (head.has(QStringLiteral("results/results")) &&
        (head.has(QStringLiteral("results/stats")) || head.has(QStringLiteral("results/version")) ||
         isResult(QStringLiteral("results/results/[]/"))))
        return Shape::Results;
    if (head.has(QStringLiteral("results/[]")) && isResult(QStringLiteral("results/[]/")))
        return Shape::BareResults;
    if (head.has(QStringLiteral("head/prompts")) && head.has(QStringLiteral("body/[]/outputs")))
        return Shape::Table;
    return isResult({}) && head.has(QStringLiteral("vars")) ? Shape::Lines : Shape::None;
}

Status readShape(QIODevice& device, const ReportHead& head, Promptfoo& promptfoo, Report& report,
                 const Progress& progress)
{
    const auto takeResult = [&](const Json& result, const JsonPlace& place) {
        return promptfoo.result(result, jsonAt(result, "vars"),
                                head.name + QLatin1Char('#') + place.join(QLatin1Char('/')));
    };
    const auto takeRow = [&](const Json& row, const JsonPlace& place) -> Status {
        const Json* outputs = jsonAt(row, "outputs");
        if (!outputs || !outputs->is_array())
            return Done{};
        for (const Json& output : *outputs) {
            if (Status status = promptfoo.result(output, jsonAt(row, "vars"),
                                                 head.name + QLatin1Char('#') + place.join(QLatin1Char('/')));
                !status)
                return status;
        }
        return Done{};
    };
    const auto takeStats = [&](const Json& stats, const JsonPlace&) { return promptfoo.stats(stats); };
    const auto takeMetrics = [&](const Json& metrics, const JsonPlace&) {
        return promptfoo.promptMetrics(metrics);
    };
    const auto takeTime = [&](const Json& time, const JsonPlace&) -> Status {
        const QDateTime at =
            time.is_string() ? QDateTime::fromString(toQString(time.get<std::string>()), Qt::ISODateWithMs)
                             : QDateTime();
        if (at.isValid())
            report.observedAt = at.toUTC();
        return Done{};
    };
    switch (shapeOf(head)) {
    case Shape::Results:
        return readJsonStream(device, head.name,
                              {{QStringLiteral("results/results/[]"), takeResult},
                               {QStringLiteral("results/stats"), takeStats},
                               {QStringLiteral("results/prompts/[]/metrics"), takeMetrics},
                               {QStringLiteral("results/timestamp"), takeTime}},
                              progress);
    case Shape::BareResults:
        return readJsonStream(
            device, head.name,
            {{QStringLiteral("results/[]"), takeResult}, {QStringLiteral("stats"), takeStats}}, progress);
    case Shape::Table:
        return readJsonStream(
            device, head.name,
            {{QStringLiteral("body/[]"), takeRow}, {QStringLiteral("head/prompts/[]/metrics"), takeMetrics}},
            progress);
    case Shape::Lines:
    case Shape::None:
        break;
    }
    return readJsonLines(
        device, head.name,
        [&](const Json& result, int line) {
            return promptfoo.result(result, jsonAt(result, "vars"),
                                    QStringLiteral("%1:%2:1").arg(head.name).arg(line));
        },
        progress);
}

} // namespace

Match PromptfooImporter::matches(const ReportHead& head) const
{
    return shapeOf(head) == Shape::None ? Match::No : Match::Sure;
}

Result<Report> PromptfooImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    Promptfoo promptfoo;
    if (shapeOf(head) == Shape::Lines)
        warnIfCutOff(device, report.warnings);
    if (const Status status = readShape(device, head, promptfoo, report, progress); !status)
        return status.error();
    promptfoo.finish(report);
    return report;
}

} // namespace slipway::ai_eval

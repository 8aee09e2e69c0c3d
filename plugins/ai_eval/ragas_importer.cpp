// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/ragas_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/ai_eval/records.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

/// "Context Precision" and "context_precision" are the same metric.
std::string normal(const std::string& name)
{
    return toQString(name).trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('_')).toStdString();
}

Json withNormalKeys(const Json& record)
{
    Json normalised = Json::object();
    for (const auto& [key, value] : record.items())
        normalised[normal(key)] = value;
    return normalised;
}

const std::array<std::string, 12>& metrics()
{
    static const std::array<std::string, 12> kMetrics{
        "faithfulness",        "answer_relevancy",      "answer_relevance",
        "response_relevancy",  "context_precision",     "context_recall",
        "answer_correctness",  "answer_similarity",     "semantic_similarity",
        "factual_correctness", "context_entity_recall", "llm_context_precision_with_reference"};
    return kMetrics;
}

/// Names of the question, of RAGAS 0.2 and of the versions before.
const std::array<const char*, 5> kQuestions{"user_input", "question", "input", "query", "prompt"};
const std::array<const char*, 5> kReferences{"reference", "ground_truth", "ground_truths",
                                             "reference_contexts", "expected_output"};

bool isMetric(const QString& name)
{
    const std::string key = normal(name.toStdString());
    return std::find(metrics().begin(), metrics().end(), key) != metrics().end();
}

const Json* questionOf(const Json& record)
{
    for (const char* name : kQuestions) {
        const auto it = record.find(name);
        if (it != record.end() && !it->is_null())
            return &*it;
    }
    return nullptr;
}

class Ragas
{
public:
    Status row(const Json& raw, const QString& where)
    {
        if (!raw.is_object())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a row that is no object"), where, {}};
        const Json record = withNormalKeys(raw);
        const Json* question = questionOf(record);
        if (!question) {
            system(record);
            return Done{};
        }
        m_run.addCase(std::nullopt);
        Json input{{"question", *question}};
        for (const char* name : kReferences) {
            const auto it = record.find(name);
            if (it != record.end() && !it->is_null())
                input["reference"] = *it;
        }
        m_run.addInput(input);
        // "A response is considered faithful if all its claims can be supported by the retrieved context"
        // (RAGAS, Faithfulness): any share below one holds a claim that is not.
        if (const auto faithfulness = scoreIn(record, "faithfulness")) {
            m_run.judgeHallucination(*faithfulness < 1);
            m_sum += *faithfulness;
            ++m_scored;
        }
        return Done{};
    }

    /// Scores of a whole run, or of one of the systems that are compared.
    void system(const Json& record)
    {
        ++m_systems;
        if (const auto faithfulness = scoreIn(record, "faithfulness"))
            m_run.addFaithfulness(*faithfulness);
    }

    void aggregate(const Json& raw)
    {
        const Json record = withNormalKeys(raw);
        system(record);
        for (const char* name : {"num_questions", "num_samples", "n_samples", "sample_count"}) {
            const auto cases = countAt(record, name);
            if (cases && *cases > 0) {
                m_run.addCases(*cases);
                return;
            }
        }
    }

    void finish(Report& report)
    {
        report.tool = QStringLiteral("RAGAS");
        m_run.gradedBy(Grader::Model);
        if (m_scored > 0)
            m_run.addFaithfulness(m_sum / static_cast<double>(m_scored));
        if (m_systems > 0)
            report.warnings.append(QStringLiteral("mean scores do not say how many answers were "
                                                  "hallucinations: import the rows of the run for that"));
        if (m_systems > 1)
            report.warnings.append(
                QStringLiteral("the rows compare %1 systems: the lowest faithfulness counts").arg(m_systems));
        m_run.finish(report);
    }

private:
    EvalRun m_run;
    qint64 m_systems = 0;
    qint64 m_scored = 0;
    double m_sum = 0;
};

bool hasMetric(const ReportHead& head, const QString& at)
{
    return std::any_of(head.jsonPaths.begin(), head.jsonPaths.end(), [&](const QString& path) {
        return path.startsWith(at) && isMetric(path.mid(at.size()));
    });
}

enum class Shape
{
    None,
    Table,  ///< CSV
    Rows,   ///< a JSON array of rows, or one row a line
    Scores, ///< {"scores": [rows]}
    Aggregate
};

Shape shapeOf(const ReportHead& head)
{
    const QStringList columns = csvColumns(head);
    if (std::any_of(columns.begin(), columns.end(), isMetric))
        return Shape::Table;
    if (!head.isJson())
        return Shape::None;
    if (hasMetric(head, QStringLiteral("[]/")))
        return Shape::Rows;
    if (hasMetric(head, QStringLiteral("scores/[]/")))
        return Shape::Scores;
    if (!hasMetric(head, {}))
        return Shape::None;
    const bool isRow = std::any_of(kQuestions.begin(), kQuestions.end(),
                                   [&](const char* name) { return head.has(QString::fromLatin1(name)); });
    return head.syntax == Syntax::JsonLines || isRow ? Shape::Rows : Shape::Aggregate;
}

} // namespace

Match RagasImporter::matches(const ReportHead& head) const
{
    return shapeOf(head) == Shape::None ? Match::No : Match::Sure;
}

Result<Report> RagasImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    Ragas ragas;
    const Shape shape = shapeOf(head);
    if (shape == Shape::Table || head.syntax == Syntax::JsonLines)
        warnIfCutOff(device, report.warnings);
    const auto takeRow = [&](const Json& record, qint64 number) {
        return ragas.row(record, QStringLiteral("%1: row %2").arg(head.name).arg(number));
    };
    const auto takeAggregate = [&](const Json& scores, const JsonPlace&) {
        ragas.aggregate(scores);
        return Status(Done{});
    };
    const Status status =
        shape == Shape::Aggregate
            ? readJsonStream(device, head.name, {{QString(), takeAggregate}}, progress)
            : readRecords(device, head, shape == Shape::Scores ? QStringLiteral("scores") : QString(),
                          takeRow, progress);
    if (!status)
        return status.error();
    ragas.finish(report);
    return report;
}

} // namespace slipway::ai_eval

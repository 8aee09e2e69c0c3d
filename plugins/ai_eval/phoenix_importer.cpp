// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/phoenix_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/ai_eval/records.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

/// What one evaluator said of one answer.
struct Verdict
{
    QString name;
    QString label;
    std::optional<double> score;
};

bool isAbout(const Verdict& verdict, const char* word)
{
    return verdict.name.contains(QLatin1String(word), Qt::CaseInsensitive);
}

/// Phoenix' hallucination evaluator answers "hallucinated" or "factual", its faithfulness evaluator
/// "unfaithful" or "faithful"; labels alone decide, because the meaning of a score changed between versions.
std::optional<bool> isHallucination(const Verdict& verdict)
{
    const QString label = verdict.label.toLower();
    if (label == QLatin1String("hallucinated") || label == QLatin1String("unfaithful"))
        return true;
    if (label == QLatin1String("factual") || label == QLatin1String("faithful"))
        return false;
    return std::nullopt;
}

/// Passed or failed, where the label is of a known pair, or the score 1 or 0.
std::optional<bool> hasPassed(const Verdict& verdict)
{
    static const QStringList good =
        QStringLiteral("pass passed correct true yes factual faithful relevant non-toxic good")
            .split(QLatin1Char(' '));
    static const QStringList bad =
        QStringLiteral("fail failed incorrect false no hallucinated unfaithful unrelated toxic bad")
            .split(QLatin1Char(' '));
    const QString label = verdict.label.toLower();
    if (good.contains(label))
        return true;
    if (bad.contains(label))
        return false;
    const bool lessIsBetter = isAbout(verdict, "hallucination") || isAbout(verdict, "toxic");
    if (!label.isEmpty() || lessIsBetter || !verdict.score)
        return std::nullopt;
    if (*verdict.score == 0 || *verdict.score == 1)
        return *verdict.score == 1;
    return std::nullopt;
}

std::optional<Grader> graderOf(const QString& annotatorKind)
{
    if (annotatorKind == QLatin1String("LLM"))
        return Grader::Model;
    if (annotatorKind == QLatin1String("CODE"))
        return Grader::Code;
    return annotatorKind == QLatin1String("HUMAN") ? std::optional(Grader::Human) : std::nullopt;
}

/// Reads an attribute that is kept flat ("llm.token_count.total", with "attributes." before it in tables) or
/// nested.
const Json* attribute(const Json& span, const std::string& name)
{
    for (const std::string& flat : {"attributes." + name, name}) {
        const auto it = span.find(flat);
        if (it != span.end())
            return &*it;
    }
    const Json* attributes = jsonAt(span, "attributes");
    if (!attributes || !attributes->is_object())
        return nullptr;
    const auto it = attributes->find(name);
    if (it != attributes->end())
        return &*it;
    std::string path = name;
    std::replace(path.begin(), path.end(), '.', '/');
    return jsonAt(*attributes, path.c_str());
}

QString textOf(const Json* value)
{
    return value && value->is_string() ? toQString(value->get<std::string>()) : QString();
}

class Phoenix
{
public:
    Status record(const Json& record, const QString& where)
    {
        if (!record.is_object())
            return Error{ErrorCode::InvalidInput, QStringLiteral("a record that is no object"), where, {}};
        std::vector<Verdict> verdicts;
        if (const Json* annotations = jsonAt(record, "annotations"); annotations && annotations->is_array()) {
            for (const Json& annotation : *annotations)
                verdicts.push_back(verdictOf(annotation));
        } else if (jsonAt(record, "annotator_kind")) {
            verdicts.push_back(verdictOf(record));
        }
        columns(record, verdicts);
        span(record);
        const bool isRun = jsonAt(record, "example_id") != nullptr;
        if (isRun)
            experimentRun(record, verdicts);
        else if (!verdicts.empty())
            addJudged(verdicts);
        return Done{};
    }

    void finish(Report& report)
    {
        report.tool = QStringLiteral("Phoenix");
        if (m_undecided > 0)
            report.warnings.append(
                QStringLiteral("%1 hallucination judgements have no label that says which: "
                               "not counted")
                    .arg(m_undecided));
        if (m_run.cases() == 0)
            report.warnings.append(QStringLiteral("the export holds no evaluated cases"));
        m_run.finish(report);
    }

private:
    Verdict verdictOf(const Json& annotation)
    {
        const Json* result = jsonAt(annotation, "result");
        const Json& from = result && result->is_object() ? *result : annotation;
        if (const auto grader = graderOf(textAt(annotation, "annotator_kind").toUpper()))
            m_run.gradedBy(*grader);
        return {textAt(annotation, "name"), textAt(from, "label"), numberAt(from, "score")};
    }

    /// Tables: "eval.Hallucination.label" beside a span, or one evaluator's own "label".
    static void columns(const Json& record, std::vector<Verdict>& verdicts)
    {
        static const QString prefix = QStringLiteral("eval.");
        static const QString suffix = QStringLiteral(".label");
        for (const auto& [key, value] : record.items()) {
            const QString column = toQString(key);
            const bool isLabel = value.is_string() && !value.get<std::string>().empty();
            if (isLabel && column.startsWith(prefix) && column.endsWith(suffix))
                verdicts.push_back({column.mid(prefix.size(), column.size() - prefix.size() - suffix.size()),
                                    textOf(&value), std::nullopt});
        }
        const bool isOwnTable = verdicts.empty() && record.contains("label") &&
                                (record.contains("score") || record.contains("explanation"));
        if (isOwnTable)
            verdicts.push_back({textAt(record, "name"), textAt(record, "label"), scoreIn(record, "score")});
    }

    /// Tokens are counted at the calls of a model, because spans around them may repeat their sums.
    void span(const Json& record)
    {
        QString kind = textOf(attribute(record, "openinference.span.kind"));
        if (kind.isEmpty())
            kind = textAt(record, "span_kind");
        if (kind.toUpper() != QLatin1String("LLM"))
            return;
        const Json* total = attribute(record, "llm.token_count.total");
        const auto tokens = total ? figureOf(*total) : std::nullopt;
        if (tokens && *tokens >= 0 && *tokens < 1e15)
            m_run.addTokens(std::llround(*tokens));
    }

    void experimentRun(const Json& run, const std::vector<Verdict>& verdicts)
    {
        Json input = Json::object();
        for (const char* part : {"input", "reference_output"}) {
            if (const Json* value = jsonAt(run, part))
                input[part] = *value;
        }
        if (!input.empty())
            m_run.addInput(input);
        const auto in = countAt(run, "prompt_token_count");
        const auto out = countAt(run, "completion_token_count");
        if (in || out)
            m_run.addTokens(in.value_or(0) + out.value_or(0));
        if (!textAt(run, "error").isEmpty())
            m_run.addCase(false);
        else
            addJudged(verdicts);
    }

    void addJudged(const std::vector<Verdict>& verdicts)
    {
        std::optional<bool> passed;
        std::optional<bool> hallucination;
        bool isOpen = false;
        for (const Verdict& verdict : verdicts) {
            const auto pass = hasPassed(verdict);
            isOpen = isOpen || !pass;
            if (pass)
                passed = passed.value_or(true) && *pass;
            if (const auto judged = isHallucination(verdict))
                hallucination = hallucination.value_or(false) || *judged;
            else if (isAbout(verdict, "hallucination"))
                ++m_undecided;
        }
        if (isOpen && passed.value_or(true)) // nobody failed it, but not everybody passed it
            passed.reset();
        m_run.addCase(passed);
        if (hallucination)
            m_run.judgeHallucination(*hallucination);
    }

    EvalRun m_run;
    qint64 m_undecided = 0;
};

/// The path of the array of records; nothing where the head is no export of Phoenix.
std::optional<QString> recordsIn(const ReportHead& head)
{
    for (const char* path : {"data", ""}) {
        QString list = QString::fromLatin1(path);
        const QString at = head.syntax == Syntax::JsonLines ? QString()
                           : list.isEmpty()                 ? QStringLiteral("[]/")
                                                            : list + QLatin1String("/[]/");
        const auto has = [&](const char* member) { return head.has(at + QLatin1String(member)); };
        const bool isRun = has("example_id") && (has("annotations") || has("reference_output"));
        const bool isAnnotation = has("annotator_kind") && (has("result") || has("label") || has("score"));
        const bool isSpan = (has("span_kind") && (has("attributes") || has("context"))) ||
                            has("attributes.openinference.span.kind") ||
                            has("attributes/openinference.span.kind") ||
                            has("attributes/openinference/span/kind");
        const bool isTable = has("label") && has("explanation");
        if (isRun || isAnnotation || isSpan || isTable)
            return list;
    }
    return std::nullopt;
}

bool isTable(const ReportHead& head)
{
    const QStringList columns = csvColumns(head);
    const bool hasLabels = std::any_of(columns.begin(), columns.end(), [](const QString& column) {
        return column.startsWith(QLatin1String("eval.")) && column.endsWith(QLatin1String(".label"));
    });
    const bool isEvaluator =
        columns.contains(QLatin1String("label")) && (columns.contains(QLatin1String("explanation")) ||
                                                     columns.contains(QLatin1String("context.span_id")));
    return hasLabels || isEvaluator || columns.contains(QLatin1String("attributes.openinference.span.kind"));
}

} // namespace

Match PhoenixImporter::matches(const ReportHead& head) const
{
    return isTable(head) || (head.isJson() && recordsIn(head)) ? Match::Sure : Match::No;
}

Result<Report> PhoenixImporter::read(QIODevice& device, const ReportHead& head,
                                     const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    Phoenix phoenix;
    if (!head.isJson() || head.syntax == Syntax::JsonLines)
        warnIfCutOff(device, report.warnings);
    const auto take = [&](const Json& record, qint64 number) {
        return phoenix.record(record, QStringLiteral("%1: record %2").arg(head.name).arg(number));
    };
    const QString path = head.isJson() ? recordsIn(head).value_or(QString()) : QString();
    if (const Status status = readRecords(device, head, path, take, progress); !status)
        return status.error();
    phoenix.finish(report);
    return report;
}

} // namespace slipway::ai_eval

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_systems.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/mark_table.h"

#include <QRegularExpression>

#include <array>

namespace slipway::repo {

namespace {

constexpr const char* kPrivacy = "repo.ai.prompt_privacy";
constexpr const char* kLimits = "repo.ai.token_limits";
constexpr const char* kMetrics = "repo.ai.token_metrics";
constexpr const char* kInCi = "repo.ai.evals_in_ci";
constexpr const char* kAll = "py js mjs cjs ts go java kt cs rb rs yaml yml toml env";

constexpr std::array kMarks{
    Mark{kPrivacy, "py", "angfuse", "mask=", "Langfuse masks"},
    Mark{kPrivacy, "js ts mjs", "angfuse", "mask:", "Langfuse masks"},
    Mark{kPrivacy, "py", "openinference", "hide_inputs=True", "OpenInference hides what goes in"},
    Mark{kPrivacy, "py js ts", "langsmith", "hide_inputs", "LangSmith hides what goes in"},
    Mark{kPrivacy, "js ts", "langsmith", "hideInputs", "LangSmith hides what goes in"},
    Mark{kPrivacy, "py", "", "from presidio_anonymizer", "Presidio anonymises"},
    Mark{kPrivacy, "yaml yml", "litellm_settings:", "turn_off_message_logging: true",
         "LiteLLM keeps no messages"},
    Mark{kMetrics, kAll, "", "gen_ai.client.token.usage", "OpenTelemetry's metric"},
    Mark{kMetrics, kAll, "", "gen_ai.usage.input_tokens", "OpenTelemetry's attribute"},
    Mark{kMetrics, kAll, "", "gen_ai_client_token_usage", "OpenTelemetry's metric"},
    Mark{kMetrics, "yaml yml", "", "litellm_total_tokens", "LiteLLM's metric"},
};

/// What is switched on or off by the environment: the name, the value that protects, who reads it.
struct Switch
{
    std::string_view name;
    const char* value;
    const char* what;
};

constexpr Switch kSwitches[] = {
    {"OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "false|NO_CONTENT",
     "OpenTelemetry keeps no messages"},
    {"TRACELOOP_TRACE_CONTENT", "false", "OpenLLMetry keeps no messages"},
    {"OPENINFERENCE_HIDE_INPUTS", "true", "OpenInference hides what goes in"},
    {"OPENINFERENCE_HIDE_INPUT_TEXT", "true", "OpenInference hides what goes in"},
    {"LANGSMITH_HIDE_INPUTS", "true", "LangSmith hides what goes in"},
    {"LANGCHAIN_HIDE_INPUTS", "true", "LangSmith hides what goes in"},
};

/// A model as a setting or an argument names it: model="gpt-4o", MODEL_NAME: gpt-4o, "model": "…".
const QRegularExpression& namedModel()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "model[A-Za-z_]*[\"']?(?:\\s*:\\s*(?:str|string|String))?\\s*(?:=|:|=>|:=)\\s*[\"']?"
            "(?:[a-z_]+[/:])?((?:gpt-\\d|o[134](?:-|\\b)|claude-|gemini-)[A-Za-z0-9.:-]*)(?![A-Za-z0-9_/(])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Names that the provider moves to a newer model: https://platform.openai.com/docs/models,
/// https://docs.anthropic.com/en/docs/about-claude/models, https://ai.google.dev/gemini-api/docs/models.
bool isMoving(const QString& model)
{
    static const QRegularExpression pattern(QStringLiteral(
        "-latest$|^gpt-(?:3\\.5-turbo|4|4-turbo|4o|4o-mini|4\\.1|4\\.1-mini|4\\.1-nano|5|5-mini|5-nano)$|"
        "^o(?:1|1-mini|3|3-mini|4-mini)$|^claude-(?:opus|sonnet|haiku)-4(?:-[015])?$|"
        "^gemini-(?:pro|1\\.5-(?:pro|flash)|2\\.0-flash(?:-lite)?)$"));
    return pattern.match(model).hasMatch();
}

const QRegularExpression& tokenLimit()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:max_tokens|max_output_tokens|max_completion_tokens|max_tokens_to_sample|maxTokens|"
        "maxOutputTokens|maxCompletionTokens|num_predict|max_budget|tpm_limit)[\"']?\\s*"
        "(?::\\s*int\\s*)?(?:=|:)\\s*[\"']?\\d"));
    return pattern;
}

bool runsEvaluations(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "promptfoo(?:@\\S+)? eval|promptfoo/promptfoo-action|deepeval test run|\\binspect "
        "eval\\b|\\blm[_-]eval\\b|"
        "braintrust eval|braintrustdata/eval-action|evals?(?:uation)?/(?:run_)?eval\\w*\\.py"));
    return pattern.match(line).hasMatch();
}

class ModelUseDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File || isShowcase(file.path))
            return false;
        seeDataSet(file);
        if (!ciSystemOf(file.path).isEmpty())
            return true;
        // Stories, seeds and traces name models that nobody calls.
        if (isUnder(file.path,
                    {"seed", "seeds", "seeder", "scripts", "mocks", "__mocks__", "test-utils", "docs"}) ||
            file.name.contains(QLatin1String(".stories.")) || file.name.contains(QLatin1String("test.")))
            return false;
        return (table().wants(file.name) || file.name.startsWith(QLatin1String(".env"))) &&
               !isTest(file.path, file.name) && !file.name.endsWith(QLatin1String("lock.yaml"));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (!ciSystemOf(file.path).isEmpty()) {
            readCommands(file.path, text);
            return; // the models that write its reviews are not the product's
        }
        table().search(file, text, m_places);
        readSwitches(file.path, text);
        if (hasModel(text))
            readModels(file.path, text);
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {kPrivacy, kLimits, kMetrics, kInCi})
            m_places.tell(sink, fact);
        m_models.tell(sink);
        m_moving.tell(sink);
        m_dataSets.tell(sink);
    }

private:
    static const MarkTable& table()
    {
        static const MarkTable marks(kMarks);
        return marks;
    }

    /// One look, for nearly every file: of what namedModel() and tokenLimit() find, what they cannot do
    /// without.
    static bool hasModel(std::string_view text)
    {
        const auto holdsAny = [text](std::initializer_list<std::string_view> words) {
            return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
                return text.find(word) != std::string_view::npos;
            });
        };
        return holdsAny({"gpt-", "claude-", "gemini-", "max_tokens", "max_output_tokens", "maxTokens",
                         "maxOutputTokens", "max_completion_tokens", "maxCompletionTokens", "num_predict",
                         "max_budget", "tpm_limit"}) ||
               (holdsAny({"odel", "ODEL"}) && holdsAny({"o1", "o3", "o4"}));
    }

    void seeDataSet(const TreeFile& file)
    {
        static const QRegularExpression name(
            QStringLiteral("dataset|data_set|ground_truth|golden|questions|cases"));
        if (!isUnder(file.path, {"eval", "evals", "evaluation", "evaluations"}))
            return;
        if (hasEnding(file.name, {"jsonl", "csv", "parquet"}) ||
            (hasEnding(file.name, {"json", "yaml", "yml"}) && name.match(file.name.toLower()).hasMatch()))
            m_dataSets.shown(file.path, 0, QStringLiteral("a fixed set of questions"));
    }

    void readCommands(const QString& path, std::string_view text)
    {
        if (m_places.has(kInCi) || text.find("eval") == std::string_view::npos)
            return;
        forEachLine(text, [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            if (!isComment(line) && runsEvaluations(toQt(line)))
                m_places.found(kInCi, path, number, QStringLiteral("CI runs the evaluation"));
            return !m_places.has(kInCi);
        });
    }

    void readSwitches(const QString& path, std::string_view text)
    {
        for (const Switch& setting : kSwitches) {
            const int at = m_places.has(kPrivacy) ? 0 : lineOfCode(text, setting.name);
            if (at == 0)
                continue;
            const QRegularExpression value(
                QStringLiteral("^\\W*(?:value\\W+)?(?:%1)\\b").arg(QLatin1String(setting.value)),
                QRegularExpression::CaseInsensitiveOption);
            const size_t behind = text.find(setting.name) + setting.name.size();
            const std::string_view rest = text.substr(behind, 60);
            if (value.match(toQt(rest)).hasMatch())
                m_places.found(kPrivacy, path, at, QString::fromLatin1(setting.what));
        }
    }

    void readModels(const QString& path, std::string_view text)
    {
        forEachLine(text, [&](std::string_view raw, int number) {
            const std::string_view line = trimmed(raw);
            const bool mayName =
                line.find('-') != std::string_view::npos || line.find('o') != std::string_view::npos;
            if (isComment(line) || !mayName)
                return true;
            const QString code = toQt(line);
            const auto limit = tokenLimit().match(code);
            if (limit.hasMatch())
                m_places.found(kLimits, path, number, limit.captured());
            const auto match = namedModel().match(code);
            if (!match.hasMatch())
                return true;
            m_models.shown(path, number, match.captured(1));
            if (isMoving(match.captured(1)))
                m_moving.warned(path, number,
                                QStringLiteral("%1 is what its provider makes of it").arg(match.captured(1)));
            return true;
        });
    }

    FirstPlaces m_places;
    CountedPlaces m_models{"repo.ai.models"};
    CountedPlaces m_moving{"repo.ai.unpinned_models"};
    CountedPlaces m_dataSets{"repo.ai.eval_datasets"};
};

} // namespace

std::unique_ptr<Detector> makeModelUseDetector()
{
    return std::make_unique<ModelUseDetector>();
}

} // namespace slipway::repo

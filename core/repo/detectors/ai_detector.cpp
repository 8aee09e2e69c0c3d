// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/dependency_manifests.h"
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

class AiDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        if (file.isForeign || file.kind != EntryKind::File ||
            isUnder(file.path, {"examples", "example", "samples"}))
            return false;
        const QString name = file.name.toLower();
        if (name.endsWith(QLatin1String(".prompt")) || name.endsWith(QLatin1String(".prompty")))
            found("repo.ai.used", file.path, 1, QStringLiteral("a prompt"));
        if (name.startsWith(QLatin1String("promptfooconfig")))
            addSuite(file.path, QStringLiteral("promptfoo"));
        return isManifest(file.name) || hasEnding(file.name, {"py"}) ||
               (isYaml(file.name) && name.contains(QLatin1String("guardrail")));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        if (isManifest(file.name)) {
            if (const auto manifest = readManifest(file.path, content)) {
                for (const Dependency& dependency : manifest->dependencies)
                    judge(dependency.name, file.path, dependency.line);
            }
            return;
        }
        if (isYaml(file.name)) {
            found("repo.ai.guardrails", file.path, 1, QStringLiteral("a guardrail configuration"));
            return;
        }
        const bool isEvaluation = text.find("from deepeval") != std::string_view::npos ||
                                  text.find("import deepeval") != std::string_view::npos ||
                                  text.find("from ragas") != std::string_view::npos ||
                                  text.find("from inspect_ai") != std::string_view::npos;
        if (isEvaluation && (isTest(file.path, file.name) ||
                             isUnder(file.path, {"evals", "eval", "evaluation", "evaluations"})))
            addSuite(file.path, QStringLiteral("an evaluation suite"));
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        for (const char* fact : {"repo.ai.used", "repo.ai.guardrails", "repo.ai.prompt_logging"}) {
            const auto shown = m_found.constFind(QString::fromLatin1(fact));
            sink.add(QString::fromLatin1(fact), shown != m_found.constEnd());
            if (shown != m_found.constEnd())
                sink.find(*shown);
        }
        sink.add(QStringLiteral("repo.ai.eval_suites"), qint64(m_suites.size()));
        for (Finding& finding : m_suites)
            sink.find(std::move(finding));
    }

private:
    void judge(const QString& name, const QString& path, int line)
    {
        static const QRegularExpression provider(
            QStringLiteral(
                "^(openai|@openai/.*|anthropic|@anthropic-ai/.*|langchain.*|@langchain/"
                ".*|llama[-_]index.*|llamaindex|litellm|cohere.*|mistralai|google-generativeai|@google/"
                "generative-ai|google-genai|vertexai|transformers|vllm|semantic-kernel|ai|@ai-sdk/"
                ".*|crewai|pydantic-ai.*|dspy.*|ollama|haystack-ai|.*spring-ai.*|.*langchain4j.*|async-"
                "openai|"
                "github\\.com/(sashabaranov/go-openai|openai/openai-go|tmc/langchaingo|anthropics/.*)|"
                "azure\\.ai\\.openai|aspire\\..*openai|microsoft\\.extensions\\.ai(\\..*)?|"
                "microsoft\\.semantickernel.*|.*ollamasharp)$"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression guard(
            QStringLiteral("guardrails|llm-guard|rebuff|presidio|lakera|prompt-?guard"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression logging(
            QStringLiteral(
                "langfuse|arize-phoenix|phoenix-otel|openinference|langsmith|traceloop|openllmetry|helicone|"
                "opentelemetry-instrumentation-(openai|anthropic|langchain)|promptlayer|wandb-weave|^weave$"),
            QRegularExpression::CaseInsensitiveOption);
        if (provider.match(name).hasMatch())
            found("repo.ai.used", path, line, name);
        if (guard.match(name).hasMatch())
            found("repo.ai.guardrails", path, line, name);
        if (logging.match(name).hasMatch())
            found("repo.ai.prompt_logging", path, line, name);
    }

    void addSuite(const QString& path, const QString& what)
    {
        m_suites.push_back(shownBy(QStringLiteral("repo.ai.eval_suites"), path, 1, what));
    }

    void found(const char* fact, const QString& path, int line, const QString& what)
    {
        const QString key = QString::fromLatin1(fact);
        if (!m_found.contains(key))
            m_found.insert(key, shownBy(key, path, line, what.left(120)));
    }

    QHash<QString, Finding> m_found;
    std::vector<Finding> m_suites;
};

} // namespace

std::unique_ptr<Detector> makeAiDetector()
{
    return std::make_unique<AiDetector>();
}

} // namespace slipway::repo

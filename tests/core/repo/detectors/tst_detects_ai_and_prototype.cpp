// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Models in use, and signs that a proof of concept is on its way to production.
class TestDetectsAiAndPrototype : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ai_data();
    void ai() { check(); }
    void prototypes_data();
    void prototypes() { check(); }
};

void TestDetectsAiAndPrototype::ai_data()
{
    addColumns();
    row("a provider's library", {{"package.json", "{\"dependencies\": {\"openai\": \"^4.0.0\"}}"}},
        {yes("repo.ai.used")}, "repo.ai.used package.json:1");
    row("in Python", {{"requirements.txt", "anthropic==0.30\n"}}, {yes("repo.ai.used")});
    row("a framework", {{"pyproject.toml", "[project]\nname='a'\ndependencies = [\"langchain>=0.2\"]\n"}},
        {yes("repo.ai.used")});
    row("promptfoo", {{"promptfooconfig.yaml", "prompts: [a]\nproviders: [openai:gpt-4o]\ntests: []\n"}},
        {count("repo.ai.eval_suites", 1)});
    row("DeepEval", {{"tests/evals/test_llm.py", "from deepeval import assert_test\n"}},
        {count("repo.ai.eval_suites", 1)});
    row("guardrails", {{"requirements.txt", "openai==1.0\nguardrails-ai==0.5\n"}},
        {yes("repo.ai.guardrails")});
    row("NeMo", {{"requirements.txt", "nemoguardrails==0.9\n"}}, {yes("repo.ai.guardrails")});
    row("recorded", {{"requirements.txt", "openai==1.0\narize-phoenix==4.0\n"}},
        {yes("repo.ai.prompt_logging")});
    row("none", {{"requirements.txt", "flask==3.0\n"}},
        {no("repo.ai.used"), count("repo.ai.eval_suites", 0), no("repo.ai.guardrails"),
         no("repo.ai.prompt_logging")});
    row("a word in a document", {{"docs/x.md", "We may use openai one day.\n"}}, {no("repo.ai.used")});
}

void TestDetectsAiAndPrototype::prototypes_data()
{
    addColumns();
    row("a notebook", {{"analysis.ipynb", "{\"cells\": []}"}}, {count("repo.poc.notebooks", 1)},
        "repo.poc.notebooks analysis.ipynb:0");
    row("notebooks of the documentation", {{"docs/a.ipynb", "{}"}, {"examples/b.ipynb", "{}"}},
        {count("repo.poc.notebooks", 0)});
    row("TODO before launch", {{"src/a.py", "x = 1\n# TODO: remove before launch\n"}},
        {count("repo.poc.smells", 1)}, "repo.poc.smells src/a.py:2");
    row("an ordinary TODO", {{"src/a.py", "# TODO: rename\n"}}, {count("repo.poc.smells", 0)});
    row("an empty handler", {{"src/a.py", "try:\n    f()\nexcept Exception:\n    pass\n"}},
        {count("repo.poc.smells", 1)});
    row("a name", {{"poc/main.py", "x = 1\n"}}, {count("repo.poc.smells", 1)});
    row("clean", {{"src/a.py", "def f():\n    return 1\n"}}, {count("repo.poc.smells", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsAiAndPrototype)
#include "tst_detects_ai_and_prototype.moc"

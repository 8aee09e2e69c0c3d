// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// Who is called when it breaks, and how models are used.
class TestDetectsOnCallAndModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onCall_data();
    void onCall() { check(); }
    void models_data();
    void models() { check(); }
};

void TestDetectsOnCallAndModels::onCall_data()
{
    addColumns();
    row("Alertmanager, routes that lead to a pager",
        {{"alertmanager.yml", "route:\n  receiver: chat\n  routes:\n    - matchers: [severity=critical]\n    "
                              "  receiver: pager\n    - "
                              "receiver: chat\nreceivers:\n  - name: chat\n    slack_configs: [{channel: "
                              "a}]\n  - name: pager\n    "
                              "pagerduty_configs: [{routing_key_file: /k}]\n"}},
        {count("repo.alerts.pager_routes", 1)}, "repo.alerts.pager_routes alertmanager.yml:4");
    row("in a ConfigMap, by webhook",
        {{"cm.yaml",
          "kind: ConfigMap\ndata:\n  alertmanager.yml: |\n    route:\n      receiver: pager\n    receivers:\n"
          "      - name: pager\n        webhook_configs: [{url: 'https://oncall.example.org/x'}]\n"}},
        {count("repo.alerts.pager_routes", 1)}, "repo.alerts.pager_routes cm.yaml:5");
    row("as Kubernetes spells it",
        {{"a.yaml",
          "kind: AlertmanagerConfig\nspec:\n  route:\n    receiver: p\n  receivers:\n  - name: p\n    "
          "opsgenieConfigs: [{apiURL: x}]\n"}},
        {count("repo.alerts.pager_routes", 1)}, "repo.alerts.pager_routes a.yaml:4");
    row("a pager that no route leads to, and a hook that is none",
        {{"alertmanager.yml", "route:\n  receiver: hook\nreceivers:\n  - name: hook\n    webhook_configs: "
                              "[{url: 'http://bot/alert'}]\n  - "
                              "name: pager\n    pagerduty_configs: [{routing_key_file: /k}]\n"}},
        {count("repo.alerts.pager_routes", 0)});
    row("Backstage",
        {{"catalog-info.yaml", "apiVersion: backstage.io/v1alpha1\nmetadata:\n  annotations:\n    "
                               "pagerduty.com/service-id: P1\n"}},
        {yes("repo.oncall.named"), no("repo.oncall.escalation")}, "repo.oncall.named catalog-info.yaml:4");
    row("an escalation of two levels",
        {{"p.tf",
          "resource \"pagerduty_escalation_policy\" \"shop\" {\n  rule {\n    target {}\n  }\n  rule {\n    "
          "target {}\n  }\n}\n"}},
        {yes("repo.oncall.escalation"), no("repo.oncall.named")}, "repo.oncall.escalation p.tf:1");
    row("of one level, or commented out",
        {{"p.tf", "resource \"pagerduty_escalation_policy\" \"shop\" {\n  rule {\n    target {}\n  }\n#  "
                  "rule {}\n}\n"}},
        {no("repo.oncall.escalation")});
    row("a document", {{"docs/on-call.md", "# On call\n## Escalation\nAfter ten minutes, call the lead.\n"}},
        {yes("repo.oncall.escalation")}, "repo.oncall.escalation docs/on-call.md:2");
    row("a heading without content, or of another matter",
        {{"docs/on-call.md", "# On call\n## Escalation\nTBD\n"},
         {"docs/security.md", "# Privileges\n## Escalation\nWhat to do about privilege escalation.\n"}},
        {no("repo.oncall.escalation")});
}

void TestDetectsOnCallAndModels::models_data()
{
    addColumns();
    row("a name that moves and one that does not",
        {{"app/a.py", "client.create(model=\"gpt-4o\")\nclient.create(model=\"gpt-4o-2024-08-06\")\n# "
                      "model=\"gpt-4o\"\n"}},
        {count("repo.ai.models", 2), count("repo.ai.unpinned_models", 1)},
        "repo.ai.unpinned_models app/a.py:1");
    row("a setting",
        {{"c.yaml", "llm:\n  model_name: claude-3-5-sonnet-latest\n"},
         {".env", "MODEL=anthropic:claude-sonnet-4-20250514\n"}},
        {count("repo.ai.models", 2), count("repo.ai.unpinned_models", 1)},
        "repo.ai.unpinned_models c.yaml:2");
    row("a table, a story, a trace, a test, a workflow",
        {{"app/prices.py", "PRICES = {\n  \"gpt-4o\": 5,\n}\n"},
         {"src/a.stories.ts", "const a = {model: \"gpt-4o\"}\n"},
         {"src/a.clienttest.ts", "const a = {model: \"gpt-4o\"}\n"},
         {"trace.json", "{\"model\": \"gpt-4o\"}"},
         {"tests/test_a.py", "f(model=\"gpt-4o\")\n"},
         {".github/workflows/review.yml", "on: push\nenv:\n  MODEL: gpt-4o\n"}},
        {count("repo.ai.models", 0), count("repo.ai.unpinned_models", 0)});
    row("a limit of tokens", {{"app/a.py", "f(max_tokens=500)\n"}}, {yes("repo.ai.token_limits")},
        "repo.ai.token_limits app/a.py:1");
    row("a limit that is only passed on", {{"app/a.py", "f(max_tokens=max_tokens)\n# max_tokens=5\n"}},
        {no("repo.ai.token_limits")});
    row("tokens are measured", {{"app/a.py", "m.record(n, \"gen_ai.client.token.usage\")\n"}},
        {yes("repo.ai.token_metrics")}, "repo.ai.token_metrics app/a.py:1");
    row("messages are not kept",
        {{"d.yaml",
          "env:\n  - name: OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT\n    value: \"false\"\n"}},
        {yes("repo.ai.prompt_privacy")}, "repo.ai.prompt_privacy d.yaml:2");
    row("messages are kept", {{".env", "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT=true\n"}},
        {no("repo.ai.prompt_privacy")});
    row("Langfuse masks", {{"a.py", "from langfuse import Langfuse\nlf = Langfuse(mask=hide)\n"}},
        {yes("repo.ai.prompt_privacy")}, "repo.ai.prompt_privacy a.py:2");
    row("evaluations with their data, run by CI",
        {{"evals/questions.jsonl", "{}\n"},
         {"evals/settings.json", "{}\n"},
         {".github/workflows/e.yml",
          "on: push\njobs:\n  e:\n    steps:\n      - run: npx promptfoo@latest eval -c p.yaml\n"}},
        {count("repo.ai.eval_datasets", 1), yes("repo.ai.evals_in_ci")},
        "repo.ai.evals_in_ci .github/workflows/e.yml:5");
    row("CI that evaluates something else",
        {{".github/workflows/e.yml", "on: push\njobs:\n  e:\n    steps:\n      - run: eval $(opam env)\n"}},
        {no("repo.ai.evals_in_ci"), count("repo.ai.eval_datasets", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsOnCallAndModels)
#include "tst_detects_on_call_and_models.moc"

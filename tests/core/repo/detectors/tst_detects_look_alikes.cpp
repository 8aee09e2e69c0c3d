// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"
#include "core/repo/detectors/text_lines.h"

using namespace slipway::test;

/// What reading real repositories against a scan brought up: places that only look like it, and forms that
/// were missed.
class TestDetectsLookAlikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comments_data();
    void comments() { check(); }
    void tracker();
    void places_data();
    void places() { check(); }
    void testsAndCi_data();
    void testsAndCi() { check(); }
    void documents_data();
    void documents() { check(); }
    void dependencies_data();
    void dependencies() { check(); }
    void images_data();
    void images() { check(); }
    void web_data();
    void web() { check(); }
};

void TestDetectsLookAlikes::comments_data()
{
    addColumns();
    row("Flagger in a comment", {{"a.yaml", "# a flagger.app/ canary\nkind: Service\n"}},
        {no("repo.delivery.rollout")});
    row("a rollout of Argo", {{"a.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n"}},
        {yes("repo.delivery.rollout")}, "repo.delivery.rollout a.yaml:2");
    row("a rollout of somebody else", {{"a.yaml", "apiVersion: example.org/v1\nkind: Rollout\n"}},
        {no("repo.delivery.rollout")});
    row("an application with words between",
        {{"a.yaml", "apiVersion: argoproj.io/v1alpha1\nmetadata: {name: a}\nkind: Application\n"}},
        {yes("repo.delivery.gitops")}, "repo.delivery.gitops a.yaml:3");
    row("an application of somebody else", {{"a.yaml", "apiVersion: app.k8s.io/v1\nkind: Application\n"}},
        {no("repo.delivery.gitops")});
    row("a request id in a comment", {{"a.ts", "// X-Request-ID comes later\nlet a = 1;\n"}},
        {no("repo.telemetry.correlation_ids")});
    row("a request id in code", {{"a.ts", "// X-Request-ID\nlet a = h[\"X-Request-ID\"];\n"}},
        {yes("repo.telemetry.correlation_ids")}, "repo.telemetry.correlation_ids a.ts:2");
    row("an idempotency key in a comment", {{"a.go", "package a\n// Idempotency-Key\n"}},
        {no("repo.resilience.idempotency")});
    row("a docstring", {{"a.py", "\"\"\"Do not\nuse verify=False\n\"\"\"\nx = 1\n"}},
        {count("repo.tls.unchecked", 0)});
    row("after a docstring", {{"a.py", "\"\"\"One line.\"\"\"\nget(url, verify=False)\n"}},
        {count("repo.tls.unchecked", 1)}, "repo.tls.unchecked a.py:2");
    row("a service in a comment", {{"a.proto", "/* once\nservice Old {}\n*/\nmessage A {}\n"}},
        {count("repo.api.descriptions", 0)});
    row("a service after a comment", {{"a.proto", "/* new */\nservice New {}\n"}},
        {count("repo.api.descriptions", 1)});
}

void TestDetectsLookAlikes::tracker()
{
    slipway::repo::CommentTracker c;
    QVERIFY(c.isComment("/* a"));
    QVERIFY(c.isComment("b"));
    QVERIFY(c.isComment("c */"));
    QVERIFY(!c.isComment("d"));
    QVERIFY(c.isComment("/* e */"));
    QVERIFY(!c.isComment("\"\"\"f\"\"\""));
    slipway::repo::CommentTracker python(true);
    QVERIFY(!python.isComment("text = \"\"\"a"));
    QVERIFY(!python.isComment("b"));
    QVERIFY(!python.isComment("\"\"\""));
    QVERIFY(!python.isComment("c = 1"));
    QVERIFY(python.isComment("\'\'\'d"));
    QVERIFY(python.isComment("e = \"\"\"f\"\"\""));
    QVERIFY(python.isComment("\'\'\'"));
    QVERIFY(!python.isComment("g = 2"));
}

void TestDetectsLookAlikes::places_data()
{
    addColumns();
    const QByteArray logged = "class A { void a() { LOG.info(\"x {}\", user.getEmail()); } }\n";
    row("what load tests share",
        {{"load/auth.js", "import http from \"k6/http\";\nexport function login() {}\n"},
         {"load/a.js", "import http from \"k6/http\";\nexport default function () {}\n"}},
        {count("repo.load_tests.scripts", 1)}, "repo.load_tests.scripts load/a.js:1");
    row("what a checker lets be", {{"checkstyle-suppressions.xml", "<suppressions/>"}},
        {count("repo.lint.configs", 0)});
    row("a function named redact", {{"a.go", "var transforms []string\nfunc a() { redact(b) }\n"}},
        {no("repo.privacy.redaction")});
    row("a transform of Vector", {{"vector.toml", "[transforms.a]\nsource = \"redact(.message)\"\n"}},
        {yes("repo.privacy.redaction")});
    row("a profiler", {{"package.json", "{\"dependencies\": {\"@datadog/pprof\": \"5\"}}"}},
        {no("repo.telemetry.metrics")});
    row("a manifest in a document", {{"docs/a.yaml", "apiVersion: v1\nkind: Service\n"}},
        {count("repo.k8s.manifests", 0)});
    row("Gradle's dependencies in a file of their own",
        {{"dependencies.gradle", "implementation 'io.github.resilience4j:resilience4j-retry:2.0.0'\n"}},
        {yes("repo.resilience.retries")});
    row("an attestation",
        {{".github/workflows/a.yml", "jobs: {a: {steps: [\n  {\n   uses: actions/attest@v1}]}}\n"}},
        {yes("repo.release.provenance")});
    row("updates of a tool for accessibility",
        {{".github/dependabot.yml", "groups: {a: {patterns: [axe-core]}}\n"}},
        {no("repo.web.accessibility_checks")});
    row("a package named example", {{"src/main/java/org/example/A.java", logged}},
        {count("repo.privacy.logged", 1)});
    row("an example", {{"example/src/main/java/org/shop/A.java", logged}}, {count("repo.privacy.logged", 0)});
    row("a helper of tests", {{"testutil/a.go", "c := tls.Config{InsecureSkipVerify: true}\n"}},
        {count("repo.tls.unchecked", 0)});
    row("a script that trusts anybody", {{"run.sh", "export NODE_TLS_REJECT_UNAUTHORIZED=0\n"}},
        {count("repo.tls.unchecked", 1)});
    row("a product named Spike", {{"app/integrations/spike/a.py", "x = 1\n"}}, {count("repo.poc.smells", 0)});
    row("a spike", {{"app/spike/a.py", "x = 1\n"}}, {count("repo.poc.smells", 1)});
    row("Android's emulator", {{"a.cs", "var a = \"http://10.0.2.2:1\";\n"}}, {count("repo.poc.smells", 0)});
    row("somebody's network", {{"a.cs", "var a = \"http://10.0.2.3:1\";\n"}}, {count("repo.poc.smells", 1)});
    row("an empty rescue", {{"a.rb", "begin\n  a\nrescue => e\nend\n"}}, {count("repo.poc.smells", 1)},
        "repo.poc.smells a.rb:3");
    row("a rescue that acts", {{"a.rb", "begin\n  a\nrescue => e\n  log(e)\nend\n"}},
        {count("repo.poc.smells", 0)});
    row("a library that was copied", {{"public/js/vue.js", "try { a(); } catch (e) {}\n"}},
        {count("repo.poc.smells", 0)});
    row("an assistant's migrations", {{".agents/migrations.md", "# A\n"}},
        {count("repo.api.migration_docs", 0)});
    row("what an assistant is told", {{".agents/debug-playbook.md", "# Symptoms\n"}},
        {count("repo.runbooks.count", 0)});
    row("dashboards in a folder named demo",
        {{"grafana/dashboards/demo/a.json", "{\"panels\": [], \"schemaVersion\": 39}"}},
        {count("repo.dashboards.files", 1)});
    row("a dashboard of an example",
        {{"examples/dashboards/a.json", "{\"panels\": [], \"schemaVersion\": 39}"}},
        {count("repo.dashboards.files", 0)});
    row("what a linter passes over", {{".markdownlintignore", "x\n"}}, {count("repo.lint.configs", 0)});
    row("more linters",
        {{".formatter.exs", "[]"},
         {".php_cs", "<?php"},
         {"package.json", "{\"standard\": {\"ignore\": []}}"}},
        {count("repo.lint.configs", 3)});
    row("a benchmark of the library itself", {{"bench/CMakeLists.txt", "find_package(spdlog REQUIRED)\n"}},
        {no("repo.telemetry.structured_logs")});
    row(".NET's models",
        {{"a.csproj", "<Project><PackageReference Include=\"Aspire.Azure.AI.OpenAI\"/></Project>"}},
        {yes("repo.ai.used")});
    row(".NET's metrics",
        {{"a.csproj",
          "<Project><PackageReference Include=\"OpenTelemetry.Instrumentation.Runtime\"/></Project>"}},
        {yes("repo.telemetry.metrics")});
    row("Spring's circuit breaker",
        {{"pom.xml",
          "<project><dependency><artifactId>spring-cloud-starter-circuitbreaker-reactor-resilience4j"
          "</artifactId></dependency></project>"}},
        {yes("repo.resilience.circuit_breakers")});
}

void TestDetectsLookAlikes::testsAndCi_data()
{
    addColumns();
    row("a command of PHP named Test", {{"app/TestReminders.php", "<?php\n"}},
        {count("repo.tests.files", 0)});
    row("a comment on Rust's tests", {{"src/a.rs", "// no #[cfg(test)] here\n"}},
        {count("repo.tests.files", 0)});
    row("an ignored test in Rust's source",
        {{"src/a.rs", "#[cfg(test)]\nmod tests {\n    #[test]\n    #[ignore]\n    fn a() {}\n}\n"}},
        {count("repo.tests.files", 1), count("repo.tests.disabled", 1)}, "repo.tests.disabled src/a.rs:4");
    row("more ways to skip",
        {{"tests/ATests.cs", "[Fact(Skip = \"x\")]\n[Theory(Skip = \"x\")]\n"},
         {"test/a_test.exs", "@tag :skip\ntest \"a\" do\n"},
         {"tests/ATest.php", "public function test_a()\n{\n    $this->markTestSkipped();\n}\n"}},
        {count("repo.tests.disabled", 4)});
    row("PHP skips on a condition",
        {{"tests/ATest.php",
          "public function testA()\n{\n    if (X) {\n        $this->markTestSkipped();\n    }\n}\n"}},
        {count("repo.tests.disabled", 0)});
    const auto workflow = [](const QByteArray& command) {
        return "on: push\njobs:\n  a:\n    steps:\n      - run: " + command + "\n";
    };
    for (const char* command :
         {"python manage.py test", "coverage run -m unittest", "${{ env.CARGO }} test --workspace",
          "make run-telemetry-tests-agentic", "make unit-tests", "npm install && npm test",
          "bundle exec rake", "turbo run build && turbo run test:e2e", "bundle exec rake test:system"})
        row(command, {{".github/workflows/a.yml", workflow(command)}}, {yes("repo.ci.runs_tests")});
    for (const char* command :
         {"npx playwright install chromium", "npm i -g mocha", "bundle exec rake db:create",
          "pip install pytest", "make build-tests", "git commit -m 'go test'"})
        row(command, {{".github/workflows/a.yml", workflow(command)}}, {no("repo.ci.runs_tests")});
    for (const char* command :
         {"sudo npm install -g eslint@8", "git commit -m 'bump pre-commit hooks'",
          "go install golang.org/x/tools/cmd/goimports@latest", "rustup component add clippy"})
        row(command, {{".github/workflows/a.yml", workflow(command)}}, {no("repo.ci.runs_lint")});
    row("pre-commit of somebody's action",
        {{".github/workflows/a.yml", "on: push\njobs:\n  a:\n    steps:\n      - uses: x/y/pre-commit@v1\n"}},
        {yes("repo.ci.runs_lint")});
    row("what configures a tool", {{".ci/rector.php", "phpunit: true\n"}, {".ci/.env.ci", "A=pytest\n"}},
        {count("repo.ci.systems", 0), no("repo.ci.runs_tests")});
    row("a script of CI", {{".ci/run", "pytest\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")});
    row("AppVeyor's machine", {{"appveyor.yml", "image: Visual Studio 2022\n"}},
        {count("repo.ci.unpinned_actions", 0)});
}

void TestDetectsLookAlikes::documents_data()
{
    addColumns();
    row("an empty licence", {{"LICENSE", ""}}, {no("repo.licence.present")});
    row("the LGPL by its name", {{"LICENSE", "licensed under the terms of\nthe LGPLv3 license.\n"}},
        {text("repo.licence.spdx", "LGPL-3.0")});
    const QByteArray mit = "Permission is hereby granted, free of charge, to any person obtaining a copy\n";
    row("the licence that is known", {{"COPYING", "See LICENSE-MIT.\n"}, {"LICENSE-MIT", mit}},
        {text("repo.licence.spdx", "MIT")}, "repo.licence.spdx LICENSE-MIT:1");
    row("a licence for the pictures",
        {{"LICENSE", "Logo: Creative Commons Attribution 4.0 International\n\nCode:\n" + mit}},
        {text("repo.licence.spdx", "MIT")});
    row("the README in English", {{"README.cn.md", "# A\n"}, {"README.md", "# A\n\n## Install\n"}},
        {yes("repo.readme.says_how_to_run")}, "repo.readme.says_how_to_run README.md:3");
    row("a heading that asks", {{"README.md", "# A\n\n## Who needs to deploy a registry?\n"}},
        {no("repo.readme.says_how_to_run")});
    row("security of the product",
        {{"docs/security.md", "# Security\nRun `make scan`, see https://example.org\n"}},
        {no("repo.security_policy.present"), no("repo.security_policy.has_contact")});
    row("a policy in the documents", {{"docs/security.md", "Report vulnerabilities to a@example.org\n"}},
        {yes("repo.security_policy.present"), yes("repo.security_policy.has_contact")});
    row("by mail to a person", {{"SECURITY.md", "Report by emailing the maintainer in the README.\n"}},
        {yes("repo.security_policy.has_contact")});
}

void TestDetectsLookAlikes::dependencies_data()
{
    addColumns();
    row("what PHP brings",
        {{"composer.json", "{\"require\": {\"ext-json\": \"*\", \"php\": \"*\", \"a/b\": \"*\"}}"}},
        {count("repo.deps.unpinned", 1)});
    row("a library without main",
        {{"package.json", "{\"files\": [\"lib/\"], \"dependencies\": {\"a\": \"1\"}}"}},
        {count("repo.deps.missing_locks", 0)});
    row("an application", {{"package.json", "{\"dependencies\": {\"a\": \"1\"}}"}},
        {count("repo.deps.missing_locks", 1)});
    row("extras",
        {{"pyproject.toml",
          "[project]\nname = \"a\"\n[project.optional-dependencies]\nfull = [\n  \"b\",\n  \"c>=1\",\n]\n"}},
        {count("repo.deps.unpinned", 1)}, "repo.deps.unpinned pyproject.toml:5");
    row("what a compiled file reads too",
        {{"requirements.in", "-r requirements_common.in\nflask\n"},
         {"requirements.txt", "# autogenerated by uv\n"},
         {"requirements_common.in", "pytest\n"}},
        {count("repo.deps.unpinned", 0)});
    row("what nobody compiles",
        {{"requirements.in", "-r requirements_common.in\n"}, {"requirements_common.in", "pytest\n"}},
        {count("repo.deps.unpinned", 1)});
    row("a gem",
        {{"a.gemspec", "Gem::Specification.new do |s|\n  s.add_dependency \"rack\", \"~> 2\"\n  "
                       "s.add_development_dependency(\"rake\")\nend\n"}},
        {count("repo.deps.manifests", 1), count("repo.deps.unpinned", 1),
         count("repo.deps.missing_locks", 0)},
        "repo.deps.unpinned a.gemspec:3");
    row("Renovate in JSON5", {{".renovaterc.json5", "{}"}}, {yes("repo.deps.update_automation")});
}

void TestDetectsLookAlikes::images_data()
{
    addColumns();
    row("an empty one", {{"Dockerfile", "# nothing yet\n"}},
        {count("repo.docker.files", 0), count("repo.docker.root_users", 0)});
    row("where people work", {{".devcontainer/Dockerfile", "FROM a\n"}}, {count("repo.docker.files", 0)});
    row("bases that are not root",
        {{"a/Dockerfile", "FROM grafana/grafana:10\n"}, {"b/Dockerfile", "FROM docker.io/prom/prometheus\n"}},
        {count("repo.docker.files", 2), count("repo.docker.root_users", 0)});
    row("a base that is", {{"Dockerfile", "FROM nginx:1.25\n"}}, {count("repo.docker.root_users", 1)});
}

void TestDetectsLookAlikes::web_data()
{
    addColumns();
    row("a class about languages", {{"a.html", "<!doctype html>\n<html class=\"language-picker\">\n"}},
        {count("repo.web.pages_without_language", 1)}, "repo.web.pages_without_language a.html:2");
    row("capitals", {{"a.html", "<HTML>\n"}, {"b.html", "<HTML LANG=\"de\">\n"}},
        {count("repo.web.pages_without_language", 1)}, "repo.web.pages_without_language a.html:1");
    row("templates",
        {{"a.html.erb", "<html>\n"},
         {"b.blade.php", "<html lang=\"{{ l }}\">\n"},
         {"c.ejs", "<html <%= a %>>\n"}},
        {count("repo.web.pages_without_language", 1)}, "repo.web.pages_without_language a.html.erb:1");
    row("an application for testing", {{"spec/app/public/robots.txt", ""}, {"spec/app/a.html", "<html>\n"}},
        {no("repo.web.robots"), count("repo.web.pages_without_language", 0)});
    row("a policy from a template", {{"app/views/privacy.html.erb", "<h1>x</h1>\n"}},
        {yes("repo.web.privacy_policy")});
    row("consent that is only spoken of", {{"a.html", "<html lang=en><p>no cookieconsent here</p>\n"}},
        {no("repo.web.consent")});
    row("consent", {{"a.html", "<html lang=en>\n<script src=\"/cookieconsent.js\"></script>\n"}},
        {yes("repo.web.consent")}, "repo.web.consent a.html:2");
    row("a site map by a package of PHP",
        {{"composer.json", "{\"require\": {\"spatie/laravel-sitemap\": \"^7\"}}"}},
        {yes("repo.web.sitemap")});
}

QTEST_APPLESS_MAIN(TestDetectsLookAlikes)
#include "tst_detects_look_alikes.moc"

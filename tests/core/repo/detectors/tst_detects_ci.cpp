// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// CI systems: which are configured, and what they run.
class TestDetectsCi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systems_data();
    void systems() { check(); }
    void whatRuns_data();
    void whatRuns() { check(); }
    void hardening_data();
    void hardening() { check(); }
    void lint_data();
    void lint() { check(); }
};

void TestDetectsCi::systems_data()
{
    addColumns();
    row("none", {{"README.md", "x"}}, {count("repo.ci.systems", 0), no("repo.ci.runs_tests")});
    row("github",
        {{".github/workflows/ci.yml", "on: push\njobs:\n  t:\n    steps:\n      - run: npm test\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests"), no("repo.ci.runs_lint")},
        "repo.ci.runs_tests .github/workflows/ci.yml:5");
    row("github, .yaml",
        {{".github/workflows/a.yaml", "on: push\njobs: {t: {steps: [{run: go test ./...}]}}\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")});
    row("gitlab", {{".gitlab-ci.yml", "test:\n  script:\n    - pytest -q\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")}, "repo.ci.runs_tests .gitlab-ci.yml:3");
    row("jenkins", {{"Jenkinsfile", "pipeline { stages { stage('t') { steps { sh 'mvn -B verify' } } } }\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")}, "repo.ci.runs_tests Jenkinsfile:1");
    row("azure", {{"azure-pipelines.yml", "steps:\n- script: dotnet test\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")});
    row("circleci",
        {{".circleci/config.yml", "version: 2.1\njobs:\n  b:\n    steps:\n      - run: cargo test --all\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")});
    row("circleci, long form",
        {{".circleci/config.yml", "jobs:\n  b:\n    steps:\n      - run:\n          name: t\n          "
                                  "command: bundle exec rspec\n"}},
        {yes("repo.ci.runs_tests")}, "repo.ci.runs_tests .circleci/config.yml:6");
    row("buildkite", {{".buildkite/pipeline.yml", "steps:\n  - command: ctest --output-on-failure\n"}},
        {count("repo.ci.systems", 1), yes("repo.ci.runs_tests")});
    row("two systems",
        {{".gitlab-ci.yml", "a:\n  script: [make]\n"}, {".github/workflows/x.yml", "on: push\njobs: {}\n"}},
        {count("repo.ci.systems", 2), no("repo.ci.runs_tests")});
    row("not a workflow", {{".github/dependabot.yml", "version: 2\nupdates: []\n"}},
        {count("repo.ci.systems", 0)});
    row("a workflow of a vendored project",
        {{"vendor/lib/.github/workflows/ci.yml", "on: push\njobs: {t: {steps: [{run: npm test}]}}\n"}},
        {count("repo.ci.systems", 0), no("repo.ci.runs_tests")});
    row("broken YAML", {{".github/workflows/ci.yml", "on: [push\njobs: {\n"}},
        {count("repo.ci.systems", 1), no("repo.ci.runs_tests")});
}

void TestDetectsCi::whatRuns_data()
{
    addColumns();
    const auto github = [](const char* step) {
        return Files{
            {".github/workflows/ci.yml",
             QByteArray("on: push\njobs:\n  t:\n    steps:\n      - run: |\n          ") + step + "\n"}};
    };
    for (const char* command : {"yarn test",
                                "pnpm run test:unit",
                                "npx vitest run",
                                "npx jest --ci",
                                "tox",
                                "python -m pytest tests",
                                "./gradlew check",
                                "mvn test",
                                "sbt test",
                                "mix test",
                                "swift test",
                                "flutter test",
                                "phpunit",
                                "bazel test //...",
                                "make test",
                                "make check",
                                "meson test -C build",
                                "ctest",
                                "bundle exec rake test",
                                "nox -s tests",
                                "dotnet test",
                                "go test ./...",
                                "cargo nextest run",
                                "playwright test",
                                "uv run --locked --group dev tox run",
                                "richgo test -v ./..."})
        row(command, github(command), {yes("repo.ci.runs_tests")});
    row("what is printed is not run, what follows is", github("echo 'testing' && npm test"),
        {yes("repo.ci.runs_tests"), no("repo.ci.runs_lint")});
    row("a message that names a tool", github("echo done; say \"now make test and eslint\""),
        {no("repo.ci.runs_tests"), no("repo.ci.runs_lint")});
    for (const char* command : {"echo test", "npm install", "docker build -t test .", "mkdir test",
                                "# npm test", "cp -r tests out", "git checkout test", "make build"})
        row(command, github(command), {no("repo.ci.runs_tests")});
    row("through make",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  t:\n    steps:\n      - run: PATH=$HOME/go/bin:$PATH make richtest\n"},
         {"Makefile", "richtest: install_deps\n\t$(info tests)\n\trichgo test ./...\n"}},
        {yes("repo.ci.runs_tests")}, "repo.ci.runs_tests .github/workflows/ci.yml:5");
    row("a comment in the file", {{".github/workflows/ci.yml", "on: push\n# run: npm test\njobs: {}\n"}},
        {no("repo.ci.runs_tests")});
    row("a step's name is not its command",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  t:\n    steps:\n      - name: npm test\n        run: ls\n"}},
        {no("repo.ci.runs_tests")});
}

void TestDetectsCi::hardening_data()
{
    addColumns();
    const QByteArray sha(40, 'a');
    row("pinned by digest",
        {{".github/workflows/ci.yml",
          "on: pull_request\npermissions: {contents: read}\njobs:\n  t:\n    steps:\n      - run: make\n"
          "      - uses: actions/checkout@" +
              sha + "\n"}},
        {count("repo.ci.unpinned_actions", 0), yes("repo.ci.least_privilege"),
         yes("repo.ci.on_pull_request")});
    row("by tag and branch",
        {{".github/workflows/ci.yml", "on: push\njobs:\n  t:\n    steps:\n      - uses: actions/checkout@v4\n"
                                      "      - uses: org/thing@main\n      - uses: ./.github/actions/own\n"}},
        {count("repo.ci.unpinned_actions", 2), no("repo.ci.least_privilege"), no("repo.ci.on_pull_request")},
        "repo.ci.unpinned_actions .github/workflows/ci.yml:5");
    row("permissions of each job",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  a:\n    permissions: {contents: read}\n    steps: []\n"
          "  b:\n    permissions: {}\n    steps: []\n"}},
        {yes("repo.ci.least_privilege")});
    row("write-all is not least",
        {{".github/workflows/ci.yml", "on: push\npermissions: write-all\njobs: {}\n"}},
        {no("repo.ci.least_privilege")});
    row("a list of events",
        {{".github/workflows/ci.yml", "on: [push, pull_request]\njobs: {t: {steps: [{run: make}]}}\n"}},
        {yes("repo.ci.on_pull_request")});
    row("a map of events",
        {{".github/workflows/ci.yml",
          "on:\n  push: {}\n  pull_request:\n    branches: [main]\njobs: {t: {steps: [{run: make}]}}\n"}},
        {yes("repo.ci.on_pull_request")});
    row("a workflow that only labels checks no pull request",
        {{".github/workflows/labeler.yml", "on: [pull_request_target]\njobs:\n  t:\n    steps:\n"
                                           "      - uses: actions/labeler@v5\n"}},
        {no("repo.ci.on_pull_request")});
    row("a workflow that calls another",
        {{".github/workflows/ci.yml",
          "on: pull_request\njobs:\n  t:\n    uses: ./.github/workflows/test.yml\n"}},
        {yes("repo.ci.on_pull_request")});
    row("gitlab merge requests",
        {{".gitlab-ci.yml",
          "t:\n  script: [make]\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"}},
        {yes("repo.ci.on_pull_request")});
}

void TestDetectsCi::lint_data()
{
    addColumns();
    const auto github = [](const char* step) {
        return Files{{".github/workflows/ci.yml",
                      QByteArray("on: push\njobs:\n  t:\n    steps:\n      - run: ") + step + "\n"}};
    };
    for (const char* command : {"npm run lint", "npx eslint .", "ruff check .", "flake8", "golangci-lint run",
                                "cargo clippy -- -D warnings", "clang-tidy src/*.cpp", "mypy src",
                                "shellcheck *.sh", "make lint", "rubocop", "hadolint Dockerfile",
                                "pre-commit run --all-files", "helm lint --strict", "terraform validate"})
        row(command, github(command), {yes("repo.ci.runs_lint")});
    row("an action that lints",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  t:\n    steps:\n      - uses: golangci/golangci-lint-action@v6\n"}},
        {yes("repo.ci.runs_lint")});
    row("code scanning",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  t:\n    steps:\n      - uses: github/codeql-action/analyze@v3\n"}},
        {yes("repo.ci.runs_lint")});
    row("no lint", github("npm run splinter"), {no("repo.ci.runs_lint")});
    row("configurations",
        {{".eslintrc.json", "{}"}, {".clang-tidy", "Checks: '*'"}, {"ruff.toml", ""}, {"src/.keep", ""}},
        {count("repo.lint.configs", 3)});
    row("in pyproject", {{"pyproject.toml", "[project]\nname = \"x\"\n[tool.ruff]\nline-length = 100\n"}},
        {count("repo.lint.configs", 1)}, "repo.lint.configs pyproject.toml:3");
    row("a vendored configuration", {{"node_modules/a/.eslintrc.json", "{}"}},
        {count("repo.lint.configs", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsCi)
#include "tst_detects_ci.moc"

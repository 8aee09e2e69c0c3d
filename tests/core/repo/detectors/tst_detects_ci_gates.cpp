// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/detected.h"

using namespace slipway::test;

/// What stands between a change and production in CI, and who can get round it.
class TestDetectsCiGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promotion_data();
    void promotion() { check(); }
    void ignoredTests_data();
    void ignoredTests() { check(); }
    void strangers_data();
    void strangers() { check(); }
};

void TestDetectsCiGates::promotion_data()
{
    addColumns();
    row("GitHub, staging then production",
        {{".github/workflows/deploy.yml",
          "on: push\njobs:\n  staging:\n    runs-on: ubuntu-latest\n    environment: staging\n    steps: []\n"
          "  production:\n    runs-on: ubuntu-latest\n    needs: staging\n    environment:\n      name: "
          "production\n"
          "    steps: []\n"}},
        {count("repo.ci.environments", 2), count("repo.ci.promotions", 1), count("repo.ci.approvals", 0)},
        "repo.ci.promotions .github/workflows/deploy.yml:11");
    row("production without anything before it",
        {{".github/workflows/deploy.yml", "on: push\njobs:\n  production:\n    runs-on: ubuntu-latest\n    "
                                          "environment: production\n    steps: []\n"}},
        {count("repo.ci.environments", 1), count("repo.ci.promotions", 0)});
    row("previews, pages and an action's environment variable",
        {{".github/workflows/a.yml", "on: push\njobs:\n  a:\n    runs-on: x\n    environment: pr-${{ "
                                     "github.event.number }}\n  b:\n    runs-on: "
                                     "x\n    environment: github-pages\n    steps:\n      - uses: "
                                     "some/action@v1\n        with: {environment: "
                                     "production}\n"}},
        {count("repo.ci.environments", 0), count("repo.ci.promotions", 0)});
    row("GitLab, started by a person",
        {{".gitlab-ci.yml", "deploy:\n  script: [./deploy]\n  needs: [test]\n  environment: {name: "
                            "production}\n  rules:\n    - if: $CI_COMMIT_TAG\n"
                            "      when: manual\n"}},
        {count("repo.ci.approvals", 1), count("repo.ci.environments", 1), count("repo.ci.promotions", 1)},
        "repo.ci.approvals .gitlab-ci.yml:2");
    row("GitLab, a manual job that deploys nothing",
        {{".gitlab-ci.yml", "docs:\n  script: [make docs]\n  when: manual\n"}},
        {count("repo.ci.approvals", 0)});
    row("GitLab, a preview is taken down",
        {{".gitlab-ci.yml",
          "stop:\n  script: [./down]\n  environment: {name: review, action: stop}\n  when: manual\n"}},
        {count("repo.ci.approvals", 0)});
    row("Azure",
        {{"azure-pipelines.yml",
          "jobs:\n- job: wait\n  pool: server\n  steps:\n  - task: ManualValidation@0\n- deployment: prod\n  "
          "dependsOn: wait\n  environment: production\n"}},
        {count("repo.ci.approvals", 1), count("repo.ci.environments", 1), count("repo.ci.promotions", 1)},
        "repo.ci.approvals azure-pipelines.yml:5");
    row("Jenkins",
        {{"Jenkinsfile",
          "pipeline {\n  // input message: 'no'\n  stage('Ship') {\n    input message: 'Ship it?', ok: "
          "'Yes'\n    inputFile = 1\n  }\n}\n"}},
        {count("repo.ci.approvals", 1)}, "repo.ci.approvals Jenkinsfile:4");
    row("CircleCI",
        {{".circleci/config.yml",
          "workflows:\n  ship:\n    jobs:\n      - hold:\n          type: approval\n      - deploy\n"}},
        {count("repo.ci.approvals", 1)}, "repo.ci.approvals .circleci/config.yml:5");
    row("Buildkite", {{".buildkite/pipeline.yml", "steps:\n  - command: make test\n  - block: Ship it?\n"}},
        {count("repo.ci.approvals", 1)}, "repo.ci.approvals .buildkite/pipeline.yml:3");
    row("Bitbucket",
        {{"bitbucket-pipelines.yml",
          "pipelines:\n  default:\n    - step:\n        deployment: production\n        trigger: manual\n    "
          "    "
          "script: [./deploy]\n    - step:\n        trigger: manual\n        script: [./tidy]\n"}},
        {count("repo.ci.approvals", 1), count("repo.ci.environments", 1)},
        "repo.ci.approvals bitbucket-pipelines.yml:4");
    row("somebody else's",
        {{"vendor/x/.gitlab-ci.yml", "deploy:\n  script: [x]\n  when: manual\n  environment: p\n"}},
        {count("repo.ci.approvals", 0), count("repo.ci.environments", 0)});
}

void TestDetectsCiGates::ignoredTests_data()
{
    addColumns();
    row("a step whose failure is ignored",
        {{".github/workflows/ci.yml",
          "on: push\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: |\n          make build\n      "
          "    "
          "pytest -q\n        continue-on-error: true\n      - run: go test ./...\n"}},
        {count("repo.ci.ignored_tests", 1)}, "repo.ci.ignored_tests .github/workflows/ci.yml:8");
    row("a whole job",
        {{".gitlab-ci.yml", "unit:\n  allow_failure: true\n  script:\n    - npm test\n    - make lint\n"}},
        {count("repo.ci.ignored_tests", 1)}, "repo.ci.ignored_tests .gitlab-ci.yml:4");
    row("the shell's own way, once",
        {{".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    runs-on: x\n    continue-on-error: "
                                      "true\n    steps:\n      - run: pytest || true\n"}},
        {count("repo.ci.ignored_tests", 1)}, "repo.ci.ignored_tests .github/workflows/ci.yml:7");
    row("only for some of a matrix, a tidying that may fail, a comment",
        {{".github/workflows/ci.yml", "on: push\njobs:\n  test:\n    runs-on: x\n    continue-on-error: ${{ "
                                      "matrix.experimental }}\n    steps:\n"
                                      "      - run: pytest\n      - run: rm -r out || true\n      - run: |\n "
                                      "         # pytest || true\n          "
                                      "pytest || exit 1\n"}},
        {count("repo.ci.ignored_tests", 0)});
    row("Jenkins", {{"Jenkinsfile", "node {\n  sh 'go test ./... || true'\n  sh 'go test ./...'\n}\n"}},
        {count("repo.ci.ignored_tests", 1)}, "repo.ci.ignored_tests Jenkinsfile:2");
    row("Azure and Buildkite",
        {{"azure-pipelines.yml", "steps:\n- script: dotnet test\n  continueOnError: true\n"},
         {".buildkite/p.yml", "steps:\n- command: cargo test\n  soft_fail: true\n"}},
        {count("repo.ci.ignored_tests", 2)});
}

void TestDetectsCiGates::strangers_data()
{
    addColumns();
    row("a stranger's code beside the secrets",
        {{".github/workflows/pr.yml",
          "on:\n  pull_request_target:\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: "
          "actions/checkout@v4\n"
          "        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n"}},
        {count("repo.ci.untrusted_checkouts", 1)}, "repo.ci.untrusted_checkouts .github/workflows/pr.yml:9");
    row("the base's code, or without secrets, or own branches only",
        {{".github/workflows/base.yml", "on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n  "
                                        "    - uses: actions/checkout@v4\n"},
         {".github/workflows/plain.yml", "on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n      - "
                                         "uses: actions/checkout@v4\n        with: "
                                         "{ref: '${{ github.head_ref }}'}\n"},
         {".github/workflows/own.yml", "on: [pull_request_target]\njobs:\n  b:\n    if: "
                                       "github.event.pull_request.user.login == 'dependabot[bot]'\n    "
                                       "runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        "
                                       "with: {ref: '${{ github.head_ref }}'}\n  "
                                       "a:\n    if: github.event.pull_request.head.repo.full_name == "
                                       "github.repository\n    runs-on: x\n    steps:\n      - uses: "
                                       "actions/checkout@v4\n        with: {ref: '${{ "
                                       "github.head_ref }}'}\n"}},
        {count("repo.ci.untrusted_checkouts", 0)});
    row("gh pr checkout",
        {{".github/workflows/pr.yml", "on: [workflow_run]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - "
                                      "run: |\n          gh pr checkout 1\n"}},
        {count("repo.ci.untrusted_checkouts", 1)}, "repo.ci.untrusted_checkouts .github/workflows/pr.yml:7");
    row("a title in a script",
        {{".github/workflows/t.yml", "on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n  "
                                     "        true\n          echo \"${{ "
                                     "github.event.issue.title }}\"\n      - uses: "
                                     "actions/github-script@v7\n        with:\n          script: "
                                     "core.info('${{ github.head_ref || github.ref }}')\n"}},
        {count("repo.ci.script_injections", 2)}, "repo.ci.script_injections .github/workflows/t.yml:8");
    row("by way of the environment, compared, or what only GitHub writes",
        {{".github/workflows/t.yml",
          "on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \"$TITLE\"\n        env: "
          "{TITLE: '${{ "
          "github.event.issue.title }}'}\n      - run: echo ${{ contains(github.event.issue.body, 'x') }} "
          "${{ "
          "github.event.pull_request.head.sha }} ${{ github.event.issue.number }}\n"}},
        {count("repo.ci.script_injections", 0)});
}

QTEST_APPLESS_MAIN(TestDetectsCiGates)
#include "tst_detects_ci_gates.moc"

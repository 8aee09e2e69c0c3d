// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/ci_commands.h"

#include <QRegularExpression>

namespace slipway::repo {

namespace {

/// A comment runs nothing.
bool isIdle(const QString& command)
{
    const QString text = command.trimmed();
    return text.isEmpty() || text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1String("//"));
}

/// The command without what it only prints, installs or says to git: "echo npm test && make" runs make.
QString withoutWords(const QString& command)
{
    static const QRegularExpression words(QStringLiteral(
        "(^|[;&|]\\s*)(?:sudo (?:-\\S+ )*)?(?:echo|printf|print|say|\\$\\((?:info|warning|error)|"
        "(?:npm|pnpm|yarn|bun)(?: -\\S+)* (?:i|install|add|ci)|npx playwright install|"
        "(?:uv )?pip3? install|uv tool install|pipx install|(?:go|cargo|gem|brew|dotnet tool) install|"
        "(?:apt|apt-get|apk|dnf|yum)(?: -\\S+)* (?:install|add)|rustup component add|"
        "git (?:commit|add|push|checkout))(?![\\w-])(?:\"[^\"]*\"|'[^']*'|[^;&|\"'])*"));
    return QString(command.trimmed()).replace(words, QStringLiteral("\\1"));
}

bool matches(const QRegularExpression& pattern, const QString& command)
{
    return !isIdle(command) && pattern.match(withoutWords(command)).hasMatch();
}

} // namespace

bool runsTests(const QString& command)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[\\s;&|('\"/])(?:"
                       "go test|richgo test|gotestsum|ginkgo|pytest|py\\.test|python3? -m "
                       "(?:pytest|unittest)|nosetests|tox|nox|hatch (?:run )?test|"
                       "(?:mvnw?|\\./mvnw)(?: [^;&|]*)? (?:test|verify|install|package|integration-test)|"
                       "(?:gradlew?|\\./gradlew)(?: [^;&|]*)? (?:\\S*:)?(?:test|check|build)\\b|sbt "
                       "(?:[^;&|]* )?test|lein test|"
                       "(?:npm|yarn|pnpm|bun)(?: run)?(?: -\\S+)* (?:test|t|ci-test|coverage)\\b|npx "
                       "(?:jest|vitest|mocha|ava|playwright|cypress)|"
                       "(?:jest|vitest|mocha|karma|ava|playwright test|cypress run)\\b|deno test|"
                       "(?:cargo|cross|\\$\\{\\{ ?env\\.CARGO\\w* ?\\}\\}|\\$\\{?CARGO\\w*\\}?) (?:\\+\\S+ )?"
                       "(?:test|nextest|llvm-cov|tarpaulin)|"
                       "(?:\\S*/)?manage\\.py test|turbo(?: run)? (?:\\S+ )*test|(?:coverage|\\S*/coverage) "
                       "run|ctest|meson test|ninja(?: -C "
                       "\\S+)? (?:test|check)|"
                       "make(?: -\\S+)* (?:\\S+ )*(?:(?:(?:run|unit|integration|e2e|all)-)*tests?|check|"
                       "unittest)\\b|make(?: -\\S+)* run-[\\w-]*tests?[\\w-]*|just test|task "
                       "test|rake(?: (?:test|spec)(?::\\S+)?)?$|rspec|rails test|"
                       "bundle exec (?:rspec|rails test|cucumber)|phpunit|pest|composer (?:run "
                       ")?test|dotnet test|vstest|"
                       "bazel(?:isk)? test|buck2? test|pants test|swift test|xcodebuild (?:[^;&|]* "
                       ")?test|flutter test|dart test|mix test|"
                       "prove|dub test|zig build test|stack test|cabal (?:v2-)?test|busted|bats|julia "
                       ".*Pkg\\.test|rebar3 (?:eunit|ct)"
                       ")(?:$|[\\s;&|)'\":])"));
    return matches(pattern, command);
}

bool runsLint(const QString& command)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[\\s;&|('\"/])(?:"
        "golangci-lint|go "
        "vet|staticcheck|gofmt|goimports|revive|flake8|pylint|ruff|mypy|pyright|black|isort|bandit|"
        "pre-commit|eslint|tslint|prettier|biome|stylelint|standard|tsc(?: --noEmit| -p)|"
        "(?:npm|yarn|pnpm|bun)(?: run)?(?: -\\S+)* (?:lint|format|fmt|typecheck|type-check|check-types)\\S*|"
        "cargo (?:\\+\\S+ "
        ")?(?:clippy|fmt|deny)|clang-tidy|clang-format|clazy\\S*|cppcheck|cpplint|include-what-you-use|"
        "checkstyle\\S*|spotbugs\\S*|pmd|spotless\\S*|ktlint\\S*|detekt|scalafmt\\S*|errorprone|rubocop|"
        "brakeman|"
        "phpstan|psalm|phpcs|php-cs-fixer|dotnet "
        "format|swiftlint|shellcheck|shfmt|hadolint|yamllint|actionlint|"
        "markdownlint\\S*|terraform "
        "(?:fmt|validate)|tflint|tfsec|checkov|trivy|semgrep|sonar-scanner|sonar:sonar|codeql|"
        "mix (?:credo|format|dialyzer)|credo|dialyzer|hlint|ormolu|buf lint|spectral lint|"
        "make(?: -\\S+)* (?:\\S+ )*(?:lint|vet|fmt|format|style|static-analysis|tidy)\\b|just lint|task "
        "lint|helm lint|kubeconform|kubeval|kube-linter|kube-score|zizmor|tox -e ?(?:lint|flake8|mypy)|nox "
        "-s ?lint"
        ")(?:$|[\\s;&|)'\":@])"));
    return matches(pattern, command);
}

bool isLintAction(const QString& action)
{
    static const QRegularExpression pattern(QStringLiteral(
        "golangci-lint-action|super-linter|codeql-action|/eslint|reviewdog|/pre-commit@|pre-commit/"
        "action|ruff-action|psf/black|"
        "sonarcloud|sonarqube|actionlint|shellcheck|hadolint|clang-format|clang-tidy|cppcheck|"
        "rubocop|phpstan|semgrep|"
        "trivy-action|checkov|zizmor|kubevious|markdownlint|yamllint|megalinter|biome|/"
        "prettier|ktlint|swiftlint|staticcheck"));
    return pattern.match(action).hasMatch();
}

bool checksBreakingChanges(const QString& command)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[^A-Za-z0-9_-])(?:oasdiff|openapi-diff|buf breaking|buf-breaking|openapi-changes|optic "
        "diff|swagger-diff|japicmp|revapi|"
        "cargo[- ]semver-checks|apidiff|gorelease|api-extractor|abidiff|graphql-inspector)(?![A-Za-z0-9_])"));
    return matches(pattern, command);
}

} // namespace slipway::repo

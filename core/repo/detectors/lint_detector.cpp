// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QRegularExpression>

namespace slipway::repo {

using namespace model;

namespace {

class LintDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        static const QRegularExpression named(QStringLiteral(
            "^(\\.eslintrc.*|eslint\\.config\\..*|\\.prettierrc.*|prettier\\.config\\..*|"
            "biome\\.jsonc?|\\.stylelintrc.*|tslint\\.json|"
            "\\.golangci\\.(ya?ml|toml|json)|\\.flake8|\\.pylintrc|pylintrc|ruff\\.toml|\\."
            "ruff\\.toml|mypy\\.ini|\\.mypy\\.ini|pyrightconfig\\.json|"
            "rustfmt\\.toml|\\.rustfmt\\.toml|clippy\\.toml|\\.clippy\\.toml|deny\\.toml|\\."
            "clang-format|\\.clang-tidy|\\.clazy|\\.cppcheck.*|CPPLINT\\.cfg|"
            "checkstyle.*\\.xml|pmd.*\\.xml|spotbugs.*\\.xml|detekt\\.ya?ml|\\.rubocop.*\\."
            "yml|\\.standard\\.yml|phpstan\\.neon.*|psalm\\.xml.*|phpcs\\.xml.*|\\.php-cs-fixer.*|"
            "\\.swiftlint\\.yml|\\.scalafmt\\.conf|\\.credo\\.exs|\\.editorconfig|\\.pre-"
            "commit-config\\.yaml|\\.hadolint\\.ya?ml|\\.yamllint.*|\\.markdownlint.*|"
            "\\.shellcheckrc|sonar-project\\.properties|\\.semgrep.*|\\.tflint\\.hcl|buf\\."
            "yaml|\\.formatter\\.exs|\\.php_cs(\\..*)?|\\.spectral\\..*|\\.ktlint.*|analysis_"
            "options\\.yaml)$"));
        if (file.isForeign || file.kind == EntryKind::Submodule || isExample(file.path))
            return false;
        // An .editorconfig sets tabs and spaces; alone it checks nothing.
        if (named.match(file.name).hasMatch() && file.name != QLatin1String(".editorconfig") &&
            !file.name.endsWith(QLatin1String("ignore")) && !file.name.contains(QLatin1String("suppress")))
            m_configs.push_back(shownBy(QStringLiteral("repo.lint.configs"), file.path, 1,
                                        QStringLiteral("configures a check")));
        return file.name == QLatin1String("pyproject.toml") || file.name == QLatin1String("setup.cfg") ||
               file.name == QLatin1String("tox.ini") || file.name == QLatin1String("package.json");
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        for (const std::string_view section :
             {"[tool.ruff", "[tool.black", "[tool.mypy", "[tool.pylint", "[tool.isort", "[tool.flake8",
              "[flake8]", "[mypy]", "[pylint", "\"eslintConfig\"", "\"prettier\": {", "\"standard\": {",
              "\"lint-staged\""}) {
            const int line = lineOf(viewOf(content), section);
            if (line > 0) {
                m_configs.push_back(
                    shownBy(QStringLiteral("repo.lint.configs"), file.path, line,
                            QString::fromLatin1(section.data(), static_cast<qsizetype>(section.size()))));
                return;
            }
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.lint.configs"), qint64(m_configs.size()));
        for (Finding& finding : m_configs)
            sink.find(std::move(finding));
    }

private:
    std::vector<Finding> m_configs;
};

} // namespace

std::unique_ptr<Detector> makeLintDetector()
{
    return std::make_unique<LintDetector>();
}

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/detectors/families.h"
#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

namespace slipway::repo {

using namespace model;

namespace {

/// k6, Locust, Gatling, JMeter and Artillery. Load tests live among tests, so those folders count here.
/// The module "k6" or one below it, such as "k6/http".
bool importsK6(std::string_view text)
{
    for (const std::string_view start : {"from 'k6", "from \"k6", "require('k6", "require(\"k6"}) {
        for (size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
            const size_t next = at + start.size();
            if (next < text.size() && (text[next] == '/' || text[next] == '\'' || text[next] == '"'))
                return true;
        }
    }
    return false;
}

class LoadTestsDetector : public Detector
{
public:
    bool see(const TreeFile& file) override
    {
        return !file.isForeign && file.kind == EntryKind::File &&
               !isUnder(file.path, {"examples", "example", "samples"}) &&
               (hasEnding(file.name, {"js", "ts", "mjs", "py", "scala", "kt", "java", "jmx"}) ||
                isYaml(file.name));
    }

    void read(const TreeFile& file, const QByteArray& content) override
    {
        const std::string_view text = viewOf(content);
        const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
        if (hasEnding(file.name, {"js", "ts", "mjs"})) {
            const bool isShared = has("export function") && !has("export default") && !has("options");
            if (importsK6(text) && !isShared)
                add(file.path, QStringLiteral("k6"), has("thresholds"));
        } else if (hasEnding(file.name, {"py"})) {
            if ((has("from locust import") || has("import locust")) && (has("HttpUser") || has("User)")))
                add(file.path, QStringLiteral("Locust"), has("fail_ratio") || has("process_exit_code"));
        } else if (hasEnding(file.name, {"scala", "kt", "java"})) {
            if (has("io.gatling") && has("Simulation"))
                add(file.path, QStringLiteral("Gatling"), has("assertions("));
        } else if (hasEnding(file.name, {"jmx"})) {
            if (has("<jmeterTestPlan"))
                add(file.path, QStringLiteral("JMeter"),
                    has("DurationAssertion") || has("ResponseAssertion"));
        } else if (has("arrivalRate:") && has("phases:")) {
            add(file.path, QStringLiteral("Artillery"), has("ensure:"));
        }
    }

    void finish(const ScanContext&, FactSink& sink) override
    {
        sink.add(QStringLiteral("repo.load_tests.scripts"), m_scripts);
        sink.add(QStringLiteral("repo.load_tests.with_thresholds"), m_withThresholds);
        for (Finding& finding : m_findings)
            sink.find(std::move(finding));
    }

private:
    void add(const QString& path, const QString& tool, bool hasThresholds)
    {
        ++m_scripts;
        m_withThresholds += hasThresholds ? 1 : 0;
        m_findings.push_back(shownBy(QStringLiteral("repo.load_tests.scripts"), path, 1, tool));
        if (hasThresholds)
            m_findings.push_back(shownBy(QStringLiteral("repo.load_tests.with_thresholds"), path, 1, tool));
    }

    qint64 m_scripts = 0;
    qint64 m_withThresholds = 0;
    std::vector<Finding> m_findings;
};

} // namespace

std::unique_ptr<Detector> makeLoadTestsDetector()
{
    return std::make_unique<LoadTestsDetector>();
}

} // namespace slipway::repo

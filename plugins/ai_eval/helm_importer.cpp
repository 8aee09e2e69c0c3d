// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/helm_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>
#include <map>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

/// Metrics that are 1 for a right answer and 0 for a wrong one, the strictest first.
const std::array<const char*, 6> kExact{"exact_match",
                                        "quasi_exact_match",
                                        "prefix_exact_match",
                                        "quasi_prefix_exact_match",
                                        "ifeval_strict_accuracy",
                                        "chain_of_thought_correctness"};

bool isPerturbed(const Json& holder, const char* path)
{
    const Json* perturbation = jsonAt(holder, path);
    return perturbation && !perturbation->is_null();
}

/// per_instance_stats.json: the statistics of each case.
class Instances
{
public:
    Status take(const Json& instance, const QString& where)
    {
        if (isPerturbed(instance, "perturbation"))
            return Done{}; // the same case once more, disturbed
        const Json* stats = jsonAt(instance, "stats");
        if (!stats || !stats->is_array())
            return Error{
                ErrorCode::InvalidInput, QStringLiteral("an instance without statistics"), where, {}};
        std::map<QString, double> means;
        for (const Json& stat : *stats) {
            const QString name = textAt(stat, "name/name");
            const auto sum = numberAt(stat, "sum");
            const auto count = numberAt(stat, "count");
            if (!sum || !count || *count <= 0 || isPerturbed(stat, "name/perturbation"))
                continue;
            means[name] = *sum / *count;
            addTokens(name, *sum);
        }
        std::optional<bool> passed;
        for (const char* metric : kExact) {
            const auto it = means.find(QString::fromLatin1(metric));
            if (!passed && it != means.end())
                passed = it->second == 1;
        }
        m_run.addCase(passed);
        return Done{};
    }

    EvalRun& run() { return m_run; }

private:
    void addTokens(const QString& name, double sum)
    {
        const bool isTokens = name == QLatin1String("num_prompt_tokens") ||
                              name == QLatin1String("num_completion_tokens") ||
                              (name == QLatin1String("num_output_tokens"));
        if (isTokens && sum >= 0 && sum < 1e15)
            m_run.addTokens(std::llround(sum));
    }

    EvalRun m_run;
};

/// stats.json: means over the cases of each split, and how many these are.
class RunStats
{
public:
    Status take(const Json& stat)
    {
        if (!isPerturbed(stat, "name/perturbation") && textAt(stat, "name/sub_split").isEmpty())
            if (const auto mean = numberAt(stat, "mean"))
                m_means[textAt(stat, "name/split")][textAt(stat, "name/name")] = *mean;
        return Done{};
    }

    void finish(Report& report)
    {
        m_run.gradedBy(Grader::Code);
        const auto split = chosenSplit();
        const auto cases = split ? valueOf(*split, "num_instances") : std::nullopt;
        if (!cases || *cases < 0 || *cases > 1e15 || *cases != std::floor(*cases)) {
            report.warnings.append(
                QStringLiteral("the statistics do not say how many cases there are: import "
                               "per_instance_stats.json"));
            m_run.finish(report);
            return;
        }
        const auto whole = static_cast<qint64>(*cases);
        std::optional<double> share;
        for (const char* metric : kExact)
            share = share ? share : valueOf(*split, metric);
        const double right = share.value_or(-1) * *cases;
        if (share && std::abs(right - std::round(right)) < 1e-3)
            m_run.addCases(whole, whole - std::llround(right));
        else
            m_run.addCases(whole);
        m_run.finish(report);
    }

private:
    using Means = std::map<QString, double>;

    static std::optional<double> valueOf(const Means& means, const char* name)
    {
        const auto it = means.find(QString::fromLatin1(name));
        return it == means.end() ? std::nullopt : std::optional(it->second);
    }

    [[nodiscard]] std::optional<Means> chosenSplit() const
    {
        for (const char* name : {"test", "valid", ""}) {
            const auto it = m_means.find(QString::fromLatin1(name));
            if (it != m_means.end() && it->second.contains(QStringLiteral("num_instances")))
                return it->second;
        }
        return std::nullopt;
    }

    EvalRun m_run;
    std::map<QString, Means> m_means; ///< by split
};

bool isPerInstance(const ReportHead& head)
{
    return head.has(QStringLiteral("[]/instance_id")) && head.has(QStringLiteral("[]/stats"));
}

} // namespace

Match HelmImporter::matches(const ReportHead& head) const
{
    const bool isStats = head.has(QStringLiteral("[]/name/name")) && head.has(QStringLiteral("[]/count")) &&
                         head.has(QStringLiteral("[]/sum"));
    return head.isJson() && (isPerInstance(head) || isStats) ? Match::Sure : Match::No;
}

Result<Report> HelmImporter::read(QIODevice& device, const ReportHead& head,
                                  const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("HELM");
    Instances instances;
    RunStats stats;
    const bool isInstances = isPerInstance(head);
    const auto take = [&](const Json& element, const JsonPlace& place) {
        return isInstances
                   ? instances.take(element, head.name + QLatin1Char('#') + place.join(QLatin1Char('/')))
                   : stats.take(element);
    };
    if (const Status status = readJsonStream(device, head.name, {{QStringLiteral("[]"), take}}, progress);
        !status)
        return status.error();
    if (isInstances) {
        instances.run().gradedBy(Grader::Code);
        instances.run().finish(report);
    } else {
        stats.finish(report);
    }
    return report;
}

} // namespace slipway::ai_eval

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/lm_eval_importer.h"

#include "plugins/ai_eval/eval_run.h"
#include "plugins/ai_eval/records.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>
#include <map>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

/// Metrics that are the share of cases answered right: "acc", since version 0.4 with its filter ("acc,none").
const std::array<const char*, 2> kShares{"acc", "exact_match"};

/// The share of right answers of a task, if one metric says so without another that disagrees.
std::optional<double> shareOf(const Json& task)
{
    for (const char* metric : kShares) {
        std::optional<double> share;
        bool isAmbiguous = false;
        for (const auto& [key, value] : task.items()) {
            const QString name = toQString(key).section(QLatin1Char(','), 0, 0);
            const auto score = figureOf(value);
            if (name != QLatin1String(metric) || !score)
                continue;
            isAmbiguous = isAmbiguous || (share && *share != *score); // several filters
            share = score;
        }
        if (share && !isAmbiguous && *share >= 0 && *share <= 1)
            return share;
    }
    return std::nullopt;
}

/// The results file: scores by task and, since version 0.4, how many cases each task had.
class Results
{
public:
    Status results(const Json& tasks)
    {
        if (!tasks.is_object())
            return Done{};
        for (const auto& [name, task] : tasks.items()) {
            if (task.is_object())
                m_shares[name] = shareOf(task);
        }
        return Done{};
    }

    Status sampleCounts(const Json& tasks)
    {
        if (!tasks.is_object())
            return Done{};
        for (const auto& [name, counts] : tasks.items()) {
            const auto effective = countAt(counts, "effective");
            if (effective)
                m_cases[name] = *effective;
        }
        return Done{};
    }

    Status hashes(const Json& tasks)
    {
        if (!tasks.is_object())
            return Done{};
        for (const auto& [name, hash] : tasks.items()) {
            if (hash.is_string() && hash.get<std::string>() != "")
                m_run.addDatasetHash(toQString(name + ':' + hash.get<std::string>()));
        }
        return Done{};
    }

    void finish(Report& report)
    {
        m_run.gradedBy(Grader::Code);
        if (m_cases.empty())
            report.warnings.append(QStringLiteral("the file does not say how many cases each of its %1 tasks "
                                                  "has: cases and failures are unknown")
                                       .arg(m_shares.size()));
        QStringList unknown;
        for (const auto& [name, cases] : m_cases) {
            const auto it = m_shares.find(name);
            const auto share = it == m_shares.end() ? std::nullopt : it->second;
            const double right = share.value_or(0) * static_cast<double>(cases);
            if (share && std::abs(right - std::round(right)) < 1e-3) {
                m_run.addCases(cases, cases - std::llround(right));
            } else {
                m_run.addCases(cases);
                unknown.append(toQString(name));
            }
        }
        if (!unknown.isEmpty())
            report.warnings.append(QStringLiteral("no single accuracy says how many cases failed in %1")
                                       .arg(unknown.mid(0, 10).join(QLatin1String(", "))));
        m_run.finish(report);
    }

private:
    EvalRun m_run;
    std::map<std::string, std::optional<double>> m_shares;
    std::map<std::string, qint64> m_cases;
};

/// Logged samples: a line for each case and filter.
class Samples
{
public:
    Status take(const Json& sample, const QString& where)
    {
        if (!countAt(sample, "doc_id"))
            return Error{ErrorCode::InvalidInput, QStringLiteral("a sample without doc_id"), where, {}};
        const QString filter = textAt(sample, "filter");
        if (!m_filter)
            m_filter = filter;
        if (filter != *m_filter) {
            m_hasOtherFilters = true;
            return Done{};
        }
        std::optional<bool> passed;
        for (const char* metric : kShares) {
            const auto score = scoreIn(sample, metric);
            if (!passed && score && (*score == 0 || *score == 1))
                passed = *score == 1;
        }
        m_run.addCase(passed);
        const Json* document = jsonAt(sample, "doc");
        const Json* target = jsonAt(sample, "target");
        if (document)
            m_run.addInput(Json{{"doc", *document}, {"target", target ? *target : Json()}});
        return Done{};
    }

    void finish(Report& report)
    {
        m_run.gradedBy(Grader::Code);
        if (m_hasOtherFilters)
            report.warnings.append(
                QStringLiteral("several answer filters: counted the first, \"%1\"").arg(*m_filter));
        m_run.finish(report);
    }

private:
    EvalRun m_run;
    std::optional<QString> m_filter;
    bool m_hasOtherFilters = false;
};

bool isSamples(const ReportHead& head)
{
    return head.has(QStringLiteral("doc_id")) && head.has(QStringLiteral("filtered_resps"));
}

bool isResults(const ReportHead& head)
{
    if (!head.has(QStringLiteral("results")) || head.has(QStringLiteral("results/[]")))
        return false;
    if (head.has(QStringLiteral("versions")) || head.has(QStringLiteral("n-samples")) ||
        head.has(QStringLiteral("task_hashes")) || head.has(QStringLiteral("config/num_fewshot")))
        return true;
    return false;
}

} // namespace

Match LmEvalImporter::matches(const ReportHead& head) const
{
    return head.isJson() && (isSamples(head) || isResults(head)) ? Match::Sure : Match::No;
}

Result<Report> LmEvalImporter::read(QIODevice& device, const ReportHead& head,
                                    const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("lm-evaluation-harness");
    if (isSamples(head)) {
        Samples samples;
        warnIfCutOff(device, report.warnings);
        const auto takeSample = [&](const Json& sample, int line) {
            return samples.take(sample, QStringLiteral("%1:%2:1").arg(head.name).arg(line));
        };
        if (const Status status = readJsonLines(device, head.name, takeSample, progress); !status)
            return status.error();
        samples.finish(report);
        return report;
    }
    Results results;
    const auto takeDate = [&](const Json& seconds, const JsonPlace&) -> Status {
        if (seconds.is_number() && seconds.get<double>() > 0 && seconds.get<double>() < 1e11)
            report.observedAt =
                QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds.get<double>() * 1000), Qt::UTC);
        return Done{};
    };
    const Status status =
        readJsonStream(device, head.name,
                       {{QStringLiteral("results"),
                         [&](const Json& json, const JsonPlace&) { return results.results(json); }},
                        {QStringLiteral("n-samples"),
                         [&](const Json& json, const JsonPlace&) { return results.sampleCounts(json); }},
                        {QStringLiteral("task_hashes"),
                         [&](const Json& json, const JsonPlace&) { return results.hashes(json); }},
                        {QStringLiteral("date"), takeDate}},
                       progress);
    if (!status)
        return status.error();
    results.finish(report);
    return report;
}

} // namespace slipway::ai_eval

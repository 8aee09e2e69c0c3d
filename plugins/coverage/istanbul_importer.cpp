// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/istanbul_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/json_counts.h"
#include "plugins/coverage/line_marks.h"

#include <algorithm>

namespace slipway::plugin {

using namespace model;

namespace {

bool isReached(const Json& count)
{
    return count.is_number() && count.get<double>() > 0;
}

/// Istanbul's own rule (istanbul-lib-coverage, getLineCoverage): a line is one on which a statement starts,
/// covered if one of these ran. What was told to be ignored (`skip`, version 0) counts as covered.
std::optional<LineMarks> linesOf(const Json& file)
{
    const Json* map = jsonAt(file, "statementMap");
    const Json* counts = jsonAt(file, "s");
    if (!map || !counts || !map->is_object() || !counts->is_object())
        return std::nullopt;
    LineMarks lines;
    for (const auto& [id, count] : counts->items()) {
        const auto statement = map->find(id);
        const auto line = statement == map->end() ? std::nullopt : countAt(*statement, "start/line");
        if (!count.is_number() || !line || *line > std::numeric_limits<quint32>::max())
            return std::nullopt;
        lines.mark(static_cast<quint32>(*line),
                   isReached(count) || flagAt(*statement, "skip").value_or(false));
    }
    return lines;
}

/// Every path of every branch; "b" holds a list of counts by branch.
std::optional<CoveredOfTotal> branchesOf(const Json& file)
{
    CoveredOfTotal branches;
    const Json* counts = jsonAt(file, "b");
    if (!counts || !counts->is_object())
        return std::nullopt;
    for (const auto& [id, paths] : counts->items()) {
        if (!paths.is_array())
            return std::nullopt;
        branches.total += static_cast<qint64>(paths.size());
        branches.covered += std::count_if(paths.begin(), paths.end(), isReached);
    }
    return branches;
}

} // namespace

Match IstanbulImporter::matches(const ReportHead& head) const
{
    if (head.syntax != Syntax::JsonDocument)
        return Match::No;
    const bool holdsStatements =
        std::any_of(head.jsonPaths.begin(), head.jsonPaths.end(),
                    [](const QString& path) { return path.endsWith(QLatin1String("/statementMap")); });
    return holdsStatements ? Match::Sure : Match::No;
}

Result<Report> IstanbulImporter::read(QIODevice& device, const ReportHead& head,
                                      const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    CoverageTally tally(settings);
    const auto take = [&](const Json& value, const JsonPlace& place) -> Status {
        const Json* wrapped = jsonAt(value, "data"); // old instrumenters wrap each file
        const Json& file = wrapped && wrapped->is_object() ? *wrapped : value;
        const auto lines = linesOf(file);
        const auto branches = branchesOf(file);
        if (!lines || !branches)
            return complainOfPlace(head.name, place,
                                   QStringLiteral("its statements and branches cannot be read"));
        tally.add({{withSlashes(place.at(0))},
                   lines->total(),
                   lines->covered(),
                   branches->total,
                   branches->covered});
        return Done{};
    };
    if (const Status status = readJsonStream(device, head.name, {{QStringLiteral("*"), take}}, progress);
        !status)
        return status.error();
    report.tool = QStringLiteral("Istanbul");
    tally.conclude(report);
    return report;
}

} // namespace slipway::plugin

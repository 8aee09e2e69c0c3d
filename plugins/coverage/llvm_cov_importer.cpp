// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/llvm_cov_importer.h"

#include "plugins/coverage/coverage_tally.h"
#include "plugins/coverage/json_counts.h"

namespace slipway::plugin {

using namespace model;

namespace {

/// Joins each file's name and summary, which the stream tells one after the other, in whatever order.
class LlvmCovReading
{
public:
    LlvmCovReading(QString where, const ImportSettings& settings)
        : m_where(std::move(where))
        , m_tally(settings)
    {
    }

    Status name(const Json& value, const JsonPlace& place)
    {
        goTo(place);
        if (!value.is_string())
            return complainOfPlace(m_where, place, QStringLiteral("the file's name is no text"));
        m_file.paths = {withSlashes(toQString(value.get_ref<const std::string&>()))};
        return finishIfWhole();
    }

    Status summary(const Json& value, const JsonPlace& place)
    {
        goTo(place);
        auto counts = countsOf(value, place);
        if (!counts)
            return counts.error();
        counts->paths = m_file.paths;
        m_file = *counts;
        m_hasSummary = true;
        return finishIfWhole();
    }

    Status totals(const Json& value, const JsonPlace& place)
    {
        const auto counts = countsOf(value, place);
        if (!counts)
            return counts.error();
        m_declared.lines += counts->lines;
        m_declared.linesCovered += counts->linesCovered;
        m_declared.branches += counts->branches;
        m_declared.branchesCovered += counts->branchesCovered;
        m_hasTotals = true;
        return Done{};
    }

    Result<Report> conclude(const QString& tool)
    {
        if (!m_hasTotals && !m_tally.hasFiles())
            return Error{ErrorCode::InvalidInput, QStringLiteral("it holds no summary of a file"), m_where,
                         QStringLiteral("export it with llvm-cov export")};
        Report report;
        report.tool = tool;
        if (m_hasTotals && m_tally.hasFiles()) {
            m_tally.compare(report, m_declared.lines, m_declared.linesCovered, QStringLiteral("lines"));
        } else if (m_hasTotals) {
            m_tally.addWithoutFiles(m_declared);
            report.warnings.append(QStringLiteral("it lists no files: took the totals that it declares"));
        }
        m_tally.conclude(report);
        return report;
    }

private:
    /// data/N/files/M/…
    void goTo(const JsonPlace& place)
    {
        const JsonPlace file = place.mid(0, 4);
        if (file != m_place) {
            m_place = file;
            m_file = {};
            m_hasSummary = false;
        }
    }

    Status finishIfWhole()
    {
        if (m_hasSummary && !m_file.paths.isEmpty())
            m_tally.add(m_file);
        return Done{};
    }

    [[nodiscard]] Result<FileCoverage> countsOf(const Json& summary, const JsonPlace& place) const
    {
        const auto lines = coveredAt(summary, "lines/count", "lines/covered");
        if (!lines)
            return complainOfPlace(m_where, place, QStringLiteral("there are no counts of lines"));
        const auto branches =
            coveredAt(summary, "branches/count", "branches/covered").value_or(CoveredOfTotal{});
        return FileCoverage{{}, lines->total, lines->covered, branches.total, branches.covered};
    }

    QString m_where;
    CoverageTally m_tally;
    JsonPlace m_place;
    FileCoverage m_file;
    bool m_hasSummary = false;
    FileCoverage m_declared;
    bool m_hasTotals = false;
};

} // namespace

Match LlvmCovImporter::matches(const ReportHead& head) const
{
    // The type is the last key of a large file, so the shape must do as well.
    const bool isLlvm =
        head.jsonTexts.value(QStringLiteral("type")) == QLatin1String("llvm.coverage.json.export") ||
        head.has(QStringLiteral("data/[]/files/[]/segments")) ||
        head.has(QStringLiteral("data/[]/files/[]/summary/regions")) ||
        (head.has(QStringLiteral("data/[]/files/[]/filename")) &&
         (head.has(QStringLiteral("data/[]/files/[]/summary")) ||
          head.has(QStringLiteral("data/[]/files/[]/branches"))));
    return head.syntax == Syntax::JsonDocument && isLlvm ? Match::Sure : Match::No;
}

Result<Report> LlvmCovImporter::read(QIODevice& device, const ReportHead& head,
                                     const ImportSettings& settings, const Progress& progress) const
{
    LlvmCovReading reading(head.name, settings);
    QString version;
    const std::vector<JsonTap> taps{
        {QStringLiteral("data/[]/files/[]/filename"),
         [&](const Json& value, const JsonPlace& place) { return reading.name(value, place); }},
        {QStringLiteral("data/[]/files/[]/summary"),
         [&](const Json& value, const JsonPlace& place) { return reading.summary(value, place); }},
        {QStringLiteral("data/[]/totals"),
         [&](const Json& value, const JsonPlace& place) { return reading.totals(value, place); }},
        {QStringLiteral("version"),
         [&](const Json& value, const JsonPlace& /*place*/) {
             version = textAt(value, "");
             return Status(Done{});
         }},
    };
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    return reading.conclude(QStringLiteral("llvm-cov export %1").arg(version).trimmed());
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/coverage/coverage_tally.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/numbers.h"

#include <algorithm>

namespace slipway::plugin {

namespace {

void sumUp(FileCoverage& sum, const FileCoverage& file)
{
    sum.lines += file.lines;
    sum.linesCovered += file.linesCovered;
    sum.branches += file.branches;
    sum.branchesCovered += file.branchesCovered;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return percentOf(double(part), double(whole));
}

} // namespace

void CoverageTally::add(const FileCoverage& file)
{
    ++m_files;
    sumUp(m_all, file);
    const bool isCritical = !m_criticalPaths.isEmpty() &&
                            std::any_of(file.paths.begin(), file.paths.end(), [&](const QString& path) {
                                return fitsAnyGlob(path, m_criticalPaths);
                            });
    if (isCritical) {
        ++m_criticalFiles;
        sumUp(m_critical, file);
    }
}

void CoverageTally::addWithoutFiles(const FileCoverage& totals)
{
    sumUp(m_all, totals);
}

void CoverageTally::conclude(Report& report) const
{
    FactList facts;
    facts.count("coverage.lines_total", m_all.lines)
        .count("coverage.lines_covered", m_all.linesCovered)
        .number("coverage.line_percent", share(m_all.linesCovered, m_all.lines), "%")
        .number("coverage.branch_percent", share(m_all.branchesCovered, m_all.branches), "%")
        .number("coverage.critical_line_percent", share(m_critical.linesCovered, m_critical.lines), "%");
    report.facts = facts.take();
    if (m_all.lines == 0)
        report.warnings.append(QStringLiteral("nothing in it could be covered: there is no percentage"));
    warnOfCriticalPaths(report);
}

void CoverageTally::warnOfCriticalPaths(Report& report) const
{
    if (m_criticalPaths.isEmpty() || m_critical.lines > 0)
        return;
    if (m_files == 0)
        report.warnings.append(QStringLiteral("it names no files: nothing is said of the critical paths"));
    else if (m_criticalFiles == 0)
        report.warnings.append(QStringLiteral("none of its %1 files is on a critical path").arg(m_files));
    else
        report.warnings.append(
            QStringLiteral("its %1 files on critical paths hold nothing that could be covered")
                .arg(m_criticalFiles));
}

void CoverageTally::compare(Report& report, qint64 declaredLines, qint64 declaredCovered,
                            const QString& noun) const
{
    if (declaredLines != m_all.lines || declaredCovered != m_all.linesCovered)
        report.warnings.append(QStringLiteral("declares %1 of %2 %3 covered but its files hold %4 of %5: "
                                              "counted its files")
                                   .arg(declaredCovered)
                                   .arg(declaredLines)
                                   .arg(noun)
                                   .arg(m_all.linesCovered)
                                   .arg(m_all.lines));
}

QString withSlashes(const QString& path)
{
    return QString(path).replace(QLatin1Char('\\'), QLatin1Char('/'));
}

} // namespace slipway::plugin

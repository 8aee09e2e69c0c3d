// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/report.h"

namespace slipway::plugin {

/// What a report says of one source file.
struct FileCoverage
{
    QStringList paths; ///< the file's path and any other way to name it; critical if one of them fits
    qint64 lines = 0;  ///< what the format counts: lines or statements
    qint64 linesCovered = 0;
    qint64 branches = 0;
    qint64 branchesCovered = 0;
};

/// Adds up files to the facts of the family. Every number is a sum over the report's files, never a mean of
/// percentages.
class CoverageTally
{
public:
    explicit CoverageTally(const ImportSettings& settings)
        : m_criticalPaths(settings.criticalPaths)
    {
    }

    void add(const FileCoverage& file);
    /// Totals that no file stands behind; nothing can be said of critical paths then.
    void addWithoutFiles(const FileCoverage& totals);

    [[nodiscard]] qint64 lines() const { return m_all.lines; }
    [[nodiscard]] qint64 linesCovered() const { return m_all.linesCovered; }
    [[nodiscard]] qint64 branches() const { return m_all.branches; }
    [[nodiscard]] bool hasFiles() const { return m_files > 0; }

    /// Sets the report's facts, and warns of what cannot be said.
    void conclude(Report& report) const;
    /// Warns where the report declares other totals than were counted.
    void compare(Report& report, qint64 declaredLines, qint64 declaredCovered, const QString& noun) const;

private:
    void warnOfCriticalPaths(Report& report) const;

    QStringList m_criticalPaths;
    FileCoverage m_all;
    FileCoverage m_critical;
    qint64 m_files = 0;
    qint64 m_criticalFiles = 0;
};

/// The path with forward slashes.
[[nodiscard]] QString withSlashes(const QString& path);

} // namespace slipway::plugin

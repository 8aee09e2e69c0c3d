// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::plugin {

/// What one report file said, before it is bound to a project and a commit.
struct Report
{
    QString format;                 ///< "junit", "lcov", "sarif": the importer's format
    QString kind;                   ///< the kind of evidence: "test-run", "coverage", "scan", …
    QString tool;                   ///< the program that wrote it and its version, as far as the file says
    std::vector<model::Fact> facts; ///< each key once, units as registered
    std::vector<model::Finding> findings;
    /// What the reader had to decide or leave out: "the suite declares 59 tests but holds 60: counted 60".
    QStringList warnings;
    std::optional<QDateTime> observedAt; ///< when the tool ran, UTC, if the file says so
    model::CommitId commit;              ///< the commit it is about, if the file says so

    bool operator==(const Report&) const = default;
};

/// What a project knows that a report does not.
struct ImportSettings
{
    QStringList criticalPaths;             ///< globs ("src/payments/**") for coverage.critical_line_percent
    std::optional<double> forecastPeakRps; ///< the launch brief's forecast, requests per second
};

/// Most findings kept of one report; the rest are counted in a warning.
inline constexpr size_t kMostFindings = 1000;

/// Adds the finding, or counts it when there are enough. `total` counts all of them.
void addFinding(Report& report, model::Finding finding, size_t& total);
/// Warns once if findings were left out.
void warnOfLeftOut(Report& report, size_t total);

} // namespace slipway::plugin

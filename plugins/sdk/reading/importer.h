// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "plugins/sdk/reading/report.h"
#include "plugins/sdk/reading/report_head.h"

#include <QIODevice>

namespace slipway::plugin {

/// How sure an importer is that a report is its own.
enum class Match
{
    No,
    Possible, ///< nothing contradicts it; used when nobody is sure
    Sure
};

/// Reads one format. Stateless and immutable, so that one instance serves every thread.
class Importer
{
public:
    Importer() = default;
    virtual ~Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;

    /// The word for `--format`: "junit". Lower case, unique among all importers.
    [[nodiscard]] virtual QString format() const = 0;
    /// The kind of evidence that it yields: "test-run".
    [[nodiscard]] virtual QString kind() const = 0;
    /// Decides by content; the file's name is for messages only.
    [[nodiscard]] virtual Match matches(const ReportHead& head) const = 0;
    /// Reads the whole report as a stream, `device` being open, at its start and seekable. InvalidInput with
    /// line and column (or record) where the file breaks its format: a wrong number is worse than a refusal.
    /// Fills in everything of Report but format and kind. Throws nothing.
    [[nodiscard]] virtual model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                                     const ImportSettings& settings,
                                                     const model::Progress& progress) const = 0;
};

} // namespace slipway::plugin

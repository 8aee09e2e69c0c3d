// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/json.h"
#include "plugins/sdk/reading/import_report.h"

namespace slipway::app {

/// A report of another tool, and what it comes to.
struct ReadReport
{
    plugin::ImportedReport imported;
    model::EvidenceId id;
    model::Json envelope; ///< of schema "slipway.evidence/1"
};

/// Reads reports as evidence about one subject, with every importer that ships. Any thread.
class ReportReader
{
public:
    struct Settings
    {
        QString format; ///< empty: seen in the content
        plugin::ImportSettings import;
        model::Subject subject;
        QString plugin; ///< the source that the evidence names; empty: the report's format
        QString instance = QStringLiteral("default");
        model::Clock clock = model::systemNow;
    };
    explicit ReportReader(Settings settings);

    /// As importReport and toEvidence. `shownAs` names the file in the provenance; empty: `path`.
    [[nodiscard]] model::Result<ReadReport> readFile(const QString& path, const QString& shownAs,
                                                     const model::Progress& progress) const;
    /// `changedAt` is when it was observed where the report does not say.
    [[nodiscard]] model::Result<ReadReport> readBytes(const QByteArray& bytes, const QString& name,
                                                      const QDateTime& changedAt,
                                                      const model::Progress& progress) const;

private:
    [[nodiscard]] model::Result<ReadReport> finish(model::Result<plugin::ImportedReport> imported) const;

    Settings m_settings;
    std::vector<const plugin::Importer*> m_importers;
};

} // namespace slipway::app

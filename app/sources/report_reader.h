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

    /// What a file is called in what is made of it. Every file is a source of its own, so that one does not
    /// hide what another found: its evidence names the instance "INSTANCE:part".
    struct Name
    {
        QString part;    ///< the same at each reading, and of no other file of the settings' instance
        QString shownAs; ///< in the provenance; empty: the path
    };

    /// As importReport and toEvidence.
    [[nodiscard]] model::Result<ReadReport> readFile(const QString& path, const Name& name,
                                                     const model::Progress& progress) const;
    /// `changedAt` is when it was observed where the report does not say.
    [[nodiscard]] model::Result<ReadReport> readBytes(const QByteArray& bytes, const Name& name,
                                                      const QDateTime& changedAt,
                                                      const model::Progress& progress) const;

private:
    [[nodiscard]] model::Result<ReadReport> finish(model::Result<plugin::ImportedReport> imported,
                                                   const QString& part) const;

    Settings m_settings;
    std::vector<const plugin::Importer*> m_importers;
};

/// A Name::part for each of the files that are read together, in order: its name, with as many folders before
/// it as it takes to tell it from the others.
[[nodiscard]] QStringList partsOf(const QStringList& paths);

} // namespace slipway::app

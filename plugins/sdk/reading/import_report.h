// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <span>

namespace slipway::plugin {

/// A report with where it came from.
struct ImportedReport
{
    Report report;
    QString path;
    QString sha256;        ///< of the file's bytes
    QString readWith = {}; ///< what it was read with that can change its facts; empty where nothing was set

    bool operator==(const ImportedReport&) const = default;
};

/// Reads the file with the importer of that format, or with the one importer that knows it by its content.
/// NotFound, Unreadable, InvalidInput (no importer knows it; several do, and the person must say which; JSON
/// or XML that is broken, with line and column), LimitExceeded, Cancelled.
[[nodiscard]] model::Result<ImportedReport> importReport(const QString& path, const QString& format,
                                                         std::span<const Importer* const> importers,
                                                         const ImportSettings& settings,
                                                         const model::Progress& progress = {});

/// The same from bytes that are no file of their own; `device` is open, at its start and seekable, `name` is
/// for messages and provenance, `changedAt` when it was observed where the report does not say.
[[nodiscard]] model::Result<ImportedReport> importReport(QIODevice& device, const QString& name,
                                                         const QDateTime& changedAt, const QString& format,
                                                         std::span<const Importer* const> importers,
                                                         const ImportSettings& settings,
                                                         const model::Progress& progress = {});

/// The report as evidence about `subject`, whose commit it must not contradict. `now` is taken as the moment
/// of observation where the report says none.
[[nodiscard]] model::Result<model::Evidence> toEvidence(const ImportedReport& imported,
                                                        const model::Subject& subject,
                                                        const QString& instance, const QDateTime& now);
/// The same from a configured source, which the evidence names instead of the report's format.
[[nodiscard]] model::Result<model::Evidence> toEvidence(const ImportedReport& imported,
                                                        const model::Subject& subject,
                                                        const model::SourceRef& source, const QDateTime& now);

} // namespace slipway::plugin

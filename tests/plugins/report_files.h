// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// What the tests of importers share: reports as one line of text, so that tables can state them.
namespace slipway::test {

using Importers = std::vector<const plugin::Importer*>;

/// "k6-summary: load.requests=878; load.rps=35.9463492 /s", numbers with nine digits, or "error: …". Exactly
/// one importer must be sure, and its facts must be registered with their units and types; otherwise the text
/// says so.
[[nodiscard]] QString factsOf(const Importers& importers, const QByteArray& bytes,
                              const plugin::ImportSettings& settings = {});

/// The report that the one importer reads.
[[nodiscard]] model::Result<plugin::Report> reportOf(const Importers& importers, const QByteArray& bytes,
                                                     const plugin::ImportSettings& settings = {});

/// The bytes of a file of ../shared/samples; empty where there is none.
[[nodiscard]] QByteArray sample(const QString& path);

/// Cuts the file at every sixteenth; returns the cuts that were imported without a warning, other than at the
/// end of a line.
[[nodiscard]] QStringList silentCuts(const Importers& importers, const QByteArray& bytes);

} // namespace slipway::test

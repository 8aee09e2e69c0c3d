// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/import_report.h"

#include <QByteArray>
#include <QString>

/// Imports texts and samples the way that `slipway import` does, with every importer that the test links.
namespace slipway::test {

using Importers = std::vector<const plugin::Importer*>;

/// The scan, dependencies and posture families, so that no format is taken for another's.
[[nodiscard]] const Importers& theImporters();

/// Writes the text to a temporary file whose name says nothing, and imports that.
[[nodiscard]] model::Result<plugin::Report> imported(const QByteArray& text, const QString& format = {});

/// "scan.errors=1 scan.notes=0", sorted by key; numbers with as many digits as they need.
[[nodiscard]] QString factsOf(const plugin::Report& report);
/// The same of a text, or "refused: " and the error's line.
[[nodiscard]] QString factsOf(const QByteArray& text, const QString& format = {});

/// What is wrong with the report's facts by the registry; empty if nothing is.
[[nodiscard]] QString faultsOf(const plugin::Report& report);

/// The samples' folder beside the source tree; empty where there is none.
[[nodiscard]] QString samplesDir();
[[nodiscard]] QByteArray sample(const QString& path);

/// Cuts the text at every sixteenth, imports each, and says which were accepted without a warning.
[[nodiscard]] QString acceptedWhenCut(const QByteArray& text);

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// SARIF 2.1.0 (OASIS standard), of any tool and any number of runs. Reads the file twice, because results
/// may stand before the rules that say how bad they are.
class SarifImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("sarif"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("static-analysis"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// CycloneDX in JSON: components, and where the document speaks of them, vulnerabilities with their analysis
/// (VEX).
class CyclonedxImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("cyclonedx"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("dependencies"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

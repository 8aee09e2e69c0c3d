// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// Trivy's JSON, schema version 2 and the bare list before it: vulnerabilities, and where it looked for them,
/// misconfigurations and secrets. No matched text is kept.
class TrivyImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("trivy"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("vulnerabilities"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

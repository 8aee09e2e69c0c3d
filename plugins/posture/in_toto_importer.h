// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// in-toto statements (v0.1 and v1), SLSA provenance among them (v0.1, v0.2, v1): bare, in a DSSE envelope,
/// in a Sigstore bundle, one or one a line. Signatures are counted, not verified: that takes keys.
class InTotoImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("in-toto"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("provenance"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

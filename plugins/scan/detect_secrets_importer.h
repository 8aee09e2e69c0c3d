// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// The baseline of detect-secrets. What a person audited as no secret does not count.
class DetectSecretsImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("detect-secrets"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("secret-scan"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

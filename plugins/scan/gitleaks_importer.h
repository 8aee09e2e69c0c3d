// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// The JSON report of gitleaks, version 8 ("RuleID") and versions 4 to 7 ("rule", "offender"). No matched
/// text is kept.
class GitleaksImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("gitleaks"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("secret-scan"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

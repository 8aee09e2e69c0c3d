// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// OpenSSF Scorecard's JSON, of its command line and of api.securityscorecards.dev.
class ScorecardImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("scorecard"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("posture"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// GitHub's Dependabot alerts: the REST list, one alert, a webhook, GraphQL's vulnerabilityAlerts. Open ones
/// count.
class DependabotImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("dependabot"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("vulnerabilities"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

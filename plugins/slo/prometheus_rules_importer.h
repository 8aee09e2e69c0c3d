// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::slo_files {

/// Alert rules: Prometheus rule files, the PrometheusRule and VMRule resources, what Prometheus answers at
/// /api/v1/rules, and Grafana's provisioned rules.
class PrometheusRulesImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("prometheus-rules"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("slo"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::slo_files

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::web {

/// Lighthouse's report: one, an array of runs, or wrapped in `lhr` or `lighthouseResult` (PageSpeed
/// Insights).
class LighthouseImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("lighthouse"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("web"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::web

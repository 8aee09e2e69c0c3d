// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::load {

/// Locust's JSON: the web interface's /stats/requests, and what `--json` prints at the end.
class LocustJsonImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("locust-json"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("load"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::load

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::load {

/// Gatling's simulation.log in its text forms (2.x, 3.0 to 3.3 with user ids, 3.4 and later without).
class GatlingLogImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("gatling-log"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("load"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::load

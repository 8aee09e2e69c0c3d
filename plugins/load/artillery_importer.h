// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::load {

/// `artillery run --output`, of version 2 and of version 1.
class ArtilleryImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("artillery"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("load"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::load

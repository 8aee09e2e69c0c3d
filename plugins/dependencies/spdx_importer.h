// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// SPDX 2.x in JSON, also inside the object that GitHub's export wraps it in.
class SpdxImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("spdx"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("dependencies"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

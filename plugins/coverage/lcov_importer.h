// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// LCOV tracefiles (geninfo(1)), versions 1 and 2.
class LcovImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("lcov"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("coverage"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

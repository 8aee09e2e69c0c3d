// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// What osv-scanner --format json writes, versions 1 and 2. Entries that it groups as aliases count as one.
class OsvImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("osv-scanner"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("vulnerabilities"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

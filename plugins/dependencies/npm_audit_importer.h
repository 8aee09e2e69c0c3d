// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// npm audit --json of npm 7 and later (vulnerable packages) and of npm 6, pnpm and yarn 1 (advisories).
class NpmAuditImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("npm-audit"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("vulnerabilities"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

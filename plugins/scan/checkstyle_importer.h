// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// Checkstyle's XML, which many linters write (ktlint, detekt, phpcs, ESLint, shellcheck, golangci-lint).
class CheckstyleImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("checkstyle"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("static-analysis"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// ESLint's formatters json and json-with-metadata.
class EslintImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("eslint"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("static-analysis"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

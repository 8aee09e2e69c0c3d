// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// TruffleHog 3 with --json: one finding a line, or the lines gathered in an array. No matched text is kept.
class TrufflehogImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("trufflehog"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("secret-scan"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

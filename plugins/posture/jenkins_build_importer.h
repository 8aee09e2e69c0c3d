// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// A build of Jenkins: /job/NAME/NUMBER/api/json.
class JenkinsBuildImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("jenkins"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("ci-run"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// GitLab's pipelines and jobs: a list, one, or the pipeline webhook.
class GitlabPipelineImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("gitlab-ci"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("ci-run"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

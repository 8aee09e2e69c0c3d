// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::ai_eval {

/// Phoenix' exports: experiments, annotations, evaluation tables, and spans with OpenInference attributes, as
/// JSON, one JSON a line, or CSV.
class PhoenixImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("phoenix"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("ai-eval"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::ai_eval

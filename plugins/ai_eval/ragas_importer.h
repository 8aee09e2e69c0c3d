// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::ai_eval {

/// RAGAS: a row for each question (JSON, one JSON a line, CSV), aggregate scores, and comparisons.
class RagasImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("ragas"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("ai-eval"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::ai_eval

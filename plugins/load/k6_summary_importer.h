// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::load {

/// k6's end-of-test summary, in both shapes: what handleSummary() is given (`metrics.*.values`, a threshold's
/// `ok` true when it held) and what --summary-export writes (flat metrics, a threshold true when it was
/// crossed).
class K6SummaryImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("k6-summary"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("load"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::load

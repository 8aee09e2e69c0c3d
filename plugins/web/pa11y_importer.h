// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::web {

/// pa11y's JSON reporter (one page) and pa11y-ci's (many).
class Pa11yImporter final : public plugin::Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("pa11y"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("web"); }
    [[nodiscard]] plugin::Match matches(const plugin::ReportHead& head) const override;
    [[nodiscard]] model::Result<plugin::Report> read(QIODevice& device, const plugin::ReportHead& head,
                                                     const plugin::ImportSettings& settings,
                                                     const model::Progress& progress) const override;
};

} // namespace slipway::web

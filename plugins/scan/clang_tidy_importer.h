// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/sdk/reading/importer.h"

namespace slipway::plugin {

/// What clang-tidy --export-fixes writes, of one run or of several merged by run-clang-tidy.
class ClangTidyImporter final : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("clang-tidy"); }
    [[nodiscard]] QString kind() const override { return QStringLiteral("static-analysis"); }
    [[nodiscard]] Match matches(const ReportHead& head) const override;
    [[nodiscard]] model::Result<Report> read(QIODevice& device, const ReportHead& head,
                                             const ImportSettings& settings,
                                             const model::Progress& progress) const override;
};

} // namespace slipway::plugin

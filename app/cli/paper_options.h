// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

#include "core/report/checklist_document.h"

namespace slipway::app {

/// What every command that prints has alike.
struct PaperOptions
{
    std::string paper = "a4";
    std::string confidentiality; ///< as report::checkConfidentiality()
    std::string language = "en"; ///< one of report::reportLanguages()
};

void declarePaper(Command& command, PaperOptions& options);
void declareLanguage(Command& command, std::string& language);
[[nodiscard]] report::PageSize pageSizeOf(const PaperOptions& options);
/// Its code, with what translates it at hand.
[[nodiscard]] QString languageCode(const std::string& language);
/// In this machine's zone.
[[nodiscard]] report::ReportOptions reportOptions(const PaperOptions& options);

} // namespace slipway::app

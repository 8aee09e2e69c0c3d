// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_options.h"

#include "resources/resources.h"
#include "views/report/checklist_export.h"

namespace slipway::app {

void declarePaper(Command& command, PaperOptions& options)
{
    command.addOption("--paper,--page", options.paper, "a4 or letter")->oneOf({"a4", "letter"});
    command.addOption("--confidentiality", options.confidentiality,
                      "A line on every page: \"Internal\", \"For the review board\"");
    declareLanguage(command, options.language);
}

void declareLanguage(Command& command, std::string& language)
{
    std::vector<std::string> codes;
    for (const QString& code : report::reportLanguages())
        codes.push_back(code.toStdString());
    command.addOption("--language", language, "Of headings, sentences and dates: en, de or ja (default: en)")
        ->oneOf(codes);
}

QString languageCode(const std::string& language)
{
    resources::initGuiResources();
    return QString::fromStdString(language);
}

report::PageSize pageSizeOf(const PaperOptions& options)
{
    return options.paper == "letter" ? report::PageSize::Letter : report::PageSize::A4;
}

report::ReportOptions reportOptions(const PaperOptions& options)
{
    views::ExportOrder order;
    order.paper = pageSizeOf(options);
    order.language = languageCode(options.language);
    order.confidentiality = QString::fromStdString(options.confidentiality);
    return views::reportOptionsOf(order);
}

} // namespace slipway::app

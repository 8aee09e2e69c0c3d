// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_options.h"

namespace slipway::app {

void declarePaper(Command& command, PaperOptions& options)
{
    command.addOption("--paper,--page", options.paper, "a4 or letter")->oneOf({"a4", "letter"});
    command.addOption("--confidentiality", options.confidentiality,
                      "A line on every page: \"Internal\", \"For the review board\"");
}

report::ReportOptions reportOptions(const PaperOptions& options)
{
    report::ReportOptions with;
    with.zone = report::localZone();
    with.pageSize = options.paper == "letter" ? report::PageSize::Letter : report::PageSize::A4;
    with.confidentiality = QString::fromStdString(options.confidentiality);
    return with;
}

} // namespace slipway::app

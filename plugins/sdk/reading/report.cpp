// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/report.h"

namespace slipway::plugin {

void addFinding(Report& report, model::Finding finding, size_t& total)
{
    ++total;
    if (report.findings.size() < kMostFindings)
        report.findings.push_back(std::move(finding));
}

void warnOfLeftOut(Report& report, size_t total)
{
    if (total > report.findings.size())
        report.warnings.append(QStringLiteral("%1 findings; the first %2 are kept, all are counted")
                                   .arg(total)
                                   .arg(report.findings.size()));
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/web/pa11y_importer.h"

#include "plugins/sdk/reading/fact_list.h"
#include "plugins/sdk/reading/json_stream.h"

namespace slipway::web {

using namespace model;
using namespace plugin;

namespace {

class Issues
{
public:
    void take(const Json& issue, Report& report)
    {
        const QString type = textAt(issue, "type");
        const QString code = textAt(issue, "code");
        if (code.isEmpty()) { // pa11y-ci tells with a bare message that a page could not be loaded
            ++m_unreached;
            addFinding(
                report,
                {QStringLiteral("pa11y"), FindingLevel::Error, {}, 0, textAt(issue, "message").left(300)},
                m_findings);
            return;
        }
        const bool isError = type == QLatin1String("error");
        m_errors += isError ? 1 : 0;
        const FindingLevel level = isError                            ? FindingLevel::Error
                                   : type == QLatin1String("warning") ? FindingLevel::Warning
                                                                      : FindingLevel::Note;
        addFinding(report, {code, level, {}, 0, textAt(issue, "message").left(300)}, m_findings);
    }

    void finish(Report& report) const
    {
        warnOfLeftOut(report, m_findings);
        if (m_unreached > 0) {
            report.warnings.append(QStringLiteral("%1 pages could not be checked: the violations of the site "
                                                  "are unknown")
                                       .arg(m_unreached));
            return;
        }
        report.facts = FactList().count("web.violations", m_errors).take();
    }

private:
    qint64 m_errors = 0;
    qint64 m_unreached = 0;
    size_t m_findings = 0;
};

bool isIssue(const ReportHead& head, const QString& at)
{
    return head.has(at + QLatin1String("code")) && head.has(at + QLatin1String("message")) &&
           (head.has(at + QLatin1String("typeCode")) || head.has(at + QLatin1String("selector")));
}

} // namespace

Match Pa11yImporter::matches(const ReportHead& head) const
{
    const bool isCi = head.has(QStringLiteral("results")) && head.has(QStringLiteral("total")) &&
                      head.has(QStringLiteral("errors")) && head.has(QStringLiteral("passes"));
    const bool isPage = isIssue(head, QStringLiteral("[]/")) || isIssue(head, QStringLiteral("issues/[]/"));
    return head.isJson() && (isCi || isPage) ? Match::Sure : Match::No;
}

Result<Report> Pa11yImporter::read(QIODevice& device, const ReportHead& head,
                                   const ImportSettings& /*settings*/, const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("pa11y");
    Issues issues;
    std::vector<JsonTap> taps;
    for (const char* path : {"[]", "issues/[]", "results/*/[]"})
        taps.push_back({QString::fromLatin1(path), [&](const Json& issue, const JsonPlace&) {
                            issues.take(issue, report);
                            return Status(Done{});
                        }});
    if (const Status status = readJsonStream(device, head.name, taps, progress); !status)
        return status.error();
    issues.finish(report);
    return report;
}

} // namespace slipway::web

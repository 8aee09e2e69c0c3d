// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/locust_problems_importer.h"

#include "plugins/load/csv_table.h"
#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/csv_rows.h"
#include "plugins/sdk/reading/fact_list.h"

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

constexpr qsizetype kLongestMessage = 500;

bool listsFailures(const QString& header)
{
    return header.contains(QLatin1String("Occurrences")) && header.contains(QLatin1String("Error"));
}

bool listsExceptions(const QString& header)
{
    return header.contains(QLatin1String("Traceback")) && header.contains(QLatin1String("Message")) &&
           header.contains(QLatin1String("Count"));
}

QString describe(const CsvTable& table, bool isFailures, qint64 times)
{
    const QString what =
        isFailures
            ? QStringLiteral("%1 %2: %3").arg(table.text("method"), table.text("name"), table.text("error"))
            : table.text("message");
    return QStringLiteral("%1 times: %2").arg(times).arg(what.left(kLongestMessage).trimmed());
}

} // namespace

Match LocustProblemsImporter::matches(const ReportHead& head) const
{
    const QString first = head.firstLine();
    return listsFailures(first) || listsExceptions(first) ? Match::Sure : Match::No;
}

Result<Report> LocustProblemsImporter::read(QIODevice& device, const ReportHead& head,
                                            const ImportSettings& /*settings*/,
                                            const Progress& progress) const
{
    Report report;
    report.tool = QStringLiteral("Locust");
    warnIfCutOff(device, report.warnings);
    const bool isFailures = listsFailures(head.firstLine());
    CsvTable table(head.name);
    qint64 occurrences = 0;
    size_t kinds = 0;
    const auto take = [&](const QStringList& fields, int row) -> Status {
        if (Status taken = table.take(fields, row); !taken || table.isHeader())
            return taken;
        const auto times = table.count(isFailures ? "occurrences" : "count");
        if (!times)
            return table.complain(QStringLiteral("the number of occurrences is no number"));
        occurrences += *times;
        addFinding(report,
                   {isFailures ? QStringLiteral("locust-failure") : QStringLiteral("locust-exception"),
                    FindingLevel::Error,
                    {},
                    0,
                    describe(table, isFailures, *times)},
                   kinds);
        return Done{};
    };
    if (const Status status = readCsv(device, head.name, ',', take, progress); !status)
        return status.error();
    warnOfLeftOut(report, kinds);
    report.facts = FactList().count(isFailures ? "load.failed" : "load.exceptions", occurrences).take();
    return report;
}

} // namespace slipway::load

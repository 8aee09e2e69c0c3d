// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/jmeter_csv_importer.h"

#include "plugins/load/csv_table.h"
#include "plugins/load/jmeter_run.h"
#include "plugins/load/text_lines.h"
#include "plugins/sdk/reading/csv_rows.h"

#include <QDateTime>

namespace slipway::load {

using namespace model;
using namespace plugin;

namespace {

/// JMeter's timeStamp: milliseconds since 1970, or whatever jmeter.save.saveservice.timestamp_format says.
/// Formats in which day and month could be taken for one another are not tried.
std::optional<double> timeOf(const QString& text)
{
    bool isNumber = false;
    const qint64 ms = text.toLongLong(&isNumber);
    if (isNumber)
        return static_cast<double>(ms);
    for (const char* format : {"yyyy/MM/dd HH:mm:ss.zzz", "yyyy-MM-dd HH:mm:ss.zzz", "yyyy/MM/dd HH:mm:ss",
                               "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss.zzz"}) {
        QDateTime moment = QDateTime::fromString(text, QString::fromLatin1(format));
        moment.setTimeSpec(Qt::UTC);
        if (moment.isValid())
            return static_cast<double>(moment.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

/// The character between the header's first two names.
char delimiterOf(const QString& header)
{
    for (const QChar character : header) {
        if (!character.isLetterOrNumber() && character != QLatin1Char('"') && character != QLatin1Char('_'))
            return character.unicode() < 128 ? character.toLatin1() : ',';
    }
    return ',';
}

Status takeRow(const CsvTable& table, JMeterRun& run)
{
    JMeterSample sample;
    const auto elapsed = table.number("elapsed");
    if (!elapsed || *elapsed < 0)
        return table.complain(QStringLiteral("the elapsed time is no number"));
    sample.elapsedMs = *elapsed;
    sample.startMs = timeOf(table.text("timestamp"));
    const QString success = table.text("success").toLower();
    if (success != QLatin1String("true") && success != QLatin1String("false"))
        return table.complain(QStringLiteral("success is neither true nor false"));
    sample.hasFailed = success == QLatin1String("false");
    sample.isTransaction = JMeterRun::isTransactionMessage(table.text("responsemessage"));
    sample.users = table.count("allthreads");
    if (table.has("samplecount") && table.count("samplecount").value_or(1) > 1)
        return table.complain(QStringLiteral("a row for several samples: percentiles cannot be known"));
    run.add(sample);
    return Done{};
}

} // namespace

Match JMeterCsvImporter::matches(const ReportHead& head) const
{
    const QString first = head.firstLine();
    const bool isHeader = !head.isJson() && head.syntax != Syntax::Xml;
    return isHeader && first.contains(QLatin1String("timeStamp")) &&
                   first.contains(QLatin1String("elapsed")) && first.contains(QLatin1String("success"))
               ? Match::Sure
               : Match::No;
}

Result<Report> JMeterCsvImporter::read(QIODevice& device, const ReportHead& head,
                                       const ImportSettings& settings, const Progress& progress) const
{
    Report report;
    warnIfCutOff(device, report.warnings);
    CsvTable table(head.name);
    JMeterRun run;
    int appended = 0;
    const Status status = readCsv(
        device, head.name, delimiterOf(head.firstLine()),
        [&](const QStringList& fields, int row) -> Status {
            if (Status taken = table.take(fields, row); !taken || table.isHeader())
                return taken;
            if (table.repeatsHeader()) {
                ++appended;
                return Done{};
            }
            return takeRow(table, run);
        },
        progress);
    if (!status)
        return status.error();
    run.finish(report, settings);
    if (appended > 0)
        report.warnings.append(QStringLiteral("the file holds %1 runs one after another: the rate and the "
                                              "duration include the time between them")
                                   .arg(appended + 1));
    return report;
}

} // namespace slipway::load

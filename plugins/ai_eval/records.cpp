// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/ai_eval/records.h"

#include "plugins/sdk/reading/csv_rows.h"
#include "plugins/sdk/reading/json_stream.h"

#include <cmath>

namespace slipway::ai_eval {

using namespace model;
using namespace plugin;

namespace {

using TakeRecord = std::function<Status(const Json&, qint64)>;

Status readTable(QIODevice& device, const QString& where, const TakeRecord& take, const Progress& progress)
{
    std::vector<std::string> columns;
    return readCsv(
        device, where, ',',
        [&](const QStringList& fields, int row) -> Status {
            if (columns.empty()) {
                for (const QString& field : fields)
                    columns.push_back(field.trimmed().toStdString());
                return Done{};
            }
            if (static_cast<size_t>(fields.size()) != columns.size())
                return Error{ErrorCode::InvalidInput,
                             QStringLiteral("the row has %1 fields, the header %2")
                                 .arg(fields.size())
                                 .arg(columns.size()),
                             QStringLiteral("%1: row %2").arg(where).arg(row),
                             QStringLiteral("let the tool write the table again")};
            Json record = Json::object();
            for (size_t i = 0; i < columns.size(); ++i)
                record[columns[i]] = fields.at(static_cast<qsizetype>(i)).toStdString();
            return take(record, row - 1);
        },
        progress);
}

} // namespace

Status readRecords(QIODevice& device, const ReportHead& head, const QString& path, const TakeRecord& take,
                   const Progress& progress)
{
    if (!head.isJson())
        return readTable(device, head.name, take, progress);
    if (head.syntax == Syntax::JsonLines || (head.bytes.trimmed().startsWith('{') && path.isEmpty()))
        return readJsonLines(
            device, head.name, [&](const Json& record, int line) { return take(record, line); }, progress);
    qint64 number = 0;
    const auto takeElement = [&](const Json& record, const JsonPlace&) { return take(record, ++number); };
    return readJsonStream(
        device, head.name,
        {{path.isEmpty() ? QStringLiteral("[]") : path + QLatin1String("/[]"), takeElement}}, progress);
}

QStringList csvColumns(const ReportHead& head)
{
    if (head.isJson() || head.syntax == Syntax::Xml || !head.firstLine().contains(QLatin1Char(',')))
        return {};
    QStringList columns;
    for (const QString& column : head.firstLine().toLower().split(QLatin1Char(',')))
        columns.append(QString(column).remove(QLatin1Char('"')).trimmed());
    return columns;
}

std::optional<double> figureOf(const Json& value)
{
    if (value.is_number()) {
        const double number = value.get<double>();
        return std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    if (!value.is_string())
        return std::nullopt;
    bool isNumber = false;
    const double number = toQString(value.get<std::string>()).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> scoreIn(const Json& record, const std::string& key)
{
    if (!record.is_object())
        return std::nullopt;
    const auto it = record.find(key);
    return it == record.end() ? std::nullopt : figureOf(*it);
}

void warnIfCutOff(QIODevice& device, QStringList& warnings)
{
    char last = '\n';
    if (device.size() > 0 && device.seek(device.size() - 1))
        device.getChar(&last);
    device.seek(0);
    if (last != '\n')
        warnings.append(QStringLiteral("the last line has no line end: the file may be cut off"));
}

} // namespace slipway::ai_eval

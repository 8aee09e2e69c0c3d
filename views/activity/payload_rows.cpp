// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/payload_rows.h"

#include "core/model/json.h"
#include "views/activity/activity_words.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace slipway::views {

using namespace model;
using store::ActivityLine;

namespace {

Json parsed(const QByteArray& payload)
{
    const auto json = parseJson(payload, QStringLiteral("payload"));
    if (!json)
        return Json{{"payload", payload.toStdString()}};
    // A setting is a value of its own.
    return json->is_object() ? *json : Json{{"value", *json}};
}

/// "expires_at" holds milliseconds since the epoch.
bool isMoment(const std::string& key)
{
    return key == "due" || key == "at" || (key.size() > 3 && key.compare(key.size() - 3, 3, "_at") == 0);
}

QString valueOf(const ActivityLine& line, const std::string& key, const Json& value)
{
    if (key == "release" && value.is_string() && !line.release.isEmpty())
        return line.release;
    if (key == "project" && value.is_string() && !line.project.isEmpty())
        return line.project;
    if (value.is_null())
        return {};
    if (value.is_string())
        return toQString(value.get_ref<const std::string&>());
    if (value.is_boolean())
        return value.get<bool>() ? QCoreApplication::translate("PayloadRows", "yes")
                                 : QCoreApplication::translate("PayloadRows", "no");
    if (value.is_number_integer() && isMoment(key))
        return ActivityWords::exactly(QDateTime::fromMSecsSinceEpoch(value.get<qint64>()));
    if (value.is_number_integer())
        return QLocale().toString(value.get<qint64>());
    if (value.is_array() &&
        std::all_of(value.begin(), value.end(), [](const Json& entry) { return entry.is_string(); })) {
        QStringList entries;
        for (const Json& entry : value)
            entries += toQString(entry.get_ref<const std::string&>());
        return entries.join(QStringLiteral(", "));
    }
    return toQString(value.dump());
}

QString fieldOf(const std::string& key)
{
    QString field = toQString(key).replace(QLatin1Char('_'), QLatin1Char(' '));
    field[0] = field[0].toUpper();
    return field;
}

} // namespace

std::vector<PayloadRow> PayloadRows::of(const ActivityLine& line,
                                        const std::optional<store::AuditRecord>& replaced)
{
    const Json now = parsed(line.record.payload);
    const Json before = replaced ? parsed(replaced->payload) : Json::object();
    std::set<std::string> keys;
    for (const Json* json : {&now, &before}) {
        for (const auto& [key, value] : json->items())
            keys.insert(key);
    }
    std::vector<PayloadRow> rows;
    for (const std::string& key : keys) {
        if (key.empty())
            continue;
        const Json nowValue = now.value(key, Json());
        const Json beforeValue = before.value(key, Json());
        PayloadRow row{fieldOf(key), valueOf(line, key, beforeValue), valueOf(line, key, nowValue),
                       replaced && nowValue != beforeValue};
        if (!row.now.isEmpty() || !row.before.isEmpty())
            rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PayloadRow& a, const PayloadRow& b) { return a.isChanged > b.isChanged; });
    return rows;
}

} // namespace slipway::views

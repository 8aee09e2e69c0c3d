// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_config.h"

#include <QFile>
#include <QSet>

namespace slipway::app {

using namespace model;

namespace {

/// JSON as it was typed, or read from the file after "@".
Result<Json> readConfig(const QString& given)
{
    QByteArray text = given.isEmpty() ? QByteArray("{}") : given.toUtf8();
    QString where = QStringLiteral("--config");
    if (given.startsWith(QLatin1Char('@'))) {
        constexpr qint64 kLargest = 1 << 16;
        where = given.mid(1);
        QFile file(where);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, QStringLiteral("the configuration cannot be read"), where,
                         QStringLiteral("check the path after @")};
        text = file.read(kLargest + 1);
        if (text.size() > kLargest)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("the configuration is larger than 64 KiB"),
                         where, QStringLiteral("shorten it")};
    }
    auto config = parseJson(text, where);
    if (config && !config->is_object())
        return Error{ErrorCode::InvalidInput, QStringLiteral("not a JSON object"), where,
                     QStringLiteral("write {\"key\": value}")};
    return config;
}

Status setMember(Json& config, const Json& schema, const QString& setting, QSet<QString>& begun)
{
    const qsizetype equals = setting.indexOf(QLatin1Char('='));
    if (equals < 1)
        return Error{ErrorCode::InvalidInput, QStringLiteral("not of the form key=value"), setting,
                     QStringLiteral("write --set path=build/report.json")};
    const std::string key = setting.left(equals).toStdString();
    const QString text = setting.mid(equals + 1);
    const Json properties = schema.value("properties", Json::object());
    const Json wanted = properties.value(key, Json::object()).value("type", Json());
    const auto parsed = parseJson(text.toUtf8(), setting);
    const bool looksLikeJson = text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1Char('{'));
    if (!parsed && looksLikeJson && (wanted == "array" || wanted == "object"))
        return parsed.error();
    const Json value = parsed && wanted != "string" ? *parsed : Json(text.toStdString());
    if (wanted != "array" || value.is_array()) {
        config[key] = value;
        return Done{};
    }
    if (!begun.contains(toQString(key)) || !config[key].is_array())
        config[key] = Json::array();
    begun.insert(toQString(key));
    config[key].push_back(value);
    return Done{};
}

} // namespace

Result<Json> configFrom(const ConfigOptions& options, Json before, const Json& schema)
{
    if (!options.config.empty()) {
        auto config = readConfig(toQString(options.config));
        if (!config)
            return config.error();
        before = std::move(config).value();
    }
    QSet<QString> begun;
    for (const std::string& setting : options.settings) {
        if (const Status set = setMember(before, schema, toQString(setting), begun); !set)
            return set.error();
    }
    for (const std::string& key : options.removed)
        before.erase(key);
    return before;
}

} // namespace slipway::app

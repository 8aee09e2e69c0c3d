// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/manifest.h"

#include "core/plugins/setting_order.h"

#include <QDir>

namespace slipway::plugins {

using namespace model;

namespace {

QString text(const Json& json, const char* key)
{
    return json.contains(key) ? toQString(json[key].get<std::string>()) : QString();
}

QStringList texts(const Json& json, const char* key)
{
    QStringList list;
    for (const Json& entry : json.value(key, Json::array()))
        list += toQString(entry.get<std::string>());
    return list;
}

Manifest manifestFrom(const Json& json)
{
    Manifest manifest;
    manifest.id = text(json, "id");
    manifest.version = text(json, "version");
    manifest.name = json.contains("name") ? text(json, "name") : manifest.id;
    manifest.description = text(json, "description");
    manifest.protocols = json["protocol"].get<std::vector<int>>();
    manifest.command = texts(json, "command");
    manifest.kinds = texts(json, "kinds");
    manifest.config = json.value("config", Json::object());
    for (const Json& secret : json.value("secrets", Json::array()))
        manifest.secrets.push_back(
            {text(secret, "name"), text(secret, "description"), secret.value("optional", false)});
    manifest.hosts = texts(json, "hosts");
    manifest.files = texts(json, "files");
    const Json limits = json.value("limits", Json::object());
    manifest.memoryBytes = limits.value("memory_mb", qint64(0)) << 20;
    manifest.collectTime = std::chrono::seconds(limits.value("collect_seconds", 0));
    const Json check = json.value("check", Json::object());
    manifest.checkConfig = check.value("config", Json::object());
    manifest.checkSecrets = check.value("secrets", Json::object());
    return manifest;
}

} // namespace

Result<Manifest> readManifest(const QByteArray& json, const QString& where,
                              const evidence::JsonSchema& schema)
{
    const auto hint = QStringLiteral("see docs/plugin-protocol.md, section 1");
    const auto parsed = parseJson(json, where);
    if (!parsed)
        return parsed.error();
    if (const Status fits = schema.check(*parsed, where, hint); !fits)
        return fits.error();
    try {
        Manifest manifest = manifestFrom(*parsed);
        manifest.settings = statedKeys(json, {QStringLiteral("config"), QStringLiteral("properties")});
        const auto config = evidence::JsonSchema::compile(QByteArray::fromStdString(manifest.config.dump()),
                                                          where + QStringLiteral("#/config"));
        if (!config)
            return Error{ErrorCode::InvalidInput, config.error().what, config.error().where,
                         QStringLiteral("write a JSON Schema of draft 7")};
        return manifest;
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, toQString(e.what()), where, hint};
    }
}

Status checkConfig(const Manifest& manifest, const Json& config, const QString& where)
{
    const auto schema =
        evidence::JsonSchema::compile(QByteArray::fromStdString(manifest.config.dump()), manifest.id);
    if (!schema)
        return schema.error();
    if (const Status fits = schema->check(config, where); !fits)
        return Error{ErrorCode::InvalidInput, fits.error().what, fits.error().where,
                     QStringLiteral("see what %1 takes with: slipway plugin list --json").arg(manifest.id)};
    return Done{};
}

Json withAbsolutePaths(const Manifest& manifest, Json config, const QString& base)
{
    const auto absolute = [&](Json& value) {
        if (value.is_string())
            value = QDir::cleanPath(QDir(base).absoluteFilePath(toQString(value.get<std::string>())))
                        .toStdString();
    };
    for (const QString& key : manifest.files) {
        const auto found = config.find(key.toStdString());
        if (found == config.end())
            continue;
        if (found->is_array())
            std::for_each(found->begin(), found->end(), absolute);
        else
            absolute(*found);
    }
    return config;
}

QStringList declaredPaths(const Manifest& manifest, const Json& config)
{
    QStringList paths;
    const auto add = [&](const Json& value) {
        if (value.is_string())
            paths += toQString(value.get<std::string>());
    };
    for (const QString& key : manifest.files) {
        const auto found = config.find(key.toStdString());
        if (found == config.end())
            continue;
        if (found->is_array())
            std::for_each(found->begin(), found->end(), add);
        else
            add(*found);
    }
    return paths;
}

Limits limitsFor(const Manifest& manifest, Limits limits)
{
    if (manifest.memoryBytes > 0 && limits.memoryBytes > 0)
        limits.memoryBytes = manifest.memoryBytes;
    if (manifest.collectTime.count() > 0)
        limits.collect = manifest.collectTime;
    return limits;
}

} // namespace slipway::plugins

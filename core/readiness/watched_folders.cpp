// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/watched_folders.h"

#include <QDir>

namespace slipway::readiness {

using namespace model;

namespace {

/// Empty where the setting is not marked.
QString watchedNames(const Json& setting)
{
    const Json mark = setting.is_object() ? setting.value("watched_folder", Json()) : Json();
    if (mark.is_string())
        return toQString(mark.get_ref<const std::string&>());
    return mark == Json(true) ? QStringLiteral("*") : QString();
}

void addFolder(const Json& path, const QString& names, const QString& base, std::vector<WatchedFolder>& to)
{
    if (!path.is_string() || path.get_ref<const std::string&>().empty())
        return;
    const QString text = toQString(path.get_ref<const std::string&>());
    to.push_back({QDir::cleanPath(QDir(base).absoluteFilePath(text)), names});
}

} // namespace

std::vector<WatchedFolder> watchedFolders(const Json& schema, const Json& config, const QString& base)
{
    std::vector<WatchedFolder> folders;
    if (!schema.is_object() || !config.is_object())
        return folders;
    const Json settings = schema.value("properties", Json::object());
    for (const auto& [key, setting] : settings.items()) {
        const QString names = watchedNames(setting);
        const auto member = config.find(key);
        if (names.isEmpty() || member == config.end())
            continue;
        if (!member->is_array()) {
            addFolder(*member, names, base, folders);
            continue;
        }
        for (const Json& each : *member)
            addFolder(each, names, base, folders);
    }
    return folders;
}

} // namespace slipway::readiness

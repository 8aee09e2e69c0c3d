// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plugin_starter.h"

#include "app/cli/shipped.h"

#include "plugins/sdk/sdk_files.h"

#include <QFile>
#include <QRegularExpression>

namespace slipway::app {

using namespace model;

namespace {

Status copy(const QString& resource, const QString& target, const QString& name)
{
    auto text = readResource(resource);
    if (!text)
        return text.error();
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(text->replace("@NAME@", name.toUtf8())) != text->size())
        return Error{ErrorCode::Unwritable, file.errorString(), target,
                     QStringLiteral("make the folder writable")};
    return Done{};
}

/// Where each file of a starter comes from.
std::vector<std::pair<QString, QString>> filesOf(const QString& language)
{
    const QString sdk = QStringLiteral(":/slipway/sdk/");
    const QString own = sdk + QStringLiteral("starters/") + language + QLatin1Char('/');
    std::vector<std::pair<QString, QString>> files;
    for (const QString& name : QDir(own).entryList(QDir::Files))
        files.emplace_back(own + name, name);
    files.emplace_back(sdk + QStringLiteral("starters/example.txt"), QStringLiteral("example.txt"));
    if (language == QLatin1String("python"))
        files.emplace_back(sdk + QStringLiteral("python/slipway_plugin.py"),
                           QStringLiteral("slipway_plugin.py"));
    else
        files.emplace_back(sdk + QStringLiteral("cpp/slipway_plugin.h"), QStringLiteral("slipway_plugin.h"));
    return files;
}

} // namespace

Result<QString> writeStarter(const QDir& parent, const QString& name, const QString& language)
{
    plugins::initSdkFiles();
    static const QRegularExpression id(QStringLiteral("\\A[a-z][a-z0-9-]{0,79}\\z"));
    if (!id.match(name).hasMatch())
        return Error{ErrorCode::InvalidInput, QStringLiteral("this is no id for a plugin"), name,
                     QStringLiteral("use small letters, digits and dashes, a letter first")};
    QString folder = parent.absoluteFilePath(name);
    if (QFileInfo::exists(folder))
        return Error{ErrorCode::Conflict, QStringLiteral("something is already there"), folder,
                     QStringLiteral("choose another name")};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unwritable, QStringLiteral("the folder cannot be made"), folder,
                     QStringLiteral("choose another place")};
    for (const auto& [resource, file] : filesOf(language)) {
        if (const Status copied = copy(resource, folder + QLatin1Char('/') + file, name); !copied)
            return copied.error();
    }
    return folder;
}

} // namespace slipway::app

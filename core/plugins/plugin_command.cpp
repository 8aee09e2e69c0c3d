// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/plugin_command.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace slipway::plugins {

using namespace model;

QString findProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name, QString::fromLatin1(kProgramPath).split(QLatin1Char(':')));
}

Result<QStringList> absoluteCommand(const QStringList& command, const QString& folder)
{
    const QDir home(folder);
    QStringList line = command;
    const QString name = command.value(0);
    line[0] =
        name.contains(QLatin1Char('/')) ? QDir::cleanPath(home.absoluteFilePath(name)) : findProgram(name);
    if (line[0].isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the program %1 is not installed").arg(name), folder,
                     QStringLiteral("install it, so that it is in /usr/local/bin, /usr/bin or /bin")};
    if (!QFileInfo(line[0]).isExecutable() || QFileInfo(line[0]).isDir())
        return Error{ErrorCode::NotFound, QStringLiteral("the program is not there or may not be executed"),
                     line[0], QStringLiteral("build it, or run: chmod +x")};
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (QFileInfo(home.absoluteFilePath(line[i])).isFile())
            line[i] = QDir::cleanPath(home.absoluteFilePath(line[i]));
    }
    return line;
}

} // namespace slipway::plugins

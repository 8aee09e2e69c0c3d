// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_opener.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>

namespace slipway::app {

bool DesktopOpener::open(const QUrl& url)
{
    if (url.isLocalFile() && mayRun(url.toLocalFile()))
        return false;
    return QDesktopServices::openUrl(url);
}

bool DesktopOpener::start(const QStringList& command)
{
    return !command.isEmpty() && QProcess::startDetached(command.front(), command.mid(1));
}

bool mayRun(const QString& file)
{
    const QFileInfo info(file);
    return info.isExecutable() || info.suffix().compare(QLatin1String("desktop"), Qt::CaseInsensitive) == 0;
}

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/file_inside.h"

#include <QDir>
#include <QFileInfo>

namespace slipway::readiness {

QString fileInside(const QString& folder, const QString& path)
{
    const QString inside = QDir(folder).canonicalPath();
    const QString file = QFileInfo(QDir(inside), path).canonicalFilePath();
    // Of a folder that is not there the canonical path is empty, and every file would be inside.
    return !inside.isEmpty() && file.startsWith(inside + QLatin1Char('/')) && QFileInfo(file).isFile()
               ? file
               : QString();
}

} // namespace slipway::readiness

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dropped_file.h"

#include <QMimeData>
#include <QUrl>

namespace slipway::views {

QString droppedFile(const QMimeData& data, QLatin1String ending)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : QString();
}

} // namespace slipway::views

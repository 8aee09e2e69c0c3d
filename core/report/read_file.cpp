// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/read_file.h"

#include <QFile>

namespace slipway::report {

using namespace model;

Result<QByteArray> readFile(const QString& path, qint64 most, const QString& hint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("cannot be read (%1)").arg(file.errorString()), path, hint};
    QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, QStringLiteral("cannot be read (%1)").arg(file.errorString()),
                     path, hint};
    if (content.size() > most)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("is larger than %1 KiB").arg(most >> 10), path,
                     hint};
    return content;
}

} // namespace slipway::report

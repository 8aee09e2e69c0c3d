// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/load/text_lines.h"

#include "core/model/line_reader.h"

namespace slipway::load {

using namespace model;

namespace {

constexpr qint64 kLongestLine = 1 << 20;
constexpr int kLinesBetweenLooks = 1024;

} // namespace

Status readLines(QIODevice& device, const QString& where,
                 const std::function<Status(const QByteArray&, int)>& take, const Progress& progress)
{
    const auto size = static_cast<double>(std::max<qint64>(device.size(), 1));
    LineReader reader(device, kLongestLine, where);
    while (true) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        QByteArrayView line = reader.line();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (Status taken = take(line.toByteArray(), reader.number()); !taken)
            return taken;
        if (reader.number() % kLinesBetweenLooks != 0)
            continue;
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), where, {}};
        progress.tell(static_cast<double>(device.pos()) / size, where);
    }
}

void warnIfCutOff(QIODevice& device, QStringList& warnings)
{
    char last = '\n';
    if (device.size() > 0 && device.seek(device.size() - 1))
        device.getChar(&last);
    device.seek(0);
    if (last != '\n')
        warnings.append(QStringLiteral("the last line has no line end: the file may be cut off"));
}

Error badLine(const QString& where, int line, const QString& what)
{
    return {ErrorCode::InvalidInput, what, QStringLiteral("%1:%2:1").arg(where).arg(line),
            QStringLiteral("let the tool write the report again")};
}

} // namespace slipway::load

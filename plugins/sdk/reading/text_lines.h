// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/line_reader.h"
#include "core/model/progress.h"
#include "core/model/result.h"

#include <cctype>

namespace slipway::plugin {

inline constexpr qint64 kLongestTextLine = 1 << 20; ///< bytes

struct TextLine
{
    QByteArrayView text; ///< without its line end, a byte order mark and trailing blanks; of this call only
    int number = 0;      ///< 1-based
    bool hasLineEnd = false; ///< false only for a last line, which may have been cut off
};

[[nodiscard]] inline model::Error complainOfLine(const QString& where, int line, const QString& what,
                                                 const QString& hint = {})
{
    return {model::ErrorCode::InvalidInput, what, QStringLiteral("%1:%2:1").arg(where).arg(line), hint};
}

/// Reads text line by line as a stream, whatever its line ends; `take` is given a TextLine and returns an
/// error to stop. LimitExceeded for a line over 1 MiB; Unreadable; Cancelled.
template<class Take>
[[nodiscard]] model::Status readTextLines(QIODevice& device, const QString& where, Take&& take,
                                          const model::Progress& progress = {})
{
    using namespace model;
    constexpr int kLinesBetweenLooks = 4096;
    TextLine line;
    LineReader reader(device, kLongestTextLine, where);
    while (true) {
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        line.text = reader.line();
        line.number = reader.number();
        line.hasLineEnd = reader.hasLineEnd();
        while (!line.text.isEmpty() && std::isspace(static_cast<unsigned char>(line.text.back())))
            line.text.chop(1);
        if (const Status taken = take(line); !taken)
            return taken.error();
        if (line.number % kLinesBetweenLooks == 0) {
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), where, {}};
            if (device.size() > 0)
                progress.tell(double(device.pos()) / double(device.size()), QStringLiteral("reading"));
        }
    }
}

} // namespace slipway::plugin

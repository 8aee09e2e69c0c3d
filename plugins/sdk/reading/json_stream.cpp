// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/json_stream.h"

#include "core/model/line_reader.h"
#include "core/model/short_text.h"
#include "plugins/sdk/reading/device_bytes.h"
#include "plugins/sdk/reading/json_taps.h"

#include <cmath>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr qint64 kLongestLine = 8 << 20;

/// "syntax error while parsing value - invalid literal; last read: 'tru}'" out of the library's text, which
/// begins with its own code and position.
QString reasonIn(const char* text)
{
    const QString what = QString::fromUtf8(text);
    const qsizetype syntax = what.indexOf(QLatin1String("syntax error"));
    if (syntax >= 0)
        return shortened(what.mid(syntax).simplified());
    return shortened(what.mid(what.indexOf(QLatin1Char(']')) + 1).simplified());
}

QString hintFor(ErrorCode code)
{
    return code == ErrorCode::LimitExceeded ? QStringLiteral("let the tool write less there")
                                            : QStringLiteral("correct the JSON there");
}

QString nameOfTooLong(DeviceBytes::Piece piece)
{
    switch (piece) {
    case DeviceBytes::Piece::String:
        return QStringLiteral("the string that begins here is longer than %1 MiB")
            .arg(DeviceBytes::kLongestPiece >> 20);
    case DeviceBytes::Piece::Number:
        return QStringLiteral("the number that begins here is longer than %1 KiB")
            .arg(DeviceBytes::kLongestNumber >> 10);
    case DeviceBytes::Piece::Gap:
        break;
    }
    return QStringLiteral("from here on there is neither string nor number for more than %1 MiB")
        .arg(DeviceBytes::kLongestPiece >> 20);
}

Status statusOf(bool finished, const JsonTaps& taps, const DeviceBytes& bytes, const QString& where)
{
    if (bytes.wasCancelled())
        return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), where, {}};
    if (bytes.failed())
        return Error{ErrorCode::Unreadable, QStringLiteral("reading failed"), where,
                     QStringLiteral("check the disk and the file's permissions")};
    if (finished && !bytes.foundTooLong()) // it may have stopped behind the value
        return Done{};
    if (taps.error())
        return *taps.error();
    const QString place =
        QStringLiteral("%1:%2:%3").arg(where).arg(bytes.line()).arg(std::max<qint64>(bytes.column(), 1));
    if (bytes.foundTooLong())
        return Error{ErrorCode::LimitExceeded, nameOfTooLong(*bytes.foundTooLong()), place,
                     QStringLiteral("let the tool leave it out")};
    return Error{taps.code(), taps.reason(), place, hintFor(taps.code())};
}

Status readLine(const LineReader& reader, const QString& where, const std::vector<JsonTap>& taps)
{
    const QString place = QStringLiteral("%1:%2").arg(where).arg(reader.number());
    JsonTaps handler(taps);
    try {
        if (Json::sax_parse(reader.line().begin(), reader.line().end(), &handler))
            return Done{};
        if (handler.error())
            return *handler.error();
        return Error{handler.code(), handler.reason(), place, hintFor(handler.code())};
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, reasonIn(e.what()), place, QStringLiteral("correct the JSON")};
    }
}

} // namespace

Status readJsonStream(QIODevice& device, const QString& where, const std::vector<JsonTap>& taps,
                      const Progress& progress)
{
    DeviceBytes bytes(device, progress);
    JsonTaps handler(taps);
    try {
        const bool finished = Json::sax_parse(bytes.begin(), DeviceBytes::end(), &handler);
        return statusOf(finished, handler, bytes, where);
    } catch (const std::exception& e) {
        return Error{ErrorCode::InvalidInput, reasonIn(e.what()), where, QStringLiteral("correct the JSON")};
    }
}

Status readJsonLines(QIODevice& device, const QString& where,
                     const std::function<Status(const Json& value, int line)>& take, const Progress& progress)
{
    const double size = device.isSequential() ? 0 : double(device.size());
    LineReader reader(device, kLongestLine, where);
    const std::vector<JsonTap> whole{
        {QString(), [&](const Json& value, const JsonPlace&) { return take(value, reader.number()); }}};
    while (true) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), where, {}};
        const auto more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        if (reader.line().trimmed().isEmpty())
            continue;
        if (reader.number() % 256 == 0 && size > 0)
            progress.tell(double(device.pos()) / size, QStringLiteral("reading"));
        if (const Status taken = readLine(reader, where, whole); !taken)
            return taken.error();
    }
}

const Json* jsonAt(const Json& value, const char* path)
{
    const Json* at = &value;
    for (const QByteArray& part : QByteArray(path).split('/')) {
        if (part.isEmpty())
            continue;
        if (!at->is_object())
            return nullptr;
        const auto found = at->find(std::string(part.constData(), static_cast<size_t>(part.size())));
        if (found == at->end())
            return nullptr;
        at = &*found;
    }
    return at;
}

QString textAt(const Json& value, const char* path)
{
    const Json* found = jsonAt(value, path);
    return found && found->is_string() ? toQString(found->get_ref<const std::string&>()) : QString();
}

std::optional<double> numberAt(const Json& value, const char* path)
{
    const Json* found = jsonAt(value, path);
    return found && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

std::optional<qint64> countAt(const Json& value, const char* path)
{
    const Json* found = jsonAt(value, path);
    if (!found || !found->is_number())
        return std::nullopt;
    if (found->is_number_unsigned() && found->get<std::uint64_t>() <= std::uint64_t(INT64_MAX))
        return static_cast<qint64>(found->get<std::uint64_t>());
    constexpr double kExact = 9007199254740992.0; // 2^53: whole numbers up to here are exact in a double
    const double number = found->get<double>();
    if (number < 0 || number > kExact || number != std::floor(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<bool> flagAt(const Json& value, const char* path)
{
    const Json* found = jsonAt(value, path);
    return found && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

} // namespace slipway::plugin

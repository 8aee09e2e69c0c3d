// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fact.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

/// The bridge between nlohmann::json (UTF-8 std::string) and Qt.
namespace slipway::model {

using Json = nlohmann::json;

[[nodiscard]] inline QString toQString(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toText(const QString& text)
{
    return text.toStdString();
}

/// RFC 3339 in UTC with milliseconds.
[[nodiscard]] inline std::string toText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

[[nodiscard]] Json toJson(const FactValue& value);
/// Its inverse; nothing for null, lists and objects. Whole numbers of more than 63 bits become doubles.
[[nodiscard]] std::optional<FactValue> factValueFrom(const Json& json);

/// Parses strict JSON (RFC 8259): UTF-8 only, duplicate keys and nesting over 512 refused. The error
/// names `where`, line and column.
[[nodiscard]] Result<Json> parseJson(const QByteArray& text, const QString& where);

/// The canonical form of RFC 8785 (JCS): keys sorted by UTF-16 code units, ECMAScript numbers, no white
/// space. What every hash and signature in Slipway is taken over.
[[nodiscard]] QByteArray canonicalJson(const Json& value);

/// SHA-256, 64 lower-case hex digits.
[[nodiscard]] QString sha256Hex(const QByteArray& bytes);
/// The same of canonicalJson(value).
[[nodiscard]] QString sha256Of(const Json& value);

} // namespace slipway::model

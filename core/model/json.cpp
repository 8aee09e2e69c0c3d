// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json_sink.h"

#include <QCryptographicHash>

namespace slipway::model {

Json toJson(const FactValue& value)
{
    return std::visit(
        [](const auto& v) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(v)>, QString>)
                return v.toStdString();
            else
                return v;
        },
        value);
}

std::optional<FactValue> factValueFrom(const Json& json)
{
    if (json.is_boolean())
        return json.get<bool>();
    const bool isTooBig = json.is_number_unsigned() && json.get<uint64_t>() > uint64_t(INT64_MAX);
    if (json.is_number_integer() && !isTooBig)
        return static_cast<qint64>(json.get<int64_t>());
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return toQString(json.get_ref<const std::string&>());
    return std::nullopt;
}

QByteArray canonicalJson(const Json& value)
{
    CanonicalSink sink;
    sink.tree(value);
    return QByteArray::fromStdString(sink.written());
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString sha256Of(const Json& value)
{
    return sha256Hex(canonicalJson(value));
}

} // namespace slipway::model

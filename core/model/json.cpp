// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include <QCryptographicHash>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slipway::model {

namespace {

void writeCanonical(const Json& value, std::string& out);

void writeNumber(double value, std::string& out)
{
    // ECMAScript Number::toString, as RFC 8785 section 3.2.2.3 asks: shortest digits that round-trip,
    // plain notation for exponents -7 < n <= 21.
    if (value == 0) {
        out += '0';
        return;
    }
    if (!std::isfinite(value)) {
        out += "null"; // as ECMAScript writes it
        return;
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                       std::chars_format::scientific);
    const std::string text(buffer.data(), written.ptr);
    const auto e = text.find('e');
    std::string digits = text.substr(0, e);
    digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
    const int point = std::stoi(text.substr(e + 1)) + 1;
    const int count = static_cast<int>(digits.size());
    if (value < 0)
        out += '-';
    if (point > 21 || point <= -6) {
        out += digits.substr(0, 1);
        if (count > 1)
            out += '.' + digits.substr(1);
        out += point - 1 < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(point - 1));
    } else if (point <= 0) {
        out += "0." + std::string(static_cast<size_t>(-point), '0') + digits;
    } else if (point >= count) {
        out += digits + std::string(static_cast<size_t>(point - count), '0');
    } else {
        out += digits.substr(0, static_cast<size_t>(point)) + '.' + digits.substr(static_cast<size_t>(point));
    }
}

/// True for text that stands between quotes as it is: most of it, and quicker than a serializer of its own
/// for every name and value.
bool isPlain(const std::string& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; });
}

void writeText(const std::string& text, std::string& out)
{
    if (isPlain(text))
        ((out += '"') += text) += '"';
    else
        out += Json(text).dump();
}

/// In the order of UTF-16 code units, which RFC 8785 section 3.2.3 asks for. Of ASCII that is the order of
/// bytes, in which nlohmann::json keeps members already.
void writeObject(const Json& value, std::string& out)
{
    std::vector<std::pair<const std::string*, const Json*>> members;
    members.reserve(value.size());
    bool isSorted = true;
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        members.emplace_back(&key, &member);
        isSorted = isSorted && isPlain(key);
    }
    if (!isSorted)
        std::sort(members.begin(), members.end(),
                  [](const auto& a, const auto& b) { return toQString(*a.first) < toQString(*b.first); });
    out += '{';
    for (size_t i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        writeText(*members[i].first, out);
        out += ':';
        writeCanonical(*members[i].second, out);
    }
    out += '}';
}

void writeCanonical(const Json& value, std::string& out)
{
    if (value.is_object()) {
        writeObject(value, out);
    } else if (value.is_array()) {
        out += '[';
        for (size_t i = 0; i < value.size(); ++i) {
            if (i > 0)
                out += ',';
            writeCanonical(value[i], out);
        }
        out += ']';
    } else if (value.is_number_float()) {
        writeNumber(value.get<double>(), out);
    } else if (value.is_string()) {
        writeText(value.get_ref<const std::string&>(), out);
    } else {
        out += value.dump();
    }
}

} // namespace

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
    std::string out;
    writeCanonical(value, out);
    return QByteArray::fromStdString(out);
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

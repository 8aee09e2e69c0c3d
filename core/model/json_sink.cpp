// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json_sink.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <utility>

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

/// The same of a text of Qt's.
void writeText(const QString& text, std::string& out)
{
    const auto isPlainUnit = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; };
    if (!std::all_of(text.begin(), text.end(), isPlainUnit)) {
        writeText(toText(text), out);
        return;
    }
    out += '"';
    for (const QChar c : text)
        out += static_cast<char>(c.unicode());
    out += '"';
}

void writeDigits(unsigned number, int digits, std::string& out)
{
    const size_t begin = out.size();
    out.resize(begin + static_cast<size_t>(digits));
    for (size_t i = out.size(); i > begin; number /= 10)
        out[--i] = static_cast<char>('0' + number % 10);
}

/// As toText() does, which takes ten times as long.
void writeMoment(const QDateTime& moment, std::string& out)
{
    using namespace std::chrono;
    constexpr sys_time<milliseconds> kFirst = sys_days(year(1) / 1 / 1);
    constexpr sys_time<milliseconds> kAfter = sys_days(year(10'000) / 1 / 1);
    const sys_time<milliseconds> since(milliseconds(moment.isValid() ? moment.toMSecsSinceEpoch() : 0));
    // Years of other lengths have signs, and there is none between the first and the one before. Not asked
    // of the year, which has 16 bits: 67,562 would be 2026.
    if (!moment.isValid() || since < kFirst || since >= kAfter) {
        out += toText(moment);
        return;
    }
    const auto day = floor<days>(since);
    const year_month_day date(day);
    const hh_mm_ss time(since - day);
    const auto write = [&out](auto number, int digits, char after) {
        writeDigits(static_cast<unsigned>(number), digits, out);
        out += after;
    };
    write(static_cast<int>(date.year()), 4, '-');
    write(static_cast<unsigned>(date.month()), 2, '-');
    write(static_cast<unsigned>(date.day()), 2, 'T');
    write(time.hours().count(), 2, ':');
    write(time.minutes().count(), 2, ':');
    write(time.seconds().count(), 2, '.');
    write(time.subseconds().count(), 3, 'Z');
}

} // namespace

void CanonicalSink::separate()
{
    if (!m_isNamed && !m_isFirst)
        m_out += ',';
    m_isNamed = false;
    m_isFirst = false;
}

void CanonicalSink::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_isFirst = true;
}

void CanonicalSink::end(char bracket)
{
    m_out += bracket;
    m_isFirst = false;
}

CanonicalSink& CanonicalSink::name(const char* name)
{
    separate();
    ((m_out += '"') += name) += "\":";
    m_isNamed = true;
    return *this;
}

void CanonicalSink::text(const QString& text)
{
    separate();
    writeText(text, m_out);
}

void CanonicalSink::moment(const QDateTime& moment)
{
    separate();
    m_out += '"';
    writeMoment(moment, m_out);
    m_out += '"';
}

void CanonicalSink::number(double number)
{
    separate();
    writeNumber(number, m_out);
}

void CanonicalSink::whole(qint64 number)
{
    separate();
    m_out += std::to_string(number);
}

void CanonicalSink::fact(const FactValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value)) {
        separate();
        m_out += *flag ? "true" : "false";
    } else if (const auto* integer = std::get_if<qint64>(&value)) {
        whole(*integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
        number(*real);
    } else {
        text(std::get<QString>(value));
    }
}

void CanonicalSink::tree(const Json& value)
{
    separate();
    writeCanonical(value, m_out);
}

TreeSink& TreeSink::name(const char* name)
{
    m_named = &(*m_open.back())[name];
    return *this;
}

Json& TreeSink::place()
{
    if (m_named)
        return *std::exchange(m_named, nullptr);
    return m_open.empty() ? m_root : m_open.back()->emplace_back();
}

void TreeSink::begin(Json empty)
{
    Json& opened = place();
    opened = std::move(empty);
    m_open.push_back(&opened);
}

} // namespace slipway::model

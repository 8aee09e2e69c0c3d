// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/json_taps.h"

#include "core/model/short_text.h"

#include <cmath>

namespace slipway::plugin {

using namespace model;

namespace {

constexpr size_t kDeepest = 512;

constexpr qsizetype kMostQuoted = 1000;

// What things take in memory, about: an array may be half empty, and a key has a node.
constexpr qint64 kElementBytes = 2 * sizeof(Json);
constexpr qint64 kKeyBytes = 96;

qint64 lengthOf(const std::string& text)
{
    return static_cast<qint64>(text.size());
}

} // namespace

JsonTaps::JsonTaps(const std::vector<JsonTap>& taps)
    : m_taps(taps)
{
    Q_ASSERT(taps.size() <= kMostTaps);
    for (const JsonTap& tap : taps)
        m_parts.push_back(tap.path.isEmpty() ? QStringList() : tap.path.split(QLatin1Char('/')));
}

bool JsonTaps::number_float(Json::number_float_t number, const std::string& text)
{
    if (!std::isfinite(number))
        return refuse(ErrorCode::InvalidInput,
                      QStringLiteral("the number %1 is too large").arg(toQString(text).left(40)));
    return value(number);
}

bool JsonTaps::start_object(size_t /*size*/)
{
    return enter(false);
}

bool JsonTaps::start_array(size_t /*size*/)
{
    return enter(true);
}

bool JsonTaps::key(std::string& key)
{
    Level& level = m_levels.back();
    const bool isInside = m_capturing.any();
    const bool isKept = isInside || level.below.any();
    if (isKept && !hold(isInside ? m_capturedHeld : level.held, kKeyBytes + lengthOf(key)))
        return false;
    bool isNew = true;
    if (isInside) {
        const auto [member, isAdded] = m_open.back()->get_ref<Json::object_t&>().try_emplace(key);
        m_member = &member->second;
        isNew = isAdded;
    } else if (isKept) {
        isNew = level.keys.insert(key).second;
    }
    if (!isNew)
        return refuse(ErrorCode::InvalidInput,
                      QStringLiteral("the key \"%1\" is there twice").arg(toQString(key).left(80)));
    level.key = std::move(key);
    return true;
}

bool JsonTaps::parse_error(size_t /*position*/, const std::string& /*token*/,
                           const Json::exception& exception)
{
    const QByteArrayView text(exception.what()); // quotes what was read last, which may be megabytes
    const QString what = QString::fromUtf8(text.first(std::min(text.size(), kMostQuoted)));
    const qsizetype syntax = what.indexOf(QLatin1String("syntax error"));
    return refuse(
        ErrorCode::InvalidInput,
        shortened(what.mid(syntax >= 0 ? syntax : what.indexOf(QLatin1Char(']')) + 1).simplified()));
}

bool JsonTaps::refuse(ErrorCode code, const QString& reason)
{
    m_code = code;
    m_reason = reason;
    return false;
}

JsonTaps::Taps JsonTaps::arrive()
{
    if (m_levels.empty()) {
        Taps all;
        for (size_t i = 0; i < m_taps.size(); ++i)
            all.set(i);
        return all;
    }
    Level& level = m_levels.back();
    if (level.isArray)
        ++level.index;
    if (m_capturing.any())
        return {}; // values inside another tapped value are not told again
    Taps fitting = level.below;
    const auto at = static_cast<qsizetype>(m_levels.size()) - 1;
    for (size_t i = 0; i < m_taps.size() && fitting.any(); ++i) {
        if (!fitting.test(i))
            continue;
        const QStringList& parts = m_parts[i];
        const bool fits = at < parts.size() && (level.isArray ? parts[at] == QLatin1String("[]")
                                                              : parts[at] == QLatin1String("*") ||
                                                                    parts[at] == toQString(level.key));
        fitting.set(i, fits);
    }
    return fitting;
}

JsonTaps::Taps JsonTaps::finishing(const Taps& fitting) const
{
    Taps result;
    for (size_t i = 0; i < m_taps.size(); ++i)
        result.set(i, fitting.test(i) && static_cast<size_t>(m_parts[i].size()) == m_levels.size());
    return result;
}

bool JsonTaps::hold(qint64& counter, qint64 bytes)
{
    counter += bytes;
    m_held += bytes;
    if (m_held > kMostHeld)
        return refuse(ErrorCode::LimitExceeded,
                      QStringLiteral("one value or its keys take more than 64 MiB of memory"));
    return true;
}

bool JsonTaps::put(Json json)
{
    const qint64 text = json.is_string() ? lengthOf(json.get_ref<const std::string&>()) : 0;
    if (!hold(m_capturedHeld, kElementBytes + text))
        return false;
    const bool isContainer = json.is_structured();
    Json* at = &m_captured;
    if (m_open.empty())
        m_captured = std::move(json);
    else if (m_open.back()->is_array())
        at = &m_open.back()->get_ref<Json::array_t&>().emplace_back(std::move(json));
    else
        at = &(*m_member = std::move(json));
    if (isContainer)
        m_open.push_back(at);
    return true;
}

bool JsonTaps::value(Json json)
{
    const Taps fitting = arrive();
    if (m_capturing.any())
        return put(std::move(json));
    m_capturing = finishing(fitting);
    if (m_capturing.none())
        return true;
    m_captured = std::move(json);
    return deliver();
}

bool JsonTaps::enter(bool isArray)
{
    if (m_levels.size() >= kDeepest)
        return refuse(ErrorCode::LimitExceeded, QStringLiteral("nested more than 512 levels deep"));
    const Taps fitting = arrive();
    if (m_capturing.none())
        m_capturing = announce(finishing(fitting), isArray);
    if (m_capturing.any() && !put(isArray ? Json::array() : Json::object()))
        return false;
    m_levels.push_back({isArray, -1, {}, {}, 0, fitting});
    return true;
}

JsonTaps::Taps JsonTaps::announce(Taps finishing, bool isArray) const
{
    for (size_t i = 0; i < m_taps.size() && finishing.any(); ++i) {
        if (!finishing.test(i) || !m_taps[i].begins)
            continue;
        m_taps[i].begins(isArray, place());
        finishing.reset(i);
    }
    return finishing;
}

bool JsonTaps::leave()
{
    m_held -= m_levels.back().held;
    m_levels.pop_back();
    if (m_capturing.none())
        return true;
    m_open.pop_back();
    return m_open.empty() ? deliver() : true;
}

bool JsonTaps::deliver()
{
    const JsonPlace here = place();
    for (size_t i = 0; i < m_taps.size(); ++i) {
        if (!m_capturing.test(i))
            continue;
        if (const Status taken = m_taps[i].take(m_captured, here); !taken) {
            m_error = taken.error();
            return false;
        }
    }
    m_capturing.reset();
    m_captured = nullptr;
    m_held -= m_capturedHeld;
    m_capturedHeld = 0;
    return true;
}

JsonPlace JsonTaps::place() const
{
    JsonPlace result;
    for (const Level& level : m_levels)
        result.append(level.isArray ? QString::number(level.index) : toQString(level.key));
    return result;
}

} // namespace slipway::plugin

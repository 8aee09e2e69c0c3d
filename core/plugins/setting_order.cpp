// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/setting_order.h"

#include "core/model/json.h"

namespace slipway::plugins {

using model::Json;

namespace {

/// Gathers the keys while the text is read. A tree that keeps the order, nlohmann::ordered_json, looks
/// through all keys of an object for each new one: a manifest within its size limit keeps it busy for half a
/// minute.
class KeysAt
{
public:
    explicit KeysAt(const QStringList& place)
        : m_place(place)
    {
    }

    // The names and types of nlohmann::json_sax.
    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(Json::number_integer_t) { return true; }
    bool number_unsigned(Json::number_unsigned_t) { return true; }
    bool number_float(Json::number_float_t, const Json::string_t&) { return true; }
    bool string(Json::string_t&) { return true; }
    bool binary(Json::binary_t&) { return true; }
    bool start_array(size_t) { return open(false); }
    bool end_array() { return close(); }
    bool start_object(size_t) { return open(true); }
    bool end_object() { return close(); }
    bool parse_error(size_t, const std::string&, const Json::exception&) { return false; }

    bool key(Json::string_t& name)
    {
        m_isOnTheWay = false;
        if (m_depth != m_reached)
            return true;
        if (m_reached > m_place.size())
            keys += model::toQString(name);
        else
            m_isOnTheWay = model::toQString(name) == m_place[m_reached - 1];
        return true;
    }

    QStringList keys;

private:
    bool open(bool isObject)
    {
        ++m_depth;
        if (std::exchange(m_isOnTheWay, false) && isObject)
            m_reached = m_depth;
        return true;
    }

    bool close()
    {
        --m_depth;
        m_reached = std::min(m_reached, m_depth);
        return true;
    }

    const QStringList m_place;
    qsizetype m_depth = 0;    ///< how many objects and arrays are open
    qsizetype m_reached = 0;  ///< how many of them lead to the place
    bool m_isOnTheWay = true; ///< the value that comes next leads there
};

} // namespace

QStringList statedKeys(const QByteArray& json, const QStringList& place)
{
    KeysAt handler(place);
    return Json::sax_parse(json.begin(), json.end(), &handler) ? handler.keys : QStringList();
}

} // namespace slipway::plugins

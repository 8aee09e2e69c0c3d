// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/reading/json_shape.h"

#include "core/model/json.h"

#include <QStringList>

namespace slipway::plugin {

using model::Json;

namespace {

constexpr qsizetype kDeepest = 5;
constexpr qsizetype kMostPaths = 2000;
constexpr size_t kLongestText = 300;

/// nlohmann::json's SAX interface, remembering paths only.
class ShapeListener
{
public:
    bool null() { return arrive(); }
    bool boolean(bool /*value*/) { return arrive(); }
    bool number_integer(Json::number_integer_t /*value*/) { return arrive(); }
    bool number_unsigned(Json::number_unsigned_t /*value*/) { return arrive(); }
    bool number_float(Json::number_float_t /*value*/, const std::string& /*text*/) { return arrive(); }
    bool binary(Json::binary_t& /*value*/) { return arrive(); }
    bool string(std::string& value)
    {
        if (value.size() <= kLongestText && m_parts.size() <= kDeepest) {
            const QString path = m_parts.join(QLatin1Char('/'));
            if (!m_shape.texts.contains(path) && m_shape.texts.size() < kMostPaths)
                m_shape.texts.insert(path, model::toQString(value));
        }
        return arrive();
    }
    bool start_object(size_t /*size*/) { return open(QString()); }
    bool start_array(size_t /*size*/) { return open(QStringLiteral("[]")); }
    bool key(std::string& key)
    {
        m_parts.last() = model::toQString(key);
        return true;
    }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(size_t /*position*/, const std::string& /*token*/, const model::Json::exception& /*e*/)
    {
        return false; // cut off by the end of the head, or broken: who reads it whole will say so
    }

    [[nodiscard]] JsonShape take() { return std::move(m_shape); }

private:
    bool arrive()
    {
        if (!m_parts.isEmpty() && m_parts.size() <= kDeepest && m_shape.paths.size() < kMostPaths)
            m_shape.paths.insert(m_parts.join(QLatin1Char('/')));
        return true;
    }
    bool open(const QString& part)
    {
        arrive();
        m_parts.append(part);
        return true;
    }
    bool close()
    {
        m_parts.removeLast();
        return true;
    }

    QStringList m_parts;
    JsonShape m_shape;
};

} // namespace

JsonShape shapeOf(const QByteArray& text)
{
    ShapeListener listener;
    try {
        Json::sax_parse(text.begin(), text.end(), &listener, Json::input_format_t::json, false);
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch): what was seen so far is the answer
    }
    return listener.take();
}

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/model/short_text.h"

#include <algorithm>

namespace slipway::model {

namespace {

constexpr size_t kMaxDepth = 512;

/// Builds the document, and refuses what nlohmann::json lets through: nesting without end, the same key
/// twice. The library's own way to look on while it parses takes twice the time.
class StrictBuilder
{
public:
    // The names and types of nlohmann::json_sax.
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(Json::number_integer_t value) { return add(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(value); }
    bool number_float(Json::number_float_t value, const Json::string_t&) { return add(value); }
    bool string(Json::string_t& value) { return add(std::move(value)); }
    bool binary(Json::binary_t& value) { return add(std::move(value)); }
    bool start_object(size_t) { return open(Json::object()); }
    bool start_array(size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(Json::string_t& name)
    {
        auto& members = m_open.back()->get_ref<Json::object_t&>();
        const auto [member, isNew] = members.try_emplace(std::move(name));
        if (!isNew)
            problem = QStringLiteral("the key \"%1\" is there twice").arg(toQString(member->first));
        m_member = &member->second;
        return isNew;
    }

    bool parse_error(size_t offset, const std::string&, const Json::exception& error)
    {
        problem = toQString(error.what());
        const auto syntax = problem.indexOf(QLatin1String("syntax error"));
        problem = shortened(problem.mid(std::max<qsizetype>(syntax, 0)));
        place = offset;
        return false;
    }

    Json document;
    QString problem;
    std::optional<size_t> place; ///< bytes read when the problem was met, where that is known

private:
    template<class T>
    Json* put(T&& value)
    {
        if (m_open.empty())
            return &(document = Json(std::forward<T>(value)));
        if (m_open.back()->is_array())
            return &m_open.back()->get_ref<Json::array_t&>().emplace_back(std::forward<T>(value));
        return &(*m_member = Json(std::forward<T>(value)));
    }

    template<class T>
    bool add(T&& value)
    {
        put(std::forward<T>(value));
        return true;
    }

    bool open(Json container)
    {
        if (m_open.size() >= kMaxDepth) {
            problem = QStringLiteral("nested more than 512 levels deep");
            return false;
        }
        m_open.push_back(put(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::vector<Json*> m_open; ///< from the document to where values go; only the last one grows
    Json* m_member = nullptr;  ///< of the last one that is an object: whose value comes next
};

Error placed(const QByteArray& text, const QString& where, size_t offset, const QString& what)
{
    const auto end = std::min(static_cast<qsizetype>(offset), text.size());
    const QByteArray before = text.left(end);
    const auto line = before.count('\n') + 1;
    const auto column = end - (before.lastIndexOf('\n') + 1) + 1;
    return {ErrorCode::InvalidInput, what,
            QStringLiteral("%1:%2:%3").arg(where).arg(line).arg(std::max<qsizetype>(column - 1, 1)),
            QStringLiteral("correct the JSON there")};
}

} // namespace

Result<Json> parseJson(const QByteArray& text, const QString& where)
{
    StrictBuilder builder;
    if (Json::sax_parse(text.constBegin(), text.constEnd(), &builder))
        return std::move(builder.document);
    if (builder.place)
        return placed(text, where, *builder.place, builder.problem);
    return Error{ErrorCode::InvalidInput, builder.problem, where, QStringLiteral("correct the JSON")};
}

} // namespace slipway::model

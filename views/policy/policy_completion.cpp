// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_completion.h"

#include <algorithm>

namespace slipway::views {

using namespace model;

namespace {

/// An object or list that is open before the place.
struct Level
{
    bool isObject = false;
    bool expectsName = false;
    QString name;      ///< of the member whose value comes
    QStringList names; ///< that it has already
};

/// Reads up to the place: which members and lists are open there, and what is being typed.
class Typed
{
public:
    Typed(const QByteArray& text, qsizetype offset)
        : m_text(text)
        , m_end(std::min(offset, text.size()))
        , begin(m_end)
    {
        for (qsizetype at = 0; at < m_end;)
            at = read(at);
    }

private:
    qsizetype read(qsizetype at)
    {
        const char letter = m_text[at];
        switch (letter) {
        case '{':
        case '[':
            levels.push_back({letter == '{', letter == '{', {}, {}});
            return at + 1;
        case '}':
        case ']':
            if (!levels.empty())
                levels.pop_back();
            return at + 1;
        case ',':
            if (!levels.empty())
                levels.back().expectsName = levels.back().isObject;
            return at + 1;
        case ':':
            if (!levels.empty())
                levels.back().expectsName = false;
            return at + 1;
        case '"':
            return readText(at);
        default:
            return isSpace(letter) ? at + 1 : readWord(at);
        }
    }
    qsizetype readText(qsizetype at)
    {
        qsizetype close = at + 1;
        while (close < m_text.size() && m_text[close] != '"' && m_text[close] != '\n')
            close += m_text[close] == '\\' ? 2 : 1;
        const bool isClosed = close < m_text.size() && m_text[close] == '"';
        const QString content = QString::fromUtf8(m_text.mid(at + 1, close - at - 1));
        const qsizetype after = std::min(close + (isClosed ? 1 : 0), m_text.size());
        if (after > m_end || (!isClosed && after >= m_end)) {
            begin = at;
            end = std::max(after, m_end);
            return m_end;
        }
        if (!levels.empty() && levels.back().expectsName) {
            levels.back().name = content;
            levels.back().names += content;
        }
        return after;
    }
    qsizetype readWord(qsizetype at)
    {
        qsizetype after = at;
        while (after < m_end && !isSpace(m_text[after]) &&
               !QByteArrayView(",:{}[]\"").contains(m_text[after]))
            ++after;
        if (after == m_end) {
            begin = at;
            end = m_end;
        }
        return std::max(after, at + 1);
    }
    static bool isSpace(char letter)
    {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    }

    const QByteArray& m_text;
    qsizetype m_end;

public:
    std::vector<Level> levels;
    qsizetype begin; ///< of what is being typed
    qsizetype end = begin;
};

/// Follows the schema down to the place. Alternatives are all kept: what is being typed is not one of them
/// yet.
class Place
{
public:
    explicit Place(const Json& schema)
        : m_schema(schema)
    {
        add(schema, m_nodes);
    }

    void enter(const Level& level)
    {
        std::vector<const Json*> next;
        for (const Json* node : m_nodes) {
            if (!level.isObject && node->contains("items"))
                add((*node)["items"], next);
            const std::string name = toText(level.name);
            if (level.isObject && node->contains("properties") && (*node)["properties"].contains(name))
                add((*node)["properties"][name], next);
        }
        m_nodes = std::move(next);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Json* node : m_nodes) {
            if (!node->contains("properties"))
                continue;
            for (const auto& [name, member] : (*node)["properties"].items()) {
                // What only Slipway writes is not offered.
                if (member.value("description", std::string()).rfind("Written by Slipway", 0) != 0)
                    names += toQString(name);
            }
        }
        return names;
    }
    [[nodiscard]] QStringList values() const
    {
        QStringList values;
        for (const Json* node : m_nodes) {
            if (node->contains("const"))
                values += toQString((*node)["const"].dump());
            if (node->contains("enum")) {
                for (const Json& word : (*node)["enum"])
                    values += toQString(word.dump());
            }
            if (node->contains("type") && (*node)["type"] == "boolean")
                values << QStringLiteral("true") << QStringLiteral("false");
        }
        return values;
    }

private:
    void add(const Json& node, std::vector<const Json*>& to) const
    {
        if (node.contains("$ref")) {
            const std::string reference = node["$ref"].get<std::string>();
            add(m_schema.at(Json::json_pointer(reference.substr(1))), to);
            return;
        }
        to.push_back(&node);
        for (const char* key : {"oneOf", "anyOf", "allOf"}) {
            if (!node.contains(key))
                continue;
            for (const Json& one : node[key])
                add(one, to);
        }
    }

    const Json& m_schema;
    std::vector<const Json*> m_nodes;
};

QString quoted(const QString& word)
{
    return QLatin1Char('"') + word + QLatin1Char('"');
}

} // namespace

Completion completionAt(const QByteArray& text, qsizetype offset, const Json& schema,
                        const FactRegistry& registry)
{
    const Typed typed(text, offset);
    if (typed.levels.empty())
        return {};
    Place place(schema);
    for (size_t i = 0; i + 1 < typed.levels.size(); ++i)
        place.enter(typed.levels[i]);
    const Level& last = typed.levels.back();
    Completion completion{{typed.begin, typed.end}, {}};
    if (last.expectsName) {
        for (const QString& name : place.names()) {
            if (!last.names.contains(name))
                completion.words += quoted(name);
        }
    } else if (last.name == QLatin1String("fact") && last.isObject) {
        for (const QString& key : registry.keys())
            completion.words += quoted(key);
    } else {
        place.enter(last);
        completion.words = place.values();
    }
    completion.words.removeDuplicates();
    completion.words.sort();
    return completion;
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <vector>

/// Two ways to take the same JSON, told member by member: as its canonical text, with no tree of it in
/// memory, and as a tree. Who tells it is a template over the two, so that there is one description of a
/// document. Each is told one document: values stand after a name in objects and by themselves in lists.
namespace slipway::model {

/// canonicalJson() of what is told, if the members of every object are told in the order of their names,
/// which are of letters, digits and '_'. Any thread, one at a time.
class CanonicalSink
{
public:
    CanonicalSink& name(const char* name);
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void endList() { end(']'); }
    void text(const QString& text);
    void moment(const QDateTime& moment); ///< as toText() writes it
    void number(double number);
    void whole(qint64 number);
    void fact(const FactValue& value);
    void tree(const Json& value); ///< in any order

    [[nodiscard]] const std::string& written() const { return m_out; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    std::string m_out;
    bool m_isFirst = true; ///< of the innermost object or list
    bool m_isNamed = false;
};

/// The tree of what is told, in whatever order.
class TreeSink
{
public:
    TreeSink& name(const char* name);
    void beginObject() { begin(Json::object()); }
    void endObject() { m_open.pop_back(); }
    void beginList() { begin(Json::array()); }
    void endList() { m_open.pop_back(); }
    void text(const QString& text) { place() = toText(text); }
    void moment(const QDateTime& moment) { place() = toText(moment); }
    void number(double number) { place() = number; }
    void whole(qint64 number) { place() = number; }
    void fact(const FactValue& value) { place() = toJson(value); }
    void tree(Json value) { place() = std::move(value); }

    [[nodiscard]] Json take() { return std::move(m_root); }

private:
    void begin(Json empty);
    [[nodiscard]] Json& place(); ///< of the next value

    Json m_root;
    std::vector<Json*> m_open; ///< outermost first; nothing is added beside what is open
    Json* m_named = nullptr;
};

} // namespace slipway::model

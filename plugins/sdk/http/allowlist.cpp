// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/sdk/http/allowlist.h"

#include <QList>

#include <algorithm>

namespace slipway::http {

namespace {

bool isPlain(const QByteArray& segment)
{
    // Twice: what a proxy decodes once a server may decode again.
    const QByteArray once = QByteArray::fromPercentEncoding(segment);
    const QByteArray twice = QByteArray::fromPercentEncoding(once);
    for (const QByteArray& text : {segment, once, twice}) {
        if (text == "." || text == ".." || text.contains("/../") || text.startsWith("../") ||
            text.endsWith("/.."))
            return false;
        if (std::any_of(text.begin(), text.end(),
                        [](char c) { return c == '\\' || c == '\x7f' || (c >= 0 && c < ' '); }))
            return false;
    }
    return !segment.contains('?') && !segment.contains('#');
}

bool matches(const QList<QByteArray>& pattern, const QList<QByteArray>& path)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "**")
            return path.size() > i;
        if (i >= path.size() || (pattern[i] == "*" ? path[i].isEmpty() : pattern[i] != path[i]))
            return false;
    }
    return path.size() == pattern.size();
}

} // namespace

Allowlist& Allowlist::add(Method method, const QByteArray& pattern)
{
    m_entries.push_back({method, pattern});
    return *this;
}

bool Allowlist::allows(Method method, const QByteArray& path) const
{
    if (!path.isEmpty() && !path.startsWith('/'))
        return false;
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < segments.size();
        if ((isInside && segments[i].isEmpty()) || !isPlain(segments[i]))
            return false;
    }
    if (method == Method::AwsRead)
        return path == "/"; // what it does there is in the action, which is asked for apart
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.method == method && matches(entry.pattern.split('/'), segments);
    });
}

bool Allowlist::allowsAction(const QByteArray& action) const
{
    return isReadingAwsAction(action) &&
           std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
               return entry.method == Method::AwsRead && entry.pattern == action;
           });
}

bool isReadingAwsAction(const QByteArray& action)
{
    return action == "secretsmanager.ListSecrets" || action == "secretsmanager.DescribeSecret";
}

bool isReadingGraphQl(const QByteArray& document)
{
    int depth = 0;
    QByteArray word;
    const auto isForbidden = [&] { return depth == 0 && (word == "mutation" || word == "subscription"); };
    for (qsizetype i = 0; i < document.size(); ++i) {
        const char c = document[i];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') {
            word += c;
            continue;
        }
        if (isForbidden())
            return false;
        word.clear();
        if (c ==
            '"') // texts and comments with braces in them are not worth reading on: nobody needs them here
            return false;
        if (c == '#')
            return false;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return !isForbidden() && depth == 0;
}

} // namespace slipway::http

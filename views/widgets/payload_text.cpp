// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/payload_text.h"

#include <QJsonDocument>

#include <algorithm>

namespace slipway::views {

namespace {

constexpr int kStep = 2;         ///< blanks a level
constexpr int kDeepest = 40;     ///< levels that are indented; deeper ones stand below each other
constexpr qsizetype kGrowth = 4; ///< times that indenting may lengthen a payload; else it stays as it is

/// Breaks and indents valid JSON without touching its tokens: a parser would sort its keys and round its
/// numbers, and what was refused must be seen as it came.
class Indenter
{
public:
    explicit Indenter(const QByteArray& json)
        : m_json(json)
    {
    }

    QByteArray run()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const char letter = m_json[m_at];
            if (m_isInString)
                takeInString(letter);
            else
                take(letter);
        }
        return m_text;
    }

private:
    void takeInString(char letter)
    {
        m_text += letter;
        if (letter == '\\' && m_at + 1 < m_json.size())
            m_text += m_json[++m_at];
        else if (letter == '"')
            m_isInString = false;
    }

    void take(char letter)
    {
        switch (letter) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            return;
        case '{':
        case '[':
            m_text += letter;
            ++m_depth;
            if (!isClosedAtOnce())
                breakLine();
            return;
        case '}':
        case ']':
            --m_depth;
            if (!m_text.endsWith('{') && !m_text.endsWith('['))
                breakLine();
            m_text += letter;
            return;
        case ',':
            m_text += letter;
            breakLine();
            return;
        case ':':
            m_text += ": ";
            return;
        default:
            m_isInString = letter == '"';
            m_text += letter;
        }
    }

    [[nodiscard]] bool isClosedAtOnce() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && std::isspace(static_cast<unsigned char>(m_json[next])))
            ++next;
        return next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']');
    }

    void breakLine()
    {
        m_text += '\n';
        m_text.append(kStep * std::clamp(m_depth, 0, kDeepest), ' ');
    }

    const QByteArray& m_json;
    QByteArray m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInString = false;
};

QByteArray readable(const QByteArray& payload)
{
    QJsonParseError error;
    QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError)
        return payload;
    QByteArray indented = Indenter(payload).run();
    return indented.size() > kGrowth * kMostPayloadShown ? payload : indented;
}

} // namespace

PayloadText payloadText(const QByteArray& payload)
{
    if (payload.size() > kMostPayloadShown)
        return {QString::fromUtf8(payload.left(kMostPayloadShown)), false};
    return {QString::fromUtf8(readable(payload)), true};
}

} // namespace slipway::views

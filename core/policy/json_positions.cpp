// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json_positions.h"

#include <algorithm>

namespace slipway::policy {

namespace {

constexpr int kDeepest = 512; ///< as the strict parser

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

QString escaped(QString name)
{
    return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

/// One pass over the text. What is no JSON ends it; what was open then reaches to the end.
class JsonWalk
{
public:
    JsonWalk(const QByteArray& text, JsonPositions& into)
        : m_text(text)
        , m_into(into)
    {
    }

    bool value(const QString& pointer, const std::optional<TextSpan>& name, int depth)
    {
        skipSpace();
        if (m_at >= m_text.size() || depth > kDeepest)
            return false;
        const size_t index = m_into.m_all.size();
        m_into.m_byPointer.insert(pointer, index);
        m_into.m_all.push_back({pointer, {m_at, m_text.size()}, name});
        const char first = m_text[m_at];
        bool isWhole = true;
        if (first == '{')
            isWhole = object(pointer, depth);
        else if (first == '[')
            isWhole = list(pointer, depth);
        else if (first == '"')
            isWhole = string().has_value();
        else
            isWhole = word();
        if (isWhole)
            m_into.m_all[index].value.end = m_at;
        return isWhole;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    bool take(char letter)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != letter)
            return false;
        ++m_at;
        return true;
    }
    bool word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
               !QByteArray(",]}:{[\"").contains(m_text[m_at]))
            ++m_at;
        return m_at > begin;
    }
    std::optional<TextSpan> string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return std::nullopt;
        ++m_at;
        return TextSpan{begin, m_at};
    }
    bool object(const QString& pointer, int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        do {
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return false;
            const auto name = string();
            if (!name || !take(':'))
                return false;
            const QString key = QString::fromUtf8(m_text.mid(name->begin + 1, name->end - name->begin - 2));
            if (!value(pointer + QLatin1Char('/') + escaped(key), name, depth + 1))
                return false;
        } while (take(','));
        return take('}');
    }
    bool list(const QString& pointer, int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        int index = 0;
        do {
            if (!value(pointer + QLatin1Char('/') + QString::number(index++), {}, depth + 1))
                return false;
        } while (take(','));
        return take(']');
    }

    const QByteArray& m_text;
    JsonPositions& m_into;
    qsizetype m_at = 0;
};

TextPlace placeAt(const QByteArray& text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto line = before.sliced(lineStart);
    // Bytes that go on with a code point begin with the bits 10.
    const auto columns = std::count_if(line.begin(), line.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    });
    return {static_cast<int>(lines) + 1, static_cast<int>(columns) + 1};
}

JsonPositions::JsonPositions(const QByteArray& text)
{
    JsonWalk(text, *this).value({}, {}, 0);
}

std::optional<TextSpan> JsonPositions::value(const QString& pointer) const
{
    const auto found = m_byPointer.constFind(pointer);
    return found == m_byPointer.constEnd() ? std::nullopt : std::optional(m_all[*found].value);
}

std::optional<TextSpan> JsonPositions::name(const QString& pointer) const
{
    const auto found = m_byPointer.constFind(pointer);
    return found == m_byPointer.constEnd() ? std::nullopt : m_all[*found].name;
}

TextSpan JsonPositions::nearest(const QString& pointer) const
{
    for (QString at = pointer;; at.truncate(at.lastIndexOf(QLatin1Char('/')))) {
        if (const auto found = value(at))
            return *found;
        if (at.isEmpty())
            return {};
    }
}

} // namespace slipway::policy

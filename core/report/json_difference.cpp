// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_difference.h"

namespace slipway::report {

using namespace model;

namespace {

constexpr qsizetype kLongestValue = 80; ///< of what is shown, in characters

QString shown(const Json& value)
{
    QString text = QString::fromUtf8(canonicalJson(value));
    if (text.size() > kLongestValue)
        text = text.left(kLongestValue) + QChar(0x2026);
    return text;
}

class Comparison
{
public:
    Comparison(const QString& file, qsizetype most)
        : m_file(file)
        , m_most(most)
    {
    }

    void compare(const Json& said, const Json& gives, const QString& pointer)
    {
        if (isFull() || said == gives)
            return;
        if (said.is_object() && gives.is_object())
            compareObjects(said, gives, pointer);
        else if (said.is_array() && gives.is_array())
            compareArrays(said, gives, pointer);
        else
            say(pointer,
                QStringLiteral("says %1, and evaluating again gives %2").arg(shown(said), shown(gives)));
    }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    void compareObjects(const Json& said, const Json& gives, const QString& pointer)
    {
        for (const auto& [key, value] : said.items()) {
            const QString below = pointer + QLatin1Char('/') + toQString(key);
            if (gives.contains(key))
                compare(value, gives[key], below);
            else
                say(below, QStringLiteral("says %1, and evaluating again gives nothing").arg(shown(value)));
        }
        for (const auto& [key, value] : gives.items()) {
            if (!said.contains(key))
                say(pointer + QLatin1Char('/') + toQString(key),
                    QStringLiteral("is missing: evaluating again gives %1").arg(shown(value)));
        }
    }

    void compareArrays(const Json& said, const Json& gives, const QString& pointer)
    {
        if (said.size() != gives.size())
            say(pointer, QStringLiteral("has %1 items, and evaluating again gives %2")
                             .arg(said.size())
                             .arg(gives.size()));
        for (size_t i = 0; i < std::min(said.size(), gives.size()) && !isFull(); ++i)
            compare(said[i], gives[i], pointer + QLatin1Char('/') + QString::number(i));
    }

    void say(const QString& pointer, const QString& what)
    {
        if (!isFull())
            m_lines += m_file + QLatin1Char('#') + pointer + QLatin1Char(' ') + what;
    }
    [[nodiscard]] bool isFull() const { return m_lines.size() >= m_most; }

    QString m_file;
    qsizetype m_most;
    QStringList m_lines;
};

} // namespace

QStringList differencesOf(const Json& said, const Json& gives, const QString& file, qsizetype most)
{
    Comparison comparison(file, most);
    comparison.compare(said, gives, {});
    return comparison.lines();
}

} // namespace slipway::report

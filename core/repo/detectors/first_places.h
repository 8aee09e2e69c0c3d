// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/paths.h"
#include "core/repo/detectors/text_lines.h"

#include <QHash>

namespace slipway::repo {

/// For facts that are true as soon as one place shows them: keeps the first place of each.
class FirstPlaces
{
public:
    void found(const QString& fact, const QString& path, int line, const QString& what)
    {
        if (!m_places.contains(fact))
            m_places.insert(fact, shownBy(fact, path, line, what.left(120)));
    }
    void found(const char* fact, const QString& path, int line, const QString& what)
    {
        found(QString::fromLatin1(fact), path, line, what);
    }

    /// Where the first of these words that the text's code holds stands, in the order of the words.
    void foundFirst(const char* fact, const QString& path, std::string_view text,
                    std::initializer_list<std::string_view> words)
    {
        if (has(fact))
            return;
        for (const std::string_view word : words) {
            if (const int line = lineOfCode(text, word); line > 0) {
                found(fact, path, line, QString::fromLatin1(word.data(), qsizetype(word.size())));
                return;
            }
        }
    }

    [[nodiscard]] bool has(const char* fact) const { return m_places.contains(QString::fromLatin1(fact)); }

    /// The fact, true or false, and its place.
    void tell(FactSink& sink, const char* fact) const
    {
        const QString key = QString::fromLatin1(fact);
        const auto place = m_places.constFind(key);
        sink.add(key, place != m_places.constEnd());
        if (place != m_places.constEnd())
            sink.find(*place);
    }

private:
    QHash<QString, model::Finding> m_places;
};

/// For facts that count places.
class CountedPlaces
{
public:
    explicit CountedPlaces(const char* fact)
        : m_fact(QString::fromLatin1(fact))
    {
    }

    void shown(const QString& path, int line, const QString& what)
    {
        m_places.push_back(shownBy(m_fact, path, line, what.left(120)));
    }
    void warned(const QString& path, int line, const QString& what)
    {
        m_places.push_back(warning(m_fact, path, line, what.left(120)));
    }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }

    void tell(FactSink& sink)
    {
        sink.add(m_fact, qint64(m_places.size()));
        for (model::Finding& place : m_places)
            sink.find(std::move(place));
        m_places.clear();
    }

private:
    QString m_fact;
    std::vector<model::Finding> m_places;
};

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/first_places.h"

#include <QHash>
#include <QSet>

#include <span>

namespace slipway::repo {

/// A word that shows a fact in files of some endings.
struct Mark
{
    const char* fact;
    const char* endings;    ///< of the files that it means something in, with blanks between: "py pyi"
    std::string_view needs; ///< has to stand in the file too, such as its library's import; may be empty
    std::string_view word;  ///< in a line that is no comment
    const char* what;       ///< said of the place; the same for all ways to write one thing
};

/// Finds marks; files are told by their ending, so that most cost nothing.
class MarkTable
{
public:
    explicit MarkTable(std::span<const Mark> marks) { add(marks); }
    MarkTable(std::initializer_list<std::span<const Mark>> groups)
    {
        for (const std::span<const Mark> group : groups)
            add(group);
    }

    [[nodiscard]] bool wants(const QString& name) const { return m_marks.contains(endingOf(name)); }

    /// Looks for the first place of each fact that has none yet.
    void search(const TreeFile& file, std::string_view text, FirstPlaces& places) const
    {
        if (describesKinds(file, text))
            return;
        for (const Mark* mark : marksFor(file.name)) {
            const int line = places.has(mark->fact) ? 0 : lineOfMark(*mark, text);
            if (line > 0)
                places.found(mark->fact, file.path, line, QString::fromLatin1(mark->what));
        }
    }

    /// Looks for the first place of each different thing, and counts them.
    void search(const TreeFile& file, std::string_view text, CountedPlaces& places, QSet<QString>& seen) const
    {
        if (describesKinds(file, text))
            return;
        for (const Mark* mark : marksFor(file.name)) {
            const QString what = QString::fromLatin1(mark->what);
            const int line = seen.contains(what) ? 0 : lineOfMark(*mark, text);
            if (line == 0)
                continue;
            seen.insert(what);
            places.shown(file.path, line, what);
        }
    }

private:
    void add(std::span<const Mark> marks)
    {
        for (const Mark& mark : marks) {
            const QStringList endings = QString::fromLatin1(mark.endings).split(QLatin1Char(' '));
            for (const QString& ending : endings)
                m_marks[ending].push_back(&mark);
        }
    }

    [[nodiscard]] std::span<const Mark* const> marksFor(const QString& name) const
    {
        const auto marks = m_marks.constFind(endingOf(name));
        return marks == m_marks.constEnd() ? std::span<const Mark* const>()
                                           : std::span<const Mark* const>(*marks);
    }

    /// A custom resource's definition describes all that can be set, and sets nothing.
    static bool describesKinds(const TreeFile& file, std::string_view text)
    {
        return isYaml(file.name) && text.find("kind: CustomResourceDefinition") != std::string_view::npos;
    }

    static int lineOfMark(const Mark& mark, std::string_view text)
    {
        const bool isMet = mark.needs.empty() || text.find(mark.needs) != std::string_view::npos;
        return isMet ? lineOfCode(text, mark.word) : 0;
    }

    QHash<QString, std::vector<const Mark*>> m_marks;
};

} // namespace slipway::repo

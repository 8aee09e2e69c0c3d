// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace slipway::repo {

/// Who reads a pattern decides what it means.
enum class PatternRules
{
    GitAttributes, ///< gitattributes(5): files only; "dir/" matches nothing
    GitHubOwners,  ///< a folder owns what is below it, but "docs/*" only the files right in it
    GitLabOwners,  ///< a name without a slash at its end is a file; not anchored without one at its begin
};

/// A pattern of paths in the manner of .gitignore, taken apart once. Matching takes time with the lengths of
/// pattern and path multiplied, whatever they hold. Immutable; any thread.
class PathPattern
{
public:
    PathPattern(const QString& pattern, PatternRules rules);

    /// `path` is relative to the folder that the pattern speaks of, forward slashes.
    [[nodiscard]] bool matches(const QString& path) const;
    /// Names and "**" between slashes: what matching one name of a path costs at most.
    [[nodiscard]] size_t size() const { return m_parts.size(); }

private:
    [[nodiscard]] bool matchesFrom(const std::vector<QStringView>& names) const;

    std::vector<QString> m_parts; ///< between slashes; "**" stands for any number of folders
    bool m_coversBelow = false;   ///< also what is below a folder that matches
    bool m_needsBelow = false;    ///< only that
    bool m_hasClasses = false;    ///< [a-z]
};

/// Matching names against parts of patterns beyond this takes seconds: then it is better not asked.
inline constexpr size_t kMostPatternSteps = 100'000'000;
/// The names between slashes of all the paths.
[[nodiscard]] size_t namesIn(const std::vector<QString>& paths);

} // namespace slipway::repo

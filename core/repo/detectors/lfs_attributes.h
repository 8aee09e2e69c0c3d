// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/path_patterns.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace slipway::repo {

/// Which paths the .gitattributes files of a tree give to Git LFS (gitattributes(5)): the last line of the
/// deepest folder that speaks of the filter decides.
class LfsAttributes
{
public:
    /// `folder` is where the file lies, without a slash at its end; the root is empty. The first 10,000 lines
    /// that speak of the filter are kept, with patterns up to 1,000 characters.
    void read(const QString& folder, const QByteArray& content);

    [[nodiscard]] int size() const { return m_count; }          ///< lines
    [[nodiscard]] size_t patternSize() const { return m_size; } ///< of all patterns together
    [[nodiscard]] bool holds(const QString& path) const;

private:
    struct Line
    {
        PathPattern pattern;
        bool isLfs;
    };
    QHash<QString, std::vector<Line>> m_lines; ///< by folder
    QStringList m_macros;                      ///< of the root: "[attr]big filter=lfs -text"
    int m_count = 0;
    size_t m_size = 0;
};

/// True for the text that Git LFS keeps in the place of a file
/// (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
[[nodiscard]] bool isLfsPointer(const QByteArray& content);
/// Sizes in bytes between which a pointer lies, extensions left out.
inline constexpr qint64 kSmallestPointer = 120;
inline constexpr qint64 kLargestPointer = 200;

} // namespace slipway::repo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/path_patterns.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace slipway::repo {

/// One line of a CODEOWNERS file that names paths.
struct OwnersRule
{
    PathPattern pattern;
    QStringList owners; ///< "@user", "@org/team", e-mail addresses; none: the line takes ownership away
    int line = 0;
};

/// A CODEOWNERS file as GitHub or GitLab reads it
/// (https://docs.github.com/articles/about-code-owners,
/// https://docs.gitlab.com/user/project/codeowners/reference/). Immutable once read; any thread.
class Codeowners
{
public:
    /// At most 5,000 rules are read. Files with sections are GitLab's, wherever they are.
    Codeowners(const QByteArray& content, bool isGitLab);

    [[nodiscard]] bool hasOwners() const;
    /// True if the last rule that matches names an owner: of GitLab's sections, in one of them.
    [[nodiscard]] bool covers(const QString& path) const;
    [[nodiscard]] size_t size() const; ///< of all patterns together
    /// Owners that are e-mail addresses, each with its first line, in the order of the file.
    [[nodiscard]] std::vector<std::pair<QString, int>> addresses() const;

private:
    using Section = std::vector<OwnersRule>;

    void readLine(const QString& line, int number, bool isGitLab, QStringList& defaults);

    std::vector<Section> m_sections; ///< the first is what stands before any
    std::vector<QString> m_names;    ///< of the sections, lower case: those of one name are one
    size_t m_open = 0;               ///< the section that is read
    size_t m_rules = 0;
    size_t m_size = 0; ///< PathPattern::size() of all
};

} // namespace slipway::repo

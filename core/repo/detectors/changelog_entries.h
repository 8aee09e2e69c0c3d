// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detectors/versions.h"

#include <QByteArray>

#include <vector>

namespace slipway::repo {

/// What a change log says of releases.
struct ChangelogEntries
{
    struct Entry
    {
        Version version;
        int line = 0;
    };
    std::vector<Entry> versions;
    int unreleasedLine = 0; ///< of a section on what is not released yet that says something; 0: none
};

/// Headings of Markdown, reStructuredText and AsciiDoc with a version in their first words ("## [1.2.3]",
/// "Version 1.2.3", "v1.2 (2026-01-02)"); in plain text, lines that begin so at the margin.
[[nodiscard]] ChangelogEntries readChangelog(const QByteArray& content);

} // namespace slipway::repo

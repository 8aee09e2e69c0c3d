// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/detector.h"

#include <initializer_list>

namespace slipway::repo {

/// The ending after the last dot, lower case, without the dot; empty if there is none.
[[nodiscard]] QString endingOf(const QString& name);
[[nodiscard]] bool hasEnding(const QString& name, std::initializer_list<const char*> endings);
[[nodiscard]] bool
isDocument(const QString& name); ///< md, markdown, rst, adoc, asciidoc, txt, org or no ending
[[nodiscard]] bool isYaml(const QString& name);
/// True if one of the folders above the file has one of these names (lower case).
[[nodiscard]] bool isUnder(const QString& path, std::initializer_list<const char*> folders);
/// At the root, or in .github, .gitlab or docs right below it: where community documents live.
[[nodiscard]] bool isCommunityPlace(const QString& path);
/// The name of a document that says what changed: CHANGELOG, CHANGES, HISTORY, NEWS, RELEASE_NOTES …
[[nodiscard]] bool isChangelog(const QString& name);
/// In a folder that shows or tries something: examples, samples, demos, tests, templates.
[[nodiscard]] bool isExample(const QString& path);
/// The same without templates, which Helm charts and web pages are made of.
[[nodiscard]] bool isShowcase(const QString& path);
/// Source code of a language that has tests.
[[nodiscard]] bool isSource(const QString& name);
/// A test, by its name or its folder.
[[nodiscard]] bool isTest(const QString& path, const QString& name);

[[nodiscard]] inline model::Finding shownBy(const QString& fact, const QString& path, int line,
                                            const QString& message)
{
    return {fact, model::FindingLevel::None, path, line, message};
}

[[nodiscard]] inline model::Finding warning(const QString& fact, const QString& path, int line,
                                            const QString& message)
{
    return {fact, model::FindingLevel::Warning, path, line, message};
}

} // namespace slipway::repo

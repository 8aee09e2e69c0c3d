// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace slipway::views {

/// One family of the scanner's checks, as docs/detectors.md describes it.
struct CheckFamily
{
    QString title;        ///< in the language of the person: "Dependencies"
    QStringList prefixes; ///< what the keys of its facts begin with: "repo.deps."
    QString text;         ///< Markdown, in English
};

/// What each check of the scanner reads and how it can be wrong: docs/detectors.md, which ships inside the
/// program. Immutable.
class CheckDocs
{
public:
    /// Of the text that ships; read once.
    [[nodiscard]] static const CheckDocs& shipped();
    explicit CheckDocs(const QString& markdown);

    [[nodiscard]] const std::vector<CheckFamily>& families() const { return m_families; }
    /// What holds for all of them, Markdown.
    [[nodiscard]] const QString& general() const { return m_general; }
    /// The place of the family that a fact's key, or the rule of a finding, belongs to. A rule that is no
    /// fact's key is one of the search for secrets. -1: it is about the tree or the scan itself.
    [[nodiscard]] int familyOf(const QString& rule) const;

private:
    void addSection(const QString& heading, const QString& text);

    std::vector<CheckFamily> m_families;
    QString m_general;
    int m_secrets = -1;
};

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/expression.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace slipway::repo::secrets {

/// What people have looked at and let be: `.gitleaksignore` holds fingerprints ("file:rule:line" or
/// "commit:file:rule:line"), `.secretlintignore` paths in the manner of .gitignore. Immutable once read; any
/// thread.
class IgnoreList
{
public:
    using IsKnown = std::function<bool(const QString& rule)>;

    /// Lines whose rule is not known (null: all are), as gitleaks' own names are not, hold for any rule
    /// there.
    void readGitleaksIgnore(const QByteArray& content, const IsKnown& isKnown = {});
    /// The first 1,000 patterns; a note tells that there are more.
    void readSecretlintIgnore(const QByteArray& content);

    /// The line of .gitleaksignore that lets the finding be, or nothing.
    [[nodiscard]] QString fingerprintFor(const QString& commit, const QString& path, const QString& rule,
                                         int line) const;
    [[nodiscard]] qsizetype fingerprints() const { return m_fingerprints.size(); } ///< different ones
    [[nodiscard]] bool ignoresPath(std::string_view path) const;
    [[nodiscard]] const QStringList& notes() const { return m_notes; }
    [[nodiscard]] bool isEmpty() const { return m_fingerprints.isEmpty() && m_patterns.empty(); }

private:
    struct Pattern
    {
        Expression expression;
        bool isException; ///< "!path" takes back what an earlier line ignored
    };

    QSet<QString> m_fingerprints; ///< those of unknown rules with an empty one
    QStringList m_notes;
    std::vector<Pattern> m_patterns;
};

/// "commit:file:rule:line", without the commit where it is empty: gitleaks' form.
[[nodiscard]] QString fingerprintOf(const QString& commit, const QString& path, const QString& rule,
                                    int line);

} // namespace slipway::repo::secrets

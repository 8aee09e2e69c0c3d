// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/repo/secrets/expression.h"

#include <QByteArray>
#include <QSet>

namespace slipway::repo::secrets {

/// What people have looked at and let be: `.gitleaksignore` holds fingerprints ("file:rule:line" or
/// "commit:file:rule:line"), `.secretlintignore` paths in the manner of .gitignore. Immutable once read; any
/// thread.
class IgnoreList
{
public:
    void readGitleaksIgnore(const QByteArray& content);
    void readSecretlintIgnore(const QByteArray& content);

    [[nodiscard]] bool ignoresFinding(const QString& commit, const QString& path, const QString& rule,
                                      int line) const;
    [[nodiscard]] bool ignoresPath(std::string_view path) const;
    [[nodiscard]] bool isEmpty() const { return m_fingerprints.isEmpty() && m_patterns.empty(); }

private:
    struct Pattern
    {
        Expression expression;
        bool isException; ///< "!path" takes back what an earlier line ignored
    };

    QSet<QString> m_fingerprints;
    std::vector<Pattern> m_patterns;
};

/// "commit:file:rule:line", without the commit where it is empty: gitleaks' form.
[[nodiscard]] QString fingerprintOf(const QString& commit, const QString& path, const QString& rule,
                                    int line);

} // namespace slipway::repo::secrets

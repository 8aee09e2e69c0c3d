// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace slipway::test {

/// A real git repository, made with the git program, for a test to fill. The machine's own git settings play
/// no part. Every function aborts the test if git fails.
class GitRepository
{
public:
    /// Makes an empty repository with the branch `main` in `folder`, which is made too.
    explicit GitRepository(const QString& folder);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Writes a file of the work tree, with its folders.
    void write(const QString& file, const QByteArray& content) const;
    /// Adds everything and commits it; gives the commit's 40 hex digits.
    QString commit(const QString& message, const QDateTime& when = {},
                   const QString& author = QStringLiteral("Ada <ada@example.org>")) const;
    /// write() and commit() in one.
    QString commitFile(const QString& file, const QByteArray& content, const QDateTime& when = {}) const;
    /// Runs git in the repository; gives what it printed, trimmed.
    QString git(const QStringList& arguments, const QStringList& environment = {}) const;

private:
    QString m_path;
};

} // namespace slipway::test

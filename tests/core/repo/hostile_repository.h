// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/git_repository.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace slipway::test {

/// One entry of a tree object, as the bytes go.
struct TreeEntry
{
    QByteArray mode;
    QByteArray name;
    QString id;
};

/// An object of a pack that is put together by hand: its id need not be true, nor what it says of its size.
struct PackEntry
{
    enum Kind
    {
        Blob = 3,
        OffsetDelta = 6,
        NamedDelta = 7
    };
    Kind kind = Blob;
    QByteArray id;        ///< 20 bytes
    QByteArray content;   ///< or the delta
    QByteArray base = {}; ///< the id of what a delta is applied to
    qint64 claimed = -1;  ///< size; -1: the true one
};

/// A repository that git itself would not make, in a temporary folder.
class HostileRepository
{
public:
    HostileRepository();

    [[nodiscard]] QString path() const { return m_git.path(); }
    [[nodiscard]] const GitRepository& git() const { return m_git; }
    /// A path in .git.
    [[nodiscard]] QString inGit(const QString& name) const
    {
        return path() + QStringLiteral("/.git/") + name;
    }
    /// A path beside the repository.
    [[nodiscard]] QString outside(const QString& name) const { return m_folder.filePath(name); }

    /// Writes an object whatever it holds; gives its id in 40 hex digits.
    [[nodiscard]] QString object(const char* type, const QByteArray& content) const;
    [[nodiscard]] QString tree(const std::vector<TreeEntry>& entries) const;
    /// Makes main a commit of the tree, with these lines of the header instead of parents and dates if given.
    QString commit(const QString& tree, const QByteArray& header = {}) const;
    /// Adds a pack with its index.
    void addPack(const std::vector<PackEntry>& entries) const;

private:
    QTemporaryDir m_folder;
    GitRepository m_git;
};

/// The number as a delta states sizes: seven bits a byte, the lowest first.
[[nodiscard]] QByteArray deltaNumber(quint64 number);
/// An instruction to copy the first `size` bytes of the base (at most 65,535).
[[nodiscard]] QByteArray deltaCopy(quint16 size);
/// A whole file, written whatever was there.
void writeBytes(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace slipway::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace slipway::repo {

/// How much a folder may hold; what was used least recently goes first.
struct CacheLimits
{
    qint64 bytes = qint64(256) << 20; ///< of all files together
    int files = 1000;
};

/// A person's own folder of files that may be lost at any time. Each has a checksum under a random key that
/// is kept in the folder: a file that is damaged, was put under another name, or was made by somebody who
/// cannot read the person's files, is as good as none. Nothing here fails: what cannot be read is not there,
/// what cannot be written is left out. One thread; processes may share it.
class CacheFolder
{
public:
    /// An absolute path; made at the first write, mode 700. A folder of another user, or one that others may
    /// write to, is not used.
    explicit CacheFolder(QString path);

    /// The content of a file of at most `most` bytes, and from now on the one used last.
    [[nodiscard]] std::optional<QByteArray> read(const QString& name, qint64 most);
    /// Replaces the file whole (mode 600), or leaves it as it is.
    void write(const QString& name, const QByteArray& content);
    void keepWithin(const CacheLimits& limits) const;

private:
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] QByteArray key(bool isToBeMade);
    [[nodiscard]] QByteArray checksumOf(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QString pathOf(const QString& name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
    QByteArray m_key;
};

} // namespace slipway::repo

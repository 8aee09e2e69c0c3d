// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clock.h"
#include "core/model/result.h"

#include <QSet>

namespace slipway::plugins {

/// The plugin folders whose exact content a person has allowed to run, by SHA-256. Kept in one JSON file of
/// the person's configuration, never in a workspace, so that a workspace cannot trust itself.
class TrustList
{
public:
    /// Reads the file; one that does not exist is an empty list, one that cannot be read an error.
    [[nodiscard]] static model::Result<TrustList> load(const QString& file);

    [[nodiscard]] bool holds(const QString& sha256) const { return m_entries.contains(sha256); }
    /// Adds and writes the file, with the folder and the time for people.
    [[nodiscard]] model::Status add(const QString& sha256, const QString& folder, const QDateTime& now);
    /// Removes whatever was trusted under this folder or digest, and writes the file.
    [[nodiscard]] model::Status remove(const QString& folderOrSha256);

private:
    struct Entry
    {
        QString folder;
        QString trustedAt;
    };
    explicit TrustList(QString file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] model::Status write() const;

    QString m_file;
    QHash<QString, Entry> m_entries;
};

} // namespace slipway::plugins

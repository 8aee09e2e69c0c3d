// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace slipway::app {

/// Which folders and files are watched for which sources, at most so many in all. Lives on a thread with an
/// event loop, and adds few at a time, so that it never holds it up.
class WatchedPaths : public QObject
{
    Q_OBJECT

public:
    explicit WatchedPaths(int limit, QObject* parent = nullptr);

    /// Those of the source from now on; none: it is left alone. False if not all of them could be taken,
    /// because the limit is reached.
    bool set(const model::SourceId& source, const QStringList& paths);

    [[nodiscard]] int count() const { return static_cast<int>(m_readers.size()); }

Q_SIGNALS:
    void changed(const slipway::model::SourceId& source); ///< something happened at one of its paths
    void refused();                                       ///< the system watches no more

private:
    void tell(const QString& path);
    void addSome();

    int m_limit;
    QFileSystemWatcher m_system;
    QHash<QString, QSet<model::SourceId>> m_readers;
    QHash<model::SourceId, QStringList> m_paths;
    QSet<QString> m_watched; ///< what the system was told
    QStringList m_toAdd;
    QTimer m_adding;
};

} // namespace slipway::app

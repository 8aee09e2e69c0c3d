// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/watched_paths.h"

#include <QFileInfo>

namespace slipway::app {

using namespace model;

WatchedPaths::WatchedPaths(int limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
{
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this](const QString& path) {
        // One that was removed is not watched any more, also where another of its name is there by now.
        if (!m_system.directories().contains(path))
            m_watched.remove(path);
        tell(path);
    });
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, [this](const QString& path) {
        // A file is often replaced by another of its name; the next set() watches that one. Until then it
        // need not be told again.
        m_system.removePath(path);
        m_watched.remove(path);
        tell(path);
    });
    m_adding.setSingleShot(true);
    connect(&m_adding, &QTimer::timeout, this, &WatchedPaths::addSome);
}

bool WatchedPaths::set(const SourceId& source, const QStringList& paths)
{
    const QStringList before = m_paths.take(source);
    const QSet<QString> wanted(paths.begin(), paths.end());
    for (const QString& path : before) {
        if (wanted.contains(path))
            continue;
        const auto readers = m_readers.find(path);
        readers->remove(source);
        if (!readers->isEmpty())
            continue;
        m_readers.erase(readers);
        if (m_watched.remove(path))
            m_system.removePath(path);
    }
    QStringList taken;
    for (const QString& path : paths) {
        if (!m_readers.contains(path) && count() >= m_limit)
            continue;
        m_readers[path].insert(source);
        taken += path;
        if (!m_watched.contains(path))
            m_toAdd += path;
    }
    if (!taken.isEmpty())
        m_paths.insert(source, taken);
    if (!m_toAdd.isEmpty() && !m_adding.isActive())
        m_adding.start(0);
    return taken.size() == paths.size();
}

void WatchedPaths::addSome()
{
    constexpr int kAtOnce = 50;
    for (int i = 0; i < kAtOnce && !m_toAdd.isEmpty(); ++i) {
        const QString path = m_toAdd.takeLast();
        if (!m_readers.contains(path) || m_watched.contains(path))
            continue;
        if (m_system.addPath(path))
            m_watched.insert(path);
        else if (QFileInfo::exists(path))
            Q_EMIT refused();
        else
            tell(path); // gone since it was looked at
    }
    if (!m_toAdd.isEmpty())
        m_adding.start(0);
}

void WatchedPaths::tell(const QString& path)
{
    const QSet<SourceId> readers = m_readers.value(path);
    for (const SourceId& source : readers)
        Q_EMIT changed(source);
}

} // namespace slipway::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugins/process_tree.h"

#include <QDir>
#include <QFile>

namespace slipway::plugins {

namespace {

struct Stat
{
    QString name;
    char state = 'Z';
    qint64 session = 0;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// proc(5): "pid (comm) state ppid pgrp session …"; comm may hold anything, so the last ")" counts.
Stat statOf(const QString& folder)
{
    const QByteArray text = contentOf(folder + QStringLiteral("/stat"));
    const auto open = text.indexOf('(');
    const auto close = text.lastIndexOf(')');
    const QList<QByteArray> fields = text.mid(close + 2).split(' ');
    if (open < 0 || close < open || fields.size() < 4 || fields[0].isEmpty())
        return {};
    return {QString::fromLocal8Bit(text.mid(open + 1, close - open - 1)), fields[0][0],
            fields[3].toLongLong()};
}

} // namespace

std::vector<RunningProcess> processesOfRun(qint64 leader, const QByteArray& mark)
{
    const QByteArray variable = QByteArray(kRunVariable) + '=' + mark;
    std::vector<RunningProcess> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        const QString folder = QStringLiteral("/proc/") + entry;
        const Stat stat = statOf(folder);
        if (stat.state == 'Z' || stat.state == 'X')
            continue;
        const bool isInSession = leader > 0 && stat.session == leader;
        if (isInSession || contentOf(folder + QStringLiteral("/environ")).split('\0').contains(variable))
            found.push_back({pid, stat.name});
    }
    return found;
}

} // namespace slipway::plugins

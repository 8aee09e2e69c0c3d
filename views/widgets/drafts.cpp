// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/drafts.h"

#include "core/readiness/work_pool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSaveFile>
#include <QSettings>

namespace slipway::views {

namespace {

/// What is to be written yet, by path. Of the whole program: an editor may go before its draft is written.
struct Waiting
{
    QMutex files; ///< held while a file is written or removed, so that they are in order
    QMutex texts; ///< never held for long
    QHash<QString, QByteArray> byPath;

    [[nodiscard]] std::optional<QByteArray> find(const QString& path)
    {
        const QMutexLocker lock(&texts);
        const auto found = byPath.constFind(path);
        return found == byPath.constEnd() ? std::nullopt : std::optional(*found);
    }
    void forget(const QString& path)
    {
        const QMutexLocker lock(&texts);
        byPath.remove(path);
    }
};

Waiting& waiting()
{
    static Waiting all;
    return all;
}

bool writeFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size() && file.commit();
}

void writeWaiting(const QString& path)
{
    const QMutexLocker lock(&waiting().files);
    const auto text = waiting().find(path);
    if (!text || !writeFile(path, *text))
        return; // dropped since, or the disk is full: this run still has it
    const QMutexLocker textsLock(&waiting().texts);
    if (waiting().byPath.value(path) == *text)
        waiting().byPath.remove(path);
}

} // namespace

Drafts::Drafts(const QString& kind, const QString& workspace)
    : m_kind(kind)
    , m_workspace(workspace)
{
}

QString Drafts::pathOf(const QString& name) const
{
    const QByteArray hash = QCryptographicHash::hash((m_workspace + QLatin1Char('\n') + name).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex();
    return QFileInfo(QSettings().fileName())
        .dir()
        .filePath(QStringLiteral("%1-drafts/%2.json").arg(m_kind, QString::fromLatin1(hash.left(32))));
}

std::optional<QByteArray> Drafts::find(const QString& name) const
{
    const QString path = pathOf(name);
    if (auto text = waiting().find(path))
        return text;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool Drafts::keep(const QString& name, const QByteArray& text) const
{
    const QString path = pathOf(name);
    const QMutexLocker lock(&waiting().files);
    waiting().forget(path);
    return writeFile(path, text);
}

void Drafts::keepLater(const QString& name, const QByteArray& text) const
{
    const QString path = pathOf(name);
    {
        const QMutexLocker lock(&waiting().texts);
        waiting().byPath.insert(path, text);
    }
    readiness::workPool().start([path] { writeWaiting(path); });
}

void Drafts::drop(const QString& name) const
{
    const QString path = pathOf(name);
    const QMutexLocker lock(&waiting().files);
    waiting().forget(path);
    QFile::remove(path);
}

} // namespace slipway::views

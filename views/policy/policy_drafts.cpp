// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_drafts.h"

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

PolicyDrafts::PolicyDrafts(const QString& workspace)
    : m_workspace(workspace)
{
}

QString PolicyDrafts::pathOf(const QString& policy) const
{
    const QByteArray name = QCryptographicHash::hash((m_workspace + QLatin1Char('\n') + policy).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex();
    return QFileInfo(QSettings().fileName())
        .dir()
        .filePath(QStringLiteral("policy-drafts/%1.json").arg(QString::fromLatin1(name.left(32))));
}

std::optional<QByteArray> PolicyDrafts::find(const QString& policy) const
{
    const QString path = pathOf(policy);
    if (auto text = waiting().find(path))
        return text;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool PolicyDrafts::keep(const QString& policy, const QByteArray& text) const
{
    const QString path = pathOf(policy);
    const QMutexLocker lock(&waiting().files);
    waiting().forget(path);
    return writeFile(path, text);
}

void PolicyDrafts::keepLater(const QString& policy, const QByteArray& text) const
{
    const QString path = pathOf(policy);
    {
        const QMutexLocker lock(&waiting().texts);
        waiting().byPath.insert(path, text);
    }
    readiness::workPool().start([path] { writeWaiting(path); });
}

void PolicyDrafts::drop(const QString& policy) const
{
    const QString path = pathOf(policy);
    const QMutexLocker lock(&waiting().files);
    waiting().forget(path);
    QFile::remove(path);
}

} // namespace slipway::views

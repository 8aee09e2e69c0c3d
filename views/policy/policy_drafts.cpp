// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policy/policy_drafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

namespace slipway::views {

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
    QFile file(pathOf(policy));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool PolicyDrafts::keep(const QString& policy, const QByteArray& text) const
{
    const QString path = pathOf(policy);
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size() && file.commit();
}

void PolicyDrafts::drop(const QString& policy) const
{
    QFile::remove(pathOf(policy));
}

} // namespace slipway::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/git_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace slipway::test {

GitRepository::GitRepository(const QString& folder)
    : m_path(folder)
{
    if (!QDir().mkpath(folder))
        qFatal("cannot make %s", qPrintable(folder));
    git({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--initial-branch=main")});
}

void GitRepository::write(const QString& file, const QByteArray& content) const
{
    const QString path = m_path + QLatin1Char('/') + file;
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString GitRepository::commit(const QString& message, const QDateTime& when, const QString& author) const
{
    const QDateTime moment = when.isValid() ? when : QDateTime({2026, 11, 1}, {12, 0}, Qt::UTC);
    const QString date = moment.toUTC().toString(Qt::ISODate);
    const qsizetype bracket = author.indexOf(QLatin1Char('<'));
    const QString name = author.left(bracket).trimmed();
    const QString mail = author.mid(bracket + 1).chopped(1);
    git({QStringLiteral("add"), QStringLiteral("--all"), QStringLiteral("--force")});
    git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("--allow-empty"),
         QStringLiteral("--message=") + message},
        {QStringLiteral("GIT_AUTHOR_DATE=") + date, QStringLiteral("GIT_COMMITTER_DATE=") + date,
         QStringLiteral("GIT_AUTHOR_NAME=") + name, QStringLiteral("GIT_AUTHOR_EMAIL=") + mail,
         QStringLiteral("GIT_COMMITTER_NAME=") + name, QStringLiteral("GIT_COMMITTER_EMAIL=") + mail});
    return git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
}

QString GitRepository::commitFile(const QString& file, const QByteArray& content, const QDateTime& when) const
{
    write(file, content);
    return commit(QStringLiteral("Change ") + file, when);
}

QString GitRepository::git(const QStringList& arguments, const QStringList& environment) const
{
    QProcess process;
    process.setWorkingDirectory(m_path);
    QStringList variables{QStringLiteral("PATH=") + qEnvironmentVariable("PATH"),
                          QStringLiteral("HOME=") + m_path,
                          QStringLiteral("GIT_CONFIG_NOSYSTEM=1"),
                          QStringLiteral("GIT_CONFIG_GLOBAL=/dev/null"),
                          QStringLiteral("GIT_AUTHOR_NAME=Ada"),
                          QStringLiteral("GIT_AUTHOR_EMAIL=ada@example.org"),
                          QStringLiteral("GIT_COMMITTER_NAME=Ada"),
                          QStringLiteral("GIT_COMMITTER_EMAIL=ada@example.org")};
    process.setEnvironment(variables + environment);
    process.start(QStringLiteral("git"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace slipway::test

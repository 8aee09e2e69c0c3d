// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ssh_keys.h"

#include "support/value_of.h"

#include <QFile>
#include <QProcess>

namespace slipway::test {

QByteArray sshKeygen(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("ssh-keygen: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

SshKey::SshKey(const QString& type, const QString& passphrase)
{
    static_cast<void>(
        sshKeygen({QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"), passphrase,
                   QStringLiteral("-C"), QStringLiteral("ada@example.org"), QStringLiteral("-f"), file()}));
}

QString SshKey::publicLine() const
{
    QFile pub(publicFile());
    if (!pub.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(pub.errorString()));
    return QString::fromUtf8(pub.readAll()).trimmed();
}

access::PublicKey SshKey::publicKey() const
{
    return valueOf(access::parsePublicKey(publicLine()));
}

QString SshKey::sign(const QByteArray& message) const
{
    return valueOf(access::sign(message, file(), access::PassphrasePrompt::Dialog));
}

} // namespace slipway::test

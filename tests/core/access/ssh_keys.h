// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/ssh_signature.h"

#include <QTemporaryDir>

namespace slipway::test {

/// A key pair that ssh-keygen made, in a folder of its own.
class SshKey
{
public:
    explicit SshKey(const QString& type = QStringLiteral("ed25519"), const QString& passphrase = {});

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("key")); }
    [[nodiscard]] QString publicFile() const { return file() + QStringLiteral(".pub"); }
    [[nodiscard]] QString publicLine() const;
    [[nodiscard]] access::PublicKey publicKey() const;
    /// Signs a message as a person does.
    [[nodiscard]] QString sign(const QByteArray& message) const;

private:
    QTemporaryDir m_folder;
};

/// Standard output of ssh-keygen; aborts the test if it fails.
[[nodiscard]] QByteArray sshKeygen(const QStringList& arguments, const QByteArray& input = {});

} // namespace slipway::test

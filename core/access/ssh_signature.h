// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Signatures by SSH keys, as `ssh-keygen -Y` makes and checks them (OpenSSH's PROTOCOL.sshsig). The
/// cryptography is that of the machine's ssh-keygen; here is only what a signature says of itself. Blocking;
/// any thread.
namespace slipway::access {

/// What the signatures are for: one made for something else, a git commit say, is none (PROTOCOL.sshsig,
/// "namespace").
inline constexpr QLatin1String kSignatureNamespace("sign-off@slipway");

struct PublicKey
{
    QString type;    ///< "ssh-ed25519"
    QByteArray blob; ///< as of RFC 4253, section 6.6

    /// "ssh-ed25519 AAAA…", as in a file of ssh-keygen, without a comment.
    [[nodiscard]] QString line() const;
    /// "SHA256:…", as ssh-keygen -l says it.
    [[nodiscard]] QString fingerprint() const;

    bool operator==(const PublicKey&) const = default;
};

/// Of a line of ssh-keygen's public key files; a comment is left out. InvalidInput: something else, or a
/// private key.
[[nodiscard]] model::Result<PublicKey> parsePublicKey(const QString& line);

/// The public key beside a private key's file, or in a .pub file. NotFound, Unreadable; as parsePublicKey().
[[nodiscard]] model::Result<PublicKey> readPublicKey(const QString& file);
/// What a person wrote for a file: "~" is the home folder.
[[nodiscard]] QString keyPath(const QString& written);

/// The key that a signature names as its own. It says nothing about whether the signature is good.
/// InvalidInput: it is no signature, or one for something else than kSignatureNamespace.
[[nodiscard]] model::Result<PublicKey> keyOfSignature(const QString& signature);

/// Where ssh-keygen may ask for a key's passphrase, if the agent does not hold it.
enum class PassphrasePrompt
{
    Terminal, ///< the one that the program was started from
    Dialog    ///< the desktop's own ($SSH_ASKPASS); never the terminal
};

/// The armoured signature of a message by the private key in that file, or by the agent's of a public one.
/// NotFound: no such file, or no ssh-keygen; Unreadable: the key cannot be used, with ssh-keygen's own words;
/// Cancelled.
[[nodiscard]] model::Result<QString> sign(const QByteArray& message, const QString& keyFile,
                                          PassphrasePrompt prompt, const model::Progress& progress = {});

/// Whether that key made the signature for this message. InvalidInput: it did not; NotFound: no ssh-keygen.
[[nodiscard]] model::Status checkSignature(const QByteArray& message, const QString& signature,
                                           const PublicKey& key);

/// Whether a key that `allowedSigners` (the text of a file as of ssh-keygen(1), ALLOWED SIGNERS) gives the
/// person made it. InvalidInput: none did; NotFound: no ssh-keygen.
[[nodiscard]] model::Status checkSigner(const QByteArray& message, const QString& signature,
                                        const QString& person, const QByteArray& allowedSigners,
                                        const QDateTime& at = {});

/// Whether ssh-keygen takes it for a key that signs. InvalidInput: a certificate, or nothing of the kind.
[[nodiscard]] model::Status checkUsable(const PublicKey& key);

} // namespace slipway::access

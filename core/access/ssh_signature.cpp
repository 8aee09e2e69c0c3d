// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/ssh_signature.h"

#include "core/access/attestation_signature.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>

#include <unistd.h>

namespace slipway::access {

using namespace model;

namespace {

constexpr int kPatienceMs = 120'000; // somebody types a passphrase, or touches a key
constexpr int kTurnMs = 100;         // after which it is looked whether to stop
constexpr int kLastTurnMs = 1'000;   // for an orderly end
constexpr QLatin1String kBegin("-----BEGIN SSH SIGNATURE-----");
constexpr QLatin1String kEnd("-----END SSH SIGNATURE-----");

Error noSignature(const QString& why)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("is no SSH signature of a sign-off: ") + why,
            {},
            QStringLiteral("sign with: slipway signoff --key FILE")};
}

/// "string" of RFC 4251, section 5: four bytes of length, most significant first, and the bytes.
QByteArray readString(QDataStream& stream)
{
    QByteArray bytes; // QDataStream writes byte arrays that way, and takes their length from the stream
    stream >> bytes;
    return bytes;
}

/// The name of an algorithm (RFC 4251, section 6): nothing that could be more than one word of a line.
bool isType(const QString& text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u',' && c != u'"' && c != u'#';
    });
}

struct Answer
{
    int code = -1;
    QByteArray output;
    QString complaint; ///< one line
};

/// Waits while nobody asks it to stop; a passphrase is typed in the meantime.
Status waitFor(QProcess& process, const Progress& progress)
{
    const QDeadlineTimer end(kPatienceMs);
    while (!process.waitForFinished(kTurnMs) && process.state() != QProcess::NotRunning) {
        if (!progress.isCancelled() && !end.hasExpired())
            continue;
        // Asked to end, it gives the terminal its echo back.
        process.terminate();
        if (!process.waitForFinished(kLastTurnMs))
            process.kill();
        process.waitForFinished();
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, QStringLiteral("it was stopped"), {}, {}};
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("ssh-keygen waited for two minutes"),
                     {},
                     QStringLiteral("add the key to the agent first: ssh-add")};
    }
    return Done{};
}

Result<Answer> runSshKeygen(const QStringList& arguments, const QByteArray& input,
                            PassphrasePrompt prompt = PassphrasePrompt::Dialog, const Progress& progress = {})
{
    QProcess process;
    // Standard input is the message: without this it would be taken for a passphrase, or a dialog opened
    // although there is a terminal (ssh(1), SSH_ASKPASS_REQUIRE).
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const bool isDialog = prompt == PassphrasePrompt::Dialog;
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"),
                       isDialog ? QStringLiteral("force") : QStringLiteral("never"));
    process.setProcessEnvironment(environment);
    if (isDialog)
        process.setChildProcessModifier([] { ::setsid(); }); // no terminal to ask on
    process.start(QStringLiteral("ssh-keygen"), arguments);
    if (!process.waitForStarted())
        return Error{ErrorCode::NotFound, QStringLiteral("ssh-keygen cannot be started"),
                     process.errorString(), QStringLiteral("install openssh-client")};
    process.write(input);
    process.closeWriteChannel();
    if (const Status ended = waitFor(process, progress); !ended)
        return ended.error();
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).simplified();
    return Answer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                  process.readAllStandardOutput(), said};
}

/// A folder of its own with the two files that ssh-keygen reads.
class CheckFiles
{
public:
    CheckFiles(const QString& signature, const QByteArray& allowedSigners)
    {
        m_isWritten = m_folder.isValid() && write(signaturePath(), signature.toUtf8()) &&
                      write(signersPath(), allowedSigners);
    }
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    [[nodiscard]] QString signaturePath() const { return m_folder.filePath(QStringLiteral("signature")); }
    [[nodiscard]] QString signersPath() const { return m_folder.filePath(QStringLiteral("signers")); }

private:
    static bool write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
               file.write(content) == content.size() && file.flush();
    }

    QTemporaryDir m_folder;
    bool m_isWritten = false;
};

} // namespace

QString PublicKey::line() const
{
    return type + QLatin1Char(' ') + QString::fromLatin1(blob.toBase64());
}

QString PublicKey::fingerprint() const
{
    return QStringLiteral("SHA256:") +
           QString::fromLatin1(QCryptographicHash::hash(blob, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::OmitTrailingEquals));
}

Result<PublicKey> parsePublicKey(const QString& line)
{
    const auto refused = [](const QString& why) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("is no public key: ") + why,
                     {},
                     QStringLiteral("give the .pub file that ssh-keygen wrote")};
    };
    if (line.contains(QLatin1String("PRIVATE KEY")))
        return refused(QStringLiteral("it is a private one, which nobody else must see"));
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    if (words.size() < 2)
        return refused(QStringLiteral("a type and a key are wanted"));
    const auto blob =
        QByteArray::fromBase64Encoding(words[1].toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    QDataStream stream(blob.decoded);
    if (!blob || !isType(words[0]) || QString::fromLatin1(readString(stream)) != words[0] ||
        stream.status() != QDataStream::Ok)
        return refused(QStringLiteral("it is not a key of the type that it says"));
    return PublicKey{words[0], blob.decoded};
}

QString keyPath(const QString& written)
{
    return written.startsWith(QLatin1String("~/")) ? QDir::homePath() + written.mid(1) : written;
}

Result<PublicKey> readPublicKey(const QString& file)
{
    constexpr qint64 kLongest = 16 << 10; // bytes; the largest RSA keys take 3 KiB
    const QString path = keyPath(file);
    QFile pub(path.endsWith(QLatin1String(".pub")) ? path : path + QStringLiteral(".pub"));
    if (!pub.open(QIODevice::ReadOnly))
        return Error{pub.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                     QStringLiteral("the public key cannot be read (%1)").arg(pub.errorString()),
                     pub.fileName(), QStringLiteral("make one with: ssh-keygen -t ed25519")};
    return parsePublicKey(QString::fromUtf8(pub.read(kLongest)));
}

Result<PublicKey> keyOfSignature(const QString& signature)
{
    const QString text = signature.trimmed();
    if (!text.startsWith(kBegin) || !text.endsWith(kEnd))
        return noSignature(QStringLiteral("it is not armoured as one"));
    QString body = text.mid(kBegin.size(), text.size() - kBegin.size() - kEnd.size());
    body.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    const auto blob =
        QByteArray::fromBase64Encoding(body.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    constexpr QByteArrayView kMagic("SSHSIG");
    if (!blob || !blob.decoded.startsWith(kMagic))
        return noSignature(QStringLiteral("it is damaged"));
    QDataStream stream(blob.decoded);
    stream.skipRawData(static_cast<int>(kMagic.size()));
    quint32 version = 0;
    stream >> version;
    const QByteArray key = readString(stream);
    const QByteArray purpose = readString(stream);
    QDataStream keyStream(key);
    const QString type = QString::fromLatin1(readString(keyStream));
    if (stream.status() != QDataStream::Ok || keyStream.status() != QDataStream::Ok || !isType(type))
        return noSignature(QStringLiteral("it is damaged"));
    if (version != 1)
        return noSignature(QStringLiteral("its version is %1, not 1").arg(version));
    if (QLatin1String(purpose) != kSignatureNamespace)
        return noSignature(
            QStringLiteral("it was made for \"%1\"").arg(QString::fromLatin1(purpose).left(40)));
    return PublicKey{type, key};
}

namespace {

Result<QString> signFor(QLatin1String purpose, const QByteArray& message, const QString& file,
                        PassphrasePrompt prompt, const Progress& progress)
{
    const QString keyFile = keyPath(file);
    if (!QFileInfo(keyFile).isFile())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no key"), keyFile,
                     QStringLiteral("name the private key's file, or make one: ssh-keygen -t ed25519")};
    const auto answer = runSshKeygen({QStringLiteral("-Y"), QStringLiteral("sign"), QStringLiteral("-q"),
                                      QStringLiteral("-n"), purpose, QStringLiteral("-f"), keyFile},
                                     message, prompt, progress);
    if (!answer)
        return answer.error();
    if (answer->code != 0)
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("the key cannot sign (%1)").arg(answer->complaint.left(200)), keyFile,
                     QStringLiteral("add it to the agent first, which asks for its passphrase: ssh-add")};
    return QString::fromLatin1(answer->output).trimmed();
}

} // namespace

Result<QString> sign(const QByteArray& message, const QString& file, PassphrasePrompt prompt,
                     const Progress& progress)
{
    return signFor(kSignatureNamespace, message, file, prompt, progress);
}

Result<QString> signAttestation(const QByteArray& message, const QString& file, PassphrasePrompt prompt,
                                const Progress& progress)
{
    return signFor(kAttestationNamespace, message, file, prompt, progress);
}

Status checkUsable(const PublicKey& key)
{
    const auto answer = runSshKeygen({QStringLiteral("-l"), QStringLiteral("-f"), QStringLiteral("-")},
                                     key.line().toLatin1() + '\n');
    if (!answer)
        return answer.error();
    if (answer->code != 0 || key.type.contains(QLatin1String("-cert-")))
        return Error{ErrorCode::InvalidInput, QStringLiteral("ssh-keygen cannot sign with such a key"),
                     key.type, QStringLiteral("give the .pub file of a key pair, and no certificate")};
    return Done{};
}

Status checkSigner(const QByteArray& message, const QString& signature, const QString& person,
                   const QByteArray& allowedSigners, const QDateTime& at)
{
    const CheckFiles files(signature, allowedSigners);
    if (!files.isWritten())
        return Error{ErrorCode::Unreadable, QStringLiteral("no temporary file can be written"),
                     files.signaturePath(),
                     QStringLiteral("look for room and rights in the temporary folder")};
    QStringList arguments{QStringLiteral("-Y"), QStringLiteral("verify"), QStringLiteral("-n"),
                          kSignatureNamespace,  QStringLiteral("-I"),     person,
                          QStringLiteral("-f"), files.signersPath(),      QStringLiteral("-s"),
                          files.signaturePath()};
    if (at.isValid())
        arguments += {QStringLiteral("-O"), QStringLiteral("verify-time=") +
                                                at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) +
                                                QLatin1Char('Z')};
    const auto answer = runSshKeygen(arguments, message);
    if (!answer)
        return answer.error();
    if (answer->code != 0)
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("is not what that key signed"),
                     {},
                     QStringLiteral("have it signed again")};
    return Done{};
}

Status checkSignature(const QByteArray& message, const QString& signature, const PublicKey& key)
{
    return checkSigner(message, signature, QStringLiteral("signer"), "signer " + key.line().toLatin1() + "\n",
                       {});
}

} // namespace slipway::access

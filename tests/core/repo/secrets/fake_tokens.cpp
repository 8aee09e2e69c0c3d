// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/repo/secrets/fake_tokens.h"

#include "core/repo/secrets/token_checks.h"

#include <QHash>

namespace slipway::test {

namespace {

const QByteArray kDigits = "0123456789";
const QByteArray kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const QByteArray kLower = "abcdefghijklmnopqrstuvwxyz";

QByteArray alphabetOf(const QByteArray& name)
{
    static const QHash<QByteArray, QByteArray> alphabets{
        {"b62", kDigits + kUpper + kLower},
        {"b64", kDigits + kUpper + kLower + "+/"},
        {"url", kDigits + kUpper + kLower + "_"},
        {"hex", "0123456789abcdef"},
        {"up", kDigits + kUpper},
        {"b32", kUpper + "234567"},
        {"dig", kDigits},
        {"low", kDigits + kLower},
        {"let", kUpper + kLower},
        {"bech", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"},
    };
    if (!alphabets.contains(name))
        qFatal("no alphabet %s", name.constData());
    return alphabets.value(name);
}

/// Numbers that look random and are the same each time.
class Numbers
{
public:
    /// From the FNV-1a of the seed: qHash() differs from one run to the next.
    explicit Numbers(const QByteArray& seed)
    {
        for (const char c : seed)
            m_state = (m_state ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    size_t next(qsizetype below)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<size_t>((m_state >> 33) % static_cast<quint64>(below));
    }

private:
    quint64 m_state = 14695981039346656037ULL;
};

QByteArray run(const QByteArray& alphabet, int length, Filling filling, Numbers& numbers)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += filling == Filling::Monotonous
                    ? alphabet.back()
                    : alphabet.at(static_cast<qsizetype>(numbers.next(alphabet.size())));
    if (filling == Filling::Example && length > 7)
        text.replace(length - 7, 7, "EXAMPLE");
    return text;
}

QByteArray filled(const QByteArray& kind, int length, Filling filling, Numbers& numbers)
{
    const auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto part = [&](const QByteArray& name, int count) {
        return run(alphabetOf(name), count, filling, numbers);
    };
    if (kind == "crc") {
        const QByteArray body = part("b62", length);
        if (filling != Filling::Random)
            return body + body.left(6);
        return body + QByteArray::fromStdString(repo::secrets::base62Checksum(body.toStdString()));
    }
    if (kind == "uuid")
        return part("hex", 8) + '-' + part("hex", 4) + "-4" + part("hex", 3) + "-a" + part("hex", 3) + '-' +
               part("hex", 12);
    if (kind == "jwt" && filling == Filling::Random)
        return QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toBase64(base64) + '.' +
               ("{\"sub\":\"" + part("dig", 9) + "\",\"scope\":\"all\"}").toBase64(base64) + '.' +
               part("url", 43);
    if (kind == "jwt")
        return "eyJ" + part("b62", 30) + ".eyJ" + part("b62", 30) + '.' + part("b62", 43);
    if (kind == "basic")
        return filling == Filling::Random ? ("deploy:" + part("b62", 20)).toBase64() : part("b62", 36);
    if (kind == "pem") {
        QByteArray lines;
        for (int i = 0; i < length; ++i)
            lines += part("b64", 64) + '\n';
        return lines;
    }
    if (kind == "snow")
        return filling == Filling::Random ? ("30" + part("dig", 16)).toBase64(base64).left(24)
                                          : part("b62", 24);
    return part(kind, length);
}

} // namespace

QByteArray fakeToken(const QByteArray& pattern, Filling filling)
{
    Numbers numbers(pattern);
    QByteArray token;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype end = pattern.indexOf('}', i);
        const QByteArray blank = pattern.mid(i + 1, end - i - 1);
        const bool isBlank =
            pattern[i] == '{' && end > i && !blank.isEmpty() && blank[0] >= 'a' && blank[0] <= 'z';
        if (pattern[i] == '|')
            continue;
        if (!isBlank) {
            token += pattern[i];
            continue;
        }
        token += filled(blank.split(':').value(0), blank.split(':').value(1).toInt(), filling, numbers);
        i = end;
    }
    return token;
}

} // namespace slipway::test

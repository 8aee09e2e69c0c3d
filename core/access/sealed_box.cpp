// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/sealed_box.h"

#include <sodium.h>

#include <array>

namespace slipway::access {

using namespace model;

namespace {

constexpr const char* kSchema = "slipway.secrets/1";
constexpr const char* kDerivation = "argon2id13";
constexpr const char* kCipher = "xchacha20poly1305-ietf";
constexpr size_t kSealBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr size_t kKnowBytes = crypto_auth_KEYBYTES;
constexpr size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr quint64 kMostPasses = 16;
constexpr quint64 kMostMemory = quint64(1) << 30;

const unsigned char* raw(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// What a box says of itself.
struct Head
{
    QByteArray salt;
    KeyCost cost;
    QByteArray mark; ///< by which the passphrase is known
    QByteArray nonce;
    QByteArray sealed;
};

Json headJson(const QByteArray& salt, const KeyCost& cost)
{
    return {{"schema", kSchema},
            {"derivation", kDerivation},
            {"passes", cost.passes},
            {"memory_bytes", cost.memoryBytes},
            {"salt", salt.toBase64().toStdString()},
            {"cipher", kCipher}};
}

Error damaged(const QString& where)
{
    return {ErrorCode::Corrupt, QStringLiteral("the file of secrets is damaged or was changed"), where,
            QStringLiteral("restore a backup, or remove it and give the secrets again")};
}

QByteArray bytesAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string()
               ? QByteArray::fromBase64(QByteArray::fromStdString(found->get<std::string>()))
               : QByteArray();
}

quint64 numberAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_unsigned() ? found->get<quint64>() : 0;
}

Result<Head> headOf(const QByteArray& box, const QString& where)
{
    const auto json = parseJson(box, where);
    if (!json || !json->is_object())
        return damaged(where);
    const Json schema = json->value("schema", Json());
    if (schema != kSchema) {
        const bool isNewer = schema.is_string() && schema.get<std::string>().starts_with("slipway.secrets/");
        return Error{isNewer ? ErrorCode::TooNew : ErrorCode::NotOurs,
                     isNewer ? QStringLiteral("was written by a later Slipway")
                             : QStringLiteral("is no file of secrets"),
                     where, QStringLiteral("use that Slipway, or move the file away")};
    }
    Head head{bytesAt(*json, "salt"),
              {numberAt(*json, "passes"), numberAt(*json, "memory_bytes")},
              bytesAt(*json, "mark"),
              bytesAt(*json, "nonce"),
              bytesAt(*json, "sealed")};
    const bool isWell =
        json->value("derivation", Json()) == kDerivation && json->value("cipher", Json()) == kCipher &&
        head.cost.passes >= 1 && head.cost.passes <= kMostPasses &&
        head.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && head.cost.memoryBytes <= kMostMemory &&
        head.salt.size() == qsizetype(crypto_pwhash_SALTBYTES) &&
        head.mark.size() == qsizetype(crypto_auth_BYTES) && head.nonce.size() == qsizetype(kNonceBytes) &&
        head.sealed.size() >= qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    return isWell ? Result<Head>(head) : damaged(where);
}

Result<SealKey> derive(const Secret& passphrase, const QByteArray& salt, const KeyCost& cost)
{
    std::string bytes(kSealBytes + kKnowBytes, '\0');
    if (sodium_init() < 0 || crypto_pwhash(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(),
                                           passphrase.text().data(), passphrase.text().size(), raw(salt),
                                           cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::LimitExceeded,
                     QStringLiteral("there is not enough memory to turn the passphrase into a key"),
                     {},
                     QStringLiteral("%1 MiB are needed").arg(cost.memoryBytes >> 20)};
    return SealKey{salt, cost, Secret(std::move(bytes))};
}

/// Over the head's own text, so that a head that was changed is not taken for the right one.
QByteArray markOf(const SealKey& key)
{
    const std::string text = headJson(key.salt, key.cost).dump();
    QByteArray mark(crypto_auth_BYTES, '\0');
    crypto_auth(reinterpret_cast<unsigned char*>(mark.data()), raw(text), text.size(),
                raw(key.bytes.text()) + kSealBytes);
    return mark;
}

bool knows(const SealKey& key, const Head& head)
{
    return key.salt == head.salt && key.cost == head.cost &&
           sodium_memcmp(markOf(key).constData(), head.mark.constData(), crypto_auth_BYTES) == 0;
}

} // namespace

Result<SealKey> makeSealKey(const Secret& passphrase, const KeyCost& cost)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, QStringLiteral("libsodium cannot be used"), {}, {}};
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return derive(passphrase, salt, cost);
}

Result<SealKey> sealKeyOf(const QByteArray& box, const Secret& passphrase, const QString& where)
{
    const auto head = headOf(box, where);
    if (!head)
        return head.error();
    auto key = derive(passphrase, head->salt, head->cost);
    if (key && !knows(*key, *head))
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("the passphrase is not the one it was closed with"), where,
                     QStringLiteral("try again")};
    return key;
}

bool fits(const SealKey& key, const QByteArray& box)
{
    const auto head = headOf(box, {});
    return head && knows(key, *head);
}

QByteArray seal(const Secret& text, const SealKey& key)
{
    QByteArray nonce(kNonceBytes, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    Json json = headJson(key.salt, key.cost);
    const std::string head = json.dump();
    QByteArray sealed(static_cast<qsizetype>(text.text().size() + crypto_aead_xchacha20poly1305_ietf_ABYTES),
                      '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), &length,
                                               raw(text.text()), text.text().size(), raw(head), head.size(),
                                               nullptr, raw(nonce), raw(key.bytes.text()));
    json["mark"] = markOf(key).toBase64().toStdString();
    json["nonce"] = nonce.toBase64().toStdString();
    json["sealed"] = sealed.toBase64().toStdString();
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

Result<Secret> openBox(const QByteArray& box, const SealKey& key, const QString& where)
{
    const auto head = headOf(box, where);
    if (!head)
        return head.error();
    const std::string about = headJson(head->salt, head->cost).dump();
    std::string text(static_cast<size_t>(head->sealed.size()) - crypto_aead_xchacha20poly1305_ietf_ABYTES,
                     '\0');
    unsigned long long length = 0;
    if (!knows(key, *head) || crypto_aead_xchacha20poly1305_ietf_decrypt(
                                  reinterpret_cast<unsigned char*>(text.data()), &length, nullptr,
                                  raw(head->sealed), static_cast<size_t>(head->sealed.size()), raw(about),
                                  about.size(), raw(head->nonce), raw(key.bytes.text())) != 0)
        return damaged(where);
    return Secret(std::move(text));
}

} // namespace slipway::access

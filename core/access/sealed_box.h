// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret.h"
#include "core/model/json.h"

namespace slipway::access {

/// What deriving a key from a passphrase costs: argon2id's passes and memory.
struct KeyCost
{
    quint64 passes = 3;
    quint64 memoryBytes = quint64(256) << 20; ///< libsodium's "moderate": some 0.7 s

    bool operator==(const KeyCost&) const = default;
};

/// A key that a passphrase and a salt give.
struct SealKey
{
    QByteArray salt;
    KeyCost cost;
    Secret bytes; ///< to seal with, and to know the passphrase by

    [[nodiscard]] SealKey copy() const { return {salt, cost, bytes.copy()}; }
};

/// A new salt, and the key it gives. LimitExceeded: the memory is not there.
[[nodiscard]] model::Result<SealKey> makeSealKey(const Secret& passphrase, const KeyCost& cost);
/// The key that opens the box. Corrupt, TooNew, NotOurs: its head; InvalidInput: another passphrase.
[[nodiscard]] model::Result<SealKey> sealKeyOf(const QByteArray& box, const Secret& passphrase,
                                               const QString& where);
/// True if the box was sealed with that key.
[[nodiscard]] bool fits(const SealKey& key, const QByteArray& box);

/// A JSON text, format "slipway.secrets/1": argon2id, XChaCha20-Poly1305 over the text, with its head as
/// additional data.
[[nodiscard]] QByteArray seal(const Secret& text, const SealKey& key);
/// Corrupt: what is in it was changed or cut.
[[nodiscard]] model::Result<Secret> openBox(const QByteArray& box, const SealKey& key, const QString& where);

} // namespace slipway::access

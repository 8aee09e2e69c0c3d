// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/sealed_box.h"
#include "core/access/secret_store.h"

#include <functional>
#include <mutex>
#include <optional>

namespace slipway::access {

/// What a passphrase is asked for.
enum class PassphraseFor
{
    AnOldFile,
    ANewFile ///< so it is asked for twice
};
/// Gives the passphrase; Locked: there is nobody to ask.
using PassphraseAsker = std::function<model::Result<Secret>(PassphraseFor what, const QString& file)>;

/// Secrets in one file of mode 600 that a passphrase encrypts (docs/adr/0054). The passphrase is asked for
/// once, and the key it gives kept in memory. Any thread.
class SecretFile : public SecretStore
{
public:
    SecretFile(QString path, PassphraseAsker ask, const KeyCost& cost = {});

    [[nodiscard]] bool canKeep() const override { return true; }
    /// As readPrivateFile, sealKeyOf and openBox, or as the asker; NotFound.
    [[nodiscard]] model::Result<Secret> read(const QString& key) override;
    /// Makes the file if there is none. Locked: another process is writing it.
    model::Status write(const QString& key, const Secret& value) override;
    model::Status remove(const QString& key) override;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isOpen() const; ///< its passphrase is known
    /// Tries the passphrase; of a file that is not there yet it is the one it will have.
    [[nodiscard]] model::Status open(const Secret& passphrase);

private:
    struct Content;
    [[nodiscard]] model::Result<std::optional<Content>> load();
    [[nodiscard]] model::Status change(const QString& key, const Secret* value);

    QString m_path;
    PassphraseAsker m_ask;
    KeyCost m_cost;
    mutable std::mutex m_mutex; ///< guards m_key, and one reader or writer of this process at a time
    std::optional<SealKey> m_key;
};

} // namespace slipway::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_store.h"

#include <chrono>

namespace slipway::app {

/// The desktop's keychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet, by QtKeychain. Any
/// thread but the GUI's: it may ask the person to unlock it, and waits for that.
class Keychain : public access::SecretStore
{
public:
    /// `patience`: how long it waits for an answer; somebody may have to type the keychain's password.
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds(120))
        : m_patience(patience)
    {
    }

    /// True if a service answers, or would be started, on this session's D-Bus.
    [[nodiscard]] bool canKeep() const override;
    /// NotFound; Unsupported: there is no keychain; Unreadable: it refuses, or does not answer.
    [[nodiscard]] model::Result<access::Secret> read(const QString& key) override;
    model::Status write(const QString& key, const access::Secret& value) override;
    model::Status remove(const QString& key) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace slipway::app

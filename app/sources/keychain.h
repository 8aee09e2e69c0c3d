// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret_store.h"

namespace slipway::app {

/// The desktop's keychain: the Secret Service (GNOME Keyring, KeePassXC) or KWallet, by QtKeychain. Any
/// thread but the GUI's: it may ask the person to unlock it, and waits two minutes for that.
class Keychain : public access::SecretStore
{
public:
    /// True if a service answers, or would be started, on this session's D-Bus.
    [[nodiscard]] bool canKeep() const override;
    /// NotFound; Unsupported: there is no keychain; Unreadable: it refuses, or does not answer.
    [[nodiscard]] model::Result<access::Secret> read(const QString& key) override;
    model::Status write(const QString& key, const access::Secret& value) override;
    model::Status remove(const QString& key) override;
};

} // namespace slipway::app

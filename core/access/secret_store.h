// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/secret.h"
#include "core/model/result.h"

namespace slipway::access {

/// A place that keeps values by their keys. Any thread but the GUI's: it may wait for a person or a service.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    /// True if there is such a place here, so that something can be kept in it.
    [[nodiscard]] virtual bool canKeep() const = 0;
    /// NotFound: it keeps nothing under that key.
    [[nodiscard]] virtual model::Result<Secret> read(const QString& key) = 0;
    virtual model::Status write(const QString& key, const Secret& value) = 0;
    /// Well if there was none.
    virtual model::Status remove(const QString& key) = 0;
};

} // namespace slipway::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <vector>

namespace slipway::plugins {

/// Knows the secrets of one run in every form in which a plugin might say them without meaning to: as they
/// are, line by line, escaped for JSON or a URL, in base64. Its copies of them are overwritten when it goes.
class SecretMask
{
public:
    /// `secrets` maps names to texts.
    explicit SecretMask(const model::Json& secrets);
    SecretMask(const SecretMask&) = delete;
    SecretMask& operator=(const SecretMask&) = delete;
    ~SecretMask();

    /// With "[secret]" instead of each; also of one that was cut off at the text's beginning or end, if four
    /// of its bytes are left.
    [[nodiscard]] QString masked(QByteArray text) const;
    /// True if one is in the envelope. Of fewer than six bytes it may be there by chance, and is not looked
    /// for.
    [[nodiscard]] bool isIn(const QByteArray& envelope) const;

private:
    void add(std::string form);

    std::vector<std::string> m_forms; ///< the longest first
};

/// Overwrites every text in it, and empties it.
void wipeSecrets(model::Json& secrets);

} // namespace slipway::plugins

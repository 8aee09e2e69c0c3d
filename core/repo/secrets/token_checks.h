// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What a token itself tells, beyond its form. Pure; any thread; linear in the token.
namespace slipway::repo::secrets {

/// Shannon's entropy of the bytes, in bits a byte, as gitleaks computes it.
[[nodiscard]] double entropyOf(std::string_view text);

using TokenCheck = bool (*)(std::string_view token);

/// The check of that name (`check` of a rule; docs/detectors.md lists them), or nullptr. It gives false for a
/// token that cannot be real.
[[nodiscard]] TokenCheck tokenCheck(std::string_view name);

/// The six base-62 digits that GitHub and npm put behind `body`: its CRC-32, most significant first, alphabet
/// 0-9A-Za-z (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/).
[[nodiscard]] std::string base62Checksum(std::string_view body);

} // namespace slipway::repo::secrets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway::test {

/// What fills the blanks of a pattern.
enum class Filling
{
    Random,     ///< the same each time, as a real token would look
    Monotonous, ///< one character again and again, as placeholders look
    Example     ///< random, and says EXAMPLE at its end
};

/// Puts a made-up token together, so that no file of this project holds one. "|" is left out; "{b62:36}"
/// becomes 36 characters of an alphabet: b62, b64, url, hex, up, b32, dig, low, let, bech. "{crc:30}" is 30
/// of b62 with the checksum that GitHub and npm put behind them, "{uuid}" a UUID, "{jwt}" a JSON Web Token,
/// "{basic}" a user and a password in base 64, "{pem:10}" ten lines of 64, "{snow}" a Discord number in
/// base 64.
[[nodiscard]] QByteArray fakeToken(const QByteArray& pattern, Filling filling = Filling::Random);

} // namespace slipway::test

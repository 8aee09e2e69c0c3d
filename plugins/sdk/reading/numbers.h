// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::plugin {

struct ReadNumber
{
    double value = 0;
    bool isAmbiguous = false; ///< "1,234": read as one thousand and more, but could be a decimal comma

    bool operator==(const ReadNumber&) const = default;
};

/// A decimal number as tools write it, in whatever locale they ran: "0.5", "1,234.5", "1.234,5", "0,5",
/// "1e3". Nothing for anything else, infinities and not-a-number included.
[[nodiscard]] std::optional<ReadNumber> readNumber(QStringView text);

/// part / whole in percent; nothing where whole is zero.
[[nodiscard]] std::optional<double> percentOf(double part, double whole);

/// The regular expression, not anchored, of a glob: `*` and `?` stop at "/", `**` does not.
[[nodiscard]] QString globPattern(const QString& glob);

/// True if `path` fits one of the globs: `*` and `?` stop at "/", `**` does not; a glob without "/" fits the
/// file's name anywhere; leading "./" and "/" are passed over. A path that ends in "/" + something that fits
/// also fits, because reports often hold absolute paths.
[[nodiscard]] bool fitsAnyGlob(const QString& path, const QStringList& globs);

} // namespace slipway::plugin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway::repo {

/// A version as tags, manifests and headings write it, brought to one form: "1.2.0-rc.1", "1.2rc1" and
/// "1_2_0_RC1" are the same. What follows a "+" (build metadata) is left out.
struct Version
{
    std::vector<qint64> numbers; ///< zeros at the end left out: 1.2.0 is 1.2
    QStringList suffix;    ///< letters and numbers after them, "a", "b" and "rc" for alpha, beta, preview
    qsizetype written = 0; ///< numbers as written: 3 for 1.2.0

    /// alpha, beta, rc, dev, snapshot and the like.
    [[nodiscard]] bool isPrerelease() const;
    bool operator==(const Version& other) const { return numbers == other.numbers && suffix == other.suffix; }
    /// By numbers; a prerelease comes before its release.
    [[nodiscard]] bool isNewerThan(const Version& other) const;
};

/// The whole text as a version, with or without a leading "v". Nothing for other text.
[[nodiscard]] std::optional<Version> versionOf(const QString& text);

/// A tag's name taken apart: "kyaml/v0.21.1", "curl-8_10_0", "pkg@1.2.3", "release-1.2".
struct VersionTag
{
    QString
        series; ///< what stands before, without "v", "release" and the like: "kyaml/", "curl-", "pkg@", ""
    Version version;
};
/// Nothing for names that hold no version, or one number without a "v" before it.
[[nodiscard]] std::optional<VersionTag> versionOfTag(const QString& name);

} // namespace slipway::repo

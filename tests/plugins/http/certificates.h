// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace slipway::test {

/// Certificates that sign themselves, made anew for each run; each is its own CA file.
class Certificates
{
public:
    /// Whether `openssl` and `faketime` are there.
    [[nodiscard]] static bool canBeMade();
    /// What went wrong, or nothing.
    [[nodiscard]] QString make();

    [[nodiscard]] QString good() const { return file("good"); }           ///< for 127.0.0.1
    [[nodiscard]] QString expired() const { return file("expired"); }     ///< in 2020
    [[nodiscard]] QString otherHost() const { return file("otherhost"); } ///< for shop.example.org

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString make(const QString& name, const QString& subject, bool isOld) const;

    QTemporaryDir m_folder;
};

} // namespace slipway::test

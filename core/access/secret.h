// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace slipway::access {

/// A secret's value in memory: it is not copied by accident, and overwritten when it goes. UTF-8, never
/// logged, never in an Error.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray& value);    ///< takes the bytes and overwrites them
    explicit Secret(const QString& value); ///< the text stays where it was: see wipe()
    explicit Secret(std::string&& value);  ///< takes it and overwrites what it leaves
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] Secret copy() const;

private:
    std::string m_text;
};

/// Overwrites the bytes, which the optimiser may not leave out, and empties it. Of bytes that are shared only
/// this reference's share goes.
void wipe(std::string& text);
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace slipway::access

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace slipway::policy {

/// A stretch of a text, in bytes of its UTF-8.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< after the last

    bool operator==(const TextSpan&) const = default;
};

/// Line and column, both from 1; columns count Unicode code points.
struct TextPlace
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPlace&) const = default;
};

[[nodiscard]] TextPlace placeAt(const QByteArray& text, qsizetype offset);

/// Where the values of a JSON text stand, by JSON Pointer (RFC 6901). Reads as far as the text is JSON, so
/// that one being typed has places too. Pure.
class JsonPositions
{
public:
    explicit JsonPositions(const QByteArray& text);

    /// The value; nothing if there is none.
    [[nodiscard]] std::optional<TextSpan> value(const QString& pointer) const;
    /// The name of the member; nothing for items of lists.
    [[nodiscard]] std::optional<TextSpan> name(const QString& pointer) const;
    /// The value, or the nearest one around where it would be.
    [[nodiscard]] TextSpan nearest(const QString& pointer) const;

private:
    friend class JsonWalk;
    struct Found
    {
        QString pointer;
        TextSpan value;
        std::optional<TextSpan> name;
    };
    std::vector<Found> m_all; ///< outer before inner
    QHash<QString, size_t> m_byPointer;
};

} // namespace slipway::policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <QByteArray>
#include <QIODevice>

#include <iterator>
#include <optional>

namespace slipway::plugin {

/// A device as a sequence of bytes for JSON parsers that read through iterators, in chunks of 64 KiB, knowing
/// its line and column (both 1-based, of the byte read last). Stops early when asked, and where a parser
/// would have too much in memory before it says a word: it keeps a string or a number whole, and behind each
/// all bytes up to the next one.
class DeviceBytes
{
public:
    DeviceBytes(QIODevice& device, const model::Progress& progress)
        : m_device(device)
        , m_progress(progress)
        , m_size(device.isSequential() ? 0 : device.size())
    {
        fill();
    }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = char;

        Iterator() = default;
        explicit Iterator(DeviceBytes* bytes)
            : m_bytes(bytes)
        {
        }
        char operator*() const { return m_bytes->current(); }
        Iterator& operator++()
        {
            m_bytes->advance();
            return *this;
        }
        void operator++(int) { m_bytes->advance(); }
        bool operator==(const Iterator& other) const { return isEnd() == other.isEnd(); }
        bool operator!=(const Iterator& other) const { return !(*this == other); }

    private:
        [[nodiscard]] bool isEnd() const { return !m_bytes || m_bytes->atEnd(); }
        DeviceBytes* m_bytes = nullptr;
    };

    [[nodiscard]] Iterator begin() { return Iterator(this); }
    [[nodiscard]] static Iterator end() { return {}; }

    [[nodiscard]] bool atEnd() const { return m_at >= m_chunk.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    enum class Piece
    {
        Gap, ///< neither string nor number: whitespace, brackets, commas, literals
        String,
        Number,
    };
    /// It stopped inside a piece that is too long; line() and column() are where that begins.
    [[nodiscard]] std::optional<Piece> foundTooLong() const { return m_tooLong; }
    [[nodiscard]] qint64 line() const { return m_tooLong ? m_pieceLine : m_line; }
    [[nodiscard]] qint64 column() const { return m_tooLong ? m_pieceColumn : m_column; }

    static constexpr qint64 kLongestPiece = 8
                                            << 20; ///< bytes of a string or gap, about: looked at every chunk
    static constexpr qint64 kLongestNumber = 4 << 10; ///< bytes

private:
    [[nodiscard]] char current() const { return m_chunk.at(m_at); }
    void advance();
    void noteOfString(char byte);
    void noteOutsideOfString(char byte);
    void enter(Piece piece);
    void fill();

    QIODevice& m_device;
    const model::Progress& m_progress;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_before = 0;
    qint64 m_size = 0;
    qint64 m_line = 1;
    qint64 m_column = 0;
    Piece m_piece = Piece::Gap;
    bool m_isEscaped = false; ///< the byte before is a backslash that means something
    qint64 m_pieceAt = 0;     ///< where the piece begins
    qint64 m_pieceLine = 1;
    qint64 m_pieceColumn = 1;
    std::optional<Piece> m_tooLong;
    bool m_failed = false;
    bool m_cancelled = false;
};

} // namespace slipway::plugin
